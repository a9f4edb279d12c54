import type { NewNote, Refusal } from '../edits/edit';
import { yamlOf } from '../edits/property-line';
import type { Rules } from '../rules';
import { badNoteName, emptyNoteName } from '../words/refusal-words';
import type { PropertyName } from './property-names';

/** What a note's name can't hold on every system that Obsidian runs on, or would break a link. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]]/;

/** Properties by the name that Kith writes, with their text. */
export type KnownProperties = Readonly<Partial<Record<PropertyName, string>>>;

/**
 * The note of a new person: in the first people folder, and a person by its properties too, so that it stays one when it is moved.
 * @param name what the note is called
 * @param known properties that are known already
 * @returns refused when no note can be called that
 * @example newPerson('Ana Diaz', rules) // { path: 'People/Ana Diaz.md', text: '---\ntype: person\n---\n' }
 */
export function newPerson(name: string, rules: Rules, known: KnownProperties = {}): NewNote | Refusal {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.startsWith('.')) return { refused: emptyNoteName() };
  const bad = NOT_IN_NAMES.exec(trimmed);
  if (bad) return { refused: badNoteName(bad[0]) };
  return { path: newPersonPath(trimmed, rules), text: propertiesOf(rules, known) };
}

/** Where the note of a new person of that name goes. */
export function newPersonPath(name: string, { peopleFolders: [folder] }: Rules): string {
  return `${folder ? `${folder}/` : ''}${name}.md`;
}

/** Properties as the lines that hold them. @example propertyLines({ introduced_by: '[[Ana]]' }) // ['introduced_by: "[[Ana]]"'] */
export function propertyLines(properties: KnownProperties): string[] {
  return Object.entries(properties).map(([name, value]) => `${name}: ${yamlOf(value)}`);
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
