import { describe, expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { interactionsOf, tasksOf } from '../../../tests/notes/told';
import { advice, ANA, day, factsWith, interaction, rulesWith, SAM, task } from '../follow-ups/follow-ups.test-support';
import { whoWords } from '../words/brief-words';
import { briefOf } from './brief';
import { aroundWith } from './brief.test-support';
import { linesToQuote, sectionsOf } from './brief-lines';
import { briefMarkdown } from './brief-markdown';

const TODAY = day('2026-03-09');
const nameOf = (path: string): string => path.slice(7, -3);

function told(given: Parameters<typeof factsWith>[0], quoted: (line: number) => string | null = () => 'coffee'): Record<string, string[]> {
  const facts = factsWith(given);
  const brief = briefOf(facts, aroundWith([facts, factsWith({}, ANA)]), TODAY, rulesWith());
  const sections = sectionsOf(brief, { today: TODAY, locale: 'en', nameOf, quoted: ({ line }) => quoted(line) });
  return Object.fromEntries(sections.map(({ id, lines }) => [id, lines.map(({ words, note, at }) => `${words} | ${note} | ${at.path}:${at.line ?? ''}`)]));
}

describe('a line says, what it is, and where it stands', () => {
  it.each<[string, Parameters<typeof factsWith>[0], string]>([
    ['last', { interactions: [interaction('met', '2026-03-03')] }, 'coffee | Met, 3 March | Days/2026-03-03.md:1'],
    ['gave', { interactions: [interaction('gave', '2025-03-03')] }, 'coffee | You gave, 3 March 2025 | Days/2025-03-03.md:1'],
    ['given', { interactions: [interaction('received', '2026-03-03')] }, 'coffee | You were given, 3 March | Days/2026-03-03.md:1'],
    ['from-you', { tasks: [task('promise', { noteDay: '2026-03-04' })] }, 'the budget template | A promise from 4 March · around now | Days/2026-03-04.md:3'],
    ['from-you', { person: { followUp: TODAY, followUpAbout: 'the garden' } }, `the garden | You chose this day · around now | ${SAM}:`],
    ['from-them', { tasks: [task('waiting', { words: 'the deck', days: { scheduled: '2026-03-12' } })] }, 'the deck | 12 March | Notes/Plans.md:3'],
    ['ideas', { tasks: [task('idea', { words: 'Lyon' })] }, 'Lyon |  | Notes/Plans.md:3'],
    ['advice', { advice: [advice('2026-03-08')] }, 'try pricing by seat | Advice, 8 March | Days/2026-03-08.md:5'],
    ['advice', { advice: [advice('2026-03-08', { answers: [{ kind: 'tried', words: 'two said yes', day: null }] })] }, 'try pricing by seat | Advice, 8 March. Tried: two said yes | Days/2026-03-08.md:5'],
    ['looking-for', { person: { lookingFor: ['[[Soil|soil data]]'] } }, `soil data |  | ${SAM}:`],
    ['looking-for', {}, `What can I do for you? | To ask | ${SAM}:`],
    ['interests', { person: { interests: ['peat'] } }, `peat |  | ${SAM}:`],
    ['in-common', { introducers: [ANA] }, `Ana | introduced you | ${ANA}:`],
  ])('%s', (section, given, expected) => {
    expect(told(given)[section]).toEqual([expected]);
  });

  it('without words of its own says what happened, and names its note', () => {
    expect(told({ interactions: [interaction('met', '2026-03-03')] }, () => null)['last']).toEqual(['Met, 3 March | 2026-03-03 | Days/2026-03-03.md:1']);
  });

  it('leaves out what has nothing to say', () => {
    expect(Object.keys(told({}))).toEqual(['looking-for']);
  });

  it('needs few lines read, however much there is', () => {
    const kinds = ['met', 'gave', 'received', 'mentioned'] as const;
    const interactions = kinds.flatMap((kind) => Array.from({ length: 40 }, (_, index) => interaction(kind, `20${10 + (index % 15)}-01-01`, { line: index })));
    const facts = factsWith({ interactions });
    const brief = briefOf(facts, aroundWith([facts]), TODAY, rulesWith());
    expect(linesToQuote(brief).length).toBeLessThanOrEqual(16);
  });
});

it.each<[string, Parameters<typeof factsWith>[0], string[]]>([
  ['work', { person: { role: 'Product', company: '[[Harbour Labs]]', location: 'Lyon' } }, ['Product · Harbour Labs · Lyon']],
  ['how you met', { person: { met: day('2025-03-03'), metAt: 'the harbour fair.' }, introducers: [ANA] }, ['You met on 3 March 2025, the harbour fair, through Ana.']],
  ['through whom alone', { introducers: [ANA] }, ['You know them through Ana.']],
  ['through somebody without a note', { person: { through: ['Jo Park'] } }, ['You know them through Jo Park.']],
  ['through two, of whom one has no note', { person: { through: ['Ana', 'Jo Park'] }, introducers: [ANA] }, ['You know them through Ana and Jo Park.']],
  ['through whoever has a note, by their name', { person: { through: ['Annie'] }, introducers: [ANA] }, ['You know them through Ana.']],
  ['somebody to meet yet', { person: { wantToMeet: true } }, ['You would like to meet them.']],
  ['a rhythm and the last contact', { person: { rhythm: { unit: 'months', count: 1 } }, interactions: [interaction('wrote', '2026-03-03')] }, ['Every month; you wrote on 3 Mar.']],
  ['a first meeting, once', { interactions: [interaction('met', '2026-03-03')] }, ['You met on 3 March.']],
  ['a birthday', { person: { birthday: { month: 3, dayOfMonth: 14 } } }, ['Birthday on 14 March.']],
  ['nothing', {}, []],
])('the head tells of %s', (_what, given, expected) => {
  const facts = factsWith(given);
  const brief = briefOf(facts, aroundWith([facts]), TODAY, rulesWith());
  expect(whoWords(brief, TODAY, nameOf, 'en')).toEqual(expected);
});

describe('as Markdown', () => {
  const section = (words: string, note: string): Parameters<typeof briefMarkdown>[2] => [{ id: 'last', lines: [{ key: 'a', words, note, at: { path: SAM, line: 1 }, followUp: null }] }];

  it('is a callout', () => {
    expect(briefMarkdown('Brief: [[Sam]]', ['Product'], section('coffee', 'Met, 3 March'))).toEqual(['> [!note]+ Brief: [[Sam]]', '> Product', '>', '> **Last in touch**', '> - coffee (Met, 3 March)']);
  });

  it.each([
    ['a tag', 'coffee #kith/met', '> - coffee (note)'],
    ['a box', '[ ] call them', '> - call them (note)'],
    ['a day of the Tasks plugin', 'coffee ⏳ 2026-03-04', '> - coffee (note)'],
    ['a comment', '%% hidden', '> - note'],
    ['math', '$$ x', '> - note'],
    ['code', '``` x', '> - note'],
  ])('says nothing of its own by %s', (_what, words, expected) => {
    expect(briefMarkdown('Brief: [[Sam]]', [], section(words, 'note')).at(-1)).toBe(expected);
  });

  it('is no contact, no mention and no task, in a daily note and in their own', () => {
    const lines = briefMarkdown('Brief: [[Sam]]', ['You met through [[Ana]].'], section('[ ] coffee with [[Ana]] #kith/met ✅ 2026-03-04', '[[2026-03-04]]')).join('\n');
    const index = readVault({ [SAM]: `## Contact log\n${lines}\n`, [ANA]: '', 'Daily/2026-03-05.md': `${lines}\n` });
    expect([interactionsOf(index, 'Sam'), interactionsOf(index, 'Ana'), tasksOf(index, 'Sam'), index.problems()]).toEqual([[], [], [], []]);
  });
});
