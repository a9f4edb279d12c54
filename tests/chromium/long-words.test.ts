import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { useBrowser } from './use-browser';

const LONG = 'Wolfeschlegelsteinhausenbergerdorffwelchevoralternwarengewissenhaftschaferswessenschafe';
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2025-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': '---\ntype: person\nrhythm: sometimes\n---\n',
  [`People/${LONG}.md`]: `---\ntype: person\nlocation: ${LONG}\n---\n`,
  'Daily/2026-03-08.md': `- Introduce [[Ana Diaz]] and [[${LONG}]]: both work on ${LONG} #kith/introduce\n\t- [ ] Ask [[Ana Diaz]]\n`,
};

const browser = useBrowser();

/** What is wider than the room it has. */
function cutOff(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) => all.filter((el) => el.scrollWidth > el.clientWidth + 1).map((el) => el.textContent));
}

it.each([
  ['Open follow-ups', '.kith-follow-ups', '.kith-follow-up'],
  ['Open person view', '.kith-person', '.kith-brief-line'],
  ['Start my half hour', '.kith-half-hour', '.kith-follow-up'],
])('%s: a name that is longer than the line is broken, and not cut off', async (command, view, row) => {
  const { page, runCommand, close } = await browser.openPage({ vault: FILES, today: '2026-03-09', phone: true });
  await page.keyboard.press('Control+o');
  await page.keyboard.type('Ana Diaz');
  await page.keyboard.press('Enter');
  await page.locator('.cm-content').waitFor();
  await runCommand(command);
  await page.locator(`${view} ${row}`).first().waitFor();
  expect(await cutOff(page, `${view} :is(.kith-scroller, ${row}, ${row} *):not(.kith-say)`)).toEqual([]);
  await close();
});

it('on a phone of 320 px a button is as wide as its words', async () => {
  const { page, runCommand, close } = await browser.openPage({ vault: FILES, today: '2026-03-09', phone: true });
  await page.setViewportSize({ width: 320, height: 640 });
  await runCommand('Show problems');
  await page.locator('.kith-mend button', { hasText: 'Mend what is ticked' }).waitFor();
  expect(await cutOff(page, '.kith-mend .modal-button-container button')).toEqual([]);
  await close();
});

it('with larger text the rhythms to choose from stay in their dialog', async () => {
  const { page, runCommand, close } = await browser.openPage({ vault: FILES, today: '2026-03-09' });
  await page.addStyleTag({ content: 'body { --font-ui-smaller: 20px; --font-ui-small: 22px; --font-ui-medium: 25px }' });
  await runCommand('Choose rhythms');
  await page.locator('.kith-choose-keys button').first().waitFor();
  expect(await cutOff(page, '.kith-choose-rhythms .kith-form-fields, .kith-choose-keys button')).toEqual([]);
  await close();
});
