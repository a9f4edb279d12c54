import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { anchorDay } from '../workbench/sample-vault-days.mjs';
import type { OpenedPage } from './browser';
import { startBrowser } from './browser';
import { CALENDAR_PICTURES } from './calendar-pictures';
import { LOOK_BACK_PICTURES } from './look-back-pictures';
import { HALF_HOUR_PICTURES } from './half-hour-pictures';
import { DAILY_NOTE_PICTURES } from './daily-note-pictures';
import { LOOP_PICTURES } from './loop-pictures';
import { NAME_PICTURES } from './name-pictures';
import { PERSON_PICTURES } from './person-pictures';
import { leaveKeys, openFollowUps, openNote, showFollowUps, sidebarOf } from './picture';
import type { Picture } from './picture';

const root = resolve(import.meta.dirname, '../..');
const sample = join(root, 'sample-vault');
const dataFile = '.obsidian/plugins/kith/data.json';

/** Large enough to read, small enough for a README. */
const SIZE = { width: 1000, height: 700 };
const SHARPNESS = 1.5;

const PICTURES: Readonly<Record<string, Picture>> = {
  'follow-ups-light': { prepare: showFollowUps },
  'follow-ups-dark': { options: { theme: 'dark' }, prepare: showFollowUps },
  phone: { options: { phone: true }, prepare: openFollowUps },
  'phone-sheet': {
    options: { phone: true },
    prepare: async (opened) => {
      await openFollowUps(opened);
      await opened.page.locator('.kith-follow-up').first().tap();
      await opened.page.waitForSelector('.kith-sheet');
    },
  },
  'log-dialog': { prepare: fillLogDialog },
  'row-menu': {
    prepare: async (opened) => {
      await showFollowUps(opened);
      await opened.page.locator('.kith-follow-up[data-kind="rhythm"]').first().click({ button: 'right' });
      await opened.page.waitForSelector('.menu');
      return sidebarOf(opened);
    },
  },
  'choose-rhythms-light': { prepare: walkThroughPeople },
  'choose-rhythms-dark': { options: { theme: 'dark' }, prepare: walkThroughPeople },
  'choose-rhythms-phone': { options: { phone: true }, prepare: walkThroughPeople },
  'who-light': { prepare: askWhom },
  'who-dark': { options: { theme: 'dark' }, prepare: askWhom },
  'who-phone': { options: { phone: true }, prepare: askWhom },
  'old-tie-light': { prepare: askForOldTie },
  'old-tie-dark': { options: { theme: 'dark' }, prepare: askForOldTie },
  'old-tie-phone': { options: { phone: true }, prepare: askForOldTie },
  'circle-light': { prepare: showOneCircle },
  'circle-dark': { options: { theme: 'dark' }, prepare: showOneCircle },
  'circle-phone': { options: { phone: true }, prepare: (opened) => openFollowUps(opened).then(() => chooseCircle(opened)) },
  'who-is-in-light': { prepare: askWhoIsIn },
  'who-is-in-dark': { options: { theme: 'dark' }, prepare: askWhoIsIn },
  'who-is-in-phone': { options: { phone: true }, prepare: askWhoIsIn },
  'first-run': {
    fresh: true,
    height: 560,
    prepare: async (opened) => {
      await showFollowUps(opened);
      await opened.page.locator('.kith-follow-ups .kith-scroller').evaluate((el) => el.scrollTo(0, 0));
      return sidebarOf(opened);
    },
  },
  settings: {
    prepare: async ({ page }) => {
      await page.keyboard.press('Control+,');
      await page.locator('.vertical-tab-nav-item', { hasText: 'Kith' }).click();
      return page.locator('.mod-settings');
    },
  },
  problems: {
    height: 480,
    prepare: async (opened) => {
      await showFollowUps(opened);
      const heading = opened.page.locator('.kith-group[data-group="problems"] .kith-heading');
      if ((await heading.getAttribute('aria-expanded')) === 'false') await heading.click();
      await opened.page.locator('.kith-problem').last().scrollIntoViewIfNeeded();
      return sidebarOf(opened);
    },
  },
  'show-problems-light': { prepare: showProblems },
  'show-problems-dark': { options: { theme: 'dark' }, prepare: showProblems },
  'show-problems-phone': { options: { phone: true }, prepare: showProblems },
  'link-names-light': { prepare: linkNames },
  'link-names-dark': { options: { theme: 'dark' }, prepare: linkNames },
  'link-names-phone': { options: { phone: true }, prepare: linkNames },
  ...LOOK_BACK_PICTURES,
  ...DAILY_NOTE_PICTURES,
  ...LOOP_PICTURES,
  ...CALENDAR_PICTURES,
  ...NAME_PICTURES,
  ...PERSON_PICTURES,
  ...HALF_HOUR_PICTURES,
};

/** Takes these pictures, or all, as PNG files in `docs/images`. Where a picture names no other, the day is the one on which the sample vault was written down. */
export async function takePictures(names: readonly string[]): Promise<void> {
  const browser = await startBrowser();
  await mkdir(join(root, 'docs/images'), { recursive: true });
  try {
    for (const [name, picture] of Object.entries(PICTURES)) {
      if (names.length > 0 && !names.includes(name)) continue;
      const vault = await vaultFor(picture);
      const opened = await browser.openPage({ ...picture.options, vault, today: picture.today ?? anchorDay });
      await take(name, picture, opened);
      await opened.close().catch((error: unknown) => console.error(`${name}: ${String(error)}`));
      await rm(vault, { recursive: true });
      console.log(name);
    }
  } finally {
    await browser.close();
  }
}

/** A copy of the sample vault, with the first-run pane used or Kith not yet switched on. */
async function vaultFor({ fresh }: Picture): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-pictures-'));
  await cp(sample, folder, { recursive: true });
  if (fresh) await rm(join(folder, dataFile), { force: true });
  else await writeFile(join(folder, dataFile), JSON.stringify({ ...JSON.parse(await readFile(join(folder, dataFile), 'utf8')), firstRunDone: true }));
  return folder;
}

async function take(name: string, picture: Picture, opened: OpenedPage): Promise<void> {
  const { page } = opened;
  const phone = picture.options?.phone ?? false;
  const { width, height } = phone ? { width: 390, height: 780 } : SIZE;
  await page.setViewportSize({ width, height: picture.height ?? height });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setDeviceMetricsOverride', { width, height: picture.height ?? height, deviceScaleFactor: SHARPNESS, mobile: phone });
  const part = await picture.prepare(opened);
  await page.evaluate(() => document.fonts.ready);
  await page.waitForTimeout(400);
  const path = join(root, 'docs/images', `${name}.png`);
  await (part ?? page).screenshot({ path, animations: 'disabled', caret: 'hide' });
}

/** With what can be mended ticked. */
async function showProblems({ page, runCommand }: OpenedPage): Promise<void> {
  await runCommand('Show problems');
  await page.locator('.kith-mend [role=status]', { hasText: 'place' }).waitFor();
  for (const box of await page.locator('.kith-mend-row input').all()) await box.check();
  await page.locator('.kith-mend .kith-form-fields').evaluate((el) => el.scrollTo(0, 0));
}

async function walkThroughPeople(opened: OpenedPage): Promise<void> {
  const { page } = opened;
  await openFollowUps(opened);
  await opened.runCommand('Choose rhythms');
  await page.locator('.kith-quoted li').first().waitFor();
  await page.keyboard.press('3');
  await page.locator('.kith-quoted li').first().waitFor();
}

async function askWhom(opened: OpenedPage): Promise<void> {
  const { page } = opened;
  await openFollowUps(opened);
  await page.getByRole('button', { name: 'Who could I write to?' }).click();
  await page.locator('.kith-quoted li').waitFor();
}

async function askForOldTie(opened: OpenedPage): Promise<void> {
  await openFollowUps(opened);
  await opened.runCommand('An old tie');
  await opened.page.locator('.kith-quoted li').waitFor();
}

/** Only what is to be done with the people of one circle. */
async function showOneCircle(opened: OpenedPage): Promise<Locator> {
  await showFollowUps(opened);
  await chooseCircle(opened);
  return sidebarOf(opened);
}

async function chooseCircle({ page }: OpenedPage): Promise<void> {
  await page.locator('.kith-follow-ups').getByRole('button', { name: 'Filter' }).click();
  await page.locator('.kith-filter select').selectOption('Low Lamp');
  await leaveKeys(page);
}

async function askWhoIsIn(opened: OpenedPage): Promise<void> {
  const { page } = opened;
  await openFollowUps(opened);
  await opened.runCommand('Who is in');
  await page.getByText('Desmond').last().waitFor();
}

async function fillLogDialog(opened: OpenedPage): Promise<void> {
  const { page } = opened;
  await showFollowUps(opened);
  await opened.runCommand('Log meeting');
  await page.waitForSelector('.kith-log');
  await page.keyboard.type('Gwen');
  await page.waitForSelector('.suggestion-item');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('walked round the harbour, she has sold the green chair');
  await page.locator('.kith-log input[aria-label="What helped?"]').fill('her way of asking for a price');
  await page.locator('.kith-log input[aria-label="You promised"]').fill('two copies of the Courier');
}

async function linkNames(opened: OpenedPage): Promise<void> {
  await openNote(opened.page, 'README.md');
  await opened.runCommand('Link people in this note');
  await opened.page.waitForSelector('.kith-unlinked pre');
}
