import type { Settings } from '../domain/settings';

/**
 * The settings that name a folder or note which now has another path, as they have to be from then on.
 * @param from the old path @param to the new one
 * @returns the settings that change; null when none names it, or anything in it.
 * @example settingsAfterRename({ ...settings, peopleFolders: ['Life/People'] }, 'Life', 'Home') // { peopleFolders: ['Home/People'] }
 */
export function settingsAfterRename({ peopleFolders, excludedFolders, yourNote, personTemplate, introductionDrafts }: Settings, from: string, to: string): Partial<Settings> | null {
  const follow = (path: string): string => followed(path, from, to);
  const isNamed = (path: string): boolean => follow(path) !== path;
  const changes: Partial<Settings> = {
    ...(peopleFolders.some(isNamed) && { peopleFolders: peopleFolders.map(follow) }),
    ...(excludedFolders.some(isNamed) && { excludedFolders: excludedFolders.map(follow) }),
    ...(isNamed(yourNote) && { yourNote: follow(yourNote) }),
    ...(isNamed(personTemplate) && { personTemplate: follow(personTemplate) }),
    ...(isNamed(introductionDrafts) && { introductionDrafts: follow(introductionDrafts) }),
  };
  return Object.keys(changes).length > 0 ? changes : null;
}

/** A setting may name a note without `.md`, and a folder with slashes around it. */
function followed(path: string, from: string, to: string): string {
  const plain = path.replace(/^\/+|\/+$/g, '').toLowerCase();
  const old = from.toLowerCase();
  if (plain === old) return to;
  if (`${plain}.md` === old) return to.replace(/\.md$/, '');
  return plain.startsWith(`${old}/`) ? to + path.replace(/^\/+|\/+$/g, '').slice(from.length) : path;
}
