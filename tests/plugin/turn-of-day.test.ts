import { afterEach, expect, it, vi } from 'vitest';
import { addDays } from '../../src/domain/days/day';
import type { Day } from '../../src/domain/days/day';
import { openVault, person } from './open-vault';

const ZONE = process.env['TZ'];

afterEach(() => {
  vi.useRealTimers();
  if (ZONE === undefined) delete process.env['TZ'];
  else process.env['TZ'] = ZONE;
});

/** Local time on a day, by the numbers that the clock shows. */
function clock(day: string, hour: number, minute: number): Date {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, hour, minute);
}

it.each([
  ['Pacific/Auckland', '2026-04-05'], ['Pacific/Auckland', '2026-09-26'], ['Pacific/Auckland', '2026-09-27'],
  ['America/Los_Angeles', '2026-03-07'], ['America/Los_Angeles', '2026-03-08'], ['America/Los_Angeles', '2026-11-01'],
  ['Europe/Lisbon', '2026-03-29'], ['Europe/Lisbon', '2026-10-25'],
  ['Africa/Cairo', '2026-04-23'], ['Africa/Cairo', '2026-10-29'],
  ['UTC', '2027-12-31'], ['Pacific/Auckland', '2026-12-31'], ['America/Los_Angeles', '2026-12-31'], ['UTC', '2028-02-28'], ['UTC', '2028-02-29'],
])('in %s the list turns over at the end of %s, and not before', async (zone, day) => {
  process.env['TZ'] = zone;
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(clock(day, 0, 30));
  const next = addDays(day as Day, 1);
  const vault = await openVault({ 'People/Sam.md': person('rhythm: daily', `last_contact: ${day}`), 'Tasks.md': `- [ ] Promised [[Sam]]: the map #kith/promise ⏳ ${next}\n` }, { today: undefined });
  const groups: string[][] = [];
  for (const instant of [clock(day, 0, 30), clock(day, 12, 0), clock(day, 23, 59), clock(next, 0, 1), clock(next, 1, 30)]) {
    vi.setSystemTime(instant);
    await vault.focus();
    groups.push(vault.groups());
  }
  expect(groups).toEqual([['coming-up'], ['coming-up'], ['coming-up'], ['promises'], ['promises']]);
});
