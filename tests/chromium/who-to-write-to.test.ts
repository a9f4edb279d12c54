import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage } from './browser';
import { LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const person = (properties = ''): string => `---\ntype: person\n${properties}---\n`;
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': person('email: ana@example.org\nphone: "+44 20 7946 0000"\n'),
  'People/Bo Chen.md': person('rhythm: monthly\nlooking_for: [a second boat]\n'),
  'Daily/2026-01-02.md': '- Wrote [[Bo Chen]]: about the brush #kith/wrote\n',
  'Daily/2026-03-05.md': '- Met [[Ana Diaz]]: coffee, she counts sundew #kith/met\n- [ ] Thank [[Ana Diaz]]: the pricing story helped #kith/thank\n',
  'Daily/2026-03-09.md': '',
};

const browser = useBrowser();

/** Opens the dialog from the list, once the notes have been looked at. */
async function open({ page, runCommand }: OpenedPage): Promise<void> {
  await runCommand('open follow-ups');
  await page.locator('.kith-follow-up').first().waitFor();
  await page.getByRole('button', { name: 'Who could I write to?' }).click();
  await page.locator('.kith-quoted li').waitFor();
}

/** Tabs on until the button with these words has the focus. */
async function tabTo(page: Page, words: string): Promise<void> {
  const button = page.getByRole('button', { name: words });
  for (let tabs = 0; tabs < 10 && !(await button.evaluate((el) => el === document.activeElement)); tabs += 1) await page.keyboard.press('Tab');
}

describe('who could I write to', () => {
  it('is used by keyboard alone', async () => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09' });
    const { page } = vault;
    await vault.runCommand('open follow-ups');
    await page.locator('.kith-follow-up').first().waitFor();
    await vault.runCommand('who could i write');
    await page.getByText('coffee, she counts sundew').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('Dear Ana');
    const mail = page.getByRole('link', { name: 'Mail' });
    await tabTo(page, 'Another');
    await page.keyboard.press('Enter');
    await page.locator('.modal').getByText('about the brush').waitFor();
    expect(await mail.count()).toBe(0);
    await vault.submit();
    await expect.poll(() => vault.read('Daily/2026-03-09.md')).toBe('## People\n- Wrote to [[Bo Chen]] #kith/wrote\n');
    expect(await vault.read('Daily/2026-03-05.md')).toBe(FILES['Daily/2026-03-05.md']);
    await vault.close();
  });

  it.each(LOOKS)('can be used by everybody, %s', async (_look, options) => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
    const { page } = vault;
    await open(vault);
    expect(await wrongIn(page, '.modal')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.modal :is(button, a, textarea)')).toEqual([]);
    await page.getByRole('button', { name: 'Another' }).click();
    await page.locator('.modal').getByText('about the brush').waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    await vault.close();
  });
});
