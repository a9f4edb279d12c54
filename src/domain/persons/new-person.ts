import { isRefusal } from '../edits/edit';
import type { NewNote, Refusal } from '../edits/edit';
import { yamlOf } from '../edits/property-line';
import { propertiesIn } from '../edits/property-block';
import { setProperty } from '../edits/set-property';
import type { PropertyReading } from '../edits/property-block';
import type { Rules } from '../rules';
import { badNoteName, emptyNoteName, inTemplate, longNoteName, reservedNoteName } from '../words/refusal-words';
import { bareFolder } from './folders';
import { isPersonNote } from './is-person';
import { propertiesOf as knownProperties } from './property-names';
import type { PropertyName } from './property-names';

/** What a note's name can't hold on every system that Obsidian runs on, or would break a link. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]]/;

/** What Windows opens devices by. */
const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)[\d¹²³])(?:\s*\..*)?$/i;

/** File systems count bytes, and the ending takes some. */
const MOST_BYTES = 240;

/** Properties by the name that Kith writes, with their text. */
export type KnownProperties = Readonly<Partial<Record<PropertyName, string>>>;

/** The user's template for a person, its placeholders filled, and how its properties are read. */
interface PersonTemplate { readonly text: string; readonly reading: PropertyReading }

/**
 * The note of a new person: in the first people folder, and a person by its properties too, so that it stays one when it is moved.
 * From a template, its text stays as it is, apart from what is known and what makes it a person where nothing else does.
 * @param name what the note is called
 * @param known properties that are known already
 * @returns refused when no note can be called that, or what is known has no place in the properties of the template
 * @example newPerson('Ana Diaz', rules) // { path: 'People/Ana Diaz.md', text: '---\ntype: person\n---\n' }
 */
export function newPerson(name: string, rules: Rules, known: KnownProperties = {}, template: PersonTemplate | null = null): NewNote | Refusal {
  const trimmed = name.trim();
  const refused = wrongName(trimmed);
  if (refused !== null) return { refused };
  const path = newPersonPath(trimmed, rules);
  const text = template === null ? propertiesOf(rules, known) : fromTemplate(path, template, rules, known);
  return isRefusal(text) ? text : { path, text };
}

/** Why no note can be called that, as a clause; null where one can. @example wrongName('a/b') // 'a note can’t have “/” in its name.' */
export function wrongName(name: string): string | null {
  if (name === '' || name.startsWith('.')) return emptyNoteName;
  const bad = NOT_IN_NAMES.exec(name);
  if (bad) return badNoteName(bad[0]);
  if (RESERVED.test(name)) return reservedNoteName(name);
  return new TextEncoder().encode(name).length > MOST_BYTES ? longNoteName : null;
}

/** Where the note of a new person of that name goes. */
export function newPersonPath(name: string, { peopleFolders: [first = ''] }: Rules): string {
  const folder = bareFolder(first);
  return `${folder && `${folder}/`}${name}.md`;
}

/** Properties as the lines that hold them. @example propertyLines({ introduced_by: '[[Ana]]' }) // ['introduced_by: "[[Ana]]"'] */
export function propertyLines(properties: KnownProperties): string[] {
  return Object.entries(properties).map(([name, value]) => `${name}: ${yamlOf(value)}`);
}

function fromTemplate(path: string, { text, reading }: PersonTemplate, rules: Rules, known: KnownProperties): string | Refusal {
  let filled: string | Refusal = text;
  for (const [name, value] of [...missingMarker(path, { text, reading }, rules), ...Object.entries(known)]) {
    filled = setProperty(name as PropertyName, value, reading)(filled);
    if (isRefusal(filled)) return { refused: inTemplate(filled.refused) };
  }
  return filled;
}

/** A note that a template engine will fill is left to it: what it says of itself is not known yet. */
function missingMarker(path: string, { text, reading }: PersonTemplate, rules: Rules): readonly (readonly [PropertyName, string])[] {
  if (text.includes('<%')) return [];
  const frontmatter = propertiesIn(text, reading);
  if (isRefusal(frontmatter) || isPersonNote(path, { frontmatter }, rules)) return [];
  const { personTypes: [type], personTags: [tag] } = rules;
  const [property, value] = type === undefined ? ['tags', tag] as const : ['type', type] as const;
  return value === undefined || knownProperties(frontmatter).has(property) ? [] : [[property, value]];
}

function propertiesOf(rules: Rules, known: KnownProperties): string {
  const lines = [...markerOf(rules), ...propertyLines(known)];
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`;
}

/** What makes the note a person's wherever it lies. */
function markerOf({ personTypes: [type], personTags: [tag] }: Rules): readonly string[] {
  if (type !== undefined) return [`type: ${type}`];
  return tag === undefined ? [] : ['tags:', `  - ${tag}`];
}
