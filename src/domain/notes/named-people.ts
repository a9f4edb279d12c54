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

/** The people whom properties of a note name: by links as Obsidian resolves them, by a path, by a name or alias that exactly one person has. */
export class NamedPeople {
  readonly people = new Set<string>();
  readonly problems: Problem[] = [];
  /** Whether names stand there that only the people of the vault, and not the cache's links, give a meaning. */
  hasPlainNames = false;

  constructor(private readonly path: string, private readonly rules: Rules, private readonly around: Surroundings) {}

  /** Adds the people in one property: a list of links or names, or one text that holds one or several. */
  read({ name, value }: Found): void {
    for (const item of valuesIn(value)) {
      const text = textOf(item);
      if (text !== null) this.readText(name, text);
    }
  }

  /** A name may hold a comma; only a text that is nobody's name is taken apart. */
  private readText(property: string, text: string): void {
    for (const { target } of linksIn(text)) this.add(this.around.personAt(target, this.path));
    if (ONE_LINK.test(text)) return;
    this.hasPlainNames = true;
    const names = this.around.peopleNamed(text).length > 0 ? [text] : text.replace(LINKS, ',').split(BETWEEN_NAMES);
    for (const name of names) this.readName(property, name.trim());
  }

  private readName(property: string, name: string): void {
    const [only, ...others] = this.around.peopleNamed(name);
    if (others.length === 0) return this.add(only ?? (name.includes('/') ? this.around.personAt(name, this.path) : null));
    this.problems.push({ path: this.path, cause: 'name', property, found: name, accepted: RECORD_ACCEPTED.name });
  }

  private add(person: string | null): void {
    if (person !== null && !isYourNote(person, this.rules)) this.people.add(person);
  }
}
