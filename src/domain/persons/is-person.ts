import type { NoteMetadata } from '../notes/note';
import type { Rules } from '../rules';
import { noteNamed } from '../properties/links';
import { weakMemo } from '../properties/memo';
import { contributesNothing } from './contributes';
import { liesIn } from './folders';
import type { Markers } from './markers';
import { isMarked, lastName, linksOne, named, tagged } from './markers';
import { holdsTemplateText } from './unrendered';

/**
 * Whether a note is about a human being: a type-like property, a frontmatter tag, a category link or its folder says so.
 * Never a template, a note in a template or excluded folder, a note that still holds template text in its properties, or a README.
 * @param path of the note, with `.md`
 * @example isPersonNote('Sam.md', { frontmatter: { tags: ['type/person', null] } }, rules) // true
 */
export function isPersonNote(path: string, { frontmatter }: NoteMetadata, rules: Rules): boolean {
  if (!isMarked(frontmatter, personMarkers(rules)) && !liesIn(path, rules.peopleFolders)) return false;
  if (noteNamed(path).toLowerCase() === 'readme' || contributesNothing(path, rules)) return false;
  return frontmatter === undefined || !holdsTemplateText(frontmatter);
}

/** Whether a frontmatter tag is one that makes a person: such a tag is no circle. */
export function isPersonTag(tag: string, rules: Rules): boolean {
  return personMarkers(rules).tags(tag);
}

/** What marks a person by these rules, made once: it is asked for each note of a vault. */
export const personMarkers = weakMemo(({ personTypes, personTags, personCategories }: Rules): Markers => (
  { type: named(isAmong(personTypes)), tags: tagged(isAmong(personTags)), category: linksOne(isAmong(personCategories)) }
));

function isAmong(names: readonly string[]): (name: string) => boolean {
  const wanted = new Set(names.map(lastName).filter((name) => name !== ''));
  return (name) => wanted.has(name);
}
