import { Notice } from 'obsidian';
import type { TFile } from 'obsidian';
import { compare } from '../domain/compare';
import { addMonths } from '../domain/days/day';
import { contributesNothing } from '../domain/persons/contributes';
import * as LINK_NAMES_WORDS from '../domain/words/link-names-words';
import { askDays } from '../views/unlinked-names/ask-days';
import { openLinkNames } from '../views/unlinked-names/link-names-form';
import type { Kith } from './kith';
import { Linking } from './linking';

/** How many months back daily notes are looked through, unless the user says other days. */
const MONTHS = 1;

/** Shows the names that stand in the open note without a link, and links those that stay ticked. */
export async function linkPeopleInThisNote(kith: Kith): Promise<void> {
  const file = kith.app.workspace.getActiveFile();
  if (file?.extension !== 'md') new Notice(LINK_NAMES_WORDS.noNote);
  else {
    const linking = new Linking(kith, [file], LINK_NAMES_WORDS.inThisNote);
    if (await linking.hasNamesIn(file)) openLinkNames(kith.app, linking);
    else new Notice(LINK_NAMES_WORDS.none);
  }
}

/** Asks for a range of days, and goes through their daily notes, the newest first. */
export function linkPeopleInDailyNotes(kith: Kith): void {
  const today = kith.today();
  askDays(kith.app, addMonths(today, -MONTHS), today, (from, to) => {
    const files = dailyNotes(kith).filter(({ day }) => from <= day && day <= to).map(({ file }) => file);
    if (files.length === 0) new Notice(LINK_NAMES_WORDS.noDailyNotes);
    else openLinkNames(kith.app, new Linking(kith, files, LINK_NAMES_WORDS.inDailyNotes));
  });
}

/** The daily notes with their days, the newest first. */
export function dailyNotes({ app, rules, watcher: { days } }: Kith): { readonly file: TFile; readonly day: string }[] {
  const notes = app.vault.getMarkdownFiles().flatMap((file) => {
    const day = contributesNothing(file.path, rules) ? null : days.dailyNoteDay(file.path);
    return day === null ? [] : [{ file, day }];
  });
  return notes.sort((a, b) => compare(b.day, a.day));
}
