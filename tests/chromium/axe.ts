import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** The main button and the message at a field have colours of Obsidian's own: they are not ours to judge. */
const OBSIDIANS = ['.mod-cta', '.setting-item-error'];

interface Axe {
  run(context: { include: string; exclude: string[] }, options: { rules: Record<string, { enabled: boolean }> }): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
}

/** What axe finds wrong inside an element, as text. @param without rules that are left out */
export async function wrongIn(page: Page, selector: string, without: readonly string[] = []): Promise<string[]> {
  await page.locator(selector).waitFor();
  await page.evaluate(AXE);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  return page.evaluate(async ({ include, exclude, rules }) => {
    const { violations } = await (window as unknown as { axe: Axe }).axe.run({ include, exclude }, { rules });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`));
  }, { include: selector, exclude: OBSIDIANS, rules });
}
