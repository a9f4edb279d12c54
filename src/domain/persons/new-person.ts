import type { NewNote, Refusal } from '../edits/edit';
import type { Rules } from '../rules';
import { badNoteName, emptyNoteName } from '../words/refusal-words';

/** What a note's name can't hold on every system that Obsidian runs on, or would break a link. */
const NOT_IN_NAMES = /[\\/:*?"<>|#^[\]]/;

/**
 * The note of a new person: in the first people folder, and a person by its properties too, so that it stays one when it is moved.
 * @param name what the note is called
 * @returns refused when no note can be called that
 * @example newPerson('Ana Diaz', rules) // { path: 'People/Ana Diaz.md', text: '---\ntype: person\n---\n' }
 */
export function newPerson(name: string, rules: Rules): NewNote | Refusal {
  const trimmed = name.trim();
  if (trimmed === '' || trimmed.startsWith('.')) return { refused: emptyNoteName() };
  const bad = NOT_IN_NAMES.exec(trimmed);
  if (bad) return { refused: badNoteName(bad[0]) };
  const [folder] = rules.peopleFolders;
  return { path: `${folder ? `${folder}/` : ''}${trimmed}.md`, text: propertiesOf(rules) };
}

function propertiesOf({ personTypes, personTags }: Rules): string {
  const [type] = personTypes;
  const [tag] = personTags;
  if (type !== undefined) return `---\ntype: ${type}\n---\n`;
  return tag === undefined ? '' : `---\ntags:\n  - ${tag}\n---\n`;
}
