import type { OpenedPage } from './browser';
import { openFollowUps } from './picture';
import type { Picture } from './picture';

/** Pictures of the half hour: the step of people to be in touch with, and its end. */
export const HALF_HOUR_PICTURES: Readonly<Record<string, Picture>> = {
  'my-half-hour-light': { prepare: showStep },
  'my-half-hour-dark': { options: { theme: 'dark' }, prepare: showStep },
  'my-half-hour-phone': { options: { phone: true }, prepare: showStep },
  'my-half-hour-end': { height: 480, prepare: showEnd },
};

async function begin(opened: OpenedPage): Promise<void> {
  const { page, runCommand } = opened;
  await openFollowUps(opened);
  await runCommand('Start my half hour');
  await page.evaluate(() => [window.workbench?.app.workspace.leftSplit, window.workbench?.app.workspace.rightSplit].forEach((split) => split?.collapse()));
  await page.locator('.kith-half-hour [role=listitem]').first().waitFor();
}

async function showStep(opened: OpenedPage): Promise<void> {
  const { page } = opened;
  await begin(opened);
  const title = page.locator('.kith-half-hour h2');
  while ((await title.textContent()) !== 'People to be in touch with') await page.getByRole('button', { name: 'Leave for now' }).click();
  await title.evaluate((el) => el.blur());
}

async function showEnd(opened: OpenedPage): Promise<void> {
  const { page } = opened;
  await begin(opened);
  const leave = page.getByRole('button', { name: /Leave for now|Go on/ });
  while (await leave.isVisible()) await leave.click();
}
