import type { FollowUp } from '../domain/follow-ups/follow-up';
import { readDrafts } from '../domain/introductions/drafts';
import type { IntroductionDrafts } from '../domain/introductions/drafts';
import { textNamed } from '../vault/read-note';
import { letterFor, recipientsOf } from '../views/write/letter';
import type { Kith } from './kith';
import { openLetter } from './letters';
import { openLog } from './log';

/** Helps to write to the people of a follow-up, and then to log it. */
export async function writeTo(kith: Kith, row: FollowUp): Promise<void> {
  const letter = letterFor(row, kith.people, await introductionDrafts(kith));
  openLetter(kith, letter, () => openLog(kith, 'call-or-message', recipientsOf(row)));
}

/** How the user writes about introductions. */
async function introductionDrafts({ app, rules }: Kith): Promise<IntroductionDrafts> {
  const note = await textNamed(app, rules.introductionDrafts).catch(() => null);
  return { own: readDrafts(note ?? ''), givesNames: rules.namesBeforeAgreed };
}
