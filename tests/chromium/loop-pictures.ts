import type { Locator, Page } from 'playwright-core';
import type { OpenedPage } from './browser';
import { openFollowUps, openNote, showFollowUps } from './picture';
import type { Picture } from './picture';

/** When some of the sample vault's follow-ups have left the list. */
const LATER = '2026-05-25';

/** Pictures of what is followed through: introductions, advice, sharing, and what has become old. */
export const LOOP_PICTURES: Readonly<Record<string, Picture>> = {
  introduce: { prepare: fillIntroduction },
  'introduction-sheet': { options: { phone: true }, prepare: openIntroduction },
  'introduction-draft': { prepare: writeDraft },
  'answer-advice': { options: { phone: true }, prepare: answerAdvice },
  'share-note': { prepare: shareNote },
  pair: { options: { phone: true, theme: 'dark' }, prepare: proposePair },
  'old-ones': { options: { phone: true }, today: LATER, prepare: lookThroughOldOnes },
};

async function fillIntroduction(opened: OpenedPage): Promise<void> {
  const { page } = opened;
  await showFollowUps(opened);
  await opened.runCommand('Introduce two people');
  for (const name of ['Kiri', 'Otto']) {
    await field(page, 'Who').fill(name);
    await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
    await page.keyboard.press('Enter');
  }
  await field(page, 'Why each would gain').fill('she collects voices of the harbour, he has worked there all his life');
  await page.locator('.kith-log-preview-lines', { hasText: 'all his life' }).waitFor();
}

/** Of an introduction in which one has been asked. */
async function openIntroduction(opened: OpenedPage): Promise<void> {
  await openFollowUps(opened);
  await opened.page.locator('.kith-follow-up[data-kind="introduce"]', { hasText: 'asked' }).first().tap();
  await opened.page.waitForSelector('.kith-sheet');
}

async function writeDraft(opened: OpenedPage): Promise<void> {
  await showFollowUps(opened);
  await opened.page.locator('.kith-follow-up[data-kind="introduce"]').first().press('w');
  await opened.page.waitForSelector('.kith-write');
}

async function answerAdvice(opened: OpenedPage): Promise<void> {
  const { page } = opened;
  await openFollowUps(opened);
  await page.locator('.kith-follow-up[data-kind="advice"]').first().press('1');
  await field(page, 'What came of it').fill('counted to twenty, and she spoke of the ferry');
  await page.locator('.kith-log-preview-lines', { hasText: 'ferry' }).waitFor();
}

async function shareNote(opened: OpenedPage): Promise<void> {
  await openNote(opened.page, 'Library/On asking.md');
  await opened.runCommand('Share this note');
  const { page } = opened;
  await page.locator('.modal label').first().click();
  await page.locator('.kith-log-preview-lines').waitFor();
}

async function proposePair(opened: OpenedPage): Promise<void> {
  await openFollowUps(opened);
  await opened.runCommand('Who would gain');
  await opened.page.locator('.modal strong').waitFor();
}

async function lookThroughOldOnes(opened: OpenedPage): Promise<void> {
  await openFollowUps(opened);
  await opened.runCommand('Let old ones rest');
  await opened.page.waitForSelector('.kith-choose');
}

function field(page: Page, label: string): Locator {
  return page.locator(`.modal [aria-label="${label}"]`);
}
