import { linksIn, noteNamed, withoutLinks } from '../properties/links';
import { tagsIn } from '../properties/tags';
import type { Rules } from '../rules';
import { isPersonTag } from './is-person';
import type { Properties } from './property-reader';
import { foundIn, rawTexts, singleValues, textIn } from './property-reader';

const ADDRESS = /^(?:mailto|tel):/i;

/** The other names of a person; one text outside a list may hold several, parted by commas, as in Obsidian. */
export function aliasesOf(properties: Properties): readonly string[] {
  const found = foundIn(properties, 'aliases').map(({ name, value }) => ({ name, value: typeof value === 'string' ? value.split(',') : value }));
  return distinct(rawTexts(properties, 'aliases', singleValues(found)).map(withoutLinks));
}

/** The groups a person is in: values of `circles`, and frontmatter tags that don't just say that the note is a person. */
export function circlesOf(properties: Properties, rules: Rules): readonly string[] {
  const written = rawTexts(properties, 'circles').flatMap((text) => namesIn(text).map((name) => name.replace(/^#+/, '')));
  const tags = foundIn(properties, 'tags').flatMap(({ value }) => tagsIn(value)).filter((tag) => !isPersonTag(tag, rules));
  return distinct([...written, ...tags]);
}

/** Mail addresses or telephone numbers, those behind a link too (`[mail](mailto:ana@example.org)`). */
export function addressesOf(properties: Properties, property: 'email' | 'phone'): readonly string[] {
  return distinct(rawTexts(properties, property).map((text) => {
    const target = linksIn(text)[0]?.target ?? text;
    return ADDRESS.test(target) ? target.slice(target.indexOf(':') + 1) : withoutLinks(text);
  }));
}

/** What somebody does: `role`, or else a `title` that is not just their name. */
export function roleOf(properties: Properties, names: readonly string[]): string | null {
  const role = textIn(properties, 'role');
  if (role !== null) return role;
  const title = textIn(properties, 'title');
  return title === null || names.some((name) => letters(name) === letters(title)) ? null : title;
}

function namesIn(text: string): readonly string[] {
  const links = linksIn(text);
  return links.length > 0 ? links.map(({ target }) => noteNamed(target)) : text.split(',');
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function distinct(texts: readonly string[]): readonly string[] {
  if (texts.length < 2) return texts.map((text) => text.trim()).filter((text) => text !== '');
  const byKey = new Map<string, string>();
  for (const text of texts.map((one) => one.trim())) {
    if (text !== '' && !byKey.has(text.toLowerCase())) byKey.set(text.toLowerCase(), text);
  }
  return [...byKey.values()];
}
