import { expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { day, rulesWith } from './follow-ups.test-support';
import { everyFollowUp } from './every-follow-up';
import { plentyInHand } from './plenty-in-hand';

const PEOPLE = { 'People/Sam.md': '', 'People/Ana.md': '', 'People/Bo.md': '---\ndeceased: 2026-01-01\n---\n' };
const FIVE = Array.from({ length: 5 }, (_, at) => `- [ ] Promised [[Sam]]: book ${at} #kith/promise`);

function isPlenty(...lines: readonly string[]): boolean {
  return plentyInHand(everyFollowUp(readVault({ ...PEOPLE, 'Daily/2026-03-04.md': lines.join('\n') }), day('2026-03-09'), rulesWith()));
}

it.each([
  ['five promises', [], false],
  ['one more', ['- [ ] Promised [[Ana]]: the tent #kith/promise'], true],
  ['one more that is due much later', ['- [ ] Promised [[Ana]]: the tent #kith/promise ⏳ 2027-03-04'], true],
  ['one more that is done', ['- [x] Promised [[Ana]]: the tent #kith/promise'], false],
  ['one more that rests', ['- [-] Promised [[Ana]]: the tent #kith/promise'], false],
  ['one more without a tag', ['- [ ] Lend [[Ana]] the tent'], false],
  ['one more of another kind', ['- [ ] Thank [[Ana]]: the tent #kith/thank'], false],
  ['one more to somebody who has died', ['- [ ] Promised [[Bo]]: the tent #kith/promise'], false],
  ['what they promised', ['- [ ] [[Ana]] will send: the tent #kith/waiting'], false],
])('with %s', (_name, more, expected) => {
  expect(isPlenty(...FIVE, ...more)).toBe(expected);
});

it('counts a promise to several people once', () => {
  expect(isPlenty(...FIVE.slice(1), '- [ ] Promised [[Sam]] and [[Ana]]: the tent #kith/promise')).toBe(false);
});
