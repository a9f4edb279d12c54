import type { OpenedPage } from './browser';
import { openNote } from './picture';
import type { Picture } from './picture';

const toCome = 'Meetings/2026-03-17 Fernlea, second round.md';

/** Pictures of the person view: what to know of those whom a meeting to come names, beside its note. */
export const PERSON_PICTURES: Readonly<Record<string, Picture>> = {
  'person-light': { prepare: showPerson },
  'person-dark': { options: { theme: 'dark' }, prepare: showPerson },
  'person-phone': { options: { phone: true }, prepare: openPerson },
};

async function showPerson(opened: OpenedPage): Promise<void> {
  await opened.page.evaluate(() => window.workbench?.app.workspace.leftSplit.collapse());
  await openPerson(opened);
}

async function openPerson({ page, runCommand }: OpenedPage): Promise<void> {
  await openNote(page, toCome);
  await runCommand('Open person view');
  await page.waitForSelector('.kith-brief-line');
  await page.locator('.kith-heading').evaluateAll((lines) => lines.forEach((line) => (line as HTMLElement).blur()));
}
