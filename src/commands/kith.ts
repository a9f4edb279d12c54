import { Events, parseYaml } from 'obsidian';
import type { App, EventRef } from 'obsidian';
import type { Day } from '../domain/days/day';
import type { PropertyReading } from '../domain/edits/property-block';
import type { FollowUpList } from '../domain/follow-ups/follow-up-list';
import { listFollowUps } from '../domain/follow-ups/list-follow-ups';
import { nameOf } from '../domain/persons/person-facts';
import { linksIn } from '../domain/properties/links';
import type { Rules } from '../domain/rules';
import type { Settings } from '../domain/settings';
import type { PeopleIndex } from '../people-index/people-index';
import { namesTogether } from '../domain/words/view-words';
import { DailyNotes } from '../vault/daily-notes';
import { NoteWriter } from '../vault/note-writer';
import { VaultSetUp } from '../vault/set-up';
import { Watcher } from '../vault/watcher';
import { attempt } from './attempt';
import { Changes } from './changes';
import { showNote } from './go-to';
import { Hints } from './hints';

/** Where the user's settings are kept. */
interface SettingsHolder {
  readonly settings: Settings;
  change(changes: Partial<Settings>): Promise<void>;
}

/**
 * What every command works with: the app, what is known, what the user has set, and the one way to change notes.
 * It is also the one signal. Whoever shows something hears `change`; before it, `facts` is heard when what is known of anybody,
 * the rules, the day, or what is hidden may be another.
 */
export class Kith extends Events {
  readonly watcher: Watcher;
  readonly setUp: VaultSetUp;
  readonly dailyNotes: DailyNotes;
  readonly changes: Changes;
  readonly hints: Hints;
  private made: FollowUpList | null = null;
  /** What the paths of notes that were renamed while Kith is on have become. */
  private readonly renamed = new Map<unknown, string>();

  constructor(readonly app: App, private readonly holder: SettingsHolder, private readonly clock: { readonly day: Day }) {
    super();
    this.watcher = new Watcher(app, () => this.tellFacts());
    this.hints = new Hints(app, () => this.tellFacts());
    this.setUp = new VaultSetUp(app);
    this.dailyNotes = new DailyNotes(app, this.setUp);
    this.changes = new Changes(new NoteWriter(app, this.setUp, this.dailyNotes, () => this.rules.heading, (path) => this.current(path)), () => this.tell(), (path) => void attempt(() => showNote(app, path)));
  }

  get people(): PeopleIndex {
    return this.watcher.people;
  }

  get rules(): Rules {
    return this.watcher.rules;
  }

  get settings(): Settings {
    return this.holder.settings;
  }

  set(changes: Partial<Settings>): Promise<void> {
    return this.holder.change(changes);
  }

  today(): Day {
    return this.clock.day;
  }

  /** The follow-ups of today, listed once until something about them may be another. */
  list(): FollowUpList {
    return (this.made ??= listFollowUps(this.people, this.today(), this.rules, { ...this.hints.forList(), awayUntil: this.settings.awayUntil }));
  }

  followRename(from: string, to: string): void {
    this.hints.followRename(from, to);
    for (const [before, now] of this.renamed) if (now === from) this.renamed.set(before, to);
    this.renamed.set(from, to).delete(to);
  }

  /** Whether the note at a path has come there by a rename while Kith is on. */
  isRenamed(path: string): boolean {
    return [...this.renamed.values()].includes(path);
  }

  /** What was filled in a while ago, with the paths of now: whoever has been renamed meanwhile is still who was meant. */
  current<Entry>(entry: Entry): Entry {
    const now = (_: string, value: unknown): unknown => (this.app.vault.getFileByPath(String(value)) === null && this.renamed.get(value)) || value;
    return JSON.parse(JSON.stringify(entry), now) as Entry;
  }

  /** The key of a row or a suggestion, with the paths of now. */
  currentKey(key: string): string {
    return this.current(key.split('|')).join('|');
  }

  override on(name: 'change' | 'facts', listener: () => void): EventRef {
    return super.on(name, listener);
  }

  /** Something that is shown may be another. */
  tell(): void {
    this.trigger('change');
  }

  /** What the list is made from may be another. */
  tellFacts(): void {
    this.made = null;
    this.trigger('facts');
    this.tell();
  }
}

/** What writing a property needs: Obsidian's own YAML parser, and how this vault writes days. */
export function propertyReading({ watcher }: Kith): PropertyReading {
  return { parseYaml, readUserDay: watcher.days.readUserDay };
}

/** The names of several, as a sentence has them. @example 'Ana, Sam and Bo' */
export function namesOf({ people }: Kith, paths: readonly string[]): string {
  return namesTogether(paths.map((path) => nameOf(people, path)));
}

/** The link to a person as it is to stand in a note, by the user's link settings. @param shown what it reads as, when not the note's name */
export function linkIn(kith: Kith, note: string, path: string, shown?: string): string {
  const { app, people } = kith;
  const file = app.vault.getFileByPath(kith.current(path));
  return file ? app.fileManager.generateMarkdownLink(file, note, '', shown) : `[[${nameOf(people, path)}]]`;
}

/** Whether that link leads to the note: none can to one with `#`, `|`, `^` or brackets in its name. */
export function canBeLinked(kith: Kith, note: string, path: string): boolean {
  const [link] = linksIn(linkIn(kith, note, path));
  return link !== undefined && kith.app.metadataCache.getFirstLinkpathDest(link.target, note)?.path === kith.current(path);
}
