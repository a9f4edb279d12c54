import { describe, expect, it } from 'vitest';
import { day, factsWith, interaction, peopleWith, personWith, rulesWith, SAM, task } from '../follow-ups/follow-ups.test-support';
import { listFollowUps } from '../follow-ups/list-follow-ups';
import { readRecord } from '../records/read-back';
import { linkLine, suggestionLine, wordsOfLine } from './suggestion-line';

const TODAY = day('2026-03-09');
const RULES = rulesWith();
const RHYTHM = { unit: 'days', count: 7 } as const;

function rowOf(facts: Parameters<typeof factsWith>[0]) {
  const [row] = listFollowUps(peopleWith(factsWith(facts)), TODAY, RULES).groups.flatMap(({ rows }) => rows);
  if (row === undefined) throw new Error('no row');
  return row;
}

const row = rowOf({ person: { rhythm: RHYTHM }, interactions: [interaction('met', '2026-02-20')] });

describe('a suggestion', () => {
  it.each<[string, string | null, string]>([
    ['quotes the last line', 'coffee, she moves to product', '- [ ] [[Sam]]: last time “coffee, she moves to product” #kith/today'],
    ['says what there is to say', null, '- [ ] [[Sam]]: Ask about soil. #kith/today'],
    ['says what there is to say where the last line is in words of Kith', 'happy birthday', '- [ ] [[Sam]]: Ask about soil. #kith/today'],
    ['leaves out words that would be another kind', 'see #kith/met', '- [ ] [[Sam]] #kith/today'],
    ['leaves out words that would be a day', 'the talk ⏳ 2026-03-20', '- [ ] [[Sam]] #kith/today'],
    ['leaves out words that would begin a comment', '100 %% sure', '- [ ] [[Sam]] #kith/today'],
  ])('%s', (_what, quote, line) => {
    expect(suggestionLine(row, ['[[Sam]]'], quote, personWith(SAM, { interests: ['soil'] }), RULES)).toBe(line);
  });

  it('is one of its kind with all its people, whatever the Tasks plugin filters by', () => {
    const line = suggestionLine(row, ['[[Sam]]', '[[Ana]]'], null, null, rulesWith({ taskFilter: '#task', tagRoots: ['k', 'kith'] }));
    expect(readRecord([line], rulesWith({ tagRoots: ['k'] }), () => true)).toMatchObject({ kind: 'today', people: ['Sam', 'Ana'] });
  });
});

describe('a line that leads to a task', () => {
  it('names the people and shows the words of the task', () => {
    expect(linkLine(['[[Sam]]', '[[Ana]]'], '[[2026-03-06|A promise]]', RULES)).toBe('- [[Sam]] and [[Ana]]: [[2026-03-06|A promise]] #kith/today');
  });

  it.each<[string, Parameters<typeof factsWith>[0], string | null]>([
    ['A promise: the deck', { tasks: [task('promise', { days: { due: '2026-03-09' }, words: 'the deck' })] }, 'A promise: the deck'],
    ['no brackets or bars of the task', { tasks: [task('task', { days: { due: '2026-03-09' }, words: '[the] deck | slides' })] }, 'the deck  slides'],
    ['something when the task says nothing', { tasks: [task('task', { days: { due: '2026-03-09' }, words: '' })] }, 'What you noted'],
    ['nothing where no line is', { person: { rhythm: RHYTHM }, interactions: [interaction('met', '2026-02-20')] }, null],
  ])('shows %s', (_what, facts, words) => {
    expect(wordsOfLine(rowOf(facts))).toBe(words);
  });
});
