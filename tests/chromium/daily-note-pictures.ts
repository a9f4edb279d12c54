import type { OpenedPage } from './browser';
import { leaveKeys, openFollowUps } from './picture';
import type { Picture } from './picture';

const HOME = 'Home page.md';
const BLOCK = '# Home\n\nGood morning. Who would be glad to hear from you?\n\n```kith\nshow: promises, thanks, rhythm\nnumber: 6\n```\n';

/** Today's people before they are written, and the list inside a note: each light, dark and on a phone. */
export const DAILY_NOTE_PICTURES: Readonly<Record<string, Picture>> = {
  'todays-people-light': { prepare: askToAdd },
  'todays-people-dark': { options: { theme: 'dark' }, prepare: askToAdd },
  'todays-people-phone': { options: { phone: true }, prepare: askToAdd },
  'list-block-light': { prepare: showBlock(BLOCK) },
  'list-block-dark': { options: { theme: 'dark' }, prepare: showBlock(BLOCK) },
  'list-block-phone': { options: { phone: true }, prepare: showBlock(BLOCK) },
  'list-block-wrong': { height: 480, prepare: showBlock(BLOCK.replace('number: 6', 'number: many')) },
};

async function askToAdd(opened: OpenedPage): Promise<void> {
  // Before the vault has been read there is nobody to add.
  await openFollowUps(opened);
  await opened.runCommand("today's people");
  await opened.page.waitForSelector('.kith-log-preview-lines');
}

function showBlock(text: string): (opened: OpenedPage) => Promise<void> {
  return async ({ page }) => {
    await page.evaluate(async ({ path, words }) => {
      const { workspace, vault } = window.workbench?.app ?? {};
      const file = await vault?.create(path, words);
      workspace?.leftSplit.collapse();
      if (file) await workspace?.getLeaf(false).openFile(file, { active: true, state: { mode: 'preview' } });
    }, { path: HOME, words: text });
    await page.waitForSelector('.kith-block .kith-follow-up');
    await leaveKeys(page);
  };
}
