import type { App, TFile } from 'obsidian';
import { currentText } from './change-note';
import { wait } from './in-slices';
import type { VaultSetUp } from './set-up';

/** A note is taken to be filled by a template engine for so long after it was made. */
const FILLED_FOR_MS = 10_000;
const STILL_FOR_MS = 1000;
const LOOK_EVERY_MS = 250;
const CHECK_AFTER_MS = 3000;
const TEMPLATE_MARK = '<%';

/**
 * Whether a template engine may still be filling a note: it is new, and Templater is on or its marks stand in it.
 * @param isMade whether the note has just been made
 */
export async function mayBeFilled(app: App, setUp: VaultSetUp, file: TFile, isMade: boolean): Promise<boolean> {
  if (file.extension !== 'md') return false;
  if (!isMade && Math.abs(Date.now() - file.stat.ctime) > FILLED_FOR_MS) return false;
  return (await setUp.now()).hasTemplater || (await currentText(app, file)).includes(TEMPLATE_MARK);
}

/** Waits until a note has been still for a second and holds no mark of a template engine, but not longer than ten seconds. */
export async function untilStill(app: App, file: TFile): Promise<void> {
  let text = await currentText(app, file);
  let stillFor = 0;
  for (let waited = 0; waited < FILLED_FOR_MS && (stillFor < STILL_FOR_MS || text.includes(TEMPLATE_MARK)); waited += LOOK_EVERY_MS) {
    await wait(LOOK_EVERY_MS);
    const now = await currentText(app, file);
    stillFor = now === text ? stillFor + LOOK_EVERY_MS : 0;
    text = now;
  }
}

/** The text of a note once a template engine that started late would have written over it. */
export async function textAfterFilling(app: App, file: TFile): Promise<string> {
  await wait(CHECK_AFTER_MS);
  return currentText(app, file);
}
