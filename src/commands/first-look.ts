import type { App } from 'obsidian';
import type { Day } from '../domain/days/day';
import { peopleFoldersIn } from '../domain/persons/folders';

/** What Kith fills in when it is first enabled in a vault. */
interface FirstLook {
  readonly startDay: Day;
  readonly peopleFolders: readonly string[];
}

/**
 * Looks at the vault once: today becomes the start day, and folders called People, Persons or Contacts the people folders.
 * @param set people folders that are set already; they stay
 */
export function firstLook(app: App, today: Day, { peopleFolders: set }: Pick<FirstLook, 'peopleFolders'>): FirstLook {
  const found = peopleFoldersIn(app.vault.getAllFolders().map(({ path }) => path));
  return { startDay: today, peopleFolders: set.length > 0 ? set : found };
}
