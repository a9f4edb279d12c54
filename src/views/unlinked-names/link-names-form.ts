import { DropdownComponent } from 'obsidian';
import type { App } from 'obsidian';
import * as FORM_WORDS from '../../domain/words/form-words';
import * as LINK_NAMES_WORDS from '../../domain/words/link-names-words';
import { openForm } from '../form/form';
import type { Form } from '../form/form';
import { say } from '../say';
import type { ChosenNames, LinkingPorts, NamesOfNote, ShownName } from './linking-ports';

/** The note whose names are shown, null while the next one is looked for; and whom those mean that are to become links. */
interface Entry { readonly note: NamesOfNote | null; readonly chosen: ChosenNames }
type LinkNamesForm = Form<Entry, never>;

/** Shows the names that stand in a note without a link, each in its sentence, and links those that stay ticked; then the next note. */
export function openLinkNames(app: App, ports: LinkingPorts): void {
  let isOpen = true;
  let goOn = (): Promise<boolean> => Promise.resolve(true);
  const { intro, link: submit, previewEmpty: empty } = LINK_NAMES_WORDS;
  const cancel = ports.isRun ? LINK_NAMES_WORDS.stop : FORM_WORDS.cancel;
  openForm<Entry, never>(app, { title: ports.title, intro, submit, cancel, empty }, { note: null, chosen: new Map() }, {
    cls: 'kith-unlinked',
    ready: ({ chosen }) => chosen.size > 0,
    preview: ({ note, chosen }) => Promise.resolve({ note: note?.title ?? '', lines: note?.preview(chosen) ?? [], wrong: {} }),
    submit: async ({ note, chosen }) => {
      const isLinked = (await note?.link(chosen)) ?? false;
      if (!isOpen) ports.ended();
      return isLinked && goOn();
    },
    left: () => {
      isOpen = false;
      ports.ended();
    },
  }, (form) => {
    goOn = drawWalk(form, ports, () => isOpen);
    void skip(form, goOn);
    if (ports.isRun) form.button(LINK_NAMES_WORDS.skip, () => form.entry.note && void skip(form, goOn));
    return null;
  });
}

/** @returns what goes on to the next note; it gives whether there is none any more */
function drawWalk(form: LinkNamesForm, ports: LinkingPorts, isOpen: () => boolean): () => Promise<boolean> {
  const statusEl = form.el.createEl('p', { cls: 'kith-quiet', attr: { role: 'status' } });
  const listEl = form.el.createDiv({ attr: { role: 'group', 'aria-label': LINK_NAMES_WORDS.names } });
  const sayWhere = (note: NamesOfNote | null): void => say(statusEl, [note?.title ?? '', ports.progress].filter((part) => part !== '').join(' · '));
  const show = (note: NamesOfNote | null): void => {
    form.change({ note, chosen: new Map(note?.names.flatMap(({ isTicked, people: [only] }, index) => (isTicked && only ? [[index, only.path]] : []))) });
    sayWhere(note);
    listEl.empty();
    note?.names.forEach((name, index) => drawName(listEl, name, (path) => choose(form, index, path)));
    listEl.querySelector<HTMLElement>('input, select')?.focus();
  };
  return async () => {
    show(null);
    const note = await ports.next(() => sayWhere(null), isOpen);
    if (isOpen() && note) show(note);
    return note === null;
  };
}

/** Goes on without linking anything. */
async function skip(form: LinkNamesForm, goOn: () => Promise<boolean>): Promise<void> {
  if (await goOn()) form.close();
}

function choose(form: LinkNamesForm, index: number, path: string): void {
  const others = [...form.entry.chosen].filter(([other]) => other !== index);
  form.change({ chosen: new Map(path === '' ? others : [...others, [index, path]]) });
}

/** A name that can mean one person is ticked; whom it means is asked where it fits several: nobody is chosen by guessing. */
function drawName(parent: HTMLElement, shown: ShownName, set: (path: string) => void): void {
  const [only, ...others] = shown.people;
  if (only === undefined) return;
  const isQuestion = others.length > 0;
  const rowEl = parent.createEl(isQuestion ? 'div' : 'label', `kith-form-choice${isQuestion ? ' kith-unlinked-question' : ''}`);
  const boxEl = isQuestion ? null : rowEl.createEl('input', { type: 'checkbox' });
  if (boxEl) boxEl.checked = shown.isTicked;
  boxEl?.addEventListener('change', () => set(boxEl.checked ? only.path : ''));
  const wordsEl = rowEl.createDiv();
  drawSentence(wordsEl, shown);
  if (!isQuestion) return;
  const dropdown = new DropdownComponent(wordsEl).addOption('', LINK_NAMES_WORDS.leave).onChange(set);
  for (const { path, label } of shown.people) dropdown.addOption(path, label);
  dropdown.selectEl.setAttr('aria-label', LINK_NAMES_WORDS.whom(shown.name));
}

function drawSentence(el: HTMLElement, { before, name, after, hint }: ShownName): void {
  el.appendText(before);
  el.createEl('strong', { text: name });
  el.appendText(after);
  if (hint !== '') el.createDiv({ cls: 'kith-quiet', text: hint });
}
