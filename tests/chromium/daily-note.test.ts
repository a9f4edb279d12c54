import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage, PageOptions } from './browser';
import { LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const NOTE = 'Daily/2026-03-09.md';
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Sam Rivera.md': '---\ntype: person\nrhythm: weekly\n---\n',
  'People/Ana Diaz.md': '---\ntype: person\n---\n',
  'Daily/2026-02-20.md': '- Met [[Sam Rivera]]: tea by the river #kith/met\n',
  'Daily/2026-03-06.md': '## People\n- [ ] Promised [[Ana Diaz]]: the deck #kith/promise ⏳ 2026-03-08\n',
  [NOTE]: '# Monday\n\n## People\n',
  'Home.md': '# Home\n\n```kith\nnumber: 5\ncolour: red\n```\n\nSome words.\n',
};

const browser = useBrowser();

function open(options: Partial<PageOptions> = {}): Promise<OpenedPage> {
  return browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
}

async function openInReading({ page }: OpenedPage, path: string): Promise<void> {
  await page.evaluate(async (target) => {
    const { workspace, vault } = window.workbench?.app ?? {};
    const file = vault?.getFileByPath(target);
    if (file) await workspace?.getLeaf(false).openFile(file, { active: true, state: { mode: 'preview' } });
  }, path);
  await page.locator('.kith-block .kith-follow-up').first().waitFor();
}

describe.each(LOOKS)('the daily note, %s', (_look, options) => {
  it('gets today’s people once they have been seen, by keyboard alone', async () => {
    const vault = await open(options);
    const { page } = vault;
    await vault.runCommand('open follow-ups');
    await page.locator('.kith-follow-up[data-kind=rhythm]').waitFor();
    await vault.runCommand("today's people");
    await page.getByText('In Daily/2026-03-09').waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    if (options.phone) expect(await tooSmall(vault.page, '.modal button')).toEqual([]);
    await page.keyboard.press('Enter');
    await page.locator('.notice').getByText('Today’s people are in your daily note.').waitFor();
    expect(await vault.read(NOTE)).toBe(
      '# Monday\n\n## People\n- [[Ana Diaz]]: [[2026-03-06#People|A promise: the deck]] #kith/today\n- [ ] [[Sam Rivera]]: last time “tea by the river” #kith/today\n',
    );
    await vault.close();
  });

  it('or any note holds the list, which everybody can use', async () => {
    const vault = await open(options);
    const { page } = vault;
    await openInReading(vault, 'Home.md');
    await page.locator('.kith-block .kith-say.is-quote').getByText('tea by the river').waitFor();
    await page.getByText('Line 2, “colour: red”').waitFor();
    expect(await wrongIn(page, '.kith-block')).toEqual([]);
    const rows = page.locator('.kith-block .kith-follow-up');
    if (options.phone) {
      expect(await tooSmall(vault.page, '.kith-block .kith-follow-up')).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await rows.first().tap();
      await page.locator('.kith-sheet').getByRole('button', { name: 'Done' }).tap();
    } else {
      await rows.first().hover();
      await page.locator('.kith-block .kith-row-buttons [aria-label=Done]').click();
    }
    await expect.poll(() => rows.count()).toBe(1);
    expect(await vault.read('Daily/2026-03-06.md')).toContain('- [x] Promised [[Ana Diaz]]');
    await vault.close();
  });
});

it('the list in a note is one tab stop, with arrows and a key for each way out', async () => {
  const vault = await open();
  const { page } = vault;
  await openInReading(vault, 'Home.md');
  const stops = page.locator('.kith-block [tabindex="0"]');
  expect(await stops.count()).toBe(1);
  await stops.focus();
  await page.keyboard.press('End');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-kind'))).toBe('rhythm');
  await page.keyboard.press('1');
  await expect.poll(() => vault.read(NOTE)).toContain('- Wrote to [[Sam Rivera]] #kith/wrote');
  await expect.poll(() => page.evaluate(() => document.activeElement?.closest('.kith-block') !== null)).toBe(true);
  await vault.close();
});

it('when the last of a list in a note has been done, what it says then has the focus', async () => {
  const vault = await open({ vault: { ...FILES, 'Home.md': '```kith\nshow: promises\n```\n' } });
  const { page } = vault;
  await openInReading(vault, 'Home.md');
  await page.locator('.kith-block .kith-follow-up').press('d');
  await page.locator('.kith-block .kith-follow-up').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.closest('.kith-block')?.textContent)).toContain('Nobody');
  await vault.close();
});
