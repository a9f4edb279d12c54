import type { Problem } from '../../domain/problems/problem';
import { causeName, problemAccepted, problemFound } from '../../domain/words/view-words';

/** A note that can't be read as meant: its name, what was found and what would be read; the first of a cause names the cause. */
export class ProblemElement {
  readonly el: HTMLElement;
  private readonly cause: HTMLElement;

  constructor(key: string, problem: Problem) {
    this.el = createDiv({ cls: 'kith-problem', attr: { role: 'treeitem', 'aria-level': 2, tabindex: -1, 'data-key': key, 'data-path': problem.path } });
    this.cause = this.el.createDiv('kith-problem-cause');
    this.el.createDiv({ cls: 'kith-who', text: noteName(problem.path) });
    this.el.createDiv({ cls: 'kith-why', text: problemFound(problem) });
    this.el.createDiv({ cls: 'kith-why', text: problemAccepted(problem) });
  }

  update(problem: Problem, isFirst: boolean): void {
    this.cause.setText(isFirst ? causeName(problem.cause) : '');
  }
}

function noteName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}
