import { Component, debounce } from 'obsidian';
import { contributesNothing } from '../domain/persons/contributes';
import { nameOf } from '../domain/persons/person-facts';
import { worthSaying } from '../domain/sharing/who-might-like';
import type { Kith } from './kith';
import { matchesFor } from './might-like';

/** How long a note stays open before it is looked at, in milliseconds: nobody waits for this line. */
const AFTER_MS = 300;

/** Who might like the note that is open. It is looked at when another one is opened, or when it or the people change. */
export class OpenNote extends Component {
  private found: readonly string[] = [];
  private readonly lookSoon = debounce(() => this.look(), AFTER_MS, true);

  constructor(private readonly kith: Kith) {
    super();
  }

  /** Names of the people, best first; none when the setting is off. */
  get mightLike(): readonly string[] {
    return this.isOn ? this.found : [];
  }

  override onload(): void {
    const { app: { workspace, metadataCache } } = this.kith;
    this.registerEvent(workspace.on('file-open', () => this.mayHaveChanged()));
    this.registerEvent(metadataCache.on('changed', (file) => file.path === this.path && this.mayHaveChanged()));
    this.registerEvent(this.kith.on('facts', () => this.mayHaveChanged()));
    this.register(() => this.lookSoon.cancel());
  }

  /** Whether the user wants to hear of it. */
  private get isOn(): boolean {
    return this.kith.settings.openNoteLine;
  }

  private get path(): string | null {
    const { app, watcher } = this.kith;
    const file = app.workspace.getActiveFile();
    return file?.extension === 'md' && isToShare(file.path, watcher) ? file.path : null;
  }

  private mayHaveChanged(): void {
    if (this.path === null) this.show([]);
    else if (this.isOn) this.lookSoon();
  }

  private look(): void {
    const { path, kith } = this;
    const { people } = kith;
    const paths = path === null ? [] : worthSaying(matchesFor(kith, path), people, kith.today());
    this.show(paths.map((person) => nameOf(people, person)));
  }

  private show(found: readonly string[]): void {
    if (found.join('\n') === this.found.join('\n')) return;
    this.found = found;
    this.kith.tell();
  }
}

/** Daily notes and notes about people are the user's own; their sharing is never suggested, only done when asked for. */
function isToShare(path: string, { days, people, rules }: Kith['watcher']): boolean {
  return days.dailyNoteDay(path) === null && people.facts(path) === null && !contributesNothing(path, rules);
}
