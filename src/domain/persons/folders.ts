import { memo } from '../properties/memo';

const PEOPLE_FOLDERS: ReadonlySet<string> = new Set(['people', 'persons', 'contacts']);

/**
 * The folders whose name, apart from digits, emoji, the punctuation around it and case, is People, Persons or Contacts.
 * @param folderPaths every folder of the vault
 * @returns those of them, without the ones that lie in another of them.
 * @example peopleFoldersIn(['Areas', 'Areas/02 👥 People', 'Peoples']) // ['Areas/02 👥 People']
 */
export function peopleFoldersIn(folderPaths: readonly string[]): readonly string[] {
  const found = folderPaths.filter((path) => PEOPLE_FOLDERS.has(plainName(path)));
  return found.filter((path) => !found.some((other) => other !== path && liesIn(path, [other])));
}

/**
 * Whether a note lies in one of the folders, at any depth, or is named by its own path; whole names are compared, without case.
 * An empty folder path, or `/`, holds nothing: it would hold the whole vault.
 * @example liesIn('events-old/a.md', ['events']) // false
 */
export function liesIn(path: string, folders: readonly string[]): boolean {
  for (const folder of folders) if (isWithin(path, bareFolder(folder))) return true;
  return false;
}

/** A folder without slashes around it. @example bareFolder('/People/') // 'People' */
export const bareFolder = memo((folder: string) => folder.trim().replace(/^(?:\.?\/)+|\/+$/g, ''));

/** Most paths are told apart by one character. */
function isWithin(path: string, folder: string): boolean {
  const { length } = folder;
  return (path.length === length || path.charAt(length) === '/') && path.slice(0, length).toLowerCase() === folder.toLowerCase();
}

function plainName(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\p{Extended_Pictographic}/gu, '');
  return name.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').toLowerCase();
}
