import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../follow-ups/follow-up';
import { followUpsOf } from '../follow-ups/follow-ups-of';
import { advice, ANA, day, factsWith, interaction, introduction, peopleWith, rulesWith, step, task } from '../follow-ups/follow-ups.test-support';
import type { Person } from '../persons/person';
import { lineToQuote, somethingToSay } from './something-to-say';

const MONTHLY = { unit: 'months', count: 1 } as const;
type Given = Parameters<typeof factsWith>[0];

function rowOf(given: Given): { readonly row: FollowUp; readonly person: Person } {
  const sam = factsWith(given);
  const [row] = followUpsOf(sam, peopleWith(sam, factsWith({}, ANA)), day('2026-03-04'), rulesWith());
  if (!row) throw new Error('there is no follow-up');
  return { row, person: sam.person };
}

function say(given: Given, quote: string | null = null): string {
  const { row, person } = rowOf(given);
  return somethingToSay(row, quote, person);
}

describe('something to say', () => {
  it.each<[string, Given]>([
    ['the budget template', { tasks: [task('promise', { noteDay: '2026-03-01' })] }],
    ['Thank you for your time.', { tasks: [task('thank', { noteDay: '2026-03-01', words: '' })] }],
    ['try pricing by seat', { advice: [advice('2026-02-01')] }],
    ['two customers said yes', { advice: [advice('2026-02-01', { answers: [{ kind: 'tried', words: 'two customers said yes', day: null }] })] }],
    ['both work on soil data', { introductions: [introduction('2026-03-01', [step('Introduce them')])] }],
    ['Thank you for introducing me to Sam.', { introducers: [ANA], interactions: [interaction('met', '2026-03-01')] }],
    ['the move to Lyon', { person: { followUp: day('2026-03-01'), followUpAbout: 'the move to [[Lyon]]' } }],
    ['Happy birthday!', { person: { birthday: { month: 3, dayOfMonth: 5 } } }],
    ['Ask about soil carbon.', { person: { rhythm: MONTHLY, interests: ['[[Soil|soil carbon]]', 'chess'] } }],
    ['What could you offer? They are looking for a flat.', { person: { rhythm: MONTHLY, interests: ['chess'], lookingFor: ['a flat'] } }],
  ])('%s', (expected, given) => {
    expect(say(given)).toBe(expected);
  });

  it('is the last record for a rhythm, once it has been read', () => {
    const given = { person: { rhythm: MONTHLY, interests: ['chess'] }, interactions: [interaction('met', '2026-01-01')] };
    expect(lineToQuote(rowOf(given).row)).toEqual({ path: 'Days/2026-01-01.md', line: 1 });
    expect(say(given, 'coffee, she is moving')).toBe('coffee, she is moving');
    expect(say(given, ' ')).toBe('Ask about chess.');
  });

  it.each(['happy birthday', 'thank you, and how meeting Sam went', 'thank you, and how meeting [[Jo Park|Jo]] went', 'what came of “try pricing by seat”', 'what came of the advice'])('is never what Kith put into a record by itself: %s', (quote) => {
    expect(say({ person: { rhythm: MONTHLY, interests: ['chess'] }, interactions: [interaction('tell', '2026-01-01')] }, quote)).toBe('Ask about chess.');
  });

  it.each<[string, Given]>([
    ['a rhythm of whom nothing is known', { person: { rhythm: MONTHLY } }],
    ['a day without what it is about', { person: { followUp: day('2026-03-01') } }],
    ['an untagged task without words', { tasks: [task('task', { words: '' })] }],
    ['an introduction without words', { introductions: [introduction('2026-03-01', [step('Introduce them')], { words: '' })] }],
  ])('is never empty: %s', (_name, given) => {
    expect(say(given)).toMatch(/\?$/);
  });
});
