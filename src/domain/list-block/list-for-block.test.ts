import { expect, it } from 'vitest';
import { ANA, BO, day, factsWith, interaction, peopleWith, rulesWith, SAM, task } from '../follow-ups/follow-ups.test-support';
import { listFollowUps } from '../follow-ups/list-follow-ups';
import { listForBlock } from './list-for-block';
import { readListBlock } from './read-list-block';

const TODAY = day('2026-03-09');
const PEOPLE = peopleWith(
  factsWith({ person: { circles: ['Family'] }, tasks: [task('promise', { days: { due: '2026-03-08' } }), task('promise', { days: { due: '2026-03-12' }, words: 'the deck' }), task('task')] }),
  factsWith({ tasks: [task('thank', { people: [ANA], noteDay: '2026-03-06' })] }, ANA),
  factsWith({ person: { rhythm: { unit: 'days', count: 7 }, circles: ['Work', 'family'] }, interactions: [interaction('met', '2026-02-20', { people: [BO] })] }, BO),
);

/** The rows that a block with these options shows, by group. */
function shown(source: string): string {
  const { groups } = listForBlock(listFollowUps(PEOPLE, TODAY, rulesWith()), readListBlock(source).options, PEOPLE, TODAY);
  return groups.map(({ group, rows }) => `${group}: ${rows.map(({ people: [path] }) => ({ [SAM]: 'Sam', [ANA]: 'Ana', [BO]: 'Bo' })[path ?? '']).join(' ')}`).join('; ');
}

it.each([
  ['', 'promises: Sam; thanks: Ana; rhythm: Bo; coming-up: Sam'],
  ['show: rhythm, promises', 'promises: Sam; rhythm: Bo'],
  ['show: whenever', 'whenever: Sam'],
  ['circle: FAMILY', 'promises: Sam; rhythm: Bo; coming-up: Sam'],
  ['circle: work', 'rhythm: Bo'],
  ['circle: choir', ''],
  ['number: 2', 'promises: Sam; thanks: Ana'],
  ['days ahead: 2', 'promises: Sam; thanks: Ana; rhythm: Bo'],
  ['days ahead: 3\nshow: coming up', 'coming-up: Sam'],
])('a block with %j shows %s', (source, rows) => {
  expect(shown(source)).toBe(rows);
});
