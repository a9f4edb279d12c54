import { Plugin } from 'obsidian';
import { registerCommands } from './commands/commands';
import { firstLook } from './commands/first-look';
import { KithSource } from './commands/follow-ups-source';
import { Kith } from './commands/kith';
import { OpenNote } from './commands/open-note';
import { openFollowUps } from './commands/open-view';
import { registerMenus } from './commands/person-menus';
import { registerViews } from './commands/register-views';
import { registerSuggestions } from './commands/suggest-people';
import type { Rules } from './domain/rules';
import { FirstNote } from './integrations/first-note';
import { registerLinks } from './integrations/links';
import { registerListBlock } from './integrations/list-block';
import { settingsAfterRename } from './settings/after-rename';
import { rulesOf } from './settings/settings';
import { SettingsStore } from './settings/settings-store';
import { SettingsTab } from './settings/settings-tab';
import { daysOf } from './vault/daily-note-names';
import { Lookout } from './vault/lookout';
import type { SetUp } from './vault/set-up';
import { settingsFileOf } from './vault/settings-file';
import { closeDialogs } from './views/name-dialog';

/** Wires the rooms together. Loading only registers; notes are looked at once the layout is ready. */
export default class KithPlugin extends Plugin {
  private readonly store = new SettingsStore(settingsFileOf(this), () => void this.takeOverSettings());
  private readonly lookout = new Lookout(() => this.kith.tellFacts(), () => void this.look());
  private readonly kith: Kith = new Kith(this.app, this.store, this.lookout);
  /** What the index was built with last; null before the start. */
  private setUp: SetUp | null = null;
  private isOff = false;

  override async onload(): Promise<void> {
    await this.store.load();
    const { kith } = this;
    const source = new KithSource(kith, this.addChild(new OpenNote(kith)));
    this.register(closeDialogs);
    registerViews(this, kith, source);
    this.addSettingTab(new SettingsTab(this.app, this, this.store));
    registerCommands(this, kith);
    registerMenus(this, kith);
    registerLinks(this, kith);
    registerListBlock(this, source);
    registerSuggestions(this, kith);
    this.app.workspace.onLayoutReady(() => void this.start());
  }

  /** The app may start later, and what was waited for come then. */
  override onunload(): void {
    this.isOff = true;
  }

  override onUserEnable(): void {
    this.app.workspace.onLayoutReady(() => void openFollowUps(this.app));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }

  private async start(): Promise<void> {
    const { kith, store } = this;
    if (this.isOff) return;
    // What is kept of a note is under its new path before anybody draws it.
    this.registerEvent(this.app.vault.on('rename', (file, from) => void this.followRename(from, file.path)));
    for (const part of [this.lookout, kith.watcher, new FirstNote(kith)]) this.addChild(part);
    // While the app was starting, a sync may have brought the settings of another device.
    if (store.settings.startDay === null) await store.load();
    if (store.settings.startDay === null) await store.change(firstLook(this.app, kith.today(), store.settings));
    await this.rebuild(await kith.setUp.now());
  }

  /** Where the vault's own set-up is as it was, notes that could not be opened are tried again. */
  private async look(): Promise<void> {
    const setUp = await this.kith.setUp.anew();
    if (JSON.stringify(setUp) === JSON.stringify(this.setUp)) await this.kith.watcher.readAgain();
    else await this.rebuild(setUp);
  }

  /** Before the start there is nothing to take over; and what changes no rule needs no new index. */
  private async takeOverSettings(): Promise<void> {
    if (!this.setUp) return;
    if (JSON.stringify(this.rulesWith(this.setUp)) === JSON.stringify(this.kith.rules)) this.kith.tellFacts();
    else await this.rebuild(this.setUp);
  }

  private async followRename(from: string, to: string): Promise<void> {
    this.kith.followRename(from, to);
    const changes = settingsAfterRename(this.store.settings, from, to);
    if (changes) await this.store.change(changes);
  }

  private rulesWith(setUp: SetUp): Rules {
    return rulesOf(this.store.settings, setUp, this.kith.today());
  }

  private async rebuild(setUp: SetUp): Promise<void> {
    if (this.isOff) return;
    this.setUp = setUp;
    await this.kith.watcher.rebuild({ rules: this.rulesWith(setUp), ...daysOf(setUp.daily) });
  }
}
