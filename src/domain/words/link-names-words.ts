import type { Doubt } from '../unlinked-names/find-unlinked-names';
import { COMMAND_NAMES } from './command-words';
import * as FORM_WORDS from './form-words';

/** The words of linking names that stand in notes. */

export const inThisNote = COMMAND_NAMES['link-people-in-note'];
export const inDailyNotes = 'Link people in daily notes';
export const intro = 'Those that stay ticked become links. The rest of the note stays as it is.';
export const names = 'Names without a link';
export const whom = (name: string): string => `Whom “${name}” means`;
export const leave = 'Leave as it is';
export const previewEmpty = 'Tick a name, and its line appears here.';
export const link = 'Link';
export const skip = 'Skip';
export const stop = 'Stop';
export const noNote = 'Open a note first, then link the people in it.';
export const none = 'Every name here is linked.';
export const noneInNotes = 'Every name in these notes is linked.';
export const noDailyNotes = 'There are no daily notes from these days.';
export const left = (count: number, note: string): string => `“${note}” has changed meanwhile; ${count === 1 ? '1 name was left as it was' : `${count} names were left as they were`}.`;
export const done = (count: number, notes: number): string => `${count === 1 ? '1 name is a link' : `${count} names are links`} now${notes > 1 ? `, in ${notes} notes` : ''}.`;

/** The dialog that asks from which days. */
export const DAYS_WORDS = { title: inDailyNotes, intro: 'Kith goes from note to note and shows each before anything is written.', from: 'From', to: 'To', next: 'Look through them', cancel: FORM_WORDS.cancel } as const;

/** Why a name is not ticked by itself, beside it. */
export const DOUBT_WORDS: Readonly<Record<Doubt, string>> = {
  several: 'fits several people',
  word: 'may be just a word',
  longer: 'may be part of another name',
  'goes-on': 'may be part of another word',
};

/** How far it has come. @example howFar(12, 40) // '12 of 40 notes' */
export function howFar(at: number, all: number): string {
  return `${at} of ${all} notes`;
}
