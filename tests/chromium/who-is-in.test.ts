import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage } from './browser';
import { LOOKS } from './looks';
import { useBrowser } from './use-browser';

const person = (...properties: string[]): string => `---\ntype: person\n${properties.join('\n')}\n---\n`;
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': person('location: Lisbon, Portugal', 'role: baker'),
  'People/Bo Chen.md': person('location: lisbon'),
  'People/Cleo Park.md': person('location: Évora, Portugal'),
  'Daily/2026-03-05.md': '- Met [[Bo Chen]]: coffee #kith/met\n',
};

const browser = useBrowser();

async function ask({ page, runCommand }: OpenedPage): Promise<void> {
  await runCommand('open follow-ups');
  await page.locator('.kith-empty', { hasText: 'Nobody' }).waitFor();
  await runCommand('who is in');
  await page.getByText('Ana Diaz and Bo Chen').waitFor();
}

describe('who is in a place', () => {
  it('is asked and answered by keyboard alone', async () => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09' });
    const { page } = vault;
    await ask(vault);
    await page.keyboard.type('LISB');
    await page.keyboard.press('Enter');
    await page.getByPlaceholder('Who is in Lisbon?').waitFor();
    await page.getByText('you met on 5 Mar').waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.workspace-leaf.mod-active .view-header-title', { hasText: 'Bo Chen' }).waitFor();
    expect(await page.locator('.prompt').count()).toBe(0);
    await vault.close();
  });

  it.each(LOOKS)('can be used by everybody, %s', async (_look, options) => {
    const vault = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
    const { page } = vault;
    await ask(vault);
    expect(await wrongIn(page, '.prompt')).toEqual([]);
    const rows = page.locator('.prompt .suggestion-item');
    if (options.phone) expect(await rows.evaluateAll((all) => all.filter((el) => el.getBoundingClientRect().height < 43.5).length)).toBe(0);
    await rows.filter({ hasText: 'Portugal' }).click();
    await page.getByPlaceholder('Who is in Portugal?').waitFor();
    expect(await wrongIn(page, '.prompt')).toEqual([]);
    await vault.close();
  });
});
