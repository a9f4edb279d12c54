import type { NoteMetadata } from '../domain/notes/note';
import { linksIn } from '../domain/properties/links';
import { textOf, valuesIn } from '../domain/properties/values';
import { nameKey } from './name-table';

/** Whether a note links to another of one of these names, as `nameKey` gives them: what its links mean may have changed with those notes. */
export function linksToAny({ links = [], frontmatterLinks = [], frontmatter = {} }: NoteMetadata, names: ReadonlySet<string>): boolean {
  const leads = ({ link }: { readonly link: string }): boolean => names.has(nameKey(link));
  return links.some(leads) || frontmatterLinks.some(leads) || Object.values(frontmatter).some((value) => namesAny(value, names));
}

/** Properties hold links inside longer texts too, of which the cache tells nothing. */
function namesAny(value: unknown, names: ReadonlySet<string>): boolean {
  return valuesIn(value).some((single) => linksIn(textOf(single) ?? '').some(({ target }) => names.has(nameKey(target))));
}
