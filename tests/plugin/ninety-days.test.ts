import { expect, it } from 'vitest';
import { addDays, toDay } from '../../src/domain/days/day';
import type { Day } from '../../src/domain/days/day';
import { advice, answer, changes, introduce, met, press, seeAll } from './living.test-support';
import type { Act } from './living.test-support';
import { openVault, person, TODAY } from './open-vault';
import type { OpenVault } from './open-vault';

/** Somebody lives ninety days with Kith: what the list says on each day on which it says something new, and the ± lines of what they do. */
const START = toDay(TODAY);
const PEOPLE = {
  'People/Sam.md': person(),
  'People/Zoë.md': person(),
  'People/Kiri.md': person('introduced_by: "[[Zoë]]"'),
  'People/Ana.md': person('rhythm: monthly', 'last_contact: 2026-03-01'),
  'People/Bo.md': person(),
  'People/Cy.md': person(),
};

/** What they do, by the number of days since the first. */
const LIFE: Readonly<Record<number, readonly Act[]>> = {
  0: [met('Sam', 'coffee by the river', 'the pricing story'), advice('Sam', 'try pricing by seat')],
  1: [press('thank Sam', 'd')],
  3: [met('Kiri', 'she showed me the archive')],
  6: [press('introducer Zoë', 'd')],
  10: [introduce('Sam', 'Bo', 'both work on soil')],
  11: [press('introduce Sam and Bo', 'd')],
  14: [press('introduce Sam and Bo', '1'), press('introduce Sam and Bo', 'd')],
  17: [press('introduce Sam and Bo', '1'), press('introduce Sam and Bo', 'd')],
  22: [answer('advice Sam', '1', 'two customers said yes')],
  24: [advice('Kiri', 'write the letter by hand'), advice('Cy', 'ask the library first')],
  30: [press('tell Sam', 'd')],
  33: [press('introduce Sam and Bo', 'd')],
  35: [press('rhythm Ana', '1')],
  40: [introduce('Zoë', 'Cy', 'old maps'), press('introduce Zoë and Cy', 'd')],
  42: [press('introduce Zoë and Cy', '2')],
  45: [introduce('Kiri', 'Bo', 'night work'), press('introduce Kiri and Bo', 'd'), answer('advice Kiri', '2', 'typed it, and drew the cover'), press('advice Cy', '3')],
  53: [press('tell Kiri', 'd')],
  66: [answer('tell Cy', '1', 'they had the map')],
  67: [press('tell Cy', 'd')],
  75: [press('introduce Kiri and Bo', 'r')],
};

it('ninety days: thanks, advice tried, gone another way and thought about, and told, an introducer thanked, introductions that go through, are declined, and stay unanswered', async () => {
  seeAll();
  const vault = await openVault(PEOPLE);
  const journal: string[] = [];
  let shown = '';
  for (let since = 0; since <= 90; since++) {
    const day = addDays(START ?? expect.fail('no day'), since);
    vault.bench.setToday(day);
    await vault.focus();
    const entry: string[] = [];
    for (const act of [null, ...(LIFE[since] ?? [])]) {
      const before = vault.notes();
      await act?.(vault);
      entry.push(...changes(before, vault.notes()));
      const now = list(vault).join('\n');
      if (now !== shown) entry.push(...list(vault));
      shown = now;
    }
    if (entry.length > 0) journal.push(heading(day, since), ...entry, '');
    expect(new Set(vault.rows()).size, `a cause has two rows on ${day}`).toBe(vault.rows().length);
  }
  await expect(journal.join('\n')).toMatchFileSnapshot('ninety-days.txt');
}, 120_000);

function heading(day: Day, since: number): string {
  return `── ${day}, day ${since}`;
}

/** The rows as they read. */
function list(vault: OpenVault): string[] {
  const rows = vault.groups().flatMap((group) => vault.rows(group).map((row) => `  [${group}] ${row} | ${vault.row(row).when} | ${vault.row(row).why} | ${vault.row(row).say}`));
  return rows.length > 0 ? rows : [`  ${vault.empty}`];
}
