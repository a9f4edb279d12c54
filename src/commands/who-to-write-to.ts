import { Notice } from 'obsidian';
import { whoToWriteTo } from '../domain/sharing/who-to-write-to';
import { VIEW_WORDS } from '../domain/words/view-words';
import { WHO_WORDS } from '../domain/words/who-words';
import { WhoDialog } from '../views/write/who-dialog';
import { Hints } from './hints';
import type { Kith } from './kith';
import { lastLines } from './last-lines';
import { WaysOut } from './ways-out';

/** Names one person to write to, with the reason; another one when asked. */
export function whoCouldBeWrittenTo(kith: Kith): void {
  const { people, rules, isBuilt, isReading } = kith.watcher;
  const hints = new Hints(kith.app);
  const today = kith.today();
  const rows = whoToWriteTo(people, today, rules, hints.forList());
  if (rows.length === 0) new Notice(!isBuilt || isReading ? VIEW_WORDS.reading : WHO_WORDS.none);
  else new WhoDialog(kith.app, {
    people,
    today,
    rows,
    lines: (path, stop) => lastLines(kith, path, 1, stop),
    done: (row, how) => new WaysOut(kith, hints).done([row], how),
  }).open();
}
