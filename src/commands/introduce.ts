import { emptyIntroduction } from '../domain/introductions/introduction-entry';
import type { IntroductionEntry } from '../domain/introductions/introduction-entry';
import { linesOfIntroduction } from '../domain/introductions/lines-of-introduction';
import { wrongInIntroduction } from '../domain/introductions/wrong-in-introduction';
import { pathsOf } from '../domain/log/log-entry';
import * as INTRODUCE_WORDS from '../domain/words/introduce-words';
import { openIntroduction } from '../views/introduce/introduction-form';
import { Drafts } from './drafts';
import { entryPorts, linesFor } from './entry-ports';
import type { Kith } from './kith';
import { linksTo } from './participants';
import { startingPoint } from './starting-point';

const drafts = new Drafts<IntroductionEntry>(({ words }) => words.trim() !== '');

/** Opens the form with what was left in it last, else with the people that the cursor stands on. */
export function introduceTwoPeople(kith: Kith): void {
  const left = drafts.find(kith, () => true);
  open(kith, left, left ?? emptyIntroduction(startingPoint(kith).people.map((path) => ({ path }))));
}

/** Opens the form with these people filled in, by path. A draft that speaks of all of them goes on; about others, it waits. */
export function introduce(kith: Kith, paths: readonly string[]): void {
  const left = drafts.find(kith, ({ entry }) => paths.every((path) => pathsOf(entry.people).includes(path)));
  open(kith, left, left ?? emptyIntroduction(paths.map((path) => ({ path }))));
}

function open(kith: Kith, begun: IntroductionEntry | undefined, entry: IntroductionEntry): void {
  const today = kith.today();
  const composed = (filled: IntroductionEntry, note: string): { readonly links: readonly string[]; readonly lines: readonly string[] } => {
    const links = linksTo(kith, note, filled.people);
    return { links, lines: linesOfIntroduction(filled, links, today, kith.rules) };
  };
  openIntroduction(kith.app, entryPorts(kith, {
    note: () => kith.dailyNotes.pathOf(today),
    compose: (filled, note) => {
      const { links, lines } = composed(filled, note);
      const wrong = wrongInIntroduction(filled, links, lines, { rules: kith.rules, isPerson: (target) => kith.people.personAt(target, note) !== null });
      return { lines: filled.people.length < 2 ? [] : lines, wrong };
    },
    writes: (filled, note) => [linesFor(kith, today, () => composed(filled, note).lines)],
    said: (_, names) => INTRODUCE_WORDS.done(names),
    left: drafts.keeping(kith, begun),
  }), entry);
}
