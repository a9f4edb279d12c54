import type { OpenedPage } from './browser';
import { openNote } from './picture';
import type { Picture } from './picture';

const note = 'Daily/2026-03-06.md';

/** Pictures of people linked while writing, and of the dialog for somebody new. */
export const NAME_PICTURES: Readonly<Record<string, Picture>> = {
  'suggest-light': { prepare: typeName },
  'suggest-dark': { options: { theme: 'dark' }, prepare: typeName },
  'suggest-phone': { options: { phone: true }, prepare: typeName },
  'new-person-light': { prepare: fillNewPerson },
  'new-person-dark': { options: { theme: 'dark' }, prepare: fillNewPerson },
  'new-person-phone': { options: { phone: true }, prepare: fillNewPerson },
};

async function typeName({ page }: OpenedPage): Promise<void> {
  await openNote(page, note);
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('- Walked home with @sam');
  await page.waitForSelector('.suggestion-item');
}

async function fillNewPerson({ page, runCommand }: OpenedPage): Promise<void> {
  await openNote(page, note);
  await runCommand('New person');
  await page.waitForSelector('.kith-log');
  await page.keyboard.type('Sam Okafor');
  await page.keyboard.press('Tab');
  await page.waitForSelector('.kith-log [aria-live] .setting-item');
  await page.keyboard.type('In the queue for the lifeboat fair');
}
