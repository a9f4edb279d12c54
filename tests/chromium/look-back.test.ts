import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage, PageOptions } from './browser';
import { focused, LOOKS, openAt, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const PERSON = '---\ntype: person\n---\n';
const MARCH = 'Daily/2026-03-04.md';
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': PERSON,
  'People/Sam Rivera.md': PERSON,
  'Daily/2023-03-12.md': 'Walked home with [[Sam Rivera]].\n',
  'Daily/2025-06-01.md': '# June\n- Talked with [[Sam Rivera]]: the first boat #kith/talked\n',
  ...Object.fromEntries(['01', '02'].flatMap((month) => [3, 12, 21].map((on) => [`Daily/2026-${month}-${String(on).padStart(2, '0')}.md`, `- Met [[Ana Diaz]]: walk ${month}.${on} along the river and back over the old bridge #kith/met\n- Gave [[Ana Diaz]]: seeds for the ${on}th #kith/gave\n`]))),
  [MARCH]: '- Met [[Sam Rivera]] and [[Ana Diaz]]: coffee by the mill #kith/met\n- Received from [[Sam Rivera]]: a jar of quince jelly #kith/received\n',
  'Daily/2026-03-05.md': '[[Ana Diaz]] rang.\n',
};

const browser = useBrowser();

async function lookBack(options: Partial<PageOptions> = {}): Promise<OpenedPage> {
  const opened = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
  await opened.runCommand('Look back');
  await opened.page.locator('.kith-brief-words', { hasText: 'Walked home' }).waitFor();
  await opened.page.locator('[aria-label="4 March: with Sam Rivera and Ana Diaz"]').waitFor(); // the second name is known once the words are read
  return opened;
}

const opens = (page: Page, words: string): Promise<unknown> => page.waitForFunction((text) => document.querySelector('.cm-content')?.textContent?.includes(text), words);

describe.each(LOOKS)('the look back, %s', (_look, options) => {
  it('can be used by everybody', async () => {
    const opened = await lookBack(options);
    const { page } = opened;
    expect(await wrongIn(page, '.kith-look-back')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.kith-look-back :is(button, a, .kith-mark-room)')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    const isWide = await page.locator('.kith-look-back .kith-scroller').evaluate((el) => el.scrollWidth > el.clientWidth);
    expect(isWide).toBe(false);
    await opened.close();
  });
});

it('names and words without a space in them stay in the page', async () => {
  const long = 'Featherstonehaugh'.repeat(6);
  const opened = await browser.openPage({ vault: { ...FILES, [`People/${long}.md`]: PERSON, [MARCH]: `- Met [[${long}]]: ${long} #kith/met\n` }, today: '2026-03-09', phone: true });
  await opened.runCommand('Look back');
  await opened.page.locator('.kith-back-line', { hasText: `Met ${long}` }).waitFor();
  expect(await opened.page.locator('.kith-look-back .kith-scroller').evaluate((el) => el.scrollWidth > el.clientWidth)).toBe(false);
  await opened.close();
});

describe('by keyboard alone', () => {
  it('days are walked through and opened, lines too, and the year is turned', async () => {
    const opened = await lookBack();
    const { page } = opened;
    expect(await focused(page)).toBe('3 January: with Ana Diaz');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe('12 January: with Ana Diaz');
    await page.keyboard.press('End');
    expect(await focused(page)).toBe('5 March: Ana Diaz mentioned');
    await page.keyboard.press('ArrowLeft');
    expect(await focused(page)).toBe('4 March: with Sam Rivera and Ana Diaz');
    await page.keyboard.press('Home');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toContain('Walked home');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('The year before');
    await page.keyboard.press('Enter');
    await page.locator('.kith-brief-words', { hasText: 'first boat' }).waitFor();
    expect(await page.locator('.kith-look-back h2').textContent()).toBe('2025');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('1 June: with Sam Rivera');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain('first boat');
    await page.keyboard.press('Enter');
    await opens(page, 'first boat');
    expect(await openAt(page)).toBe('Daily/2025-06-01.md:1');
    await opened.close();
  });

  it('the arrow keeps the focus where there is no year before', async () => {
    const opened = await lookBack();
    const { page } = opened;
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Shift+Tab');
    for (const year of ['2025', '2024', '2023', '2023']) {
      await page.keyboard.press('Enter');
      await page.locator('.kith-look-back h2', { hasText: year }).waitFor();
    }
    expect(await focused(page)).toBe('The year before');
    await opened.close();
  });

  it('an edit leaves the focus, the day and what is in view where they were', async () => {
    const opened = await lookBack();
    const { page } = opened;
    await page.setViewportSize({ width: 1000, height: 420 });
    await page.keyboard.press('End');
    const top = (): Promise<number | undefined> => page.evaluate(() => document.activeElement?.getBoundingClientRect().top);
    await page.locator('.kith-brief-words', { hasText: 'quince jelly' }).waitFor();
    const before = await top();
    await opened.write(MARCH, `${FILES[MARCH] ?? ''}- Gave [[Sam Rivera]]: the soil report #kith/gave\n`);
    await page.locator('.kith-back-line', { hasText: 'the soil report' }).waitFor();
    expect(await focused(page)).toBe('5 March: Ana Diaz mentioned');
    expect(await top()).toBe(before);
    await opened.close();
  });
});

describe('by mouse and by touch', () => {
  it('a day says with whom on hover, and opens its first line', async () => {
    const opened = await lookBack();
    const { page } = opened;
    const day = page.locator('[data-mark="2026-03-04"]');
    await day.hover();
    await page.locator('.tooltip', { hasText: '4 March: with Sam Rivera and Ana Diaz' }).waitFor();
    await day.click();
    await opens(page, 'coffee by the mill');
    expect(await openAt(page)).toBe(`${MARCH}:0`);
    await opened.close();
  });

  it('months stand below each other on a phone, and a tap opens a line', async () => {
    const opened = await lookBack({ phone: true });
    const { page } = opened;
    const line = page.locator('.kith-back-line', { hasText: 'From Sam Rivera, 4 March' });
    await line.scrollIntoViewIfNeeded();
    await page.locator('.kith-brief-words', { hasText: 'quince jelly' }).waitFor();
    const lefts = await page.locator('.kith-month-back :is(svg, .kith-back-lines)').evaluateAll((all) => [...new Set(all.map((el) => el.getBoundingClientRect()).filter(({ width }) => width > 0).map(({ left }) => Math.round(left)))]);
    expect(lefts).toHaveLength(1);
    await line.tap();
    await opens(page, 'quince jelly');
    expect(await openAt(page)).toBe(`${MARCH}:1`);
    await opened.close();
  });

  it('words are read when they come into view', async () => {
    const opened = await lookBack({ phone: true });
    const { page } = opened;
    const last = page.locator('.kith-back-line', { hasText: 'From Sam Rivera, 4 March' }).locator('.kith-brief-words');
    expect(await last.textContent()).toBe('');
    await last.scrollIntoViewIfNeeded();
    await page.locator('.kith-brief-words', { hasText: 'quince jelly' }).waitFor();
    await opened.close();
  });
});
