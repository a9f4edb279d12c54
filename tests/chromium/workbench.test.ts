import { afterEach, describe, expect, it } from 'vitest';
import { pluginCode } from '../workbench/app/testing/fixture-plugin';
import type { OpenedPage, PageOptions } from './browser';
import { startBrowser } from './browser';
import { useBrowser } from './use-browser';

const code = pluginCode(`onload() {
  this.addCommand({ id: 'greet', name: 'Greet', callback: () => new obsidian.Notice('Hello on ' + obsidian.moment().format('YYYY-MM-DD')) });
  this.addCommand({ id: 'fail', name: 'Fail', callback: () => { throw new Error('planted'); } });
}
onUserEnable() { new obsidian.Notice('Enabled'); }`);
const vault = { 'People/Ana Diaz.md': '# Ana\n\nKnows [[Sam]].\n', 'Daily/2026-03-08.md': 'one\n' };

const browser = useBrowser(code);
let opened: OpenedPage | undefined;
const open = async (options: Partial<PageOptions> = {}): Promise<OpenedPage> => (opened = await browser.openPage({ vault, ...options }));

afterEach(async () => {
  const last = opened;
  opened = undefined;
  await last?.close();
});

async function openNote(page: OpenedPage['page'], folder: string, path: string): Promise<void> {
  await page.click(`.nav-folder-title[data-path="${folder}"]`);
  await page.click(`.nav-file-title[data-path="${path}"]`);
  await page.waitForSelector('.cm-content');
}

describe('the page', () => {
  it('lists the notes of the folder', async () => {
    const { page } = await open();
    await page.click('.nav-folder-title[data-path="People"]');
    expect(await page.locator('.tree-item-inner').allTextContents()).toEqual(['Daily', 'People', 'Ana Diaz']);
  });

  it('runs a command by keyboard, on the day it was told', async () => {
    const { runCommand, notices, page } = await open({ today: '2026-03-09' });
    await runCommand('kith greet');
    await page.waitForSelector('.notice:has-text("Hello")');
    expect(await notices()).toEqual(['Enabled', 'Hello on 2026-03-09']);
  });

  it('saves what is typed, and shows what somebody else writes', async () => {
    const { page, read, write } = await open();
    await openNote(page, 'Daily', 'Daily/2026-03-08.md');
    await page.click('.cm-content');
    await page.keyboard.press('Control+End');
    await page.keyboard.type('two');
    await expect.poll(() => read('Daily/2026-03-08.md')).toBe('one\ntwo');
    await write('Daily/2026-03-08.md', 'one\ntwo\nthree');
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('three'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelectorAll('.cm-line').length === 3);
  });

  it('follows links, and makes the note that is missing', async () => {
    const { page, read } = await open();
    await openNote(page, 'People', 'People/Ana Diaz.md');
    await page.click('.cm-hmd-internal-link');
    await page.waitForSelector('.workspace-tab-header:has-text("Sam")');
    await expect.poll(() => read('Sam.md').catch(() => null)).toBe('');
  });

  it('shows a new file of somebody else in the explorer', async () => {
    const { page, write } = await open();
    await write('New.md', '');
    await page.waitForSelector('.nav-file-title[data-path="New.md"]');
  });

  it('finds open after a reload what was open before, and enables the plugin only once', async () => {
    const { page, notices } = await open({ vault: { ...vault, '.obsidian/plugins/kith/data.json': '{}' } });
    expect(await notices()).toEqual(['Enabled']);
    await openNote(page, 'Daily', 'Daily/2026-03-08.md');
    await page.click('[aria-label="Toggle left sidebar"]');
    await page.waitForFunction(() => localStorage.getItem('Vault-workbench-layout')?.includes('"collapsed":true,"groups":[{"leaves":[{"type":"file-explorer"'));
    await page.reload();
    await page.waitForSelector('.workspace-tab-header:has-text("2026-03-08")');
    expect(await notices()).toEqual([]);
    expect(await page.locator('.nav-files-container').count()).toBe(0);
    expect(await page.locator('.workspace-tab-header:visible').count()).toBe(1);
  });

  it('keeps the settings dialog to the keyboard and switches the theme', async () => {
    const { page } = await open({ theme: 'dark' });
    expect(await page.evaluate(() => document.body.classList.contains('theme-dark'))).toBe(true);
    await page.keyboard.press('Control+,');
    await page.selectOption('.mod-settings select', 'light');
    expect(await page.evaluate(() => document.body.classList.contains('theme-light'))).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.locator('.modal-container').count()).toBe(0);
  });

  it('is a phone when asked: drawers, a bar below, nothing wider than the screen', async () => {
    const { page } = await open({ phone: true });
    expect(await page.evaluate(() => window.workbench?.app.workspace.leftSplit.collapsed)).toBe(true);
    await page.tap('[aria-label="Open left sidebar"]');
    await page.tap('.nav-folder-title[data-path="People"]');
    await page.tap('.nav-file-title[data-path="People/Ana Diaz.md"]');
    await expect.poll(() => page.locator('.workspace-drawer:visible').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  it('fails a test that leaves an error in the console', async () => {
    const { page, runCommand, close } = await open();
    opened = undefined;
    await runCommand('kith fail');
    await page.waitForSelector('.error-bar');
    await expect(close()).rejects.toThrow('planted');
  });
});

describe('a plugin that throws at load', () => {
  it('is told in a bar', async () => {
    const broken = await startBrowser(pluginCode("onload() { obsidian.NoSuchThing; }"));
    const { page, close } = await broken.openPage({ vault });
    expect(await page.textContent('.error-bar')).toContain('obsidian.NoSuchThing');
    await expect(close()).rejects.toThrow('obsidian.NoSuchThing');
    await broken.close();
  });
});
