import type { Page } from 'playwright-core';
import type { PageOptions } from './browser';

/** How the screen may look: the name of a look, and how to open a page so. */
export const LOOKS: readonly [string, Partial<PageOptions>][] = [
  ['light', {}],
  ['dark', { theme: 'dark' }],
  ['phone', { phone: true }],
  ['dark phone', { phone: true, theme: 'dark' }],
];

/** What is in view, can be touched and is lower than a fingertip (44 px, half a pixel for rounding), as HTML. */
export function tooSmall(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((all) =>
    all.filter((el) => el.getClientRects().length > 0 && el.getBoundingClientRect().height < 43.5).map((el) => el.outerHTML));
}

/** The name or words of what has the focus. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const el = document.activeElement;
    const label = el instanceof HTMLInputElement ? el.labels?.[0]?.textContent : null;
    return el?.getAttribute('aria-label') ?? label ?? el?.textContent ?? '';
  });
}

/** The path of the note in front, and the line of its cursor. */
export function openAt(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { workspace } = (window.workbench as unknown as { app: { workspace: { getActiveFile(): { path: string } | null; activeEditor: { editor?: { getCursor(): { line: number } } } | null } } }).app;
    return `${workspace.getActiveFile()?.path ?? ''}:${workspace.activeEditor?.editor?.getCursor().line ?? ''}`;
  });
}
