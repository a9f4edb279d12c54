import type { Locator, Page } from 'playwright-core';
import type { OpenedPage, PageOptions } from './browser';

/** The daily note that stands beside the list. */
const note = 'Daily/2026-03-06.md';

/** A picture for the documents, of the sample vault. */
export interface Picture {
  readonly options?: Omit<PageOptions, 'vault' | 'today'>;
  /** As if Kith had just been switched on. */
  readonly fresh?: boolean;
  readonly height?: number;
  /** Another day than the one on which the sample vault was written down. */
  readonly today?: string;
  /** Brings the page to what is to be seen; a locator is shown alone. */
  readonly prepare: (opened: OpenedPage) => Promise<Locator | void>;
}

export async function openFollowUps({ page, runCommand }: OpenedPage): Promise<void> {
  await runCommand('Open follow-ups');
  await page.waitForSelector('.kith-follow-up, .kith-first-run .kith-choice');
  await leaveKeys(page);
}

/** Nobody has pressed a key in a picture. */
export async function leaveKeys(page: Page): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
}

/** The list beside the daily note that some of it comes from. */
export async function showFollowUps(opened: OpenedPage): Promise<void> {
  await openNote(opened.page, note);
  await opened.page.evaluate(() => window.workbench?.app.workspace.leftSplit.collapse());
  await openFollowUps(opened);
}

export function sidebarOf({ page }: OpenedPage): Locator {
  return page.locator('.mod-right-split');
}

export async function openNote(page: Page, path: string): Promise<void> {
  await page.evaluate(async (target) => window.workbench?.app.workspace.openLinkText(target, '', false), path);
  await page.waitForSelector('.cm-content');
}
