import type { Contribution } from '../domain/notes/contribution';
import type { Problem } from '../domain/problems/problem';
import { peopleIn } from './people-in';

const NOTHING: readonly Contribution[] = [];
const NOBODY: ReadonlySet<string> = new Set();

/** What each note adds, by path, and by the people it speaks of. */
export class Contributions {
  private readonly byPath = new Map<string, Contribution>();
  private readonly byPerson = new Map<string, Contribution[]>();
  private readonly troubled = new Set<Contribution>();
  private readonly unread = new Set<Contribution>();
  private readonly naming = new Set<Contribution>();

  /**
   * Puts a note's contribution in place of the one before; null when it adds nothing.
   * @returns the people that either speaks of
   */
  replace(path: string, now: Contribution | null): ReadonlySet<string> {
    const before = this.byPath.get(path);
    const left = before === undefined ? NOBODY : this.remove(before);
    const added = now === null ? NOBODY : this.add(now);
    if (left.size === 0) return added;
    return added.size === 0 ? left : new Set([...left, ...added]);
  }

  /** The contributions that speak of a person, in no particular order. */
  about(person: string): readonly Contribution[] {
    return this.byPerson.get(person) ?? NOTHING;
  }

  problems(): readonly Problem[] {
    const found = [...this.troubled].flatMap(({ problems }) => problems);
    return found.sort((a, b) => compare(a.path, b.path) || (a.line ?? -1) - (b.line ?? -1));
  }

  awaiting(): string[] {
    return Array.from(this.unread, ({ path }) => path);
  }

  withPlainNames(): string[] {
    return Array.from(this.naming, ({ path }) => path);
  }

  paths(): string[] {
    return [...this.byPath.keys()];
  }

  private add(contribution: Contribution): ReadonlySet<string> {
    const people = peopleIn(contribution);
    this.byPath.set(contribution.path, contribution);
    for (const person of people) {
      const others = this.byPerson.get(person);
      if (others) others.push(contribution);
      else this.byPerson.set(person, [contribution]);
    }
    if (contribution.problems.length > 0) this.troubled.add(contribution);
    if (contribution.awaiting.length > 0) this.unread.add(contribution);
    if (contribution.hasPlainNames) this.naming.add(contribution);
    return people;
  }

  private remove(contribution: Contribution): ReadonlySet<string> {
    const people = peopleIn(contribution);
    this.byPath.delete(contribution.path);
    for (const person of people) this.removeFrom(person, contribution);
    this.troubled.delete(contribution);
    this.unread.delete(contribution);
    this.naming.delete(contribution);
    return people;
  }

  /** Order does not matter, so that the last one takes the place that becomes free. */
  private removeFrom(person: string, contribution: Contribution): void {
    const others = this.byPerson.get(person) ?? [];
    const place = others.indexOf(contribution);
    const last = others.pop();
    if (last !== undefined && last !== contribution && place >= 0) others[place] = last;
    if (others.length === 0) this.byPerson.delete(person);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
