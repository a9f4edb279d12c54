import type { OpenedPage } from './browser';
import { openFollowUps, showFollowUps, sidebarOf } from './picture';
import type { Picture } from './picture';

/** The calendar, being away, and a link from a shortcut: each light, dark and on a phone. */
export const CALENDAR_PICTURES: Readonly<Record<string, Picture>> = {
  'half-hour': { prepare: askHalfHour },
  'half-hour-dark': { options: { theme: 'dark' }, prepare: askHalfHour },
  'half-hour-phone': { options: { phone: true }, prepare: askHalfHour },
  'row-on-calendar': { prepare: putRowOnCalendar },
  'row-on-calendar-dark': { options: { theme: 'dark' }, prepare: putRowOnCalendar },
  'row-on-calendar-phone': { options: { phone: true }, prepare: putRowOnCalendar },
  away: { height: 480, prepare: showAway },
  'away-dark': { options: { theme: 'dark' }, height: 480, prepare: showAway },
  'away-phone': {
    options: { phone: true },
    prepare: async (opened) => {
      await openFollowUps(opened);
      await goAway(opened);
      await openFollowUps(opened);
    },
  },
  link: { prepare: followLink },
  'link-dark': { options: { theme: 'dark' }, prepare: followLink },
  'link-phone': { options: { phone: true }, prepare: followLink },
};

async function askHalfHour(opened: OpenedPage): Promise<void> {
  await opened.runCommand('Put my half hour');
  await opened.page.waitForSelector('.kith-calendar select');
}

async function putRowOnCalendar(opened: OpenedPage): Promise<void> {
  await openFollowUps(opened);
  await opened.page.locator('.kith-follow-up').first().focus();
  await opened.page.keyboard.press('c');
  await opened.page.waitForSelector('.kith-calendar');
}

async function showAway(opened: OpenedPage): Promise<ReturnType<typeof sidebarOf>> {
  await showFollowUps(opened);
  await goAway(opened);
  return sidebarOf(opened);
}

async function goAway({ page, runCommand }: OpenedPage): Promise<void> {
  await runCommand('Away until');
  await page.locator('.modal input').fill('2026-03-20');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.kith-away');
}

/** As a shortcut on a phone would open it. */
async function followLink({ page }: OpenedPage): Promise<void> {
  await page.evaluate(() => window.workbench?.openUrl('obsidian://kith?person=Gwen%20Tolliver,Ines%20Faro&kind=talked&words=her%20new%20boat'));
  await page.waitForSelector('.kith-log-preview-lines');
}
