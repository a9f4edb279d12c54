import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage } from './browser';
import { LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const person = (properties = ''): string => `---\ntype: person\n${properties}---\n`;
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': person('aliases: [Ana]\n'),
  'People/Sam Rivera.md': person('aliases: [Sam]\ncompany: Soil Lab\n'),
  'Friends/Sam Okafor.md': person('aliases: [Sam]\n'),
  'Daily/2026-03-06.md': 'A walk with Ana Diaz along the river.\n- Sam called about the soil report that he had promised in winter, and asked for two more weeks.\n',
  'Daily/2026-03-04.md': 'Ana wrote.\n',
};

const browser = useBrowser();

async function openNote({ page }: OpenedPage, path: string): Promise<void> {
  await page.evaluate((target) => window.workbench?.app.workspace.openLinkText(target, ''), path);
  await page.locator('.cm-content').waitFor();
}

describe.each(LOOKS)('linking names, %s', (_look, options) => {
  it('can be used by everybody', async () => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
    const { page } = vault;
    await openNote(vault, 'Daily/2026-03-06.md');
    await vault.runCommand('link people in this note');
    await page.locator('.kith-log-preview-lines').waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.modal :is(button, label, select, input[type=date])')).toEqual([]);
    expect(await page.locator('.modal').evaluate((el) => el.scrollWidth <= el.clientWidth)).toBe(true);
    await page.locator('.modal-close-button').click();
    await page.locator('.modal').waitFor({ state: 'detached' });
    await vault.runCommand('link people in daily notes');
    await page.locator('.modal input').first().waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.modal :is(button, label, select, input[type=date])')).toEqual([]);
    await vault.close();
  });
});

describe('linking names by keyboard alone', () => {
  it('chooses whom an unclear name means, and links', async () => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09' });
    const { page } = vault;
    await openNote(vault, 'Daily/2026-03-06.md');
    await vault.runCommand('link people in this note');
    await page.locator('.kith-log-preview-lines').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.getByText('- [[Sam Okafor|Sam]] called').waitFor();
    await vault.submit();
    await expect.poll(() => vault.read('Daily/2026-03-06.md')).toMatch(/^A walk with \[\[Ana Diaz\]\] along the river\.\n- \[\[Sam Okafor\|Sam\]\] called/);
    await page.locator('.cm-content').focus();
    await page.keyboard.press('Control+z');
    await expect.poll(() => page.locator('.cm-content').textContent()).not.toContain('[[');
    await vault.close();
  });

  it('goes through the daily notes and stops', async () => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09' });
    const { page } = vault;
    await vault.runCommand('link people in daily notes');
    await page.locator('.kith-days').waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('2026-03-06 · 1 of 2 notes').waitFor();
    await page.keyboard.press('Space');
    await page.getByText('Tick a name, and its line appears here.').waitFor();
    await page.keyboard.press('Space');
    await page.keyboard.press('Control+Enter');
    await page.getByText('2026-03-04 · 2 of 2 notes').waitFor();
    expect(await page.locator('.modal input').first().evaluate((el) => el === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect(await vault.read('Daily/2026-03-06.md')).toContain('[[Ana Diaz]]');
    expect(await vault.read('Daily/2026-03-04.md')).toBe('Ana wrote.\n');
    await vault.close();
  });
});
