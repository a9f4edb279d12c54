import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import { LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const person = (properties: string): string => `---\ntype: person\n${properties}---\n`;
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': person('looking_for: [soil data]\n'),
  'People/Sam Rivera.md': person('interests: [peat, soil data]\n'),
  'People/Bo Chen.md': person('interests: [carbon]\n'),
  'Daily/2026-02-20.md': '- Gave [[Bo Chen]]: [[Soil carbon report]] #kith/gave/link\n',
  'Soil carbon report.md': 'What we found in #soil and #peat.\n',
};

const browser = useBrowser();

describe.each(LOOKS)('sharing, %s', (_look, options) => {
  it('has a line, a dialog and proposals that everybody can use', async () => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
    const { page } = vault;
    await page.evaluate(() => (window.workbench as unknown as { app: { workspace: { openLinkText(link: string, from: string): Promise<void> } } }).app.workspace.openLinkText('Soil carbon report', ''));
    await vault.runCommand('open follow-ups');
    const line = page.getByRole('button', { name: 'Ana and Sam might like this note.' });
    await line.waitFor();
    expect(await wrongIn(page, '.kith-might-like')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.kith-might-like :is(button, label, input[type=text])')).toEqual([]);
    await line.click();
    await page.locator('.modal label').first().click();
    await page.locator('.kith-log-preview-lines').waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.modal :is(button, label, input[type=text])')).toEqual([]);
    await page.locator('.modal-close-button').click();
    await page.locator('.modal').waitFor({ state: 'detached' });
    await vault.runCommand('who would gain');
    await page.locator('.modal strong').waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    await vault.close();
  });
});

it('whoever has shared from the line of the open note, which then names somebody else, has the keyboard in the list', async () => {
  const vault = await browser.openPage({ vault: FILES, today: '2026-03-09' });
  const { page } = vault;
  await page.evaluate(() => (window.workbench as unknown as { app: { workspace: { openLinkText(link: string, from: string): Promise<void> } } }).app.workspace.openLinkText('Soil carbon report', ''));
  await vault.runCommand('open follow-ups');
  await page.getByRole('button', { name: 'Ana and Sam might like this note.' }).press('Enter');
  await page.locator('.modal').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('Control+Enter');
  await page.locator('.kith-write').waitFor();
  await page.getByText('Sam might like this note.', { exact: true }).waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.modal').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.closest('.kith-follow-ups') !== null)).toBe(true);
  await vault.close();
});
