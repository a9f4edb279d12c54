import type { Extension } from '@codemirror/state';
import type { CliHandler, HoverLinkSource, ObsidianProtocolHandler, UserEvent } from 'obsidian';
import { readAppConfig } from '../host/app-config';
import type { Disk } from '../host/disk';
import { FileManager } from '../host/file-manager';
import { MetadataCache } from '../host/metadata-cache';
import { Vault } from '../host/vault';
import { Commands } from './commands';
import { EditorSuggests } from './editor/editor-suggest';
import { guard } from './guard';
import { Keymap, Scope } from './keymap';
import type { SettingTab } from './settings/setting-tab';
import { Workspace } from './workspace/workspace';

export type PostProcessor = (el: HTMLElement, context: unknown) => unknown;
export type CodeBlockProcessor = (source: string, el: HTMLElement, context: unknown) => unknown;

export interface SettingTabEntry {
  id: string;
  name: string;
  tab: SettingTab;
}

/** Where the browser keeps a value of a vault. */
export function storageKey(vaultName: string, key: string): string {
  return `${vaultName}-${key}`;
}

/** Everything of the app that exists once: the vault over a disk, the panes, the keys, and what plugins registered. */
export class App {
  keymap = new Keymap();
  scope = new Scope();
  vault: Vault;
  metadataCache: MetadataCache;
  fileManager: FileManager;
  workspace: Workspace;
  lastEvent: UserEvent | null = null;
  /** Other plugins by id, as far as a test or the page puts them there. */
  plugins: { plugins: Record<string, unknown> } = { plugins: {} };
  /** The app as plugins and views see it: undocumented names throw. */
  offered: App;

  commands = new Commands(this);
  editorSuggests = new EditorSuggests();
  editorExtensions: Extension[] = [];
  postProcessors: PostProcessor[] = [];
  codeBlockProcessors = new Map<string, CodeBlockProcessor>();
  /** The app's own ask for Mod, unless the user has set Page preview otherwise. */
  hoverSources = new Map<string, HoverLinkSource>([
    ['editor', { display: 'Editing view', defaultMod: true }],
    ['file-explorer', { display: 'File explorer', defaultMod: true }],
  ]);
  protocolHandlers = new Map<string, ObsidianProtocolHandler>();
  cliHandlers = new Map<string, CliHandler>();
  settingTabs: SettingTabEntry[] = [];
  ribbonEl = createDiv('side-dock-actions');
  statusBarEl = createDiv('status-bar');

  constructor(
    disk: Disk,
    name: string,
    private storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>,
  ) {
    this.vault = new Vault(disk, name);
    this.metadataCache = new MetadataCache(this.vault);
    this.fileManager = new FileManager(this.vault, this.metadataCache);
    this.offered = this.guardedParts();
    this.workspace = new Workspace(this);
  }

  /** Reads the vault and what its notes say. Gives back what ends the following of the folder. */
  async loadVault(): Promise<() => void> {
    this.fileManager.config = await readAppConfig(this.vault);
    const stop = await this.vault.load();
    await this.metadataCache.settled();
    return stop;
  }

  isDarkMode(): boolean {
    return document.body.hasClass('theme-dark');
  }

  loadLocalStorage(key: string): unknown {
    const stored = this.storage.getItem(storageKey(this.vault.getName(), key));
    return stored === null ? null : JSON.parse(stored);
  }

  saveLocalStorage(key: string, data: unknown): void {
    if (data === null || data === undefined) this.storage.removeItem(storageKey(this.vault.getName(), key));
    else this.storage.setItem(storageKey(this.vault.getName(), key), JSON.stringify(data));
  }

  addSettingTab(id: string, name: string, tab: SettingTab): void {
    tab.update();
    this.settingTabs.push({ id, name, tab });
  }

  removeSettingTab(tab: SettingTab): void {
    this.settingTabs = this.settingTabs.filter((entry) => entry.tab !== tab);
  }

  private guardedParts(): App {
    const vault = guard('vault', this.vault);
    const metadataCache = guard('metadataCache', this.metadataCache);
    const fileManager = guard('fileManager', this.fileManager);
    let workspace: Workspace | undefined; // comes after the guard, since its views are handed the guarded app
    return guard('app', this, {
      vault: () => vault,
      metadataCache: () => metadataCache,
      fileManager: () => fileManager,
      workspace: () => (workspace ??= guard('workspace', this.workspace)),
      plugins: () => this.plugins,
    });
  }
}
