import { parseYaml } from 'obsidian';
import type { App } from 'obsidian';
import type { Day } from '../domain/days/day';
import type { PropertyReading } from '../domain/edits/set-property';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { FollowUpList } from '../domain/follow-ups/follow-up-list';
import { linksIn } from '../domain/properties/links';
import type { KnownPeople } from '../domain/persons/person-facts';
import type { DailyNotes } from '../vault/daily-notes';
import type { Watcher } from '../vault/watcher';
import type { Changes } from './changes';

/** What every command works with: the app, what is known, and the one way to change notes. */
export interface Kith {
  readonly app: App;
  readonly watcher: Watcher;
  readonly dailyNotes: DailyNotes;
  readonly changes: Changes;
  readonly calendar: CalendarDoor;
  today(): Day;
  /** The follow-ups of today. */
  list(): FollowUpList;
  /** Sets the day until which the user is away; null when they are here again. */
  setAway(until: Day | null): Promise<void>;
}

/** The way to the user's own calendar. */
export interface CalendarDoor {
  /** Asks when the half hour is, and saves it for the calendar. */
  putHalfHour(): void;
  /** Asks for the day of a follow-up, and saves it for the calendar. */
  putFollowUp(row: FollowUp): Promise<void>;
}

/** What writing a property needs: Obsidian's own YAML parser, and how this vault writes days. */
export function propertyReading({ watcher }: Kith): PropertyReading {
  return { parseYaml, readUserDay: watcher.days.readUserDay };
}

/** The name to show for a person's path; for a note that is gone, the last part of its path. */
export function nameOf(people: KnownPeople, path: string): string {
  return people.facts(path)?.person.name ?? path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** The link to a person as it is to stand in a note, by the user's link settings. @param shown what it reads as, when not the note's name */
export function linkIn({ app, watcher }: Kith, note: string, path: string, shown = ''): string {
  const file = app.vault.getFileByPath(path);
  return file ? app.fileManager.generateMarkdownLink(file, note, '', shown) : `[[${nameOf(watcher.people, path)}]]`;
}

/** Whether that link leads to the person: none can to a note with `#`, `|`, `^` or brackets in its name. */
export function canBeLinked(kith: Kith, note: string, path: string): boolean {
  const [link] = linksIn(linkIn(kith, note, path));
  return link !== undefined && kith.app.metadataCache.getFirstLinkpathDest(link.target, note)?.path === path;
}
