import type { TAbstractFile } from 'obsidian';
import { expect, onTestFinished, vi } from 'vitest';
import type { App } from '../workbench/app/app';
import { unguarded } from '../workbench/app/guard';
import { loadPlugin } from '../workbench/app/plugin-loader';
import { builtPlugin } from '../workbench/app/testing/built-plugin';
import type { Workbench, WorkbenchOptions } from '../workbench/open-workbench';
import { openWorkbench } from '../workbench/open-workbench';

// A whole app with hundreds of notes, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 30_000 });

/** Monday; nothing else is special about it. */
export const TODAY = '2026-03-09';
export const DATA_JSON = '.obsidian/plugins/kith/data.json';
/** Settings of someone who has used Kith since New Year. */
export const SETTINGS = { version: 1, startDay: '2026-01-01', firstRunDone: true, peopleFolders: ['People'] };

/** A person's note with these property lines. */
export function person(...properties: string[]): string {
  return ['---', 'type: person', ...properties, '---', ''].join('\n');
}

/** Opens Kith over these notes, with daily notes in `Daily`, and closes it when the test is over. */
export async function openVault(files: Record<string, string>, options: WorkbenchOptions = {}): Promise<OpenVault> {
  const config = { 'daily-notes.json': '{"folder":"Daily"}', ...options.config };
  const bench = await openWorkbench(files, { today: TODAY, settings: SETTINGS, ...options, config });
  const vault = new OpenVault(bench, await bench.view('kith-follow-ups'));
  onTestFinished(() => vault.close());
  return vault;
}

/** The follow-ups view over a vault, as a user sees it and works with it. */
export class OpenVault {
  private isOpen = true;
  private secondPlugin: { unload(): void } | null = null;

  constructor(readonly bench: Workbench, readonly view: HTMLElement) {}

  /** The app as the host knows it, to look behind what a plugin is shown. */
  get host(): App {
    return unguarded(this.bench.app as unknown as App);
  }

  /** Every row in order: `promise Sam 2026-03-06`, with the names as shown and the day if there is one. */
  rows(group?: string): string[] {
    return this.rowElements(group).map((row) => [row.dataset['kind'], wordsIn(row, '.kith-who'), row.dataset['due']].filter(Boolean).join(' '));
  }

  /** What the row of a kind and a name says: why it is here, and what there is to say. */
  row(words: string): { readonly el: HTMLElement; readonly path: string; readonly why: string; readonly when: string; readonly say: string } {
    const el = this.rowElements().find((_row, index) => this.rows()[index]?.startsWith(words)) ?? expect.fail(`There is no row “${words}” among ${this.rows().join(', ')}.`);
    return { el, path: el.dataset['path'] ?? '', why: wordsIn(el, '.kith-why'), when: wordsIn(el, '.kith-when'), say: wordsIn(el, '.kith-say') };
  }

  groups(): string[] {
    return this.view.findAll('.kith-group').map((group) => group.dataset['group'] ?? '');
  }

  /** How many rows a group has, drawn or not: selects them all, says how many, and lets them be. */
  async count(group: string): Promise<number> {
    const heading = this.find(`[data-group=${group}] .kith-heading`);
    heading.focus();
    await this.key(heading, 'a', { ctrlKey: true });
    const said = wordsIn(this.view, '.kith-selection .kith-said');
    await this.key(heading, 'Escape');
    return Number.parseInt(said, 10);
  }

  /** Presses a key on the row of a kind and a name: a way out of it. */
  async pressOn(words: string, key: string): Promise<void> {
    const { el } = this.row(words);
    el.focus();
    await this.key(el, key);
  }

  private async key(el: HTMLElement, key: string, given: KeyboardEventInit = {}): Promise<void> {
    el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...given }));
    await this.bench.settled();
  }

  /** Opens what is folded: a group, or the problems. */
  async unfold(group: string): Promise<void> {
    const heading = this.find(`[data-group=${group}] .kith-heading`);
    if (heading.getAttribute('aria-expanded') === 'false') await this.click(heading);
  }

  /** Presses "Show more" until there is no more. */
  async showAll(group: string): Promise<void> {
    await this.unfold(group);
    for (let more = this.more(group); more !== null; more = this.more(group)) await this.click(more);
  }

  /** The notes that can't be read as meant: `Odd | follow_up: 2026-13-45`. */
  async problems(): Promise<string[]> {
    if (!this.groups().includes('problems')) return [];
    await this.unfold('problems');
    return this.view.findAll('.kith-problem').map((problem) => Array.from(problem.children, ({ textContent }) => textContent).slice(0, 2).join(' | '));
  }

  /** What is said where nothing is due. */
  get empty(): string {
    return wordsIn(this.view, '.kith-empty');
  }

  /** The words of the first-run pane; null when it is not shown. */
  get firstRun(): string | null {
    const pane = this.find('.kith-first-run');
    return pane.isShown() && pane.childElementCount > 0 ? (pane.textContent ?? '') : null;
  }

  find(selector: string): HTMLElement {
    return this.view.querySelector<HTMLElement>(selector) ?? expect.fail(`There is no ${selector} in the view.`);
  }

  async click(el: HTMLElement): Promise<void> {
    el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await this.bench.settled();
  }

  /** Presses the button with these words, in the view or in the dialog on top. */
  async press(words: string, within: HTMLElement = this.view): Promise<void> {
    const button = within.findAll('button').find(({ textContent }) => textContent === words);
    await this.click(button ?? expect.fail(`There is no button “${words}”.`));
  }

  /** The people whom the dialog on top offers to choose. */
  choices(): { readonly name: string; readonly box: HTMLElement }[] {
    return this.bench.modal().findAll('label').map((label) => {
      const note = wordsIn(label, '.kith-quiet');
      return { box: label.find('input'), name: (label.textContent ?? '').slice(0, -note.length || undefined).trim() };
    });
  }

  /** Somebody writes notes outside of the app, or with null removes them. */
  async outside(files: Record<string, string | null>): Promise<void> {
    for (const [path, text] of Object.entries(files)) this.bench.disk.outside(path, text);
    await this.bench.settled();
  }

  /** The file explorer renames a file or folder; the app updates links when asked to. */
  async rename(from: string, to: string, links: 'links updated' | 'links left' = 'links left'): Promise<void> {
    const { vault, fileManager } = this.bench.app;
    const file = this.file(from);
    await (links === 'links updated' ? fileManager.renameFile(file, to) : vault.rename(file, to));
    await this.bench.settled();
  }

  async delete(path: string): Promise<void> {
    await this.bench.app.vault.delete(this.file(path), true);
    await this.bench.settled();
  }

  /** The user comes back to the window. */
  async focus(): Promise<void> {
    window.dispatchEvent(new Event('focus'));
    await this.bench.settled();
  }

  /** What `data.json` holds. */
  stored(): Record<string, unknown> {
    return JSON.parse(this.bench.text(DATA_JSON)) as Record<string, unknown>;
  }

  /** Every note of the vault as it is on the disk. */
  notes(): Record<string, string> {
    const paths = this.bench.disk.paths().filter((path) => !path.startsWith('.obsidian') && this.bench.disk.text(path) !== null);
    return Object.fromEntries(paths.map((path) => [path, this.bench.text(path)]));
  }

  /** Quits and starts again over the same files. */
  async reopen(options: WorkbenchOptions = {}): Promise<OpenVault> {
    const files = Object.fromEntries(this.bench.disk.paths().flatMap((path) => {
      const text = this.bench.disk.text(path);
      return text === null || path.endsWith('kith/manifest.json') ? [] : [[path, text]];
    }));
    await this.close();
    return openVault(files, { settings: undefined, ...options });
  }

  /** Switches the plugin off, and on again in the same app. @param atOnce done before it has looked at the notes @returns its follow-ups view, opened anew */
  async offAndOn(atOnce: () => void = () => undefined): Promise<HTMLElement> {
    await this.restart(atOnce);
    return this.bench.view('kith-follow-ups');
  }

  /** Switches Kith off and on again. @param atOnce what happens as soon as it has been loaded @param isReady whether the app stands by then */
  async restart(atOnce: (plugin: { unload(): void }) => unknown, { isReady = true } = {}): Promise<void> {
    this.bench.plugin.unload();
    this.bench.app.workspace.detachLeavesOfType('kith-follow-ups');
    await this.bench.settled();
    this.host.workspace.layoutReady = isReady;
    this.secondPlugin = await loadPlugin(this.host, builtPlugin(), { ...this.bench.plugin.manifest });
    await atOnce(this.secondPlugin);
    await this.bench.settled();
  }

  async close(): Promise<void> {
    if (!this.isOpen) return;
    this.isOpen = false;
    this.secondPlugin?.unload();
    await this.bench.close();
  }

  private file(path: string): TAbstractFile {
    return this.bench.app.vault.getAbstractFileByPath(path) ?? expect.fail(`There is no ${path} in the vault.`);
  }

  private more(group: string): HTMLElement | null {
    return this.view.querySelector(`[data-group="${group}"] .kith-more`);
  }

  private rowElements(group?: string): HTMLElement[] {
    return this.view.findAll(`${group === undefined ? '' : `[data-group="${group}"] `}.kith-follow-up`);
  }
}

function wordsIn(el: HTMLElement, selector: string): string {
  return el.querySelector(selector)?.textContent ?? '';
}
