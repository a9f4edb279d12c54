import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage, PageOptions } from './browser';
import { focused, LOOKS, openAt, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const person = (properties: string): string => `---\ntype: person\n${properties}---\n`;
const MEETING = 'Notes/2026-03-12 Call.md';
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': person('looking_for: [soil data]\n'),
  'People/Sam Rivera.md': person('company: Harbour Labs\nintroduced_by: "[[Ana Diaz]]"\n'),
  'Daily/2026-03-04.md': '- Met [[Sam Rivera]] and [[Ana Diaz]]: coffee by the river #kith/met\n- [ ] Promised [[Sam Rivera]]: the template #kith/promise\n',
  'Daily/2024-06-01.md': '# June\n- Talked with [[Sam Rivera]]: the first boat #kith/talked\n',
  ...Object.fromEntries([2, 3, 4, 5, 6].map((month) => [`Daily/2025-0${month}-02.md`, `- Talked with [[Sam Rivera]]: number ${month} of many #kith/talked\n`])),
  [MEETING]: '---\nattendees: ["[[Sam Rivera]]", "[[Ana Diaz]]"]\n---\n',
};

const browser = useBrowser();

async function personView(options: Partial<PageOptions> = {}): Promise<OpenedPage> {
  const opened = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
  await opened.page.evaluate((path) => (window.workbench as unknown as { app: { workspace: { openLinkText(link: string, from: string): Promise<void> } } }).app.workspace.openLinkText(path, ''), MEETING);
  await opened.page.waitForSelector('.cm-content');
  await opened.runCommand('Open person view');
  await opened.page.locator('.kith-brief-line').first().waitFor();
  return opened;
}

describe.each(LOOKS)('the person view, %s', (_look, options) => {
  it('can be used by everybody', async () => {
    const opened = await personView(options);
    const { page } = opened;
    expect(await wrongIn(page, '.kith-person')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.kith-person :is(button, a, label, [role=treeitem], .kith-mark-room)')).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    await opened.close();
  });
});

describe('by keyboard alone', () => {
  it('a brief is read, its lines opened, and another person chosen', async () => {
    const opened = await personView();
    const { page } = opened;
    expect(await focused(page)).toBe('From you');
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toContain('the template');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('March 2026: in touch on 1 day');
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe('June 2024: in touch on 1 day');
    await page.keyboard.press('Shift+Tab');
    expect(await focused(page)).toBe('Sam Rivera');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.locator('.kith-person-name', { hasText: 'Ana Diaz' }).waitFor();
    expect(await focused(page)).toBe('Ana Diaz');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('Ana Diaz');
    await page.keyboard.press('ArrowLeft');
    await page.locator('.kith-person-name', { hasText: 'Sam Rivera' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('first boat'));
    expect(await openAt(page)).toBe('Daily/2024-06-01.md:1');
    await opened.close();
  });

  it('an edit elsewhere leaves the focus and what is in view where they were', async () => {
    const opened = await personView();
    const { page } = opened;
    await page.setViewportSize({ width: 1000, height: 420 });
    await page.keyboard.press('End');
    const before = await page.locator('.kith-person .kith-scroller').evaluate((el) => el.scrollTop);
    expect(before).toBeGreaterThan(0);
    const words = await focused(page);
    await opened.write('Daily/2026-03-04.md', `${FILES['Daily/2026-03-04.md'] ?? ''}- Gave [[Sam Rivera]]: the soil report #kith/gave\n`);
    await page.locator('.kith-brief-line', { hasText: 'the soil report' }).first().waitFor();
    expect(await focused(page)).toBe(words);
    const isInView = await page.locator('.kith-brief-line:focus').evaluate((el) => el.getBoundingClientRect().bottom <= window.innerHeight && el.getBoundingClientRect().top >= 0);
    expect(isInView).toBe(true);
    await opened.close();
  });
});

describe('by keyboard alone, with nobody to read of', () => {
  it('the sentence that says so has the focus, and whoever writes in a note keeps it when a person’s note is opened later', async () => {
    const opened = await browser.openPage({ vault: { ...FILES, 'Plan.md': 'A plan\n' }, today: '2026-03-09' });
    const { page } = opened;
    await opened.runCommand('Open person view');
    await expect.poll(() => focused(page)).toContain('Open a person’s note');
    await page.keyboard.press('Control+o');
    await page.keyboard.type('Plan');
    await page.keyboard.press('Enter');
    await page.locator('.cm-content', { hasText: 'A plan' }).click();
    await page.keyboard.press('Control+o');
    await page.keyboard.type('Sam Rivera');
    await page.keyboard.press('Enter');
    await page.locator('.kith-brief-line').first().waitFor();
    expect(await focused(page)).toBe('Note');
    await opened.close();
  });

  it('as long as the focus is in the view, whoever comes has it; and when they go, the sentence', async () => {
    const opened = await browser.openPage({ vault: { ...FILES, 'Call.md': 'A call\n' }, today: '2026-03-09' });
    const { page } = opened;
    await page.keyboard.press('Control+o');
    await page.keyboard.type('Call');
    await page.keyboard.press('Enter');
    await page.locator('.cm-content', { hasText: 'A call' }).waitFor();
    await opened.runCommand('Open person view');
    await expect.poll(() => focused(page)).toContain('Open a person’s note');
    await opened.write('Call.md', '---\ndate: 2026-03-09\nattendees: "[[Sam Rivera]]"\n---\nA call\n');
    await expect.poll(() => focused(page)).toBe('From you');
    await opened.write('Call.md', 'A call\n');
    await expect.poll(() => focused(page)).toContain('Open a person’s note');
    await opened.close();
  });
});

describe('by mouse and by touch', () => {
  it('a month says its name on hover, and opens its newest day', async () => {
    const opened = await personView();
    const { page } = opened;
    const mark = page.locator('.kith-mark[role=button]').first();
    await mark.hover();
    await page.locator('.tooltip', { hasText: 'June 2024: in touch on 1 day' }).waitFor();
    await mark.click();
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('first boat'));
    await opened.close();
  });

  it('a tap on a follow-up opens its ways out, on anything else the line', async () => {
    const opened = await personView({ phone: true });
    const { page } = opened;
    await page.locator('.kith-brief-line', { hasText: 'the template' }).tap();
    await page.locator('.kith-sheet', { hasText: 'Not now' }).waitFor();
    await page.locator('.modal-close-button').tap();
    await page.locator('.kith-sheet').waitFor({ state: 'detached' });
    await page.locator('.kith-brief-line', { hasText: 'coffee by the river' }).first().tap();
    await page.waitForFunction(() => document.querySelector('.cm-content')?.textContent?.includes('coffee by the river'));
    await opened.close();
  });
});
