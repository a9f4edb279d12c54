import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage, PageOptions } from './browser';
import { focused, LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const person = (properties = ''): string => `---\ntype: person\n${properties}---\n`;
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': person('email: ana@example.org\n'),
  'People/Bo Chen.md': person('rhythm: monthly\n'),
  'People/Cleo Park.md': person('company: Harbour Lab\nlooking_for: [a second boat]\n'),
  'People/Dana Ito.md': person('company: Harbour Lab\nwant_to_meet: true\n'),
  'People/Eli Roth.md': person('interests: [tides]\n'),
  'Daily/2023-05-01.md': '- Met [[Eli Roth]]: at the regatta #kith/met\n',
  'Daily/2024-06-01.md': '- Talked with [[Eli Roth]]: the tide tables #kith/talked\n',
  'Daily/2026-01-02.md': '- Wrote [[Bo Chen]]: about the brush #kith/wrote\n- Met [[Cleo Park]]: on the pier #kith/met\n',
  'Daily/2026-03-05.md': '- [ ] Promised [[Ana Diaz]]: the deck #kith/promise\n- [ ] Thank [[Ana Diaz]]: the pricing story #kith/thank\n',
  'Daily/2026-03-09.md': '',
  'Essays/On asking.md': '---\ntags: [worth-posting]\n---\nAsk.\n',
};
const PANE = '.kith-half-hour';

const browser = useBrowser();

async function start(options: Partial<PageOptions> = {}, vault = FILES): Promise<OpenedPage> {
  const opened = await browser.openPage({ vault, today: '2026-03-09', ...options });
  await opened.runCommand('start my half');
  await opened.page.locator(`${PANE} [role=listitem]`).first().waitFor();
  return opened;
}

/** Tabs on until what has the focus says this. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let tabs = 0; tabs < 12 && (await focused(page)) !== words; tabs += 1) await page.keyboard.press('Tab');
  expect(await focused(page)).toBe(words);
}

async function step(page: Page, title: string): Promise<void> {
  await page.locator(`${PANE} h2`, { hasText: title }).waitFor();
}

describe('my half hour, by keyboard alone', () => {
  it('is gone through, with what is done written, what is left untouched, and a way back', async () => {
    const { page, read, close } = await start();
    expect(await focused(page)).toBe('What you promised');
    await tabTo(page, 'Done');
    await page.keyboard.press('Enter');
    await step(page, 'Thanks, and things to tell');
    await expect.poll(() => focused(page)).toBe('Thanks, and things to tell');
    expect(await read('Daily/2026-03-05.md')).toContain('- [x] Promised [[Ana Diaz]]: the deck #kith/promise ✅ 2026-03-09');
    await page.keyboard.press('u');
    await step(page, 'What you promised');
    await tabTo(page, 'Leave for now');
    await page.keyboard.press('Enter');
    await page.locator(PANE).getByText('2 of 7').waitFor();
    await tabTo(page, 'Leave for now');
    await page.keyboard.press('Enter');
    await step(page, 'People to be in touch with');
    await page.locator(PANE).getByText('about the brush').waitFor();
    await tabTo(page, 'Done');
    await page.keyboard.press('Enter');
    await page.locator('.menu').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await step(page, 'One kindness');
    await expect.poll(() => focused(page)).toBe('One kindness');
    expect(await read('Daily/2026-03-09.md')).toMatch(/- (Wrote to|Talked with) \[\[Bo Chen\]\]/);
    expect(await read('Daily/2026-03-05.md')).toBe(FILES['Daily/2026-03-05.md']);
    await close();
  });

  it('a key does what a button of the card says, and leads to its end', async () => {
    const { page, read, close } = await start({}, { ...FILES, 'Daily/2026-03-05.md': '', 'People/Bo Chen.md': person(), 'People/Cleo Park.md': person('company: Harbour Lab\n') });
    await step(page, 'An old tie');
    await page.locator(PANE).getByText('the tide tables').waitFor();
    await tabTo(page, 'Let it rest');
    await page.keyboard.press('1');
    await step(page, 'Somebody you would like to meet');
    expect(await read('Daily/2026-03-09.md')).toBe('## People\n- Wrote to [[Eli Roth]] #kith/wrote\n');
    await tabTo(page, 'Write to Cleo…');
    await page.keyboard.press('Enter');
    await page.locator('.modal textarea').waitFor();
    expect(await page.locator('.modal textarea').inputValue()).toBe('Hi Cleo, do you know Dana Ito? I would like to meet them. Would you introduce us?');
    await page.keyboard.press('Escape');
    await tabTo(page, 'Open note');
    await page.keyboard.press('d');
    await step(page, 'A note that may be worth posting');
    await tabTo(page, 'Leave for now');
    await page.keyboard.press('Enter');
    await step(page, 'That was your half hour.');
    await expect.poll(() => focused(page)).toBe('That was your half hour.');
    await close();
  });
});

describe.each(LOOKS)('my half hour, %s', (_look, options) => {
  it('can be used by everybody, each step and its end', async () => {
    const { page, close } = await start(options);
    const leave = page.getByRole('button', { name: 'Leave for now' });
    for (let at = 1; at <= 7; at += 1) {
      await page.locator(PANE).getByText(`${at} of 7`).waitFor();
      expect(await wrongIn(page, PANE)).toEqual([]);
      if (options.phone) expect(await tooSmall(page, `${PANE} :is(button, a)`)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await leave.click();
    }
    await step(page, 'That was your half hour.');
    expect(await wrongIn(page, PANE)).toEqual([]);
    await close();
  });
});

it('on a phone, done asks in a sheet which contact it was', async () => {
  const { page, read, close } = await start({ phone: true }, { ...FILES, 'Daily/2026-03-05.md': '' });
  await step(page, 'People to be in touch with');
  await page.getByRole('button', { name: 'Done' }).tap();
  await page.locator('.kith-sheet').getByRole('button', { name: 'Met them' }).tap();
  await step(page, 'One kindness');
  expect(await read('Daily/2026-03-09.md')).toBe('## People\n- Met [[Bo Chen]] #kith/met\n');
  await close();
});
