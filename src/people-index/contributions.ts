import type { Contribution } from '../domain/notes/contribution';
import type { Problem } from '../domain/problems/problem';
import { peopleIn } from './people-in';

const NOTHING: ReadonlySet<Contribution> = new Set();

/** What each note adds, by path, and by the people it speaks of. */
export class Contributions {
  private readonly byPath = new Map<string, Contribution>();
  private readonly byPerson = new Map<string, Set<Contribution>>();
  private readonly troubled = new Set<Contribution>();
  private readonly unread = new Set<Contribution>();
  private readonly naming = new Set<Contribution>();

  /**
   * Puts a note's contribution in place of the one before; null when it adds nothing.
   * @returns the people that either speaks of
   */
  replace(path: string, now: Contribution | null): ReadonlySet<string> {
    const before = this.byPath.get(path);
    const changed = new Set<string>();
    if (before !== undefined) this.remove(before, changed);
    if (now !== null) this.add(now, changed);
    return changed;
  }

  /** The contributions that speak of a person. */
  about(person: string): Iterable<Contribution> {
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

  private add(contribution: Contribution, changed: Set<string>): void {
    this.byPath.set(contribution.path, contribution);
    for (const person of peopleIn(contribution)) {
      changed.add(person);
      const others = this.byPerson.get(person);
      if (others) others.add(contribution);
      else this.byPerson.set(person, new Set([contribution]));
    }
    if (contribution.problems.length > 0) this.troubled.add(contribution);
    if (contribution.awaiting.length > 0) this.unread.add(contribution);
    if (contribution.hasPlainNames) this.naming.add(contribution);
  }

  private remove(contribution: Contribution, changed: Set<string>): void {
    this.byPath.delete(contribution.path);
    for (const person of peopleIn(contribution)) {
      changed.add(person);
      const others = this.byPerson.get(person);
      others?.delete(contribution);
      if (others?.size === 0) this.byPerson.delete(person);
    }
    this.troubled.delete(contribution);
    this.unread.delete(contribution);
    this.naming.delete(contribution);
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
