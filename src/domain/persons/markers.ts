import { linksIn, noteNamed } from '../properties/links';
import { memo } from '../properties/memo';
import { tagsIn } from '../properties/tags';
import { valuesIn } from '../properties/values';
import type { Frontmatter } from './property-names';
import { propertyCalled } from './property-names';

type Test = (text: string) => boolean;

/** What marks a note as being of some sort: what a text in a type-like property, in the tags or in a category has to pass. */
export type Markers = Readonly<Record<'type' | 'tags' | 'category', Test>>;

/** Whether properties mark a note. @example isMarked({ Kind: '[[Meeting]]' }, meetings) // true */
export function isMarked(frontmatter: Frontmatter | undefined, markers: Markers): boolean {
  for (const name in frontmatter) if (marks(name, frontmatter[name], markers)) return true;
  return false;
}

function marks(name: string, value: unknown, markers: Markers): boolean {
  const property = propertyCalled(name);
  if (property !== 'type' && property !== 'tags' && property !== 'category') return false;
  const passes = markers[property];
  return typeof value === 'string' ? passes(value) : valuesIn(value).some((item) => typeof item === 'string' && passes(item));
}

/** Passes a text whose last part is such a name: `type/person`, `[[Types/Person]]`, `#person`. */
export function named(isOne: Test): Test {
  return memo((text) => isOne(lastName(text)));
}

/** Passes a text that links a note of such a name. */
export function linksOne(isOne: Test): Test {
  return memo((text) => linksIn(text).some(({ target }) => isOne(lastName(target))));
}

/** Passes a tag, or a text of several, one segment of which is such a name. */
export function tagged(isOne: Test): Test {
  return memo((text) => tagsIn(text).some((tag) => tag.toLowerCase().split('/').some((segment) => isOne(segment))));
}

/** How names are compared: the last part of a link or path, without `#` and `.md`, in lower case. */
export function lastName(text: string): string {
  return noteNamed((linksIn(text)[0]?.target ?? text).trim()).replace(/^#/, '').toLowerCase();
}
