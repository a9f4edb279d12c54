import { describe, expect, it } from 'vitest';
import { day, interaction } from '../follow-ups/follow-ups.test-support';
import type { Interaction } from '../records/record';
import { monthsInTouch } from './months-in-touch';

const TODAY = day('2026-03-09');

/** Each year with its months: a digit for the days of contact, `m` for a mention, a dot for nothing. */
function picture(interactions: readonly Interaction[]): string[] {
  const signs = ({ days, latest }: { readonly days: number; readonly latest: unknown }): string => (days > 0 ? String(days) : latest === null ? '.' : 'm');
  return monthsInTouch(interactions, TODAY).map(({ year, months }) => `${year} ${months.map(signs).join('')}`);
}

describe('the months in touch', () => {
  it.each<[string, Interaction[], string[]]>([
    ['show nothing where there is nothing', [], []],
    ['end with this month', [interaction('met', '2026-03-09')], ['2026 ..1']],
    ['count days, not lines', [interaction('met', '2026-02-03'), interaction('gave', '2026-02-03'), interaction('wrote', '2026-02-01')], ['2026 .2.']],
    ['show a mention only where there was no contact', [interaction('mentioned', '2026-02-03'), interaction('mentioned', '2026-01-03'), interaction('met', '2026-01-02')], ['2026 1m.']],
    ['begin with the year that first tells of it', [interaction('met', '2026-01-01'), interaction('met', '2025-12-31')], ['2025 ...........1', '2026 1..']],
    ['reach back three years', [interaction('met', '2026-01-01'), interaction('met', '2019-05-01')], ['2023 ............', '2024 ............', '2025 ............', '2026 1..']],
    ['show nothing when all is longer ago', [interaction('met', '2019-05-01')], []],
  ])('%s', (_what, interactions, expected) => {
    expect(picture(interactions)).toEqual(expected);
  });

  it('know the line of the newest contact, or else of the newest mention', () => {
    const told = [interaction('mentioned', '2026-02-09', { line: 7 }), interaction('met', '2026-02-03', { line: 5 }), interaction('met', '2026-02-01'), interaction('mentioned', '2026-01-02', { line: 9 })];
    const [year] = monthsInTouch(told, TODAY);
    expect(year?.months.map(({ latest }) => latest && `${latest.path}:${latest.line}`)).toEqual(['Days/2026-01-02.md:9', 'Days/2026-02-03.md:5', null]);
  });
});
