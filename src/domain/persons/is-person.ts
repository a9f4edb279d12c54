import type { NoteMetadata } from '../notes/note';
import type { Rules } from '../rules';
import { contributesNothing } from './contributes';
import { liesIn } from './folders';
import { linksIn, noteNamed } from '../properties/links';
import { memo } from '../properties/memo';
import type { Frontmatter } from './property-names';
import { propertyCalled } from './property-names';
import { tagsIn } from '../properties/tags';
import { valuesIn } from '../properties/values';
import { holdsTemplateText } from './unrendered';

type Test = (text: string) => boolean;

/** The markers of a person as the rules give them: what a text in a property of such a name has to pass. Asked for each note of a vault. */
type Markers = Readonly<Record<'type' | 'tags' | 'category', Test>>;

/**
 * Whether a note is about a human being: a type-like property, a frontmatter tag, a category link or its folder says so.
 * Never a template, a note in a template or excluded folder, a note that still holds template text in its properties, or a README.
 * @param path of the note, with `.md`
 * @example isPersonNote('Sam.md', { frontmatter: { tags: ['type/person', null] } }, rules) // true
 */
export function isPersonNote(path: string, metadata: NoteMetadata, rules: Rules): boolean {
  const { frontmatter } = metadata;
  const marked = (frontmatter !== undefined && isMarked(frontmatter, rules)) || liesIn(path, rules.peopleFolders);
  if (!marked || noteNamed(path).toLowerCase() === 'readme' || contributesNothing(path, rules)) return false;
  return frontmatter === undefined || !holdsTemplateText(frontmatter);
}

/** Whether a frontmatter tag is one that makes a person: such a tag is no circle. */
export function isPersonTag(tag: string, rules: Rules): boolean {
  return markersOf(rules).tags(tag);
}

/** Whether properties say that their note is a person's. */
export function isMarked(frontmatter: Frontmatter, rules: Rules): boolean {
  const markers = markersOf(rules);
  for (const name in frontmatter) {
    const property = propertyCalled(name);
    const isMarker = property === 'type' || property === 'tags' || property === 'category';
    if (isMarker && says(frontmatter[name], markers[property])) return true;
  }
  return false;
}

function says(value: unknown, marks: Test): boolean {
  if (typeof value === 'string') return marks(value);
  return valuesIn(value).some((item) => typeof item === 'string' && marks(item));
}

const known = new WeakMap<Rules, Markers>();

function markersOf(rules: Rules): Markers {
  const markers = known.get(rules) ?? makeMarkers(rules);
  known.set(rules, markers);
  return markers;
}

function makeMarkers(rules: Rules): Markers {
  const types = namesIn(rules.personTypes);
  const segments = namesIn(rules.personTags);
  const categories = namesIn(rules.personCategories);
  return {
    type: memo((value) => types.has(lastName(value))),
    tags: memo((text) => tagsIn(text).some((tag) => tag.toLowerCase().split('/').some((segment) => segments.has(segment)))),
    category: memo((value) => linksIn(value).some(({ target }) => categories.has(lastName(target)))),
  };
}

function namesIn(names: readonly string[]): ReadonlySet<string> {
  return new Set(names.map(lastName).filter((name) => name !== ''));
}

function lastName(text: string): string {
  return noteNamed((linksIn(text)[0]?.target ?? text).trim()).replace(/^#/, '').toLowerCase();
}
