import type { Extension } from '@codemirror/state';
import type { CliFlags, CliHandler, HoverLinkSource, ObsidianProtocolHandler, PluginManifest } from 'obsidian';
import { notOffered } from '../host/not-offered';
import type { App, CodeBlockProcessor, PostProcessor } from './app';
import type { Command } from './commands';
import { Component } from './component';
import type { EditorSuggest } from './editor/editor-suggest';
import { unguarded } from './guard';
import { setIcon } from './icons';
import type { SettingTab } from './settings/setting-tab';
import type { ViewCreator } from './workspace/workspace';

/** What a plugin extends. Everything it adds to the app goes away when it is unloaded. */
export abstract class Plugin extends Component {
  settings?: unknown;
  onExternalSettingsChange?(): unknown;

  constructor(
    public app: App,
    public manifest: PluginManifest,
  ) {
    super();
  }

  onUserEnable(): void {}

  addRibbonIcon(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const el = this.host.ribbonEl.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': title, 'data-tooltip-position': 'right', role: 'button', tabindex: 0 } });
    setIcon(el, icon);
    el.addEventListener('click', (event) => void callback(event));
    this.register(() => el.detach());
    return el;
  }

  addStatusBarItem(): HTMLElement {
    const el = this.host.statusBarEl.createDiv(`status-bar-item plugin-${this.manifest.id}`);
    this.register(() => el.detach());
    return el;
  }

  /** The id and the name get the plugin's own in front. */
  addCommand(command: Command): Command {
    command.id = `${this.manifest.id}:${command.id}`;
    command.name = `${this.manifest.name}: ${command.name}`;
    this.host.commands.add(command);
    this.register(() => this.host.commands.remove(command.id));
    return command;
  }

  removeCommand(id: string): void {
    this.host.commands.remove(`${this.manifest.id}:${id}`);
  }

  addSettingTab(tab: SettingTab): void {
    this.host.addSettingTab(this.manifest.id, this.manifest.name, tab);
    this.register(() => this.host.removeSettingTab(tab));
  }

  registerView(type: string, creator: ViewCreator): void {
    this.host.workspace.registerViewCreator(type, creator);
    this.register(() => this.host.workspace.unregisterViewCreator(type));
  }

  registerHoverLinkSource(id: string, info: HoverLinkSource): void {
    this.host.hoverSources.set(id, info);
    this.register(() => this.host.hoverSources.delete(id));
  }

  registerExtensions(): void {
    throw notOffered('Plugin.registerExtensions');
  }

  registerMarkdownPostProcessor(processor: PostProcessor): PostProcessor {
    this.host.postProcessors.push(processor);
    this.register(() => this.host.postProcessors.remove(processor));
    return processor;
  }

  registerMarkdownCodeBlockProcessor(language: string, processor: CodeBlockProcessor): void {
    this.host.codeBlockProcessors.set(language, processor);
    this.register(() => this.host.codeBlockProcessors.delete(language));
  }

  /** Bases are not there, which the app says with `false`. */
  registerBasesView(): boolean {
    return false;
  }

  registerEditorExtension(extension: Extension): void {
    this.host.editorExtensions.push(extension);
    this.host.workspace.updateOptions();
    this.register(() => {
      this.host.editorExtensions.remove(extension);
      this.host.workspace.updateOptions();
    });
  }

  registerObsidianProtocolHandler(action: string, handler: ObsidianProtocolHandler): void {
    this.host.protocolHandlers.set(action, handler);
    this.register(() => this.host.protocolHandlers.delete(action));
  }

  registerEditorSuggest(suggest: EditorSuggest<unknown>): void {
    this.register(this.host.editorSuggests.add(suggest));
  }

  registerCliHandler(command: string, _description: string, _flags: CliFlags | null, handler: CliHandler): void {
    if (this.host.cliHandlers.has(command)) throw new Error(`The CLI command "${command}" is already registered.`);
    this.host.cliHandlers.set(command, handler);
    this.register(() => this.host.cliHandlers.delete(command));
  }

  /** What `data.json` holds, or `null` when there is none. A file that is no JSON rejects. */
  async loadData(): Promise<unknown> {
    const path = this.dataPath();
    if (!(await this.host.vault.adapter.exists(path))) return null;
    return JSON.parse(await this.host.vault.adapter.read(path));
  }

  async saveData(data: unknown): Promise<void> {
    await this.host.vault.adapter.write(this.dataPath(), JSON.stringify(data, null, 2));
  }

  private get host(): App {
    return unguarded(this.app);
  }

  private dataPath(): string {
    return `${this.manifest.dir}/data.json`;
  }
}
