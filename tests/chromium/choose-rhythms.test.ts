import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage } from './browser';
import { LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const person = (properties = ''): string => `---\ntype: person\n${properties}---\n`;
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': person('company: Peat & Sons\n'),
  'People/Bo Chen.md': person(),
  'People/Cleo Park.md': person(),
  'Daily/2026-02-20.md': '- Met [[Ana Diaz]]: coffee, she counts sundew #kith/met\n- Wrote [[Bo Chen]]: about the brush #kith/wrote\n',
  'Daily/2026-03-01.md': 'Tea with [[Ana Diaz]] on the pier, where the wind took her hat, his sandwich and what was left of the plan that we had been making since the autumn.\n',
};

const browser = useBrowser();

/** Opens the dialog once the notes have been looked at. */
async function open({ page, runCommand }: OpenedPage): Promise<void> {
  await runCommand('open follow-ups');
  await page.getByText('Nobody is waiting on you.').waitFor();
  await runCommand('choose rhythms');
  await page.locator('.kith-choose-name').waitFor();
}

describe('choosing rhythms', () => {
  it('goes through everybody by keyboard alone, and back', async () => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09' });
    const { page } = vault;
    const name = page.locator('.kith-choose-name');
    await open(vault);
    await page.getByText('coffee, she counts sundew').waitFor();
    await page.keyboard.press('3');
    await name.getByText('Bo Chen').waitFor();
    expect(await vault.read('People/Ana Diaz.md')).toBe(person('company: Peat & Sons\nrhythm: quarterly\n'));
    await page.keyboard.press('n');
    await name.getByText('Cleo Park').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await name.getByText('That is everybody.').waitFor();
    await page.keyboard.press('Backspace');
    await name.getByText('Cleo Park').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect(await vault.read('People/Bo Chen.md')).toBe(person());
    expect(await vault.read('People/Cleo Park.md')).toBe(person());
    await vault.close();
  });

  it('on a phone keeps its buttons where they are, whoever is shown', async () => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09', phone: true });
    const { page } = vault;
    await open(vault);
    const notNow = page.getByRole('button', { name: 'Not now' });
    const places: (number | undefined)[] = [];
    for (const who of ['Ana Diaz', 'Bo Chen', 'Cleo Park']) {
      await page.locator('.kith-choose-name').getByText(who).waitFor();
      await page.locator('.kith-quoted, .kith-choose-person > div > .kith-quiet').first().waitFor();
      places.push((await notNow.boundingBox())?.y);
      await notNow.tap();
    }
    expect(new Set(places).size).toBe(1);
    await vault.close();
  });

  it.each(LOOKS)('can be used by everybody, %s', async (_look, options) => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
    const { page } = vault;
    await open(vault);
    await page.locator('.kith-quoted li').first().waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.modal :is(button, a)')).toEqual([]);
    for (let person = 0; person < 3; person += 1) await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByText('That is everybody.').waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    await vault.close();
  });
});
