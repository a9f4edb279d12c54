import { describe, expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { day, rulesWith } from './follow-ups.test-support';
import { followUpsOf } from './follow-ups-of';

const PEOPLE = { 'People/Sam.md': '', 'People/Ana.md': '' };
const THANK = '- [ ] Thank [[Sam]]: the pricing story helped #kith/thank ⏳ 2026-03-05';
const TELL = '- [ ] Tell [[Sam]]: how the pilot went #kith/tell';
const CONGRATULATE = '- [ ] Congratulate [[Sam]]: on the new job #kith/congratulate';

/** The words of what is still to be done for Sam on 10 March, after the daily notes of 4 and of 6 March. */
function left(onTheFourth: string, onTheSixth: string, others: Readonly<Record<string, string>> = {}): string[] {
  const people = readVault({ ...PEOPLE, 'Daily/2026-03-04.md': onTheFourth, 'Daily/2026-03-06.md': onTheSixth, ...others });
  const sam = people.facts('People/Sam.md');
  const rows = sam ? followUpsOf(sam, people, day('2026-03-10'), rulesWith()) : [];
  return rows.map(({ cause }) => (cause.type === 'task' ? cause.task.words : cause.type));
}

const closed = [
  ['a plain line', THANK, '- Thanked [[Sam]]: for lunch #kith/thank'],
  ['a plain line on several people', THANK, '- Thanked [[Ana]] and [[Sam]]: for lunch #kith/thank'],
  ['a line ticked by hand', THANK, '- [x] Thanked [[Sam]] on the phone #kith/thank'],
  ['a line ticked by hand with its day', THANK, '- [x] Thanked [[Sam]] on the phone #kith/thank ✅ 2026-03-06'],
  ['a line below it in the same note', `${THANK}\n- Thanked [[Sam]] #kith/thank`, ''],
  ['a line that was planned, with the same words', THANK, '- [x] Thank [[Sam]]: The pricing story helped! #kith/thank ⏳ 2026-03-07 ✅ 2026-03-08'],
  ['a tell that carries its words', THANK, '- [x] Tell [[Sam]]: that the pricing story helped #kith/tell ✅ 2026-03-06'],
  ['told plainly', TELL, '- Told [[Sam]]: all of it #kith/tell'],
  ['told with the same words', TELL, '- [x] Told [[Sam]] how the pilot went #kith/tell ✅ 2026-03-06'],
  ['congratulated plainly', CONGRATULATE, '- Congratulated [[Sam]] #kith/congratulate'],
  ['congratulated with a tick', CONGRATULATE, '- [x] Congratulated [[Sam]] by mail #kith/congratulate'],
] as const;

const stays = [
  ['thanks of somebody else', THANK, '- Thanked [[Ana]]: for [[Sam]] #kith/thank'],
  ['thanks above it in the same note', `- Thanked [[Sam]]: for the lift #kith/thank\n${THANK}`, ''],
  ['another thank-you that was planned', THANK, '- [x] Thank [[Sam]]: for the lift #kith/thank ⏳ 2026-03-07 ✅ 2026-03-08'],
  ['another one of its note, ticked', `${THANK}\n- [x] Thank [[Sam]]: for the lift #kith/thank ✅ 2026-03-04`, ''],
  ['another kind', THANK, '- Wrote to [[Sam]]: thank you #kith/wrote'],
  ['a cancelled one', THANK, '- [-] Thank [[Sam]]: the pricing story helped #kith/thank ❌ 2026-03-06'],
  ['telling something else', TELL, '- [x] Tell [[Sam]]: what came of “sleep on it” #kith/tell ✅ 2026-03-06'],
  ['a congratulation of another kind', CONGRATULATE, '- Told [[Sam]]: well done #kith/tell'],
] as const;

describe('an open line is closed, though its box is open, by', () => {
  it.each(closed)('%s', (_name, onTheFourth, onTheSixth) => {
    expect(left(onTheFourth, onTheSixth)).toEqual([]);
  });
});

describe('an open line stays open after', () => {
  it.each(stays)('%s', (_name, onTheFourth, onTheSixth) => {
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
