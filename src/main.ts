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
import { registerLookBack } from './commands/look-back';
import { registerMenus } from './commands/person-menus';
import { registerHalfHour } from './commands/register-half-hour';
import { registerPersonView } from './commands/register-person-view';
import { registerSuggestions } from './commands/suggest-people';
import type { Day } from './domain/days/day';
import type { FollowUpList } from './domain/follow-ups/follow-up-list';
import { listFollowUps } from './domain/follow-ups/list-follow-ups';
import { DEFAULT_RULES } from './domain/rules';
import { VIEW_WORDS } from './domain/words/view-words';
import { Calendar } from './integrations/calendar/calendar';
import { FirstNote } from './integrations/first-note';
import { registerLinks } from './integrations/links';
import { settingsAfterRename } from './settings/after-rename';
import { rulesOf } from './settings/settings';
import type { Settings } from './settings/settings';
import { SettingsStore } from './settings/settings-store';
import { SettingsTab } from './settings/settings-tab';
import { DailyNotes } from './vault/daily-notes';
import { NoteWriter } from './vault/note-writer';
import { readSetUp } from './vault/set-up';
import type { VaultSetUp } from './vault/set-up';
import { Today } from './vault/today';
import { UndoStack } from './vault/undo-stack';
import { Watcher } from './vault/watcher';
import { FOLLOW_UPS_ICON, FOLLOW_UPS_VIEW, FollowUpsView } from './views/follow-ups/follow-ups-view';

/** How often the vault's own set-up is looked at, in milliseconds: Obsidian tells of no change in it. */
const SET_UP_EVERY = 60_000;

/** Wires the rooms together. Loading only registers; notes are looked at once the layout is ready. */
export default class KithPlugin extends Plugin {
  private readonly store = new SettingsStore({ read: () => this.readSettings(), write: (data) => this.saveData(data) });
  private readonly watcher = new Watcher(this.app, { rules: DEFAULT_RULES, dailyNoteDay: () => null, readUserDay: () => null });
  private readonly hints = new Hints(this.app);
  private readonly listeners = new Set<() => void>();
  private readonly today = new Today(() => this.tell());
  private setUp: VaultSetUp | null = null;
  private firstNote: FirstNote | null = null;

  override async onload(): Promise<void> {
    await this.store.load();
    const kith = this.kith();
    const openNote = this.addChild(new OpenNote(kith, () => this.store.settings.openNoteLine));
    const source = new KithSource(kith, {
      firstRunDone: () => this.store.settings.firstRunDone,
      openNote,
      onChange: (listener) => this.onChange(listener),
    });
    this.firstNote = new FirstNote(kith, () => this.store.settings.peopleInNote);
    const actions = new FollowUpActions(kith, this.hints, () => void this.store.change({ firstRunDone: true }));
    this.registerView(FOLLOW_UPS_VIEW, (leaf) => new FollowUpsView(leaf, source, actions));
    this.registerHoverLinkSource(FOLLOW_UPS_VIEW, { display: this.manifest.name, defaultMod: true });
    registerPersonView(this, kith, source, actions);
    registerLookBack(this, kith, (listener) => this.onChange(listener));
    registerHalfHour(this, kith, { followUps: source, rows: actions, hints: this.hints, postTag: () => this.store.settings.postTag });
    this.addRibbonIcon(FOLLOW_UPS_ICON, VIEW_WORDS.title, () => void openFollowUps(this.app));
    this.addSettingTab(new SettingsTab(this.app, this, this.store));
    registerCommands(this, kith);
    registerMenus(this, kith);
    registerLinks(this, kith);
    registerSuggestions(this, kith, () => this.store.settings.linkSign);
    this.register(this.hints.onChange(() => this.tell()));
    this.register(this.store.onChange(() => void this.takeOverSettings()));
    this.app.workspace.onLayoutReady(() => void this.start());
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

  private async start(): Promise<void> {
    this.addChild(this.today);
    this.addChild(this.watcher);
    if (this.firstNote) this.addChild(this.firstNote);
    this.registerInterval(window.setInterval(() => void this.lookAtSetUp(), SET_UP_EVERY));
    this.registerDomEvent(window, 'focus', () => void this.lookAtSetUp());
    this.registerEvent(this.app.vault.on('rename', (file, from) => void this.followRename(from, file.path)));
    if (this.store.settings.startDay === null) await this.store.change(firstLook(this.app, this.today.day, this.store.settings));
    await this.rebuild();
  }

  /** Before the start there is nothing to take over; and what changes no rule needs no new index. */
  private async takeOverSettings(): Promise<void> {
    if (!this.setUp) return;
    const rules = rulesOf(this.store.settings, this.setUp.found, this.today.day);
    if (JSON.stringify(rules) === JSON.stringify(this.watcher.rules)) this.tell();
    else await this.rebuild();
  }

  private async lookAtSetUp(): Promise<void> {
    const before = this.setUp?.fingerprint;
    const now = await readSetUp(this.app);
    if (now.fingerprint !== before) await this.rebuild(now);
    else await this.watcher.readAgain();
  }

  private async followRename(from: string, to: string): Promise<void> {
    const changes = settingsAfterRename(this.store.settings, from, to);
    if (changes) await this.store.change(changes);
  }

  private async rebuild(setUp: VaultSetUp | null = this.setUp): Promise<void> {
    this.setUp = setUp ?? (await readSetUp(this.app));
    const { found, dailyNoteDay, readUserDay } = this.setUp;
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

  /** Obsidian gives null both for no file and for one that it can't parse; only the first may be written over. */
  private async readSettings(): Promise<unknown> {
    const data: unknown = await this.loadData();
    if (data !== null && data !== undefined) return data;
    const path = `${this.manifest.dir ?? `${this.app.vault.configDir}/plugins/${this.manifest.id}`}/data.json`;
    if (await this.app.vault.adapter.exists(path)) throw new Error(`${path} can't be read`);
    return null;
  }
}
