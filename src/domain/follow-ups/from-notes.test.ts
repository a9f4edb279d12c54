import { describe, expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { reason, whenWords } from '../words/follow-up-words';
import { somethingToSay } from '../words/something-to-say';
import { day, rulesWith } from './follow-ups.test-support';
import { listFollowUps } from './list-follow-ups';

const PEOPLE = { 'People/Sam.md': '', 'People/Ana.md': '', 'People/Bo.md': '' };

/** The rows of a vault on a day, as they read: group, who, when, why and something to say. */
function rowsOn(today: string, notes: Readonly<Record<string, string>>): string[] {
  const people = readVault({ ...PEOPLE, ...notes });
  const nameOf = (path: string): string => people.facts(path)?.person.name ?? path;
  const list = listFollowUps(people, day(today), rulesWith({ startDay: day('2026-01-01') }));
  return list.groups.flatMap(({ group, rows }) =>
    rows.map((row) => {
      const person = people.facts(row.people[0] ?? '')?.person ?? null;
      const who = row.people.map(nameOf).join(' + ');
      return [group, who, whenWords(row, day(today), 'en'), reason(row, day(today), nameOf, 'en'), somethingToSay(row, null, person)].join(' | ');
    }),
  );
}

describe('what notes say becomes rows', () => {
  it('a daily note with records', () => {
    const note = [
      '- Met [[Sam]]: coffee, she is moving from policy to product #kith/met',
      '- [ ] Thank [[Sam]]: the pricing story helped #kith/thank ⏳ 2026-03-04',
      '- [ ] Promised [[Sam]]: the budget template #kith/promise ⏳ 2026-03-06',
      '- [ ] [[Sam]] will send: the deck #kith/waiting',
      '- [ ] Ring [[Bo]] about the bikes',
    ].join('\n');
    expect(rowsOn('2026-03-04', { 'Daily/2026-03-03.md': note })).toEqual([
      'thanks | Sam | around now | A thank-you from 3 March. | the pricing story helped',
      'coming-up | Sam | around 6 March | A promise from 3 March. | the budget template',
      'whenever | Bo | ready when you are | A task from 3 March. | Ring Bo about the bikes',
    ]);
  });

  it('an introduction, step by step', () => {
    const steps = (...lines: readonly string[]): Readonly<Record<string, string>> => ({
      'Daily/2026-03-04.md': ['- Introduce [[Ana]] and [[Sam]]: both work on soil data #kith/introduce', ...lines.map((line) => `\t${line}`)].join('\n'),
    });
    const end = ['- [ ] Introduce them', '- [ ] Hear how it went'];
    expect(rowsOn('2026-03-04', steps('- [ ] Ask [[Ana]]', '- [ ] Ask [[Sam]]', ...end))).toEqual([
      'introductions | Ana + Sam | around now | Ana and Sam: ask Ana first. | both work on soil data',
    ]);
    expect(rowsOn('2026-03-12', steps('- [x] Ask [[Ana]] ✅ 2026-03-04', '- [/] Ask [[Sam]] 🛫 2026-03-05 ⏳ 2026-03-12', ...end))).toEqual([
      'introductions | Sam + Ana | around now | Ana and Sam: asked Sam on 5 March. A gentle nudge? | both work on soil data',
    ]);
    expect(rowsOn('2026-03-20', steps('- [x] Ask [[Ana]] ✅ 2026-03-04', '- [x] Ask [[Sam]] ✅ 2026-03-06', '- [x] Introduce them ✅ 2026-03-06', '- [ ] Hear how it went'))).toEqual([
      'introductions | Ana + Sam | around now | Ana and Sam: introduced on 6 March. How did it go? | both work on soil data',
    ]);
    expect(rowsOn('2026-03-12', steps('- [x] Ask [[Ana]] ✅ 2026-03-04', '- [-] Ask [[Sam]] ❌ 2026-03-06', ...end))).toEqual([]);
  });

  it('advice, what came of it, and telling', () => {
    const advice = '- Advice from [[Sam]]: try pricing by seat #kith/advice';
    expect(rowsOn('2026-03-25', { 'Daily/2026-03-04.md': advice })).toEqual([
      'thanks | Sam | around now | Advice from 4 March: has there been a chance to try it? | try pricing by seat',
    ]);
    const answered = `${advice}\n\t- Tried: two customers said yes #kith/tried ✅ 2026-03-20`;
    expect(rowsOn('2026-03-27', { 'Daily/2026-03-04.md': answered })).toEqual([
      'thanks | Sam | around now | You tried their advice. Tell them how it went. | two customers said yes',
    ]);
    expect(rowsOn('2026-03-27', { 'Daily/2026-03-04.md': answered, 'Daily/2026-03-26.md': '- [x] Tell [[Sam]]: try pricing by seat #kith/tell ✅ 2026-03-26' })).toEqual([]);
  });

  it('advice that was changed by hand while it is thought about, and told by hand below it', () => {
    const tell = '- [ ] Tell [[Sam]]: what came of “try pricing by seat” #kith/tell ⏳ 2026-03-25';
    const advice = (...below: readonly string[]): Readonly<Record<string, string>> => ({
      'Daily/2026-03-04.md': ['- Advice from [[Sam]]: charge by the seat, always #kith/advice', ...below.map((line) => `\t${line}`)].join('\n'),
    });
    expect(rowsOn('2026-03-25', advice(tell))).toEqual([
      'thanks | Sam | around now | Advice from 4 March: has there been a chance to try it? | charge by the seat, always',
    ]);
    expect(rowsOn('2026-03-25', advice('- Another way: by team #kith/another-way', tell))).toEqual([
      'thanks | Sam | around now | You went another way. Tell them what you found. | by team',
    ]);
    expect(rowsOn('2026-03-25', advice('- [x] Tried: it works #kith/tried ✅ 2026-03-20', '- Told [[Sam]] on the phone #kith/tell'))).toEqual([]);
    expect(rowsOn('2026-03-25', advice())).toHaveLength(1);
  });

  it('an introducer, until there are thanks', () => {
    const sam = { 'People/Sam.md': '---\nintroduced_by: "[[Ana]]"\n---\n', 'Daily/2026-03-04.md': '- Met [[Sam]]: lunch #kith/met' };
    expect(rowsOn('2026-03-06', sam)).toEqual([
      'thanks | Ana | around now | They introduced you to Sam. Say thanks, and tell them how it went. | Thank you for introducing me to Sam.',
    ]);
    expect(rowsOn('2026-03-06', { ...sam, 'Daily/2026-03-05.md': '- Thanked [[Ana]]: for Sam #kith/thank' })).toEqual([]);
  });

  it('an introducer whom a record names, from the first meeting on', () => {
    const told = { 'Daily/2026-03-01.md': '- Received from [[Ana]]: an introduction to [[Sam]] #kith/received/introduction' };
    const row = 'thanks | Ana | around now | They introduced you to Sam. Say thanks, and tell them how it went. | Thank you for introducing me to Sam.';
    expect(rowsOn('2026-03-06', told)).toEqual([]);
    const met = { ...told, 'Daily/2026-03-04.md': '- Met [[Sam]]: lunch #kith/met' };
    expect(rowsOn('2026-03-06', met)).toEqual([row]);
    expect(rowsOn('2026-03-06', { ...met, 'People/Sam.md': '---\nintroduced_by: "[[Ana]]"\n---\n' })).toEqual([row]);
    expect(rowsOn('2026-03-06', { ...met, 'Daily/2026-03-05.md': '- [x] Tell [[Ana]]: how lunch with [[Sam]] went #kith/tell' })).toEqual([]);
    expect(rowsOn('2026-03-06', { ...met, 'Daily/2026-03-01.md': '- Received from [[Ana]]: a book by [[Sam]] #kith/received/book' })).toEqual([]);
  });

  it('a rhythm, quiet at once when contact is written down', () => {
    const sam = { 'People/Sam.md': '---\nrhythm: monthly\n---\n', 'Daily/2026-01-31.md': '- Met [[Sam]]: lunch #kith/met' };
    expect(rowsOn('2026-02-27', sam)).toEqual([]);
    expect(rowsOn('2026-02-28', sam)).toEqual([expect.stringMatching(/^rhythm \| Sam \| around now \| Every month; you met on 31 Jan\. \| \S/)]);
    expect(rowsOn('2026-02-28', { ...sam, 'Daily/2026-02-28.md': '- Wrote to [[Sam]]: hello #kith/wrote' })).toEqual([]);
    expect(rowsOn('2026-02-28', { ...sam, 'Daily/2026-02-27.md': '- [-] Call [[Sam]] #kith/promise ❌ 2026-02-27' })).toHaveLength(1);
  });

  it('the same note twice, after a conflict of sync', () => {
    const note = '- [ ] Promised [[Sam]]: the deck #kith/promise';
    expect(rowsOn('2026-03-08', { 'Daily/2026-03-04.md': note, 'Daily/2026-03-04 (conflict 1).md': note })).toEqual([
      'promises | Sam | around now | A promise from 4 March, also in “2026-03-04 (conflict 1)”. | the deck',
    ]);
  });
});
