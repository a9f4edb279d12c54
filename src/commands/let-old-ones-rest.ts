import { Notice } from 'obsidian';
import { cancelTask } from '../domain/edits/change-task';
import { oldOnes } from '../domain/follow-ups/old-ones';
import type { OldOne } from '../domain/follow-ups/old-ones';
import { noteNamed } from '../domain/properties/links';
import { oldOneWords, OLD_ONES_WORDS } from '../domain/words/old-ones-words';
import * as VIEW_WORDS from '../domain/words/view-words';
import { openChoose } from '../views/form/choose';
import { namesOf } from './kith';
import type { Kith } from './kith';

/** Shows what has left the list for being old, and cancels in the notes what stays ticked there. */
export function letOldOnesRest(kith: Kith): void {
  const { people, rules } = kith;
  const old = oldOnes(people, kith.today(), rules);
  const choices = old.map((one) => ({
    value: one,
    name: oldOneWords(one, namesOf(kith, one.people)),
    note: one.lines.map(({ path }) => noteNamed(path)).join(', '),
    circles: one.people.flatMap((path) => people.facts(path)?.person.circles ?? []),
  }));
  if (old.length === 0) new Notice(kith.watcher.isReading ? VIEW_WORDS.reading : OLD_ONES_WORDS.none);
  else openChoose(kith.app, { ...OLD_ONES_WORDS, submit: OLD_ONES_WORDS.next }, choices, (chosen) => cancel(kith, chosen), old);
}

function cancel(kith: Kith, chosen: readonly OldOne[]): Promise<boolean> {
  const today = kith.today();
  const writes = chosen.flatMap(({ text, lines }) => lines.map(({ path, line }) => ({ path, change: cancelTask({ line, text }, today) })));
  return kith.changes.make(writes, OLD_ONES_WORDS.done(chosen.length));
}
