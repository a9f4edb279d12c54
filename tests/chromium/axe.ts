import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The main button and the message at a field have colours of Obsidian's own: they are not ours to judge. All other rules hold for them too. */
const OBSIDIANS_COLOURS = '.mod-cta, .setting-item-error';

interface Axe {
  run(context: string, options: { rules: Record<string, { enabled: boolean }>; elementRef: boolean }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string; element?: Element }[] }[] }>;
}

/** What axe finds wrong inside an element, as text. @param without rules that are left out */
export async function wrongIn(page: Page, selector: string, without: readonly string[] = []): Promise<string[]> {
  await page.locator(selector).waitFor();
  await page.evaluate(AXE);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(async ({ include, rules, colours }) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run(include, { rules, elementRef: true });
    const found = violations.flatMap(({ id, nodes }) => nodes.map((node) => ({ id, ...node })));
    const ours = found.filter(({ id, element }) => id !== 'color-contrast' || !element?.matches(colours));
    return ours.map(({ id, html, failureSummary }) => `${id}: ${html} ${failureSummary}`);
  }, { include: selector, rules, colours: OBSIDIANS_COLOURS });
}
