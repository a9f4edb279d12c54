import { describe, expect, it } from 'vitest';
import type { FollowUp } from '../follow-ups/follow-up';
import { followUpsOf } from '../follow-ups/follow-ups-of';
import { advice, ANA, day, factsWith, interaction, introduction, peopleWith, rulesWith, SAM, step, task } from '../follow-ups/follow-ups.test-support';
import { lastContactWords, nothingDue, reason, whenWords } from './follow-up-words';

const TODAY = day('2026-03-04');
const RULES = rulesWith({ startDay: day('2026-01-01') });
const MONTHLY = { unit: 'months', count: 1 } as const;
const nameOf = (path: string): string => path.replace(/^.*\/|\.md$/g, '');

type Given = Parameters<typeof factsWith>[0];

function followUp(given: Given): FollowUp {
  const sam = factsWith(given);
  const [first] = followUpsOf(sam, peopleWith(sam, factsWith({}, ANA)), TODAY, RULES);
  if (!first) throw new Error('there is no follow-up');
  return first;
}

const asked = { status: 'asked', people: [SAM] } as const;
const done = { status: 'done', days: { done: '2026-02-10' } } as const;

describe('why a row is here', () => {
  it.each<[string, Given]>([
    ['A promise from 1 March.', { tasks: [task('promise', { noteDay: '2026-03-01' })] }],
    ['A thank-you from 20 February.', { tasks: [task('thank', { noteDay: '2026-02-20' })] }],
    ['Something to tell from 1 March.', { tasks: [task('tell', { noteDay: '2026-03-01' })] }],
    ['Congratulations from 1 March.', { tasks: [task('congratulate', { noteDay: '2026-03-01' })] }],
    ['An idea in “Plans”.', { tasks: [task('idea', { days: { due: '2026-03-10' } })] }],
    ['A task from 5 May 2024.', { tasks: [task('task', { noteDay: '2024-05-05' })] }],
    ['A promise from 1 March, also in “2026-03-01 1”.', { tasks: [task('promise', { noteDay: '2026-03-01' }), { ...task('promise', { noteDay: '2026-03-01' }), path: 'Days/2026-03-01 1.md' }] }],
    ['Advice from 1 February: has there been a chance to try it?', { advice: [advice('2026-02-01')] }],
    ['You tried their advice. Tell them how it went.', { advice: [advice('2026-02-01', { answers: [{ kind: 'tried', words: 'yes', day: null }] })] }],
    ['You went another way. Tell them what you found.', { advice: [advice('2026-02-01', { answers: [{ kind: 'another-way', words: 'no', day: null }] })] }],
    ['Ana and Sam: ask Sam.', { introductions: [introduction('2026-03-01', [step('Ask', { people: [SAM] })])] }],
    ['Ana and Sam: asked Sam on 20 February. A gentle nudge?', { introductions: [introduction('2026-02-20', [step('Ask', { ...asked, days: { start: '2026-02-20' } })])] }],
    ['Ana and Sam: introduced on 10 February. How did it go?', { introductions: [introduction('2026-02-01', [step('Introduce them', done), step('Hear how it went')])] }],
    ['They introduced you to Sam. Say thanks, and tell them how it went.', { introducers: [ANA], interactions: [interaction('met', '2026-03-01')] }],
    ['You chose this day.', { person: { followUp: day('2026-03-04') } }],
    ['Every month; you met on 3 Jan.', { person: { rhythm: MONTHLY }, interactions: [interaction('met', '2026-01-03')] }],
    ['Every month; you were in touch on 3 Nov 2025.', { person: { rhythm: MONTHLY, lastContacts: [day('2025-11-03')] } }],
    ['Every month; mentioned on 1 Feb.', { person: { rhythm: MONTHLY }, interactions: [interaction('met', '2026-01-03'), interaction('mentioned', '2026-02-01')] }],
    ['Every month; only mentioned for a while, last on 1 Mar.', { person: { rhythm: MONTHLY }, interactions: [interaction('met', '2026-01-03'), interaction('mentioned', '2026-03-01')] }],
    ['Every month; you met on 5 Jan.', { person: { rhythm: MONTHLY, met: day('2026-01-05') } }],
    ['Every month; you have not been in touch yet.', { person: { rhythm: MONTHLY } }],
    ['Their birthday.', { person: { birthday: { month: 3, dayOfMonth: 5 } } }],
  ])('%s', (expected, given) => {
    expect(reason(followUp(given), TODAY, nameOf, 'en')).toBe(expected);
  });
});

describe('when', () => {
  it.each<[string, Given]>([
    ['around now', { tasks: [task('promise', { days: { scheduled: '2026-03-04' } })] }],
    ['around now', { tasks: [task('promise', { days: { scheduled: '2026-02-26' } })] }],
    ['since 25 February', { tasks: [task('promise', { days: { scheduled: '2026-02-25' } })] }],
    ['around 14 March', { tasks: [task('promise', { days: { scheduled: '2026-03-14' } })] }],
    ['around 10 March', { tasks: [task('idea', { days: { due: '2026-03-10' } })] }],
    ['ready when you are', { tasks: [task('promise')] }],
    ['still welcome, whenever it comes', { tasks: [task('thank', { noteDay: '2026-02-01' })] }],
    ['from 5 May 2024', { tasks: [task('task', { days: { due: '2024-05-05' } })] }],
    ['around now', { person: { rhythm: MONTHLY }, interactions: [interaction('met', '2026-02-01')] }],
    ['ready when you are', { person: { rhythm: MONTHLY }, interactions: [interaction('met', '2025-02-01')] }],
    ['on 5 March', { person: { birthday: { month: 3, dayOfMonth: 5 } } }],
    ['today', { person: { birthday: { month: 3, dayOfMonth: 4 } } }],
    ['on 1 March', { person: { birthday: { month: 3, dayOfMonth: 1 } } }],
  ])('%s', (expected, given) => {
    expect(whenWords(followUp(given), TODAY, 'en')).toBe(expected);
  });
});

describe('when nothing is due', () => {
  it.each<[string, Given | null]>([
    ['Nobody is waiting on you.', null],
    ['Nobody is waiting on you. Next: Sam, around 14 March.', { person: { rhythm: MONTHLY }, interactions: [interaction('met', '2026-02-14')] }],
    ['Nobody is waiting on you. Next: Sam, around 2 January 2027.', { person: { followUp: day('2027-01-02') } }],
  ])('%s', (expected, given) => {
    const next = given === null ? null : followUp(given);
    expect(nothingDue(next && { followUp: next, day: next.due ?? TODAY }, TODAY, nameOf, 'en')).toBe(expected);
  });
});

describe('how somebody was last in touch', () => {
  it.each([
    ['met', 'you met on 3 Nov 2025'],
    ['gave', 'you gave them something on 3 Nov 2025'],
    ['thank', 'you said thanks on 3 Nov 2025'],
    ['mentioned', 'mentioned on 3 Nov 2025'],
    ['news', 'you had news of them on 3 Nov 2025'],
    ['contact', 'you were in touch on 3 Nov 2025'],
  ])('%s: %s', (kind, expected) => {
    expect(lastContactWords({ kind, day: day('2025-11-03'), at: null }, TODAY, 'en')).toBe(expected);
  });
});
