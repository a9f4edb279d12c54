import type { Finding } from '../domain/fixes/finding';
import * as MEND_WORDS from '../domain/words/mend-words';
import { ProblemsDialog } from '../views/problems/problems-dialog';
import { findProblems } from './find-problems';
import { goTo } from './go-to';
import type { Kith } from './kith';
import { setRhythm } from './set-rhythm';

/** Shows what can't be read as it was meant, and mends what the user ticks there, as one change. */
export function showProblems(kith: Kith): void {
  new ProblemsDialog(kith.app, {
    find: (found, proceed) => findProblems(kith, found, proceed),
    mend: (findings) => mend(kith, findings),
    open: (path, line, where) => void goTo(kith.app, path, line, where),
    chooseRhythm: (path) => setRhythm(kith, [path]),
  }).open();
}

function mend(kith: Kith, findings: readonly Finding[]): Promise<boolean> {
  const writes = findings.flatMap(({ problem: { path }, change }) => (change ? [{ path, change }] : []));
  return kith.changes.make(writes, MEND_WORDS.done(writes.length));
}
