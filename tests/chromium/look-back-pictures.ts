import type { OpenedPage } from './browser';
import type { Picture } from './picture';

/** Pictures of the look back on the year. */
export const LOOK_BACK_PICTURES: Readonly<Record<string, Picture>> = {
  'look-back-light': { prepare: lookBack },
  'look-back-dark': { options: { theme: 'dark' }, prepare: lookBack },
  'look-back-phone': { options: { phone: true }, prepare: lookBack },
};

async function lookBack({ page, runCommand }: OpenedPage): Promise<void> {
  await page.evaluate(() => window.workbench?.app.workspace.leftSplit.collapse());
  await page.evaluate(() => window.workbench?.app.workspace.rightSplit.collapse());
  await runCommand('Look back');
  await page.waitForSelector('.kith-month-back');
  await page.locator('.kith-back-line .kith-brief-words:not(:empty)').first().waitFor();
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
}
