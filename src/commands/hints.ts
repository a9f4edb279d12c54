import type { App } from 'obsidian';
import { addDays } from '../domain/days/day';
import type { Day } from '../domain/days/day';
import type { Progress } from '../domain/half-hour/progress';
import type { ListHints } from '../domain/follow-ups/list-follow-ups';
import { isMap } from '../domain/properties/values';

const HIDDEN_BIRTHDAYS = 'kith-hidden-birthdays';
const NOT_NOW_IN_A_ROW = 'kith-not-now-in-a-row';
const PASSED_OVER = 'kith-passed-over';
const RESTED = 'kith-rested';
const HALF_HOUR = 'kith-half-hour';
const OLD_TIE = 'kith-old-tie';
const ALL = [HIDDEN_BIRTHDAYS, NOT_NOW_IN_A_ROW, PASSED_OVER, RESTED, HALF_HOUR, OLD_TIE];

/** A hidden birthday is forgotten when it can't come up any more. */
const FORGET_AFTER_DAYS = 30;

/** What is not a fact: birthdays hidden this year, how often somebody was put off in a row, for whom no rhythm was chosen yet, what is not to be suggested for a while, which old tie was named this week, and where the half hour was left. Losing it loses nothing. */
export class Hints {
  /** What was kept since the start: the app's storage may be full, and then these hold until it closes. */
  private readonly kept = new Map<string, unknown>();

  /** @param tell called when the list may be another */
  constructor(private readonly app: App, private readonly tell: () => void) {}

  forList(): ListHints {
    return { hiddenBirthdays: new Set(Object.keys(this.load(HIDDEN_BIRTHDAYS))) };
  }

  /** @param isHidden false to take that back */
  hideBirthdays(keys: readonly string[], today: Day, isHidden = true): void {
    if (keys.length === 0) return;
    const kept = Object.entries(this.load(HIDDEN_BIRTHDAYS)).filter(([key, day]) => String(day) >= addDays(today, -FORGET_AFTER_DAYS) && !keys.includes(key));
    this.save(HIDDEN_BIRTHDAYS, Object.fromEntries([...kept, ...(isHidden ? keys : []).map((key): [string, unknown] => [key, today])]));
    this.tell();
  }

  /**
   * Counts one more "not now" for a person.
   * @param since how they stand: last contact and rhythm. When that is another than at the last count, a new row begins.
   * @param until the day until which they were put off before; the same as at the last count when that was taken back
   * @returns how many there are in a row
   */
  putOff(path: string, since: string, until: Day | null): number {
    const counts = this.load(NOT_NOW_IN_A_ROW);
    const [count, before, lastUntil] = Array.isArray(counts[path]) ? (counts[path] as readonly unknown[]) : [];
    const inARow = before === since ? Number(count) + Number(lastUntil !== until) : 1;
    this.save(NOT_NOW_IN_A_ROW, { ...counts, [path]: [inARow, since, until] });
    return inARow;
  }

  /** For whom the user said “not now” when asked for a rhythm: others are asked for first. */
  get passedOver(): ReadonlySet<string> {
    return new Set(Object.keys(this.load(PASSED_OVER)));
  }

  passOver(path: string): void {
    this.save(PASSED_OVER, { ...this.load(PASSED_OVER), [path]: true });
  }

  /** Keys of the suggestions that are not to be made for now. */
  rested(today: Day): ReadonlySet<string> {
    return new Set(Object.keys(this.stillRested(today)));
  }

  restSuggestion(key: string, today: Day, until: Day): void {
    this.save(RESTED, { ...this.stillRested(today), [key]: until });
  }

  /** The key of the old tie that was named in the week of that Monday; null for none. */
  oldTieOf(monday: Day): unknown {
    return this.load(OLD_TIE)[monday] ?? null;
  }

  nameOldTie(key: string, monday: Day): void {
    this.save(OLD_TIE, { [monday]: key });
  }

  /** Where the half hour was left, as it was kept; for `readProgress`. */
  get halfHour(): unknown {
    return this.stored(HALF_HOUR);
  }

  keepHalfHour(progress: Progress): void {
    this.save(HALF_HOUR, progress);
  }

  /** What is kept of a note goes on under its new path: it stands between quotes, or between the bars of a key. */
  followRename(from: string, to: string): void {
    const [old, now] = [from, to].map((path) => JSON.stringify(path).slice(1, -1));
    for (const name of ALL) {
      const before = JSON.stringify(this.stored(name) ?? null);
      const after = before.split(/(["|])/).map((part) => (part === old ? now : part)).join('');
      if (after === before) continue;
      this.save(name, JSON.parse(after));
      this.tell();
    }
  }

  private stillRested(today: Day): Readonly<Record<string, unknown>> {
    return Object.fromEntries(Object.entries(this.load(RESTED)).filter(([, until]) => String(until) > today));
  }

  private load(key: string): Readonly<Record<string, unknown>> {
    const stored = this.stored(key);
    return isMap(stored) ? stored : {};
  }

  private stored(key: string): unknown {
    return this.kept.get(key) ?? this.app.loadLocalStorage(key);
  }

  private save(key: string, value: unknown): void {
    this.kept.set(key, value);
    try {
      this.app.saveLocalStorage(key, value);
    } catch {
      // Losing it loses nothing.
    }
  }
}
