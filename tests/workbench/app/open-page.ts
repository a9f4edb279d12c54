import type { PluginManifest } from 'obsidian';
import type { Disk } from '../host/disk';
import type { App } from './app';
import { isPhonePage } from './phone-window';
import type { Plugin } from './plugin';
import { openUrl } from './open-url';
import { runApp } from './run-app';
import { hasLayout } from './workspace/layout';
import { shownNotices } from './shell/notice';
import { pretendToday } from './testing/patched-date';
import { MarkdownView } from './workspace/markdown-view';

/** What a test that drives the page can reach as `window.workbench`. */
export interface PageHandle {
  /** The app as a plugin sees it. */
  app: App;
  plugin: Plugin;
  /** The words of every notice so far. */
  notices(): string[];
  /** What was thrown where nobody could catch it. */
  errors(): unknown[];
  /** Opens a link to the app, such as `obsidian://kith?person=Sam`. */
  openUrl(url: string): void;
}

declare global {
  interface Window {
    workbench?: PageHandle;
  }
}

export interface PageSource {
  disk: Disk;
  /** The vault's name. */
  name: string;
  /** The plugin's main.js. */
  code: string;
  manifest: PluginManifest;
}

/**
 * Runs the app in this page as its address asks: `?theme=dark`, `?phone=1` (or a narrow window), `?today=2026-03-09` for the day
 * at the start, `?obsidian=` for the link that has started the app. In a vault that this browser sees for the first time, and
 * without a `data.json`, the plugin counts as just switched on. What goes wrong stands in a red bar.
 */
export async function openPage({ disk, name, code, manifest }: PageSource): Promise<void> {
  const query = new URLSearchParams(location.search);
  const errors: unknown[] = [];
  const report = (error: unknown): void => {
    errors.push(error);
    showError(error);
  };
  window.addEventListener('error', (event) => report(event.error ?? event.message));
  window.addEventListener('unhandledrejection', (event) => report(event.reason));
  const today = query.get('today');
  if (today) pretendToday(today);
  const phone = isPhonePage();
  const theme = query.get('theme');
  const dark = theme === null ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
  const url = query.get('obsidian');
  const storage = window.localStorage;
  const firstEnable = !hasLayout(storage, name) || (await disk.stat(`.obsidian/plugins/${manifest.id}/data.json`)) === null;
  const { app, plugin } = await runApp({ disk, name, code, manifest, phone, dark, firstEnable, storage, remembersLayout: true, ...(url && { url }) });
  saveWhenLeaving(app);
  window.workbench = { app: app.offered, plugin, notices: () => shownNotices.map((notice) => notice.messageEl.getText()), errors: () => errors, openUrl: (link) => openUrl(app, link) };
}

/** Puts what went wrong into a bar at the top of the page. */
export function showError(error: unknown): void {
  const bar = document.querySelector('.error-bar') ?? document.body.appendChild(document.createElement('div'));
  bar.className = 'error-bar';
  bar.setAttribute('role', 'alert');
  bar.textContent = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}

/** What was typed in the last two seconds is not lost when the page goes. */
function saveWhenLeaving(app: App): void {
  window.addEventListener('pagehide', () => {
    app.workspace.iterateAllLeaves(({ view }) => {
      if (view instanceof MarkdownView) void view.save();
    });
  });
}
