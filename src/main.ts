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
import { FirstNote } from './integrations/first-note';
import { registerLinks } from './integrations/links';
import { registerListBlock } from './integrations/list-block';
import { settingsAfterRename } from './settings/after-rename';
import { rulesOf } from './settings/settings';
import { SettingsStore } from './settings/settings-store';
import { SettingsTab } from './settings/settings-tab';
import { SetUpWatch } from './vault/set-up-watch';
import { settingsFileOf } from './vault/settings-file';

/** Wires the rooms together. Loading only registers; notes are looked at once the layout is ready. */
export default class KithPlugin extends Plugin {
  private readonly store = new SettingsStore(settingsFileOf(this), () => void this.takeOverSettings());
  private readonly kith = new Kith(this.app, this.store);
  private readonly setUp = new SetUpWatch(this.app, (hasChanged) => void (hasChanged ? this.rebuild() : this.kith.watcher.readAgain()));

  override async onload(): Promise<void> {
    await this.store.load();
    const { kith } = this;
    const source = new KithSource(kith, this.addChild(new OpenNote(kith)));
    registerViews(this, kith, source);
    this.addSettingTab(new SettingsTab(this.app, this, this.store));
    registerCommands(this, kith);
    registerMenus(this, kith);
    registerLinks(this, kith);
    registerListBlock(this, source);
    registerSuggestions(this, kith);
    this.app.workspace.onLayoutReady(() => void this.start());
  }

  override onUserEnable(): void {
    this.app.workspace.onLayoutReady(() => void openFollowUps(this.app));
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.store.load();
  }

  private async start(): Promise<void> {
    const { kith, store } = this;
    for (const part of [kith.clock, kith.watcher, this.setUp, new FirstNote(kith)]) this.addChild(part);
    this.registerEvent(this.app.vault.on('rename', (file, from) => void this.followRename(from, file.path)));
    if (store.settings.startDay === null) await store.change(firstLook(this.app, kith.today(), store.settings));
    await this.rebuild();
  }

  /** Before the start there is nothing to take over; and what changes no rule needs no new index. */
  private async takeOverSettings(): Promise<void> {
    const { current } = this.setUp;
    if (!current) return;
    const rules = rulesOf(this.store.settings, current.found, this.kith.today());
    if (JSON.stringify(rules) === JSON.stringify(this.kith.rules)) this.kith.tellFacts();
    else await this.rebuild();
  }

  private async followRename(from: string, to: string): Promise<void> {
    const changes = settingsAfterRename(this.store.settings, from, to);
    if (changes) await this.store.change(changes);
  }

  private async rebuild(): Promise<void> {
    const { kith, store } = this;
    const { found, dailyNoteDay, readUserDay } = await this.setUp.read();
    await kith.watcher.rebuild({ rules: rulesOf(store.settings, found, kith.today()), dailyNoteDay, readUserDay });
  }
}
