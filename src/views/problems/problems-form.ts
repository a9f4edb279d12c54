import type { App } from 'obsidian';
import type { Finding } from '../../domain/fixes/finding';
import { isInCircle } from '../../domain/persons/circles';
import * as FORM_WORDS from '../../domain/words/form-words';
import * as MEND_WORDS from '../../domain/words/mend-words';
import { circleRow } from '../form/circle-row';
import { openForm } from '../form/form';
import type { Form } from '../form/form';
import { roomToSay, say } from '../say';
import { drawFindings } from './draw-findings';
import type { FindingDoors } from './draw-findings';

/** What the form needs of the rest of Kith. */
interface ProblemsPorts extends Pick<FindingDoors, 'open'> {
  /** Looks through the notes, as long as `proceed` says so; null when that could not be done, and the user has been told why. */
  find(proceed: () => boolean): Promise<readonly Finding[] | null>;
  /** @returns whether all of these are mended; when not, the user has been told why */
  mend(findings: readonly Finding[]): Promise<boolean>;
  /** @param next called when there is one */
  chooseRhythm(path: string, next: () => void): void;
  /** The circles of whoever the note is about. */
  circlesOf(path: string): readonly string[];
}

interface Entry { readonly findings: readonly Finding[]; readonly ticked: readonly Finding[]; readonly circle: string }
type ProblemsForm = Form<Entry, never>;

/** Shows what can't be read as it was meant, by cause: each opens where it stands, and where a fix is certain it can be ticked and mended. */
export function openProblems(app: App, ports: ProblemsPorts): void {
  let isOpen = true;
  let look = (): Promise<void> => Promise.resolve();
  const chosen = ({ ticked, circle }: Entry): readonly Finding[] => ticked.filter(({ problem: { path } }) => isInCircle(ports.circlesOf(path), circle));
  openForm<Entry, never>(app, { title: MEND_WORDS.title, intro: MEND_WORDS.intro, submit: MEND_WORDS.mend, cancel: FORM_WORDS.close }, { findings: [], ticked: [], circle: '' }, {
    cls: 'kith-mend',
    ready: (entry) => chosen(entry).length > 0,
    submit: async (entry) => {
      if (await ports.mend(chosen(entry))) return true;
      // What could not be mended is looked for anew: its note has changed since.
      await look();
      return false;
    },
    left: () => (isOpen = false),
  }, (form) => {
    form.el.setAttrs({ role: 'region', 'aria-label': MEND_WORDS.title, tabindex: 0 });
    const statusEl = roomToSay(form.el, 'kith-quiet');
    const [circleEl, listEl] = [form.el.createDiv(), form.el.createDiv()];
    const show = (): void => drawList(listEl, form, ports, show);
    look = async () => {
      say(statusEl, MEND_WORDS.looking);
      const findings = await ports.find(() => isOpen);
      if (!isOpen) return;
      if (findings === null) return form.close();
      if (findings.length === 0) return sayAllIsWell(form);
      say(statusEl, MEND_WORDS.found(findings.length, findings.filter(({ change }) => change !== null).length));
      form.change({ findings, ticked: findings.filter((finding) => form.entry.ticked.some((other) => isSame(other, finding))) });
      circleEl.empty();
      circleRow(circleEl, findings.map(({ problem }) => ports.circlesOf(problem.path)), (circle) => {
        form.change({ circle });
        show();
      });
      show();
    };
    void look();
    return form.el;
  });
}

function drawList(el: HTMLElement, form: ProblemsForm, ports: ProblemsPorts, again: () => void): void {
  const { findings, ticked, circle } = form.entry;
  const without = (finding: Finding): ((all: readonly Finding[]) => readonly Finding[]) => (all) => all.filter((other) => other !== finding);
  el.empty();
  drawFindings(el, findings.filter(({ problem: { path } }) => isInCircle(ports.circlesOf(path), circle)), ticked, {
    tick: (finding, isOn) => form.change({ ticked: [...without(finding)(form.entry.ticked), ...(isOn ? [finding] : [])] }),
    open: (finding, event) => {
      form.close();
      ports.open(finding, event);
    },
    chooseRhythm: (finding) => ports.chooseRhythm(finding.problem.path, () => {
      form.change({ findings: without(finding)(form.entry.findings) });
      again();
      // The button that was pressed is gone.
      form.el.focus();
    }),
  });
}

function sayAllIsWell(form: ProblemsForm): void {
  form.close();
  openForm(form.app, { title: MEND_WORDS.title, intro: MEND_WORDS.found(0, 0), cancel: FORM_WORDS.close }, {}, {}, () => null);
}

function isSame(one: Finding, other: Finding): boolean {
  return one.problem.path === other.problem.path && one.line === other.line && one.problem.found === other.problem.found;
}
