import type { Locator } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage } from './browser';
import { LOOKS } from './looks';
import { useBrowser } from './use-browser';

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

const browser = useBrowser();
let vault: OpenedPage;

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
    await vault.submit();
    expect(await vault.read('People/Jo Park.md')).toBe('---\ntype: person\nintroduced_by: "[[Ana Diaz]]"\ninterests: "soil, water"\n---\n');
    expect(await vault.read('Daily/2026-03-09.md')).toContain('- [ ] Congratulate [[Jo Park]]: she is director now #kith/congratulate ⏳ 2026-03-10');
  });

  it('an introduction that was given names whom it was to', async () => {
    const { page } = vault;
    await vault.runCommand('log call');
    await choose('With whom', 'ana');
    await field('What it was').selectOption('received');
    await choose('Introduced you to', 'Jo Park');
    const line = '- Received from [[Ana Diaz]]: an introduction to [[Jo Park]] #kith/received/introduction';
    await page.locator('.kith-log-preview-lines', { hasText: line }).waitFor();
    expect(await wrongIn(page, '.kith-log')).toEqual([]);
    await vault.submit();
    expect(await vault.read('Daily/2026-03-09.md')).toBe(`## People\n${line}\n`);
  });

  it('two people are introduced with the keyboard alone, to the end: asked, yes, and a draft to both', async () => {
    const { page } = vault;
    await vault.runCommand('introduce two people');
    await choose('Who', 'sam');
    await choose('Who', 'ana');
    await page.keyboard.type('both work on soil data'); // with two people named, the reason has the focus
    await page.locator('.kith-log-preview-lines', { hasText: 'soil data' }).waitFor();
    expect(await wrongIn(page, '.kith-log')).toEqual([]);
    await vault.submit();
    await vault.runCommand('open follow-ups');
    const row = page.locator('.kith-follow-up[data-kind=introduce]');
    const says = (words: string): Promise<void> => row.locator('.kith-why', { hasText: words }).waitFor();
    await says('Sam and Ana: ask Sam first.');
    for (const [key, words] of [['d', 'asked Sam'], ['1', 'Ask Ana.'], ['d', 'asked Ana'], ['1', 'both would like to. Introduce them.']] as const) {
      await row.press(key);
      await says(words);
    }
    await row.press('w');
    expect(await page.locator('.kith-write textarea').inputValue()).toBe('Hi Sam and Ana, I would like you to meet each other. Both work on soil data');
    expect(await wrongIn(page, '.kith-write')).toEqual([]);
    await page.keyboard.press('Escape');
    await row.press('d');
    await says('How did it go?');
    expect((await vault.read('Daily/2026-03-09.md')).split('\n').slice(1, -1)).toEqual([
      '- Introduce [[Sam Rivera]] and [[Ana Diaz]]: both work on soil data #kith/introduce',
      '\t- [x] Ask [[Sam Rivera]] 🛫 2026-03-09 ⏳ 2026-03-16 ✅ 2026-03-09',
      '\t- [x] Ask [[Ana Diaz]] 🛫 2026-03-09 ⏳ 2026-03-16 ✅ 2026-03-09',
      '\t- [x] Introduce them ✅ 2026-03-09',
      '\t- [ ] Hear how it went',
    ]);
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
