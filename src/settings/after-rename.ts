import { bareFolder } from '../domain/persons/folders';
import type { Settings } from '../domain/settings';

/** The settings that hold paths. */
const PATHS = ['peopleFolders', 'excludedFolders', 'yourNote', 'personTemplate', 'introductionDrafts'] as const;

/**
 * The settings that name a folder or note which now has another path, as they have to be from then on.
 * @param from the old path @param to the new one
 * @returns the settings that change; null when none names it, or anything in it.
 * @example settingsAfterRename({ ...settings, peopleFolders: ['Life/People'] }, 'Life', 'Home') // { peopleFolders: ['Home/People'] }
 */
export function settingsAfterRename(settings: Settings, from: string, to: string): Partial<Settings> | null {
  const follow = (path: string): string => followed(path, from, to);
  const changes = PATHS.flatMap((key): [string, string | readonly string[]][] => {
    const value = settings[key];
    const now = typeof value === 'string' ? follow(value) : value.map(follow);
    return String(now) === String(value) ? [] : [[key, now]];
  });
  return changes.length > 0 ? { ...Object.fromEntries(changes) } : null;
}

/** A setting may name a note without `.md`, and a folder with slashes around it. */
function followed(path: string, from: string, to: string): string {
  const bare = bareFolder(path);
  const plain = bare.toLowerCase();
  const old = from.toLowerCase();
  if (plain === old) return to;
  if (`${plain}.md` === old) return to.replace(/\.md$/, '');
  return plain.startsWith(`${old}/`) ? to + bare.slice(from.length) : path;
}
