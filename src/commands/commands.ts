import { Notice } from 'obsidian';
import type { Plugin } from 'obsidian';
import { weakMemo } from '../domain/properties/memo';
import { COMMAND_NAMES } from '../domain/words/command-words';
import * as VIEW_WORDS from '../domain/words/view-words';
import { attempt } from './attempt';
import { askAway } from './away';
import { putHalfHourOnCalendar } from './calendar';
import { copyBrief, insertBrief } from './brief';
import { chooseRhythms } from './choose-rhythms';
import { openLog } from './log';
import { introduceTwoPeople } from './introduce';
import type { Kith } from './kith';
import { letOldOnesRest } from './let-old-ones-rest';
import { openFollowUps, openHalfHour, openLookBack, openPersonView } from './open-view';
import { linkPeopleInDailyNotes, linkPeopleInThisNote } from './link-names';
import { showProblems } from './show-problems';
import { setRhythmOfOpenPerson } from './set-rhythm';
import { makeNewPerson } from './new-person';
import { shareThisNote } from './share-note';
import { nameOldTie, whoCouldBeWrittenTo } from './who-to-write-to';
import { addTodaysPeople } from './todays-people';
import { whenBuilt } from './when-built';
import { whoIsIn } from './who-is-in';
import { proposePairs } from './who-could-meet';

/** Every command of the palette, by its id; the ids stay as they are, since hotkeys hang on them. */
const COMMANDS: Readonly<Record<keyof typeof COMMAND_NAMES, { readonly icon: string; readonly run: (kith: Kith) => void | Promise<void> }>> = {
  'open-follow-ups': { icon: 'heart-handshake', run: ({ app }) => openFollowUps(app) },
  'open-person-view': { icon: 'contact-round', run: ({ app }) => openPersonView(app) },
  'look-back': { icon: 'book-heart', run: ({ app }) => openLookBack(app) },
  'log-meeting': { icon: 'coffee', run: (kith) => openLog(kith, 'meeting') },
  'log-call-or-message': { icon: 'message-circle', run: (kith) => openLog(kith, 'call-or-message') },
  'log-value-offered': { icon: 'gift', run: (kith) => openLog(kith, 'value-offered') },
  'add-follow-up': { icon: 'plus', run: (kith) => openLog(kith, 'follow-up') },
  'new-person': { icon: 'user-plus', run: makeNewPerson },
  'introduce-two-people': { icon: 'users', run: introduceTwoPeople },
  'share-this-note': { icon: 'share-2', run: shareThisNote },
  'who-could-meet': { icon: 'waypoints', run: proposePairs },
  'start-half-hour': { icon: 'armchair', run: ({ app }) => openHalfHour(app) },
  'half-hour-on-calendar': { icon: 'calendar-plus', run: putHalfHourOnCalendar },
  'add-todays-people': { icon: 'calendar-heart', run: addTodaysPeople },
  'copy-brief': { icon: 'copy', run: copyBrief },
  'insert-brief': { icon: 'between-horizontal-start', run: insertBrief },
  'set-rhythm': { icon: 'repeat', run: setRhythmOfOpenPerson },
  'who-to-write-to': { icon: 'send', run: whoCouldBeWrittenTo },
  'old-tie': { icon: 'history', run: nameOldTie },
  'who-is-in': { icon: 'map-pin', run: whoIsIn },
  'choose-rhythms': { icon: 'list-restart', run: chooseRhythms },
  'link-people-in-note': { icon: 'link', run: linkPeopleInThisNote },
  'link-people-in-daily-notes': { icon: 'calendar-search', run: linkPeopleInDailyNotes },
  'let-old-ones-rest': { icon: 'leaf', run: letOldOnesRest },
  'show-problems': { icon: 'wrench', run: showProblems },
  'away-until': { icon: 'plane', run: askAway },
  'undo-last-change': { icon: 'undo-2', run: ({ changes }) => changes.undo() },
};

/** The commands that wait until people are known. */
const waitingIn = weakMemo((_kith: Kith) => new Set<keyof typeof COMMANDS>());

/**
 * Does what a command of the palette does. One that is given while the app starts waits until people are known: else somebody known would be taken for
 * somebody new. Given once more meanwhile, it is done once.
 */
export function runCommand(kith: Kith, id: keyof typeof COMMAND_NAMES): void {
  const waiting = waitingIn(kith);
  if (waiting.has(id)) return;
  waiting.add(id);
  const notice = kith.watcher.isBuilt ? null : new Notice(VIEW_WORDS.reading);
  whenBuilt(kith, () => {
    waiting.delete(id);
    notice?.hide();
    void attempt(() => COMMANDS[id].run(kith));
  });
}

export function registerCommands(plugin: Plugin, kith: Kith): void {
  for (const id of Object.keys(COMMANDS) as (keyof typeof COMMAND_NAMES)[]) {
    plugin.addCommand({ id, icon: COMMANDS[id].icon, name: COMMAND_NAMES[id], callback: () => runCommand(kith, id) });
  }
}
