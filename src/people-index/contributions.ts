import { compare } from '../domain/compare';
import type { Contribution } from '../domain/notes/contribution';
import type { Problem } from '../domain/problems/problem';
import { eachPerson } from './each-person';

const NOTHING: readonly Contribution[] = [];

/** What each note adds, by path, and by the people it speaks of. */
export class Contributions {
  private readonly byPath = new Map<string, Contribution>();
  private readonly byPerson = new Map<string, Contribution[]>();
  private readonly troubled = new Set<Contribution>();
  private readonly unread = new Set<Contribution>();
  private readonly naming = new Set<Contribution>();

  /**
   * Puts a note's contribution in place of the one before; null when it adds nothing.
   * @returns the one before
   */
  replace(path: string, now: Contribution | null): Contribution | null {
    const before = this.at(path);
    if (before !== null) this.remove(before);
    if (now !== null) this.add(now);
    return before;
  }

  /** What a note adds; null when it adds nothing. */
  at(path: string): Contribution | null {
    return this.byPath.get(path) ?? null;
  }

  /** The contributions that speak of a person, in no particular order. */
  about(person: string): readonly Contribution[] {
    return this.byPerson.get(person) ?? NOTHING;
  }

  /** Everyone a note's contribution speaks of. */
  peopleIn(path: string): ReadonlySet<string> {
    const found = new Set<string>();
    const contribution = this.byPath.get(path);
    if (contribution) eachPerson(contribution, (person) => found.add(person));
    return found;
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

  private add(contribution: Contribution): void {
    this.byPath.set(contribution.path, contribution);
    eachPerson(contribution, (person) => this.addTo(person, contribution));
    if (contribution.problems.length > 0) this.troubled.add(contribution);
    if (contribution.awaiting.length > 0) this.unread.add(contribution);
    if (contribution.hasPlainNames) this.naming.add(contribution);
  }

  /** One contribution is added at a time, so that a second mention of a person finds it at the end. */
  private addTo(person: string, contribution: Contribution): void {
    const others = this.byPerson.get(person);
    if (others === undefined) this.byPerson.set(person, [contribution]);
    else if (others[others.length - 1] !== contribution) others.push(contribution);
  }

  private remove(contribution: Contribution): void {
    this.byPath.delete(contribution.path);
    eachPerson(contribution, (person) => this.removeFrom(person, contribution));
    this.troubled.delete(contribution);
    this.unread.delete(contribution);
    this.naming.delete(contribution);
  }

  /** Order does not matter, so that the last one takes the place that becomes free. */
  private removeFrom(person: string, contribution: Contribution): void {
    const others = this.byPerson.get(person);
    const place = others?.indexOf(contribution) ?? -1;
    if (others === undefined || place < 0) return;
    const last = others.pop();
    if (last !== undefined && last !== contribution) others[place] = last;
    if (others.length === 0) this.byPerson.delete(person);
  }
}
