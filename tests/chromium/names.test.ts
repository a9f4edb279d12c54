import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage, PageOptions } from './browser';
import { LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const person = (properties: string): string => `---\ntype: person\n${properties}---\n`;
const NOTE = 'Daily/2026-03-09.md';
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true, peopleFolders: ['People'] }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Soňa Riverová.md': person('company: Acme\n'),
  'People/Sam Rivera.md': person(''),
  'Work/Sam Rivera.md': person('company: Soil & Sons\n'),
  [NOTE]: 'Tea with \n',
};
/** The frame of a row belongs to Obsidian: it draws the list, Kith what stands in it. */
const OBSIDIANS_LIST = ['aria-input-field-name', 'scrollable-region-focusable'];

const browser = useBrowser();

/** Opens the note with the cursor at the end of its first line. */
async function openNote(options: Partial<PageOptions>, files: Record<string, string> = FILES): Promise<OpenedPage> {
  const vault = await browser.openPage({ vault: files, today: '2026-03-09', ...options });
  await vault.page.evaluate((note) => (window.workbench as unknown as { app: { workspace: { openLinkText(link: string, from: string): Promise<void> } } }).app.workspace.openLinkText(note, ''), NOTE);
  await vault.page.locator('.cm-content').click();
  await vault.page.keyboard.press('Control+Home');
  await vault.page.keyboard.press('End');
  return vault;
}

const firstLine = (page: Page): Promise<string | null> => page.locator('.cm-line').first().textContent();
const rows = (page: Page): Promise<string[]> => page.locator('.suggestion-item').allInnerTexts();

describe.each(LOOKS)('linking people while writing, %s', (_look, options) => {
  it('takes a sign, a few letters and Enter, or a tap', async () => {
    const vault = await openNote(options);
    const { page } = vault;
    await page.keyboard.type('@sonia');
    await page.locator('.suggestion-item.is-selected', { hasText: 'Soňa Riverová' }).waitFor();
    expect(await wrongIn(page, '.suggestion-container', OBSIDIANS_LIST)).toEqual([]);
    if (options.phone) {
      expect(await tooSmall(page, '.suggestion-item')).toEqual([]);
      await page.locator('.suggestion-item').first().tap();
    } else await page.keyboard.press('Enter');
    expect(await firstLine(page)).toBe('Tea with [[Soňa Riverová]]');
    await page.keyboard.type(' and @sr');
    await page.locator('.suggestion-item', { hasText: 'Soil & Sons' }).waitFor();
    expect((await rows(page)).map((row) => row.replace(/\s+/g, ' '))).toContain('Sam Rivera As plain text');
    await page.keyboard.press('Escape');
    await page.locator('.suggestion-item').first().waitFor({ state: 'detached' });
    await page.keyboard.type('i');
    expect(await rows(page)).toEqual([]);
    await vault.close();
  });

  it('makes somebody new without leaving the line', async () => {
    const vault = await openNote(options);
    const { page } = vault;
    await page.keyboard.type('@Nora Quill');
    await page.locator('.suggestion-item.is-selected', { hasText: 'New person: Nora Quill' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.cm-line')?.textContent?.includes('[[Nora Quill]]'));
    await page.keyboard.type(' at four');
    expect(await firstLine(page)).toBe('Tea with [[Nora Quill]] at four');
    expect(await vault.read('People/Nora Quill.md')).toBe('---\ntype: person\n---\n');
    await vault.close();
  });
});

describe.each(LOOKS)('the dialog for a new person, %s', (_look, options) => {
  it('is filled in by keyboard alone, and says who is called so already', async () => {
    const vault = await openNote(options);
    const { page } = vault;
    await vault.runCommand('new person');
    await page.locator('.modal').waitFor();
    await page.keyboard.type('sam rivera');
    await page.getByRole('button', { name: 'Open Sam Rivera, Soil & Sons · Work' }).waitFor();
    await page.locator('.kith-log-preview-lines').waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.modal :is(button, input[type=text])')).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('How you met');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Nora Quill');
    await page.keyboard.press('Tab');
    await page.keyboard.type('the soil fair');
    await page.keyboard.press('Tab');
    await page.keyboard.type('sonia');
    await page.locator('.suggestion-item.is-selected', { hasText: 'Soňa' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.kith-people-chip', { hasText: 'Soňa Riverová' }).waitFor();
    await vault.submit();
    expect(await vault.read('People/Nora Quill.md')).toBe('---\ntype: person\nmet_at: the soil fair\nintroduced_by: "[[Soňa Riverová]]"\n---\n');
    await vault.close();
  });
});
