import { describe, expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { day, rulesWith } from './follow-ups.test-support';
import { followUpsOf } from './follow-ups-of';
import { CLOSES, STAYS, TELL, THANK } from './given-by-hand.test-support';

const PEOPLE = { 'People/Sam.md': '', 'People/Ana.md': '' };
/** The words of what is still to be done for Sam on 10 March, after the daily notes of 4 and of 6 March. */
function left(onTheFourth: string, onTheSixth: string, others: Readonly<Record<string, string>> = {}): string[] {
  const people = readVault({ ...PEOPLE, 'Daily/2026-03-04.md': onTheFourth, 'Daily/2026-03-06.md': onTheSixth, ...others });
  const sam = people.facts('People/Sam.md');
  const rows = sam ? followUpsOf(sam, people, day('2026-03-10'), rulesWith()) : [];
  return rows.map(({ cause }) => (cause.type === 'task' ? cause.task.words : cause.type));
}

describe('an open line is closed, though its box is open, by', () => {
  it.each(CLOSES)('%s', (_name, onTheFourth, onTheSixth) => {
    expect(left(onTheFourth, onTheSixth)).toEqual([]);
  });
});

describe('an open line stays open after', () => {
  it.each(STAYS)('%s', (_name, onTheFourth, onTheSixth) => {
    expect(left(onTheFourth, onTheSixth)).toHaveLength(1);
  });

  it.each([
    ['thanks of a day before', 'Daily/2026-03-03.md'],
    ['thanks of a day to come', 'Daily/2026-03-11.md'],
  ])('%s', (_name, path) => {
    expect(left(THANK, '', { [path]: '- Thanked [[Sam]]: for lunch #kith/thank' })).toHaveLength(1);
  });
});

it('what is told plainly closes neither of two open tells, as nothing says which', () => {
  const two = `${TELL}\n- [ ] Tell [[Sam]]: about the harbour #kith/tell`;
  expect(left(two, '- Told [[Sam]]: how the pilot went #kith/tell')).toEqual(['how the pilot went', 'about the harbour']);
  expect(left(TELL, '- Told [[Sam]]: all #kith/tell', { 'Daily/2026-03-09.md': '- [ ] Tell [[Sam]]: about the harbour #kith/tell' })).toEqual(['about the harbour']);
});

it('each plain line tells the one thing that was to be told by then', () => {
  const later = { 'Daily/2026-03-08.md': '- [ ] Tell [[Sam]]: about the harbour #kith/tell', 'Daily/2026-03-09.md': '- Told [[Sam]] #kith/tell' };
  expect(left(TELL, '- Told [[Sam]]: how the pilot went #kith/tell', later)).toEqual([]);
});

it('what is told plainly may be how advice went', () => {
  const answered = '- Advice from [[Sam]]: sleep on it #kith/advice\n\t- Tried: it helped #kith/tried ✅ 2026-03-05';
  expect(left(answered, '')).toEqual(['advice']);
  expect(left(answered, '- Told [[Sam]] #kith/tell')).toEqual([]);
  expect(left(`${answered}\n${TELL}`, '- Told [[Sam]] #kith/tell')).toEqual(['how the pilot went', 'advice']);
});

it('thanks in a note without a day are closed from the day on that they were planned for', () => {
  const thanked = { 'Notes/Plans.md': THANK };
  expect(left('- Thanked [[Sam]] #kith/thank', '', thanked)).toHaveLength(1);
  expect(left('', '- Thanked [[Sam]] #kith/thank', thanked)).toEqual([]);
});

it('a task for two is there until both have been thanked', () => {
  const both = '- [ ] Thank [[Sam]] and [[Ana]]: the pricing story #kith/thank';
  const people = (thanked: string): number => {
    const vault = readVault({ ...PEOPLE, 'Daily/2026-03-04.md': both, 'Daily/2026-03-06.md': thanked });
    return [...vault.all()].flatMap((facts) => followUpsOf(facts, vault, day('2026-03-10'), rulesWith())).length;
  };
  expect([people('- Thanked [[Sam]] #kith/thank'), people('- Thanked [[Sam]] and [[Ana]]: for all of it #kith/thank')]).toEqual([1, 0]);
});
