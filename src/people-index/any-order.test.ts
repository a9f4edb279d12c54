import fc from 'fast-check';
import { expect, it } from 'vitest';
import { knowledgeOf, WatchedVault } from '../../tests/notes/watched-vault';
import type { Day } from '../domain/days/day';
import { DEFAULT_RULES } from '../domain/rules';

const PATHS = [
  'People/Sam.md', 'People/Ana.md', 'People/Bo.md', 'Old/Sam.md', 'Notes/Ana.md', 'Bo.md', 'Notes/Soil.md',
  'Daily/2026-03-01.md', 'Daily/2026-03-02.md', 'Notes/2026-03-02.md', 'Calls/2026-03-03 call.md', 'Calls/20260304.md', 'People/Me.md',
];
const LINKS = ['[[Sam]]', '[[Ana]]', '[[Bo|B]]', '[[People/Sam]]', '[Ana](Notes/Ana.md)', '[[Old/Sam]]', '[[2026-03-01]]', '[[2026-03-02]]', '[[Me]]', '[[Nobody]]'];
const TAGS = ['#kith/met', '#kith/gave', '#kith/thank', '#kith/promise', '#kith/advice', '#kith/introduce', '#kith/tried', '#kith/ghosted', '#kith/waiting', ''];
const MARKS = ['- ', '- [ ] ', '- [x] ', '- [-] ', '\t- ', '\t- [ ] ', '> - ', '', '## History ', '- 2026-03-05 '];
const PROPERTIES = [
  '', '', 'type: person', 'type: person\naliases: [S, Sam]', 'tags: [person, null]\naliases: S', 'aliases: S', 'attendees: [S, Ana]', 'attendees: "[[Sam]] and [[Ana]]"',
  'attendees: ["[[Sam]]"]', 'type: meeting\npeople: Bo', 'people: "[[Bo]]"', 'introduced_by: S\ntype: person', 'introduced_by: "[[Bo]]"\ntype: contact', 'date: 2026-03-06\nattendees: Sam',
];

const line = fc.tuple(fc.constantFrom(...MARKS), fc.array(fc.constantFrom(...LINKS), { maxLength: 3 }), fc.constantFrom(': ', ' '), fc.constantFrom(...TAGS), fc.constantFrom('', ' ✅ 2026-03-07', ' ⏳ 2026-02-30'))
  .map(([mark, links, colon, tag, days]) => `${mark}${links.slice(0, 2).join(' and ')}${colon}${links[2] ?? ''} ${tag}${days}`);
const text = fc.tuple(fc.constantFrom(...PROPERTIES), fc.array(line, { maxLength: 6 }))
  .map(([properties, lines]) => `${properties === '' ? '' : `---\n${properties}\n---\n`}${lines.join('\n')}\n`);
const path = fc.constantFrom(...PATHS);

const event = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: fc.constant('write' as const), path, text }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('delete' as const), path }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('rename' as const), path, to: path }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('settle' as const) }) },
);

function apply(vault: WatchedVault, happened: typeof event extends fc.Arbitrary<infer Event> ? Event : never): void {
  if (happened.type === 'write') vault.write(happened.path, happened.text);
  else if (happened.type === 'delete') vault.delete(happened.path);
  else if (happened.type === 'rename') vault.rename(happened.path, happened.to);
  else vault.settle();
}

const RULES = { ...DEFAULT_RULES, startDay: '2026-01-01' as Day, peopleFolders: ['People'], yourNote: 'People/Me.md' };

it('after any events the index equals one built from scratch, in any order', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 25 }), fc.infiniteStream(fc.nat()), (events, places) => {
      const vault = new WatchedVault(RULES);
      for (const happened of events) {
        apply(vault, happened);
        Array.from(vault.index.all()); // so that remembered facts are there to grow old
      }
      vault.settle();
      const shuffled = (paths: readonly string[]): readonly string[] =>
        paths.map((each) => ({ each, place: places.next().value ?? 0 })).sort((a, b) => a.place - b.place).map(({ each }) => each);
      expect(knowledgeOf(vault.index)).toEqual(knowledgeOf(vault.fromScratch(shuffled)));
    }),
    { numRuns: 300 },
  );
}, 60_000);
