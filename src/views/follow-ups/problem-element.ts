import type { Problem } from '../../domain/problems/problem';
import { causeName, problemAccepted, problemFound } from '../../domain/words/view-words';

/** A note that can't be read as meant: its name, what was found, and what would be read. */
export function problemElement(key: string, problem: Problem): HTMLElement {
  const attr = { role: 'treeitem', 'aria-level': 2, tabindex: -1, 'aria-description': causeName(problem.cause), 'data-key': key, 'data-path': problem.path };
  const el = createDiv({ cls: 'kith-problem', attr });
  el.createDiv({ cls: 'kith-who', text: noteName(problem.path) });
  el.createDiv({ text: problemFound(problem) });
  el.createDiv({ text: problemAccepted(problem) });
  return el;
}

/** The name of a cause over its problems, for the eye; each problem carries it for a screen reader. */
export function causeElement(cause: Problem['cause']): HTMLElement {
  return createDiv({ cls: 'kith-problem-cause', text: causeName(cause), attr: { 'aria-hidden': 'true' } });
}

function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
