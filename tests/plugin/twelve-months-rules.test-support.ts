import { expect } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/days/day';
import type { Day } from '../../src/domain/days/day';
import type { NoteChange } from './living.test-support';
import { RHYTHMS } from './twelve-months-life.test-support';
import type { Row } from './twelve-months-life.test-support';

/** The groups that ask something of the user. */
export const ASKING = ['promises', 'thanks', 'introductions', 'dates', 'rhythm'];

/** How many days after its day a row of a kind is gone by itself. What is not here waits until the user answers it. */
const LEAVES_AFTER: Readonly<Record<string, number>> = { thank: 60, tell: 60, introducer: 60, congratulate: 14, advice: 90, birthday: 8 };

/** How many rows a group has at most. A promise, an introduction and a chosen day wait for their answer: so many are never answered in this year, and a few are new. */
const AT_MOST: Readonly<Record<string, number>> = { promises: 6, thanks: 6, introductions: 4, dates: 3, rhythm: 3 };

/** A row that has been answered, and the day from which it may be there again; null: never. */
interface Answered { readonly on: Day; readonly by: string; readonly until: Day | null }

/** What must hold on every day of the year. */
export class YearRules {
  private readonly answered = new Map<string, Answered>();

  /** Remembers how a row was answered. @param by the key that was pressed */
  answer(row: Row, by: string, today: Day): void {
    this.answered.set(row.cause, { on: today, by, until: backOn(row, by, today) });
  }

  /** Holds the rows of a day against every rule. */
  check(rows: readonly Row[], today: Day): void {
    const causes = rows.map(({ cause }) => cause);
    expect(causes.filter((cause, at) => causes.indexOf(cause) !== at), `${today}: has two rows`).toEqual([]);
    const asking = rows.filter(({ group }) => ASKING.includes(group));
    for (const group of ASKING) expect(asking.filter((row) => row.group === group).length, `${today}: rows in ${group}`).toBeLessThanOrEqual(AT_MOST[group] ?? 0);
    const above = asking.filter(({ group }) => group !== 'rhythm').map(({ who }) => who);
    expect(asking.filter(({ group, who }) => group === 'rhythm' && above.includes(who)), `${today}: stands above as well`).toEqual([]);
    for (const row of rows) this.checkRow(row, today);
  }

  private checkRow({ cause, kind, who, group, due }: Row, today: Day): void {
    const before = this.answered.get(cause);
    const isBack = before !== undefined && (before.until === null || today < before.until) && group !== 'coming-up';
    expect(isBack ? `${kind} ${who}, ${before.by} on ${before.on}: ${cause}` : null, `${today}: is there again`).toBeNull();
    const leaves = LEAVES_AFTER[kind];
    if (leaves !== undefined && due !== '') expect(daysBetween(due as Day, today), `${today}: ${kind} ${who} stays`).toBeLessThan(leaves);
  }
}

/** The day from which a row that has been answered may be there again: contact quiets a rhythm for its length, "not now" for a week, a month or its length. */
function backOn({ kind, who }: Row, by: string, today: Day): Day | null {
  if (by === 'r') return null;
  const isPutOff = by === 'n' || by === 'm';
  if (kind !== 'rhythm' && (!isPutOff || LINES_OF_THEIR_OWN.includes(kind))) return null;
  if (isPutOff) return addDays(today, by === 'n' ? 7 : 28);
  return addDays(today, RHYTHMS[who] ?? expect.fail(`How often ${who} is to be thought of is not known.`));
}

/** Put off, these become lines with rows of their own; a birthday is over for this year. */
const LINES_OF_THEIR_OWN = ['introducer', 'advice', 'birthday'];

const DAY_OR_BOX = / ?[⏳📅🛫✅❌] ?\d{4}-\d{2}-\d{2}|\[[ x/-]\]/gu;
const PROPERTY = /^(follow_up|follow_up_about|next_contact|follow_up_note|not_now_until|rhythm|cadence|cadence_days|contact_frequency|frequency|keep_in_touch|meets|prm-tier):/;

/** No line is lost: it is there still, or it is the same task with another box or day, or a property that the act names. */
export function checkKept(changed: readonly NoteChange[], act: string): void {
  for (const { path, gone, come } of changed) {
    const now = come.map(bare);
    const lost = gone.filter((line) => !now.includes(bare(line)) && !PROPERTY.test(line));
    expect(lost, `${act} lost lines of ${path}`).toEqual([]);
  }
}

function bare(line: string): string {
  return line.replace(DAY_OR_BOX, '');
}
