import { describe, expect, it } from 'vitest';
import { advice, ANA, day, introduction, personWith, SAM, step, task } from '../domain/follow-ups/follow-ups.test-support';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import { rhythmRow, row } from '../views/follow-ups/rows.test-support';
import { waysOf, type Doors } from './row-ways';

function recorded(): { doors: Doors; calls: unknown[][] } {
  const calls: unknown[][] = [];
  const note = (name: string) => (...given: unknown[]): void => void calls.push([name, ...given]);
  const doors = {
    open: note('open'), done: note('done'), getOn: note('getOn'), answer: note('answer'), keepThinking: note('keepThinking'), notNow: note('notNow'), askDay: note('askDay'), rest: note('rest'), write: note('write'),
    log: note('log'), addFollowUp: note('addFollowUp'), introduce: note('introduce'), setRhythm: note('setRhythm'), putOnCalendar: note('putOnCalendar'),
  };
  return { doors, calls };
}

const promise = row('promise');
const rhythm = rhythmRow('rhythm');
const date = row('date', { kind: 'date', group: 'dates', cause: { type: 'date', person: personWith(SAM), about: null } });
const birthday = row('birthday', { kind: 'birthday', group: 'coming-up', cause: { type: 'birthday', person: personWith(SAM), day: day('2026-03-12') } });
const TO_TRY = advice('2026-02-01');
const TRIED = { ...TO_TRY, answers: [{ kind: 'tried', words: 'it works', day: null } as const] };
const advised = row('advice', { kind: 'advice', group: 'thanks', cause: { type: 'advice', advice: TO_TRY, answered: false } });
const thoughtAbout = row('thought', { kind: 'tell', group: 'thanks', cause: { type: 'task', task: task('tell'), copies: [], advice: TO_TRY } });
const answered = row('tell', { kind: 'tell', group: 'thanks', cause: { type: 'task', task: task('tell'), copies: [], advice: TRIED } });

function introducing(state: 'ask' | 'asked' | 'rest?' | 'introduce' | 'hear'): FollowUp {
  const next = step('Ask [[Sam]]', { people: [SAM] });
  return row(state, { kind: 'introduce', group: 'introductions', people: [SAM, ANA], cause: { type: 'introduction', introduction: introduction('2026-03-04', [next]), step: next, state } });
}

describe('the ways out', () => {
  it.each<[FollowUp, string]>([
    [promise, 'Enter O D N M Shift+N R W L A I H C'],
    [advised, 'Enter O 1 2 3 D N M Shift+N R W L A I H C'],
    [thoughtAbout, 'Enter O 1 2 3 D N M Shift+N R W L A I H C'],
    [answered, 'Enter O D N M Shift+N R W L A I H C'],
    [rhythm, 'Enter 1 2 3 N M T Shift+N R W L A I H C'],
    [date, 'Enter 1 2 3 N M Shift+N R W L A I H C'],
    [birthday, 'Enter 1 N R W L A I H C'],
  ])('of a row have a key each, and no key twice', (each, expected) => {
    const keys = waysOf([each], recorded().doors).flatMap(({ key }) => key ?? []);
    expect(keys.join(' ')).toBe(expected);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each<[FollowUp, string, unknown[]]>([
    [promise, 'D', ['done', [promise], null]],
    [promise, 'N', ['notNow', [promise], 'week']],
    [promise, 'M', ['notNow', [promise], 'month']],
    [promise, 'Shift+N', ['askDay', [promise]]],
    [promise, 'R', ['rest', [promise]]],
    [promise, 'Enter', ['open', { path: SAM, line: null }, false]],
    [promise, 'O', ['open', expect.objectContaining({ path: 'Notes/Plans.md', line: 3 }), false]],
    [promise, 'L', ['log', [SAM]]],
    [promise, 'A', ['addFollowUp', [SAM]]],
    [promise, 'I', ['introduce', [SAM]]],
    [promise, 'H', ['setRhythm', [SAM]]],
    [promise, 'W', ['write', promise]],
    [rhythm, '1', ['done', [rhythm], 'wrote']],
    [rhythm, '2', ['done', [rhythm], 'talked']],
    [rhythm, '3', ['done', [rhythm], 'met']],
    [rhythm, 'T', ['notNow', [rhythm], 'next-time']],
    [advised, '1', ['answer', TO_TRY, 'tried']],
    [advised, '2', ['answer', TO_TRY, 'another-way']],
    [advised, '3', ['keepThinking', advised]],
    [advised, 'D', ['done', [advised], null]],
    [thoughtAbout, '1', ['answer', TO_TRY, 'tried']],
    [thoughtAbout, '3', ['keepThinking', thoughtAbout]],
    [answered, 'D', ['done', [answered], null]],
    [birthday, 'N', ['notNow', [birthday], 'next-time']],
  ])('of %o: %s hands back what is wanted', (each, key, expected) => {
    const { doors, calls } = recorded();
    waysOf([each], doors).find((way) => way.key === key)?.run();
    expect(calls).toEqual([expected]);
  });

  it.each([
    ['ask', ['Asked D']],
    ['asked', ['Said yes 1', 'Said no 2', 'Ask again 3']],
    ['rest?', ['Said yes 1', 'Said no 2', 'Ask again 3']],
    ['introduce', ['Introduced D']],
    ['hear', ['Heard how it went D']],
  ] as const)('of an introduction at “%s” say what became of the step', (state, expected) => {
    const { doors, calls } = recorded();
    const ways = waysOf([introducing(state)], doors);
    const done = ways.filter(({ section }) => section === 'done');
    expect(done.map(({ words, key }) => `${words} ${key}`)).toEqual(expected);
    expect(ways.map(({ key }) => key)).toEqual(expect.arrayContaining(['N', 'M', 'R', 'W']));
    done.at(-1)?.run();
    expect(calls).toEqual([['getOn', introducing(state), expected.length > 1 ? 'again' : state]]);
  });

  it('of several rows are to put them off, to let them rest and to set a rhythm, each person once', () => {
    const { doors, calls } = recorded();
    const ways = waysOf([promise, rhythm], doors);
    expect(ways.map(({ key }) => key)).toEqual(['N', 'M', 'Shift+N', 'R', 'H']);
    ways.at(-1)?.run();
    expect(calls).toEqual([['setRhythm', [SAM]]]);
  });

  it.each([
    ['before', 'Let go'],
    ['promises', 'Let it rest'],
  ] as const)('in %s are called %s', (group, words) => {
    expect(waysOf([row('a', { group })], recorded().doors).find(({ key }) => key === 'R')?.words).toBe(words);
  });
});
