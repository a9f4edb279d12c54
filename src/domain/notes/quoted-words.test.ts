import { expect, it } from 'vitest';
import { toDay } from '../days/day';
import type { Day } from '../days/day';
import { DEFAULT_RULES } from '../rules';
import { quotedWords } from './quoted-words';

/** The user's own format is `4 March 2026`. */
const userDay = (text: string): Day | null => (text === '4 March 2026' ? toDay('2026-03-04') : null);
const MEETING = '---\ndate: 2026-03-04\n---\n# The shelf\n\n- Sam brought the [[Plan|plan]]';

it.each([
  ['a record, after its colon', '- Met [[Sam]]: coffee by the river #kith/met', 0, 'coffee by the river'],
  ['nothing for a record without words', '- Met [[Sam]] #kith/met', 0, null],
  ['nothing for one that is done', '- [x] Thank [[Sam]] #kith/thank ✅ 2026-03-04', 0, null],
  ['nothing for one with a colon and several people', '- Wrote to [[Sam]], [[Ana]] and [[Bo|B.]]: #kith/wrote', 0, null],
  ['nothing for a step of an introduction, which is in words of Kith', '- [x] Ask [[Sam]] ✅ 2026-03-04', 0, null],
  ['nothing for a line of names alone', '- [[Sam]], [[Ana]] and [[Bo|B.]]', 0, null],
  ['what stands below a name', '- [[Sam]]\n\t- coffee by the river', 0, 'coffee by the river'],
  ['what stands below a day of a log', '- [[2026-08-10]]\n  - lunch at the mill', 0, 'lunch at the mill'],
  ['a task that begins like one', '- [x] Ask [[Sam]] about the boat', 0, 'Ask Sam about the boat'],
  ['what stands below a record without words', '- Met [[Sam]] #kith/met\n\t- coffee by the river', 0, 'coffee by the river'],
  ['no task and no record that stands below', '- Met [[Sam]] #kith/met\n\t- [ ] call her', 0, null],
  ['a record whose words need no colon', '- Met [[Sam]] for lunch #kith/met', 0, 'Met Sam for lunch'],
  ['a plain line of a diary', 'Rain.\nSaw [[Sam]] at the market.', 1, 'Saw Sam at the market.'],
  ['a task', '- [x] Thank [[Sam]]: for lunch #kith/thank ✅ 2026-03-04', 0, 'for lunch'],
  ['an entry of a log', '- 2026-08-10 — lunch at the mill', 0, 'lunch at the mill'],
  ['an entry with a daily note', '- [[2026-08-10]]: lunch at the mill', 0, 'lunch at the mill'],
  ['an entry with a daily note and no colon', '- [[2026-08-10]] lunch at the mill', 0, 'lunch at the mill'],
  ['an entry in the user’s own format', '- 4 March 2026, lunch', 0, 'lunch'],
  ['a day after a colon, which is what was said', '- Met [[Sam]]: 2026-05-01 is the date #kith/met', 0, '2026-05-01 is the date'],
  ['a number, which is no day', '- 20 apples for [[Sam]]', 0, '20 apples for Sam'],
  ['a day and nothing else', '- 2026-08-10', 0, '2026-08-10'],
  ['a heading with what stands below', '### 2026-06-12 — Email\n\nsent the deck\n', 0, 'Email: sent the deck'],
  ['a heading of a day alone', '### 2026-06-12\n- sent the deck\n', 0, 'sent the deck'],
  ['a heading with nothing below', '### 2026-06-12 — Email\n\n### 2026-06-13', 0, 'Email'],
  ['the first words of a meeting note for its properties', MEETING, 0, 'Sam brought the plan'],
  ['nothing for properties alone', '---\ndate: 2026-03-04\n---\n# The shelf\n', 0, null],
  ['nothing for a line that is gone', 'one', 3, null],
  ['nothing for a blank line', 'one\n\n', 1, null],
  ['lines that end as on Windows', '- Met [[Sam]]: tea #kith/met\r\n- 2026-08-10 — lunch\r\n', 1, 'lunch'],
])('quotes %s', (_what, text, line, words) => {
  expect(quotedWords(text, line, userDay, DEFAULT_RULES)).toBe(words);
});
