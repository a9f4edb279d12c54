import type { Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { BrowserTests, OpenedPage, PageOptions } from './browser';
import { startBrowser } from './browser';

const person = '---\ntype: person\n---\n';
const ADVICE = '- Advice from [[Sam Rivera]]: try pricing by seat #kith/advice\n';
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2025-01-01', firstRunDone: true, peopleFolders: ['People'] }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Sam Rivera.md': person,
  'People/Ana Diaz.md': person,
  'Daily/2026-02-10.md': ADVICE,
  'Daily/2025-12-01.md': '- [ ] Thank [[Sam Rivera]]: lunch by the river #kith/thank\n- [ ] Congratulate [[Ana Diaz]]: the new job #kith/congratulate\n',
};
const LOOKS: [string, Partial<PageOptions>][] = [['light', {}], ['dark', { theme: 'dark' }], ['phone', { phone: true }], ['dark phone', { phone: true, theme: 'dark' }]];

let browser: BrowserTests;
let vault: OpenedPage;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

const field = (label: string): Locator => vault.page.locator(`.modal [aria-label="${label}"]`);

async function choose(label: string, letters: string): Promise<void> {
  await field(label).fill(letters);
  await vault.page.locator('.suggestion-item.is-selected').waitFor();
  await vault.page.keyboard.press('Enter');
}

describe.each(LOOKS)('the loops in the browser: %s', (_, options) => {
  beforeEach(async () => {
    vault = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
  });
  afterEach(() => vault.close());

  it('news of a new person: who introduced them, what they like, and congratulations', async () => {
    const { page } = vault;
    await vault.runCommand('log meeting');
    await choose('With whom', 'Jo Park');
    await field('What it was').selectOption('news');
    await field('The news').fill('she is director now');
    await choose('Introduced by', 'ana');
    await page.locator('.modal summary').click();
    await field('Interests').fill('soil, water');
    await page.locator('.kith-log-preview-lines', { hasText: 'soil, water' }).waitFor();
    expect(await wrongIn(page, '.kith-log')).toEqual([]);
    await field('The news').press('Control+Enter');
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect(await vault.read('People/Jo Park.md')).toBe('---\ntype: person\nintroduced_by: "[[Ana Diaz]]"\ninterests: "soil, water"\n---\n');
    expect(await vault.read('Daily/2026-03-09.md')).toContain('- [ ] Congratulate [[Jo Park]]: she is director now #kith/congratulate ⏳ 2026-03-10');
  });

  it('advice is answered from its row', async () => {
    const { page } = vault;
    await vault.runCommand('open follow-ups');
    await page.locator('.kith-follow-up[data-kind=advice]').press('1');
    await field('What came of it').fill('two customers said yes');
    await page.locator('.kith-log-preview-lines', { hasText: 'two customers' }).waitFor();
    expect(await wrongIn(page, '.kith-form')).toEqual([]);
    await field('What came of it').press('Control+Enter');
    await page.locator('.kith-follow-up[data-kind=tell]').waitFor();
    expect(await vault.read('Daily/2026-02-10.md')).toBe(`${ADVICE}\t- Tried: two customers said yes #kith/tried ✅ 2026-03-09\n`);
  });

  it('old ones are looked through and let rest', async () => {
    const { page } = vault;
    await vault.runCommand('open follow-ups');
    await page.locator('.kith-follow-up[data-kind=advice]').waitFor();
    await vault.runCommand('let old ones rest');
    expect(await wrongIn(page, '.kith-choose')).toEqual([]);
    await page.locator('.kith-choose label', { hasText: 'Congratulate Ana Diaz' }).click();
    await page.locator('.kith-choose .mod-cta').click();
    await page.locator('.modal').waitFor({ state: 'detached' });
    await expect.poll(() => vault.read('Daily/2025-12-01.md')).toBe('- [-] Thank [[Sam Rivera]]: lunch by the river #kith/thank ❌ 2026-03-09\n- [ ] Congratulate [[Ana Diaz]]: the new job #kith/congratulate\n');
  });
});
