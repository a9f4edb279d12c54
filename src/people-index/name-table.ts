import { noteNamed, withoutHeading } from '../domain/properties/links';
import type { Person } from '../domain/persons/person';

const NOBODY: readonly string[] = [];

/**
 * How names are compared: the last part of a path or link, without `.md` and heading, in lower case.
 * @example nameKey('People/Sam Rivera.md') // 'sam rivera'
 */
export function nameKey(pathOrLink: string): string {
  return noteNamed(withoutHeading(pathOrLink)).trim().toLowerCase();
}

/** Who is called what: the people of each name and alias, case aside. */
export class NameTable {
  private readonly paths = new Map<string, string[]>();

  /** The people whose note name or alias is this text, by path, in the order of the alphabet. */
  peopleNamed(name: string): readonly string[] {
    return this.paths.get(comparable(name)) ?? NOBODY;
  }

  /** Whether anyone has this name. @param key as `nameKey` gives it */
  has(key: string): boolean {
    return this.paths.has(key);
  }

  add(person: Person): void {
    for (const name of namesOf(person)) {
      const others = this.paths.get(name);
      if (others) others.splice(placeFor(person.path, others), 0, person.path);
      else this.paths.set(name, [person.path]);
    }
  }

  remove(person: Person): void {
    for (const name of namesOf(person)) {
      const left = this.peopleNamed(name).filter((path) => path !== person.path);
      if (left.length > 0) this.paths.set(name, left);
      else this.paths.delete(name);
    }
  }
}

/** Whether two readings of a person's note give it the same names. */
export function sameNames(a: Person, b: Person): boolean {
  return a.name === b.name && a.aliases.length === b.aliases.length && a.aliases.every((alias, index) => alias === b.aliases[index]);
}

function namesOf({ name, aliases }: Person): ReadonlySet<string> {
  return new Set([name, ...aliases].map(comparable));
}

function comparable(name: string): string {
  return name.trim().toLowerCase();
}

function placeFor(path: string, sorted: readonly string[]): number {
  const place = sorted.findIndex((other) => other > path);
  return place < 0 ? sorted.length : place;
}
