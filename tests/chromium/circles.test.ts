import { expect, it } from 'vitest';
import { wrongIn } from './axe';
import { LOOKS } from './looks';
import { useBrowser } from './use-browser';

const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2025-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': '---\ntype: person\ncircles: [choir]\n---\n',
  'People/Bo Chen.md': '---\ntype: person\ncircles: [family]\n---\n',
  'Daily/2025-12-01.md': '- [ ] Thank [[Ana Diaz]]: lunch #kith/thank\n- [ ] Thank [[Bo Chen]]: the map #kith/thank\n',
  'Daily/2026-03-08.md': '- [ ] Thank [[Bo Chen]]: tea #kith/thank\n',
};

const browser = useBrowser();

it.each(LOOKS)('old ones of one circle are let rest by keyboard, and those of others are let be, %s', async (_look, options) => {
  const vault = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
  const { page } = vault;
  await vault.runCommand('open follow-ups');
  await page.locator('.kith-follow-up[data-kind=thank]').waitFor();
  await vault.runCommand('let old ones rest');
  expect(await wrongIn(page, '.kith-choose')).toEqual([]);
  await page.keyboard.press('Shift+Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Circle');
  await page.keyboard.type('family');
  expect(await page.locator('.kith-choose label:visible').allTextContents()).toEqual(['Thank Bo Chen: the map 2025-12-01']);
  if (options.phone) expect((await page.locator('.kith-choose select').boundingBox())?.height).toBeGreaterThanOrEqual(43.5);
  await vault.submit();
  await expect.poll(() => vault.read('Daily/2025-12-01.md')).toBe('- [ ] Thank [[Ana Diaz]]: lunch #kith/thank\n- [-] Thank [[Bo Chen]]: the map #kith/thank ❌ 2026-03-09\n');
  await vault.close();
});
