import { Notice } from 'obsidian';
import { isBeingInTouch } from '../domain/follow-ups/follow-up';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import { oldTies } from '../domain/sharing/old-ties';
import { whoToWriteTo } from '../domain/sharing/who-to-write-to';
import * as VIEW_WORDS from '../domain/words/view-words';
import * as WHO_WORDS from '../domain/words/who-words';
import { openWho } from '../views/write/who-form';
import type { Kith } from './kith';
import { keptWords } from './letters';
import { lastLines } from './last-lines';
import { aroundOf } from './read-brief';
import { WaysOut } from './ways-out';

/** So many old ties are named at most, one after the other. */
const MOST_TIES = 12;

/** Names one person to write to, with the reason; another one when asked. */
export function whoCouldBeWrittenTo(kith: Kith): void {
  const { people, rules } = kith;
  name(kith, WHO_WORDS.title, WHO_WORDS.none, () => whoToWriteTo(people, kith.today(), rules, kith.hints.forList()));
}

/** Names one old tie, with the last line and one shared thing; another one when asked. */
export function nameOldTie(kith: Kith): void {
  const { people, rules } = kith;
  name(kith, WHO_WORDS.oldTie, WHO_WORDS.noOldTie, () => oldTies(people, kith.today(), rules, (path) => aroundOf(kith, path), MOST_TIES));
}

function name(kith: Kith, title: string, none: string, find: () => readonly FollowUp[]): void {
  const { people, isReading } = kith.watcher;
  const rows = find();
  if (rows.length === 0) new Notice(isReading ? VIEW_WORDS.reading : none);
  else openWho(kith.app, {
    title,
    people,
    today: kith.today(),
    kept: keptWords(kith),
    lines: (path, stop) => lastLines(kith, path, 1, stop),
    done: (row) => new WaysOut(kith).done([row], isBeingInTouch(row) ? 'wrote' : null),
  }, rows);
}
