import type { Day } from '../days/day';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import type { FollowUp } from './follow-up';
import { followUpsOf } from './follow-ups-of';
import { isHidden } from './placing';
import { stableHash } from './stable-hash';

/** A row with the number that decides its place, and the person with whom it was found; of equal numbers the key decides, and then the person. */
interface Ranked { readonly row: FollowUp; readonly rank: number; readonly of: string }

/** What one person's facts gave, and whose facts were asked for meanwhile: as long as all of them are the same, so are the rows. */
interface Found { readonly facts: PersonFacts; readonly others: ReadonlyMap<string, PersonFacts | null>; readonly rows: readonly Ranked[] }

const remembered = new WeakMap<KnownPeople, EveryFollowUp>();

/**
 * Every follow-up of everybody that no line hides, once, by due day and then by a hash of the path; those without a day come last.
 * On one day, only what people's changed facts give is found anew.
 */
export function everyFollowUp(people: KnownPeople, today: Day, rules: Rules): readonly FollowUp[] {
  const known = remembered.get(people);
  const every = known?.isOf(today, rules) ? known : new EveryFollowUp(people, today, rules);
  remembered.set(people, every);
  return every.now();
}

class EveryFollowUp {
  private readonly found = new Map<string, Found>();
  private ranked: readonly Ranked[] = [];
  private rows: readonly FollowUp[] = [];

  constructor(private readonly people: KnownPeople, private readonly today: Day, private readonly rules: Rules) {}

  isOf(today: Day, rules: Rules): boolean {
    return this.today === today && this.rules === rules;
  }

  now(): readonly FollowUp[] {
    const gone = new Set<Ranked>();
    const come: Ranked[] = [];
    let count = 0;
    for (const facts of this.people.all()) {
      count += 1;
      if (this.isStill(facts)) continue;
      this.forget(facts.person.path, gone);
      const now = this.find(facts);
      this.found.set(facts.person.path, now);
      come.push(...now.rows);
    }
    if (this.found.size > count) this.forgetLost(gone);
    if (gone.size > 0 || come.length > 0) this.merge(gone, come);
    return this.rows;
  }

  /** Sorting is quick where most is in order already. What several people share was found with each of them, and is there once. */
  private merge(gone: ReadonlySet<Ranked>, come: readonly Ranked[]): void {
    const ranked = this.ranked.filter((each) => !gone.has(each)).concat(come).sort(byRank);
    const rows: FollowUp[] = [];
    for (const { row } of ranked) if (row.key !== rows[rows.length - 1]?.key) rows.push(row);
    this.ranked = ranked;
    this.rows = rows;
  }

  private isStill(facts: PersonFacts): boolean {
    const known = this.found.get(facts.person.path);
    if (known?.facts !== facts) return false;
    for (const [path, other] of known.others) if (this.people.facts(path) !== other) return false;
    return true;
  }

  private find(facts: PersonFacts): Found {
    const others = new Map<string, PersonFacts | null>();
    const ask = (path: string): PersonFacts | null => {
      const other = this.people.facts(path);
      others.set(path, other);
      return other;
    };
    const rows = followUpsOf(facts, { facts: ask }, this.today, this.rules).filter((row) => !isHidden(row, this.today));
    return { facts, others, rows: rows.map((row) => ({ row, rank: rankOf(row), of: facts.person.path })) };
  }

  private forgetLost(gone: Set<Ranked>): void {
    for (const path of this.found.keys()) if (this.people.facts(path) === null) this.forget(path, gone);
  }

  private forget(path: string, gone: Set<Ranked>): void {
    for (const row of this.found.get(path)?.rows ?? []) gone.add(row);
    this.found.delete(path);
  }
}

/** Due day, then the hash of the path, as one number: comparing numbers is what makes sorting thousands of rows quick. */
function rankOf({ due, people }: FollowUp): number {
  const hash = stableHash(people[0] ?? '') / 2 ** 32;
  return due === null ? 99_999_999 + hash : Number(due.slice(0, 4)) * 10_000 + Number(due.slice(5, 7)) * 100 + Number(due.slice(8, 10)) + hash;
}

function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank - b.rank;
  if (a.row.key !== b.row.key) return a.row.key < b.row.key ? -1 : 1;
  return a.of < b.of ? -1 : 1;
}
