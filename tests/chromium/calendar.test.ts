import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import type { OpenedPage, PageOptions } from './browser';
import { LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Sam Rivera.md': '---\ntype: person\nfollow_up: 2026-03-09\n---\n',
  'People/Bo.md': '---\ntype: person\nrhythm: weekly\n---\n',
  'Work/Bo.md': '---\ntype: person\n---\n',
  'Daily/2026-02-20.md': '- Met [[People/Bo|Bo]] #kith/met\n',
};

const browser = useBrowser();

function open(options: Partial<PageOptions> = {}): Promise<OpenedPage> {
  return browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
}

async function expectFitFor(vault: OpenedPage, selector: string, options: Partial<PageOptions>): Promise<void> {
  expect(await wrongIn(vault.page, selector)).toEqual([]);
  if (options.phone) expect(await tooSmall(vault.page, `${selector} :is(button, select, input)`)).toEqual([]);
}

describe.each(LOOKS)('the calendar, %s', (_look, options) => {
  it('takes the half hour and a row, in dialogs that everybody can use', async () => {
    const vault = await open(options);
    const { page } = vault;
    await vault.runCommand('half hour on the');
    await page.locator('.modal select').first().waitFor();
    await expectFitFor(vault, '.modal', options);
    await page.getByRole('button', { name: 'Save the file' }).click();
    await page.getByText('Saved in your vault').waitFor();
    await expectFitFor(vault, '.modal', options);
    expect(await vault.read('My half hour.ics')).toContain('SUMMARY:My half hour\r\n');
    await page.getByRole('button', { name: 'Close', exact: true }).last().click();
    await vault.runCommand('open follow-ups');
    const row = page.locator('.kith-follow-up[data-kind=date]');
    if (options.phone) {
      await row.tap();
      await page.locator('.kith-sheet').getByRole('button', { name: 'Put on my calendar…' }).tap();
    } else {
      await row.click({ button: 'right' });
      await page.getByText('Put on my calendar…').click();
    }
    await page.getByText('Anyone who can see your calendar can read it.').waitFor();
    await expectFitFor(vault, '.modal', options);
    await vault.close();
  });

  it('has a quiet line while the user is away', async () => {
    const vault = await open(options);
    const { page } = vault;
    await vault.runCommand('open follow-ups');
    await page.locator('.kith-follow-up[data-kind=rhythm]').waitFor();
    await vault.runCommand('away until');
    await page.locator('.modal input').fill('2026-03-14');
    await page.keyboard.press('Enter');
    await page.getByText('Away until 14 March.', { exact: true }).waitFor();
    if (options.phone) await vault.runCommand('open follow-ups');
    expect(await page.locator('.kith-follow-up').count()).toBe(1);
    await expectFitFor(vault, '.kith-away', options);
    await page.getByRole('button', { name: 'I’m back' }).click();
    await page.locator('.kith-follow-up[data-kind=rhythm]').waitFor();
    expect(await page.evaluate(() => document.activeElement?.closest('.kith-scroller') !== null)).toBe(true);
    await vault.close();
  });

  it('takes a link that has started the app, with what could not be read said in the dialog', async () => {
    const vault = await open({ ...options, url: 'obsidian://kith?person=Bo,Zo%C3%AB&words=coffee&day=soon' });
    const { page } = vault;
    await page.getByText('More than one person is called “Bo”.').waitFor();
    await page.locator('.suggestion-item').first().waitFor();
    await expectFitFor(vault, '.modal', {});
    expect(await page.locator('.kith-people-chip').allTextContents()).toEqual(['Zoë']);
    await vault.close();
  });
});

describe('by keyboard alone', () => {
  it('the half hour is saved', async () => {
    const vault = await open();
    const { page } = vault;
    await vault.runCommand('half hour on the');
    await page.locator('.modal select').first().waitFor();
    await page.keyboard.type('Wed');
    await page.keyboard.press('Tab');
    await page.keyboard.type('0630');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved in your vault').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Open it');
    expect(await vault.read('My half hour.ics')).toMatch(/DTSTART;TZID=\S+:20260311T\d\d30/);
    await vault.close();
  });

  it('a row is put on the calendar with one key', async () => {
    const vault = await open();
    const { page } = vault;
    await vault.runCommand('open follow-ups');
    await page.locator('.kith-follow-up[data-kind=date]').focus();
    await page.keyboard.press('c');
    await page.getByText('Anyone who can see your calendar can read it.').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByText('Saved in your vault').waitFor();
    expect(await vault.read('Sam Rivera.ics')).toContain('DTSTART;VALUE=DATE:20260310');
    await vault.close();
  });
});
