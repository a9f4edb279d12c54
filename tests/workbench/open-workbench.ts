import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { App, MarkdownView, Plugin, PluginManifest } from 'obsidian';
import { openUrl } from './app/open-url';
import type { RunningApp } from './app/run-app';
import { runApp } from './app/run-app';
import { shownNotices } from './app/shell/notice';
import { builtPlugin } from './app/testing/built-plugin';
import { pretendToday } from './app/testing/patched-date';
import type { TrackedTimers } from './app/testing/tracked-timers';
import { trackTimers } from './app/testing/tracked-timers';
import { MemoryDisk } from './host/memory-disk';

export interface WorkbenchOptions {
  /** The plugin's data.json: an object as JSON, a string as it stands. */
  settings?: unknown;
  /** Files below `.obsidian`, such as `daily-notes.json`. */
  config?: Record<string, string>;
  /** The day it is, as `YYYY-MM-DD`: local noon when the workbench opens. */
  today?: string;
  /** The user has just switched the plugin on. */
  firstEnable?: boolean;
  phone?: boolean;
  /** A link to the app that has started it, such as `obsidian://kith?person=Sam`. */
  url?: string;
  /** Entries of `app.plugins.plugins`. */
  otherPlugins?: Record<string, unknown>;
  /** Another plugin's code in place of Kith's main.js, for the workbench's own tests. */
  code?: string;
}

export interface Workbench {
  /** The app as a plugin sees it. */
  app: App;
  plugin: Plugin;
  disk: MemoryDisk;
  /** What the disk holds at a path; an error when there is nothing. */
  text(path: string): string;
  /** Somebody else writes a file, or with `null` removes it. Resolves when the app has taken it in. */
  outside(path: string, text: string | null): Promise<void>;
  /** Resolves when events, short timers and idle work are done. It does not wait for the save two seconds after typing. */
  settled(): Promise<void>;
  /** The words of every notice since the workbench was opened. */
  notices(): string[];
  /** Runs a command by its full id; an error when it is unknown or not willing. */
  run(commandId: string): Promise<void>;
  /** Opens a link to the app, such as `obsidian://kith?person=Sam`; an error when nobody has registered for it. */
  openUrl(url: string): Promise<void>;
  /** Makes it local noon of another day. */
  setToday(day: string): void;
  openNote(path: string, mode?: 'source' | 'preview'): Promise<MarkdownView>;
  /** Reveals the view of a type, in the right sidebar when there is none yet, and gives its container. */
  view(type: string): Promise<HTMLElement>;
  /** The dialog on top; an error when there is none. */
  modal(): HTMLElement;
  /** What was thrown where nobody could catch it. What a test has not asked for is thrown by `close`. */
  errors(): unknown[];
  /** Unloads the plugin and takes everything away. */
  close(): Promise<void>;
}

const root = resolve(import.meta.dirname, '../..');

/**
 * Opens the app with the built plugin over a vault in memory, in a document of happy-dom.
 * `await openWorkbench({ 'People/Ana.md': '---\ntype: person\n---\n' }, { today: '2026-03-09' })`.
 */
export async function openWorkbench(files: Record<string, string>, options: WorkbenchOptions = {}): Promise<Workbench> {
  const manifest = JSON.parse(readFileSync(resolve(root, 'manifest.json'), 'utf8')) as PluginManifest;
  const code = options.code ?? builtPlugin();
  const surroundings = new Surroundings(options);
  const disk = new MemoryDisk({ ...files, ...configFiles(manifest, options) });
  try {
    const running = await runApp({ ...options, disk, name: 'Vault', storage: memoryStorage(), manifest, code });
    await surroundings.timers.settled();
    return new OpenWorkbench(running, disk, surroundings);
  } catch (error) {
    surroundings.restore();
    throw error;
  }
}

/** What a test changes in its process: the timers, the day, and who hears of errors. */
class Surroundings {
  readonly timers: TrackedTimers;
  private endToday: (() => void) | undefined;
  private collect = (event: Event): void => void this.timers.errors.push((event as ErrorEvent).error ?? event);

  constructor({ phone = false, today }: WorkbenchOptions) {
    this.timers = trackTimers(phone);
    if (today !== undefined) this.setToday(today);
    window.addEventListener('error', this.collect);
  }

  setToday(day: string): void {
    this.endToday = pretendToday(day);
  }

  restore(): void {
    window.removeEventListener('error', this.collect);
    this.timers.restore();
    this.endToday?.();
  }
}

class OpenWorkbench implements Workbench {
  readonly app: App;
  readonly plugin: Plugin;
  private errorsRead = 0;

  constructor(
    private running: RunningApp,
    readonly disk: MemoryDisk,
    private surroundings: Surroundings,
  ) {
    this.app = running.app.offered as unknown as App;
    this.plugin = running.plugin as unknown as Plugin;
  }

  // Arrow functions, so that a test can take the parts it needs: `const { run, text } = await openWorkbench(…)`.
  settled = (): Promise<void> => this.surroundings.timers.settled();

  text = (path: string): string => this.disk.text(path) ?? fail(`There is no file ${path} on the disk.`);

  outside = (path: string, text: string | null): Promise<void> => {
    this.disk.outside(path, text);
    return this.settled();
  };

  notices = (): string[] => shownNotices.map((notice) => notice.messageEl.getText());

  run = async (commandId: string): Promise<void> => {
    if (!this.running.app.commands.run(commandId)) fail(`The command ${commandId} is unknown or can't be run now.`);
    await this.settled();
  };

  openUrl = async (url: string): Promise<void> => {
    openUrl(this.running.app, url);
    await this.settled();
  };

  setToday = (day: string): void => this.surroundings.setToday(day);

  openNote = async (path: string, mode: 'source' | 'preview' = 'source'): Promise<MarkdownView> => {
    const { vault, workspace } = this.running.app;
    const leaf = workspace.getLeaf(false);
    await leaf.openFile(vault.getFileByPath(path) ?? fail(`There is no note ${path}.`), { active: true, state: { mode } });
    await this.settled();
    return leaf.view as unknown as MarkdownView;
  };

  view = async (type: string): Promise<HTMLElement> => {
    const { workspace } = this.running.app;
    const leaf = workspace.getLeavesOfType(type)[0] ?? (await workspace.ensureSideLeaf(type, 'right'));
    await workspace.revealLeaf(leaf);
    await this.settled();
    return leaf.view.containerEl;
  };

  modal = (): HTMLElement => document.body.findAll('.modal-container > .modal, .modal-container > .prompt').pop() ?? fail('No dialog is open.');

  errors = (): unknown[] => {
    this.errorsRead = this.surroundings.timers.errors.length;
    return [...this.surroundings.timers.errors];
  };

  close = async (): Promise<void> => {
    await this.running.close();
    this.surroundings.restore();
    const unread = this.surroundings.timers.errors.slice(this.errorsRead);
    if (unread.length > 0) throw unread[0];
  };
}

function configFiles(manifest: PluginManifest, { settings, config = {} }: WorkbenchOptions): Record<string, string> {
  const plugin = `.obsidian/plugins/${manifest.id}`;
  const files: Record<string, string> = { [`${plugin}/manifest.json`]: JSON.stringify(manifest) };
  if (settings !== undefined) files[`${plugin}/data.json`] = typeof settings === 'string' ? settings : JSON.stringify(settings);
  for (const [path, text] of Object.entries(config)) files[`.obsidian/${path}`] = text;
  return files;
}

function memoryStorage(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  const items = new Map<string, string>();
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
}

function fail(message: string): never {
  throw new Error(message);
}
