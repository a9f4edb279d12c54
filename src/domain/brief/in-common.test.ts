import { expect, it } from 'vitest';
import { ANA, BO, day, factsWith, interaction, introduction, rulesWith, SAM } from '../follow-ups/follow-ups.test-support';
import type { PersonFacts } from '../persons/person-facts';
import { aroundWith } from './brief.test-support';
import type { Around } from './in-common';
import { peopleInCommon } from './in-common';

const TODAY = day('2026-03-09');
const CY = 'People/Cy.md';

/** Those in common with Sam: `Ana together`. */
function inCommon(sam: PersonFacts, others: readonly PersonFacts[], given: Partial<Around> = {}, rules = rulesWith()): string[] {
  const around = aroundWith([sam, ...others], given);
  return peopleInCommon(sam, around, TODAY, rules).map(({ path, tie, at }) => [around.people.facts(path)?.person.name, tie.type, at?.line].filter((part) => part !== undefined).join(' '));
}

const ana = factsWith({}, ANA);
const bo = factsWith({}, BO);

it.each<[string, PersonFacts, readonly PersonFacts[], Partial<Around>, string[]]>([
  ['who introduced them', factsWith({ introducers: [ANA] }), [ana], {}, ['Ana introduced-them']],
  ['whom they introduced, by a property', factsWith(), [factsWith({ introducers: [SAM] }, ANA)], {}, ['Ana introduced-by-them']],
  ['whom they introduced, by a record', factsWith({ interactions: [interaction('received', '2026-03-01', { introduced: [ANA] })] }), [ana], {}, ['Ana introduced-by-them 1']],
  ['whom you introduce to them', factsWith({ introductions: [introduction('2026-03-01', [])] }), [ana], {}, ['Ana your-introduction 7']],
  ['who stands in one record with them', factsWith({ interactions: [interaction('met', '2026-03-01', { people: [SAM, ANA] })] }), [ana], {}, ['Ana together 1']],
  ['nobody of a day to come', factsWith({ interactions: [interaction('met', '2026-03-10', { people: [SAM, ANA] })] }), [ana], {}, []],
  ['whom their note links', factsWith(), [ana], { linkedInNote: new Map([[ANA, { path: SAM, line: 4 }]]) }, ['Ana linked 4']],
  ['who came through the same person', factsWith({ introducers: [BO] }), [factsWith({ introducers: [BO] }, ANA), bo], {}, ['Bo introduced-them', 'Ana same-introducer']],
  ['who is in two of the same notes, the most first', factsWith(), [ana, bo], { sameNotes: new Map([[ANA, ['b', 'a']], [BO, ['c', 'b', 'a']]]) }, ['Bo same-notes 0', 'Ana same-notes 0']],
  ['nobody who is in one of the same notes', factsWith(), [ana], { sameNotes: new Map([[ANA, ['a']]]) }, []],
  ['everybody once, with the first reason', factsWith({ introducers: [ANA], interactions: [interaction('met', '2026-03-01', { people: [SAM, ANA] })] }), [ana], {}, ['Ana introduced-them']],
  ['nobody who has died', factsWith({ introducers: [ANA] }), [factsWith({ person: { deceased: true } }, ANA)], {}, []],
  ['nobody who is no person', factsWith(), [], { linkedInNote: new Map([[CY, { path: SAM, line: 4 }]]) }, []],
])('tells of %s', (_who, sam, others, around, expected) => {
  expect(inCommon(sam, others, around)).toEqual(expected);
});

it('never tells of the user', () => {
  expect(inCommon(factsWith({ introducers: [ANA] }), [ana], {}, rulesWith({ yourNote: ANA }))).toEqual([]);
});

it('tells of eight', () => {
  const others = Array.from({ length: 12 }, (_, index) => factsWith({}, `People/P${index}.md`));
  const interactions = [interaction('met', '2026-03-01', { people: [SAM, ...others.map(({ person }) => person.path)] })];
  expect(inCommon(factsWith({ interactions }), others)).toHaveLength(8);
});
