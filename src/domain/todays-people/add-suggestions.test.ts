import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryNote, isInsertion } from '../edits/arbitrary-note.test-support';
import { isRefusal } from '../edits/edit';
import { undoOf } from '../edits/undo';
import { addSuggestions, missingFrom } from './add-suggestions';
import type { SuggestionReading } from './add-suggestions';

const READING: SuggestionReading = { rules: { heading: 'People', tagRoots: ['kith'] }, personAt: (target) => (/^(?:Sam|Ana|Bo|Cy)$/.test(target) ? target : null) };
const SAM = { people: ['Sam'], line: '- [ ] [[Sam]]: ask about her talk #kith/today' };
const ANA = { people: ['Ana'], line: '- [[Ana]]: [[2026-03-06|A promise: the deck]] #kith/today' };
const BO = { people: ['Bo'], line: '- [ ] [[Bo]] #kith/today' };
const CY = { people: ['Cy'], line: '- [ ] [[Cy]] #kith/today' };
const BOTH = { people: ['Sam', 'Ana'], line: '- [[Sam]] and [[Ana]]: [[2026-03-06|A promise: the deck]] #kith/today' };

function namesOf(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/^- (?:\[.\] )?\[\[(\w+).*/, '$1')).join(' ');
}

it('go under the heading, three at most', () => {
  expect(addSuggestions([SAM, ANA, BO, CY], READING)('# Day\n\n## People\n- Met [[Cy]] #kith/met\n\n## Notes\n')).toBe(
    `# Day\n\n## People\n- Met [[Cy]] #kith/met\n${SAM.line}\n${ANA.line}\n${BO.line}\n\n## Notes\n`,
  );
});

it('are refused where the note’s code is never closed', () => {
  expect(addSuggestions([SAM], READING)('```\ncode\n')).toEqual({ refused: expect.stringContaining('line 1') });
});

describe('what is missing from a note', () => {
  it.each<[string, string, string]>([
    ['of an empty note is all, up to three', '', 'Sam Ana Bo'],
    ['leaves out whom it names', SAM.line, 'Ana Bo'],
    ['leaves out whose line was ticked', '- [x] [[Sam]]: ask about her talk #kith/today ✅ 2026-03-09', 'Ana Bo'],
    ['leaves out whose line was given up', '- [-] [[Sam]] #kith/today', 'Ana Bo'],
    ['leaves out whose words were changed', 'x\n\n> - [ ] call [[Sam]], about [[Bo]]: her talk #kith/today/morning', 'Ana Cy'],
    ['leaves out whose task is linked, whatever the link says by now', '- [[Ana]]: [[2026-03-06#People|the deck!]] #KITH/today', 'Sam Bo'],
    ['is nothing where three stand, whoever they are', '- [x] [[Nobody]] #kith/today\n- [ ] somebody #kith/today\n- [ ] [[Cy]] #kith/today', ''],
    ['is nothing where more stand', '- a #kith/today\n- b #kith/today\n- c #kith/today\n- d #kith/today', ''],
    ['counts no other line of theirs', '- Met [[Sam]] #kith/met\n[[Ana]]', 'Sam Ana Bo'],
    ['counts no code, comment or property', `---\nx: "- #kith/today [[Ana]]"\n---\n\`\`\`\n${SAM.line}\n\`\`\`\n%%\n${ANA.line}\n%%`, 'Sam Ana Bo'],
    ['does not take the note behind the colon for whom it is about', '- [[Bo]]: [[Sam#Plans|A promise]] #kith/today', 'Sam Ana'],
  ])('%s', (_what, text, names) => {
    expect(namesOf(missingFrom(text, [SAM, ANA, BO, CY], READING))).toBe(names);
  });

  it.each([[SAM.line, 1], [`${SAM.line}\n${ANA.line}`, 0], [BOTH.line, 0]])('a line about two is there when both are named: %s', (text, count) => {
    expect(missingFrom(text, [BOTH], READING)).toHaveLength(count);
  });
});

it('only put in, a second time nothing, and are taken back to the byte', () => {
  const some = fc.subarray([SAM, ANA, BO, CY, BOTH]);
  fc.assert(fc.property(arbitraryNote, some, (before, suggestions) => {
    const add = addSuggestions(suggestions, READING);
    const after = add(before);
    if (isRefusal(after)) return;
    expect(isInsertion(before, after)).toBe(true);
    const again = add(after);
    if (!isRefusal(again)) expect(again).toBe(after);
    expect(undoOf(before, after)(after)).toBe(before);
  }), { numRuns: 1000 });
}, 60_000);
