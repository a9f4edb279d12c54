import type { Found } from '../persons/property-names';
import type { Problem } from '../problems/problem';
import { ANY_LINK, linksIn } from '../properties/links';
import { textOf, valuesIn } from '../properties/values';
import type { Rules } from '../rules';
import * as RECORD_ACCEPTED from '../words/record-words';
import type { Surroundings } from './note';
import { isYourNote } from './your-note';

const ONE_LINK = /^!?\[\[[^[\]]*\]\]$/;
const LINKS = new RegExp(ANY_LINK, 'g');
const BETWEEN_NAMES = /[,;&\n]|\sand\s/;

/** The people whom properties of a note name. */
export interface NamedPeople {
  readonly people: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether names stand there that only the people of the vault, and not the cache's links, give a meaning. */
  readonly hasPlainNames: boolean;
}

/**
 * Reads whom properties name: by links as Obsidian resolves them, by a path, by a name or alias that exactly one person has. Each holds
 * a list of those, or one text with one or several.
 * @param path of the note that they stand in
 */
export function readNames(properties: readonly Found[], path: string, rules: Rules, { personAt, peopleNamed }: Surroundings): NamedPeople {
  const people = new Set<string>();
  const problems: Problem[] = [];
  let hasPlainNames = false;
  const add = (person: string | null): void => {
    if (person !== null && !isYourNote(person, rules)) people.add(person);
  };
  const readName = (property: string, name: string): void => {
    const [only, ...others] = peopleNamed(name);
    if (others.length > 0) problems.push({ path, cause: 'name', property, found: name, accepted: RECORD_ACCEPTED.name });
    else add(only ?? (name.includes('/') ? personAt(name, path) : null));
  };
  for (const { name: property, value } of properties) {
    for (const text of valuesIn(value).map(textOf)) {
      if (text === null) continue;
      for (const { target } of linksIn(text)) add(personAt(target, path));
      if (ONE_LINK.test(text)) continue;
      hasPlainNames = true;
      // A name may hold a comma; only a text that is nobody's name is taken apart.
      const names = peopleNamed(text).length > 0 ? [text] : text.replace(LINKS, ',').split(BETWEEN_NAMES);
      for (const name of names) readName(property, name.trim());
    }
  }
  return { people: [...people], problems, hasPlainNames };
}
