import { Plugin } from 'obsidian';
import { Changes } from './commands/changes';
import { registerCommands } from './commands/commands';
import { firstLook } from './commands/first-look';
import { FollowUpActions } from './commands/follow-up-actions';
import { KithSource } from './commands/follow-ups-source';
import { Hints } from './commands/hints';
import type { Kith } from './commands/kith';
import { OpenNote } from './commands/open-note';
import { openFollowUps } from './commands/open-view';
import { registerMenus } from './commands/person-menus';
import { registerViews } from './commands/register-views';
import { registerSuggestions } from './commands/suggest-people';
import type { Day } from './domain/days/day';
import type { FollowUpList } from './domain/follow-ups/follow-up-list';
import { listFollowUps } from './domain/follow-ups/list-follow-ups';
import { DEFAULT_RULES } from './domain/rules';
import { Calendar } from './integrations/calendar/calendar';
import { FirstNote } from './integrations/first-note';
import { registerLinks } from './integrations/links';
import { registerListBlock } from './integrations/list-block';
import { settingsAfterRename } from './settings/after-rename';
import { rulesOf } from './settings/settings';
import type { Settings } from './settings/settings';
import { SettingsStore } from './settings/settings-store';
import { SettingsTab } from './settings/settings-tab';
import { DailyNotes } from './vault/daily-notes';
import { NoteWriter } from './vault/note-writer';
import { SetUpWatch } from './vault/set-up-watch';
import { settingsFileOf } from './vault/settings-file';
import { Today } from './vault/today';
import { UndoStack } from './vault/undo-stack';
import { Watcher } from './vault/watcher';

/** Wires the rooms together. Loading only registers; notes are looked at once the layout is ready. */
export default class KithPlugin extends Plugin {
  private readonly store = new SettingsStore(settingsFileOf(this));
  private readonly watcher = new Watcher(this.app, { rules: DEFAULT_RULES, dailyNoteDay: () => null, readUserDay: () => null });
  private readonly hints = new Hints(this.app);
  private readonly listeners = new Set<() => void>();
  private readonly today = new Today(() => this.tell());
  private readonly setUp = new SetUpWatch(this.app, (hasChanged) => void (hasChanged ? this.rebuild() : this.watcher.readAgain()));

  override async onload(): Promise<void> {
    await this.store.load();
    const kith = this.kith();
    const openNote = this.addChild(new OpenNote(kith, () => this.store.settings.openNoteLine));
    const source = new KithSource(kith, {
      firstRunDone: () => this.store.settings.firstRunDone,
      peopleInNote: () => this.store.settings.peopleInNote,
      openNote,
      onChange: (listener) => this.onChange(listener),
    });
    const actions = new FollowUpActions(kith, this.hints, {
      useFirstRun: () => void this.store.change({ firstRunDone: true }),
      putInNote: (peopleInNote) => void this.store.change({ peopleInNote }),
    });
    registerViews(this, kith, { source, actions, hints: this.hints, postTag: () => this.store.settings.postTag, onChange: (listener) => this.onChange(listener) });
    this.addSettingTab(new SettingsTab(this.app, this, this.store));
    registerCommands(this, kith);
    registerMenus(this, kith);
    registerLinks(this, kith);
    registerListBlock(this, source, actions);
    registerSuggestions(this, kith, () => this.store.settings.linkSign);
    this.register(this.hints.onChange(() => this.tell()));
    this.register(this.store.onChange(() => void this.takeOverSettings()));
    this.app.workspace.onLayoutReady(() => void this.start(new FirstNote(kith, () => this.store.settings.peopleInNote)));
  }

  override onUserEnable(): void {
    this.app.workspace.onLayoutReady(() => void openFollowUps(this.app));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }

  private kith(): Kith {
    const dailyNotes = new DailyNotes(this.app);
    const writer = new NoteWriter(this.app, dailyNotes, () => this.watcher.rules.heading);
    const changes = new Changes(writer, new UndoStack(this.app));
    const kith = { app: this.app, watcher: this.watcher, dailyNotes, changes, today: () => this.today.day, list: () => this.list(), setAway: (awayUntil: Day | null) => this.store.change({ awayUntil }) };
    const memory = { read: () => this.store.settings.halfHour, write: (halfHour: Settings['halfHour']) => this.store.change({ halfHour }) };
    return { ...kith, calendar: new Calendar(kith, memory) };
  }

  private list(): FollowUpList {
    return listFollowUps(this.watcher.people, this.today.day, this.watcher.rules, { ...this.hints.forList(), awayUntil: this.store.settings.awayUntil });
  }

  private async start(firstNote: FirstNote): Promise<void> {
    for (const part of [this.today, this.watcher, this.setUp, firstNote]) this.addChild(part);
    this.registerEvent(this.app.vault.on('rename', (file, from) => void this.followRename(from, file.path)));
    if (this.store.settings.startDay === null) await this.store.change(firstLook(this.app, this.today.day, this.store.settings));
    await this.rebuild();
  }

  /** Before the start there is nothing to take over; and what changes no rule needs no new index. */
  private async takeOverSettings(): Promise<void> {
    const { current } = this.setUp;
    if (!current) return;
    const rules = rulesOf(this.store.settings, current.found, this.today.day);
    if (JSON.stringify(rules) === JSON.stringify(this.watcher.rules)) this.tell();
    else await this.rebuild();
  }

  private async followRename(from: string, to: string): Promise<void> {
    const changes = settingsAfterRename(this.store.settings, from, to);
    if (changes) await this.store.change(changes);
  }

  private async rebuild(): Promise<void> {
    const { found, dailyNoteDay, readUserDay } = await this.setUp.read();
    await this.watcher.rebuild({ rules: rulesOf(this.store.settings, found, this.today.day), dailyNoteDay, readUserDay });
    this.tell();
  }

  private onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }
}
