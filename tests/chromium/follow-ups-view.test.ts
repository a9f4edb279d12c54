import type { Locator, Page } from 'playwright-core';
import { afterEach, describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage, PageOptions } from './browser';
import { LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const person = (properties = ''): string => `---\ntype: person\n${properties}---\n`;
const DAILY = [
  '## People',
  '- [ ] Promised [[Sam Rivera]]: the budget template #kith/promise ⏳ 2026-03-06',
  '- [ ] Promised [[Ana Diaz]]: a link to the paper about soil #kith/promise ⏳ 2026-03-07',
  '- [ ] Thank [[Ana Diaz]]: the pricing story #kith/thank ⏳ 2026-03-04',
  '',
].join('\n');
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Sam Rivera.md': person('email: sam@example.org\n'),
  'People/Ana Diaz.md': person(),
  'People/Bo Chen.md': person('rhythm: monthly\n'),
  'People/Odd.md': person('follow_up: 2026-13-45\n'),
  'Daily/2026-03-01.md': DAILY,
  'Daily/2026-01-20.md': '## People\n- Met [[Bo Chen]]: coffee at the market, he plays the cello #kith/met\n',
  'Notes/Old.md': Array.from({ length: 120 }, (_, index) => `- [ ] Call [[Sam Rivera]] about thing ${index} 📅 2025-05-01`).join('\n'),
};

const browser = useBrowser();
let vault: OpenedPage;
let page: Page;

afterEach(async () => vault.close());

async function open(options: Partial<PageOptions> = {}): Promise<void> {
  vault = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
  page = vault.page;
  await vault.runCommand('open follow-ups');
  await page.locator('.kith-follow-up').first().waitFor();
}

function row(kind: string): Locator {
  return page.locator(`.kith-follow-up[data-kind=${kind}]`).first();
}

function focused(): Promise<string> {
  return page.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset['key']?.split(':')[0] + ' ' + (document.activeElement?.querySelector('.kith-who')?.textContent ?? ''));
}

/** Until the list says what is on the disk now. */
async function untilShown(locator: Locator, count: number): Promise<void> {
  await expect.poll(() => locator.count()).toBe(count);
}

describe('with the keyboard alone', () => {
  it('a promise is ticked, the focus passes on, and U takes it back', async () => {
    await open();
    await row('promise').focus();
    await page.keyboard.press('d');
    await untilShown(page.locator('[data-kind=promise]'), 1);
    expect(await vault.read('Daily/2026-03-01.md')).toContain('- [x] Promised [[Sam Rivera]]');
    expect(await focused()).toBe('promises Ana Diaz');
    await page.keyboard.press('u');
    await untilShown(page.locator('[data-kind=promise]'), 2);
    expect(await vault.read('Daily/2026-03-01.md')).toBe(DAILY);
  });

  it('where the list is empty, what there is to begin with has the focus, and what is left once that is gone', async () => {
    const { 'People/Ana Diaz.md': ana = '' } = FILES;
    vault = await browser.openPage({ vault: { 'People/Ana Diaz.md': ana }, today: '2026-03-09' });
    page = vault.page;
    await page.locator('.kith-choice').first().waitFor({ state: 'attached' });
    await vault.runCommand('open follow-ups');
    const said = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    await expect.poll(said).toBe('Read one story');
    await page.getByRole('button', { name: 'Not now' }).press('Enter');
    await expect.poll(said).toBe('Choose rhythms…');
  });

  it('what is left takes the focus when the last row has been done, and when a dialog is left whose button has gone', async () => {
    const { 'People/Ana Diaz.md': ana = '', '.obsidian/plugins/kith/data.json': data = '' } = FILES;
    await open({ vault: { '.obsidian/plugins/kith/data.json': data, 'People/Ana Diaz.md': ana, '2026-03-01.md': '- [ ] Promised [[Ana Diaz]]: a link #kith/promise\n' } });
    const said = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    await row('promise').press('d');
    await expect.poll(said).toBe('Choose rhythms…');
    await page.keyboard.press('Enter');
    await page.locator('.kith-choose-rhythms').waitFor();
    await page.keyboard.press('1');
    await page.getByRole('button', { name: 'Choose rhythms…' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect(await said()).toBe('Log a conversation');
  });

  it('the list is one tab stop', async () => {
    await open();
    await row('promise').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.kith-tree'))).toBeNull();
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('promises Sam Rivera');
  });

  it('the focus can be seen', async () => {
    await open();
    await row('promise').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe('solid');
  });

  it.each(['ContextMenu', 'Shift+F10'])('%s opens one menu below the row, Escape gives the focus back', async (key) => {
    await open();
    await row('thank').focus();
    await page.keyboard.press(key);
    await untilShown(page.locator('.menu'), 1);
    expect(await page.locator('.menu').boundingBox().then((box) => box?.y)).toBeGreaterThan((await row('thank').boundingBox())?.y ?? Infinity);
    await page.keyboard.press('Escape');
    await untilShown(page.locator('.menu'), 0);
    expect(await focused()).toBe('thanks Ana Diaz');
  });

  it('several rows are put off at once', async () => {
    await open();
    await row('promise').focus();
    await page.keyboard.press(' ');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await page.locator('.kith-selection .kith-said').textContent()).toBe('2 selected');
    await page.keyboard.press('m');
    await untilShown(page.locator('[data-kind=promise][data-due="2026-04-09"]'), 0);
    await expect.poll(async () => (await vault.read('Daily/2026-03-01.md')).match(/⏳ 2026-04-09/g)?.length).toBe(2);
  });
});

describe('a redraw', () => {
  it('keeps focus, scroll and folding, and the very same lines', async () => {
    await open();
    await page.locator('[data-group=before] .kith-heading').click();
    const last = page.locator('[data-group=before] .kith-follow-up').nth(40);
    await last.focus();
    await last.evaluate((el) => Object.assign(window, { kept: el }));
    const scroll = (): Promise<number> => page.locator('.kith-scroller').evaluate((el) => el.scrollTop);
    const top = await last.evaluate((el) => el.getBoundingClientRect().top);
    expect(await scroll()).toBeGreaterThan(0);
    await vault.write('Daily/2026-03-01.md', `${DAILY}- [ ] Promised [[Bo Chen]]: a seat at the table #kith/promise ⏳ 2026-03-08\n`);
    await untilShown(page.locator('[data-kind=promise]'), 3);
    expect(await page.evaluate(() => document.activeElement === (window as unknown as { kept: Element }).kept)).toBe(true);
    expect(Math.abs((await last.evaluate((el) => el.getBoundingClientRect().top)) - top)).toBeLessThan(2);
  });
});

describe('something to say', () => {
  it('quotes the last record of a rhythm', async () => {
    await open();
    await expect.poll(() => row('rhythm').locator('.kith-say').textContent()).toContain('he plays the cello');
  });
});

describe('dragging a row', () => {
  it('carries a link to the person', async () => {
    await open();
    const link = await row('promise').evaluate((el) => {
      const dataTransfer = new DataTransfer();
      el.dispatchEvent(new DragEvent('dragstart', { bubbles: true, dataTransfer }));
      return dataTransfer.getData('text/plain');
    });
    expect(link).toBe('[[Sam Rivera]]');
  });
});

describe('on a phone', () => {
  it('a tap opens a sheet at the bottom whose ways out are large enough to touch', async () => {
    await open({ phone: true });
    await row('promise').tap();
    const sheet = page.locator('.kith-sheet');
    await sheet.waitFor();
    const box = await sheet.boundingBox();
    expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
    const heights = await sheet.locator('button').evaluateAll((buttons) => buttons.map((button) => button.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    await sheet.getByText('Not now: a week').tap();
    await expect.poll(() => vault.read('Daily/2026-03-01.md')).toContain('⏳ 2026-03-16');
  });

  it('everything to touch is at least 44 pixels', async () => {
    await open({ phone: true });
    const sizes = await page.locator('.kith-follow-ups :is([role=treeitem], button):visible').evaluateAll((els) =>
      els.map((el) => el.getBoundingClientRect()).map(({ width, height }) => Math.min(width, height)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(44);
  });
});

describe('whoever looks or listens', () => {
  it.each(LOOKS)('finds nothing wrong with the first-run pane: %s', async (_, options) => {
    await open({ ...options, vault: { ...FILES, '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01' }) } });
    await page.locator('.kith-first-run select').waitFor();
    expect(await wrongIn(page, '.kith-follow-ups')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.kith-first-run :is(button, select)')).toEqual([]);
  });

  it.each(LOOKS)('finds nothing wrong by the rules of axe: %s', async (_, options) => {
    await open(options);
    if (!options.phone) await page.locator('button[aria-label=Filter]').click();
    await page.locator('[aria-label="Select several"]').click();
    await page.locator('[data-group=problems] .kith-heading').click();
    await row('promise').click();
    expect(await wrongIn(page, '.kith-follow-ups')).toEqual([]);
  });

  it.each<[string, Partial<PageOptions>]>([
    ['light', {}],
    ['dark', { theme: 'dark' }],
  ])('finds nothing wrong with the dialog to write and the sheet: %s', async (_, options) => {
    await open({ ...options, phone: true });
    await row('promise').tap();
    expect(await wrongIn(page, '.kith-sheet')).toEqual([]);
    await page.locator('.kith-sheet').getByText('Write…').tap();
    expect(await wrongIn(page, '.kith-write')).toEqual([]);
    // The field would bring up the keyboard, over the ways to write.
    expect(await page.locator('.kith-write textarea').evaluate((el) => el === document.activeElement)).toBe(false);
  });

  it('reads from right to left as well: the fold stands at the right edge, and the arrows are turned round', async () => {
    await open();
    await page.evaluate(() => (document.documentElement.dir = 'rtl'));
    const heading = await page.locator('.kith-heading').first().boundingBox();
    const fold = await page.locator('.kith-fold').first().boundingBox();
    expect((fold?.x ?? 0) - (heading?.x ?? 0)).toBeGreaterThan((heading?.width ?? 0) / 2);
    await row('promise').focus();
    for (const key of ['ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
    expect(await row('promise').count()).toBe(0);
    await page.keyboard.press('ArrowLeft');
    expect(await row('promise').count()).toBe(1);
  });
});
