import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { App, MarkdownView, Plugin, PluginManifest } from 'obsidian';
import type { RunningApp } from './app/run-app';
import { runApp } from './app/run-app';
import { shownNotices } from './app/shell/notice';
import { builtPlugin } from './app/testing/built-plugin';
import { pretendToday } from './app/testing/patched-date';
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
  const disk = new MemoryDisk({ ...files, ...configFiles(manifest, options) });
  const timers = trackTimers(options.phone ?? false);
  let endToday = options.today === undefined ? undefined : pretendToday(options.today);
  const stopCollecting = collectErrors(timers.errors);
  const restore = (): void => {
    stopCollecting();
    timers.restore();
    endToday?.();
  };
  let running: RunningApp;
  try {
    running = await runApp({ disk, name: 'Vault', storage: memoryStorage(), manifest, ...options, code: options.code ?? builtPlugin() });
    await timers.settled();
  } catch (error) {
    restore();
    throw error;
  }
  const { app } = running;
  let read = 0;
  const workbench: Workbench = {
    app: app.offered as unknown as App,
    plugin: running.plugin as unknown as Plugin,
    disk,
    text: (path) => disk.text(path) ?? fail(`There is no file ${path} on the disk.`),
    outside: async (path, text) => {
      disk.outside(path, text);
      await timers.settled();
    },
    settled: timers.settled,
    notices: () => shownNotices.map((notice) => notice.messageEl.getText()),
    run: async (id) => {
      if (!app.commands.run(id)) fail(`The command ${id} is unknown or can't be run now.`);
      await timers.settled();
    },
    setToday: (day) => {
      endToday = pretendToday(day);
    },
    openNote: async (path, mode = 'source') => {
      const leaf = app.workspace.getLeaf(false);
      await leaf.openFile(app.vault.getFileByPath(path) ?? fail(`There is no note ${path}.`), { active: true, state: { mode } });
      await timers.settled();
      return leaf.view as unknown as MarkdownView;
    },
    view: async (type) => {
      const leaf = app.workspace.getLeavesOfType(type)[0] ?? (await app.workspace.ensureSideLeaf(type, 'right'));
      await app.workspace.revealLeaf(leaf);
      await timers.settled();
      return leaf.view.containerEl;
    },
    modal: () => document.body.findAll('.modal-container > .modal, .modal-container > .prompt').pop() ?? fail('No dialog is open.'),
    errors: () => {
      read = timers.errors.length;
      return [...timers.errors];
    },
    close: async () => {
      await running.close();
      restore();
      if (timers.errors.length > read) throw timers.errors[read];
    },
  };
  return workbench;
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

function collectErrors(errors: unknown[]): () => void {
  const collect = (event: Event): void => void errors.push((event as ErrorEvent).error ?? event);
  window.addEventListener('error', collect);
  return () => window.removeEventListener('error', collect);
}

function fail(message: string): never {
  throw new Error(message);
}
