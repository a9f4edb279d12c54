import { Keymap } from 'obsidian';
import type { Finding } from '../domain/fixes/finding';
import * as MEND_WORDS from '../domain/words/mend-words';
import { openProblems } from '../views/problems/problems-form';
import { attempt, attempted } from './attempt';
import { findProblems } from './find-problems';
import { goTo } from './go-to';
import type { Kith } from './kith';
import { setRhythm } from './set-rhythm';

/** Shows what can't be read as it was meant, and mends what the user ticks there, as one change. */
export function showProblems(kith: Kith): void {
  openProblems(kith.app, {
    find: (proceed) => attempt(() => findProblems(kith, proceed)),
    mend: (findings) => mend(kith, findings),
    open: attempted(({ problem, line }: Finding, event: MouseEvent) => goTo(kith.app, problem.path, line, Keymap.isModEvent(event))),
    chooseRhythm: (path, next) => setRhythm(kith, [path], next),
    circlesOf: (path) => kith.people.facts(path)?.person.circles ?? [],
  });
}

function mend(kith: Kith, findings: readonly Finding[]): Promise<boolean> {
  const writes = findings.flatMap(({ problem: { path }, change }) => (change ? [{ path, change }] : []));
  return kith.changes.make(writes, MEND_WORDS.done(writes.length));
}
