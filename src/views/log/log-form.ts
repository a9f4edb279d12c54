import { Setting } from 'obsidian';
import type { App } from 'obsidian';
import type { Day } from '../../domain/days/day';
import { KINDS_OF_FORM, VALUES } from '../../domain/log/log-entry';
import type { Later, Learned, LogEntry, Participant } from '../../domain/log/log-entry';
import type { LinkedEntry } from '../../domain/log/read-link';
import type { LogField } from '../../domain/log/wrong-in-entry';
import type { TaskRecord } from '../../domain/records/record';
import * as LOG_WORDS from '../../domain/words/log-words';
import { KIND_NAMES, LEARNED_NAMES, LOG_QUESTIONS, LOG_TITLES, openTaskWords, VALUE_NAMES } from '../../domain/words/log-words';
import { ENTRY } from '../form/entry';
import type { EntryPorts } from '../form/entry';
import { choice, dayField, longText, text, toggle } from '../form/fields';
import { openForm } from '../form/form';
import type { Form } from '../form/form';
import { people } from '../form/people';
import { ticks } from '../form/ticks';

export type LogFormField = LogField | 'introducedTo' | 'introducedBy';

/** What the log form needs of the rest of Kith. */
export interface LogPorts extends EntryPorts<LogEntry, LogFormField> {
  today(): Day;
  /** What the note of a person named alone says nothing about yet; nothing for several people. */
  emptyIn(people: readonly Participant[]): readonly (keyof Learned)[];
  openWith(people: readonly Participant[]): readonly TaskRecord[];
}

/** What is to be said of a link that the form was filled in by, and a name to choose from. */
type Linked = Omit<LinkedEntry, 'entry'>;
type OpenLog = Form<LogEntry, LogFormField>;

/**
 * Logs a meeting, a call or message, value offered, or a follow-up.
 * @param entry what is filled in already: a draft, the people of a row, the line under the cursor
 */
export function openLogForm(app: App, ports: LogPorts, entry: LogEntry, linked: Linked = { said: [], toChoose: '' }): void {
  const ticked = stillOpen(ports, entry.people, entry.ticked);
  openForm(app, { ...ENTRY, title: LOG_TITLES[entry.form] }, { ...entry, ticked }, ports, (form) => draw(form, ports, linked));
}

function draw(form: OpenLog, ports: LogPorts, { said, toChoose }: Linked): HTMLElement {
  const { el, entry } = form;
  for (const sentence of said) el.createEl('p', { cls: 'kith-quiet', text: sentence, attr: { role: 'status' } });
  const peopleEl = people(form, 'people', ports, { name: LOG_WORDS.people, chosen: entry.people, set: (chosen) => {
    form.change({ people: chosen, ticked: stillOpen(ports, chosen, form.entry.ticked) });
    showForPeople();
  } });
  peopleEl.value = toChoose;
  const wordsRow = form.row('words', LOG_QUESTIONS[entry.kind]);
  const wordsEl = longText(wordsRow, entry.words, (words) => form.change({ words }));
  const congratulateRow = addKindAndDay(form, ports, () => showForKind());
  const [introducedToEl, openEl] = [el.createDiv(), el.createDiv()];
  if (entry.form === 'follow-up') dayField(form.row('when', LOG_WORDS.when, { hint: LOG_WORDS.whenHint }), entry.when, (when) => form.change({ when }));
  else addLater(form);
  const aboutEl = el.createDiv();
  addMark(form, () => showForKind());
  const showForKind = (): void => {
    const { kind } = form.entry;
    wordsRow.setName(LOG_QUESTIONS[kind]);
    wordsEl.setAttr('aria-label', LOG_QUESTIONS[kind]);
    congratulateRow?.settingEl.toggle(kind === 'news');
    drawIntroducedTo(introducedToEl, form, ports);
  };
  const showForPeople = (): void => {
    drawOpen(openEl, form, ports);
    if (entry.form !== 'follow-up') drawAboutThem(aboutEl, form, ports);
  };
  showForKind();
  showForPeople();
  return entry.people.length === 0 || toChoose !== '' ? peopleEl : wordsEl;
}

/** @returns the row that is for news alone */
function addKindAndDay(form: OpenLog, ports: LogPorts, changed: () => void): Setting | null {
  const { entry } = form;
  const kinds = KINDS_OF_FORM[entry.form];
  const row = form.row('day', LOG_WORDS.kind);
  if (entry.form === 'value-offered') {
    choice(row, [...Object.entries(VALUE_NAMES), ['', LOG_WORDS.otherValue]], entry.value ?? '', (chosen) => form.change({ value: VALUES.find((value) => value === chosen) ?? null }));
  } else {
    choice(row, kinds.map((kind) => [kind, KIND_NAMES[kind]]), entry.kind, (chosen) => {
      form.change({ kind: kinds.find((kind) => kind === chosen) ?? entry.kind });
      changed();
    });
  }
  if (entry.form !== 'follow-up') dayField(row, entry.day, (day) => form.change({ day: day ?? ports.today() }), LOG_WORDS.day);
  if (!kinds.includes('news')) return null;
  const news = new Setting(form.el).setName(LOG_WORDS.congratulate).setDesc(LOG_WORDS.congratulateHint);
  toggle(news, entry.congratulate, (congratulate) => form.change({ congratulate }));
  return news;
}

function addLater(form: OpenLog): void {
  const { entry } = form;
  text(form.row('helped', LOG_WORDS.helped), entry.helped, (helped) => form.change({ helped }), { placeholder: LOG_WORDS.helpedHint });
  const add = (field: 'promise' | 'followUp', name: string, dayName: string): void => {
    const set = (changes: Partial<Later>): void => form.change({ [field]: { ...form.entry[field], ...changes } });
    const row = form.row(field, name);
    text(row, entry[field].words, (words) => set({ words }));
    dayField(row, entry[field].day, (day) => set({ day }), dayName);
  };
  add('promise', LOG_WORDS.promise, LOG_WORDS.promiseDay);
  add('followUp', LOG_WORDS.followUp, LOG_WORDS.followUpDay);
}

function addMark(form: OpenLog, changed: () => void): void {
  const { mark } = form.entry;
  if (!mark) return;
  toggle(new Setting(form.el).setName(LOG_WORDS.mark).setDesc(LOG_WORDS.markHint), true, (isOn) => {
    form.change({ mark: isOn ? mark : null });
    changed();
  });
}

/** Asks whom they introduced the user to; nothing where something else was given. */
function drawIntroducedTo(parent: HTMLElement, form: OpenLog, ports: LogPorts): void {
  const { kind, mark, introducedTo: chosen } = form.entry;
  const { introducedTo: name, introducedToHint: hint } = LOG_WORDS;
  parent.empty();
  if (kind === 'received' && mark === null) people(form, 'introducedTo', ports, { name, hint, parent, chosen, set: (introducedTo) => form.change({ introducedTo }) });
}

/** What is open with these people, each to tick; nothing when nothing is. */
function drawOpen(parent: HTMLElement, form: OpenLog, ports: LogPorts): void {
  const open = ports.openWith(form.entry.people).map((task) => ({ value: task, name: openTaskWords(task) }));
  parent.empty();
  if (open.length > 0) ticks(new Setting(parent).setName(LOG_WORDS.open).controlEl, LOG_WORDS.open, open, form.entry.ticked, (ticked) => form.change({ ticked }));
}

/** Asks who introduced the new people, and what is not known yet of somebody named alone; nothing where there is nothing to ask. */
function drawAboutThem(parent: HTMLElement, form: OpenLog, ports: LogPorts): void {
  const { people: named, introducedBy: chosen, learned } = form.entry;
  const { introducedBy: name, introducedByHint: hint } = LOG_WORDS;
  parent.empty();
  const set = (introducedBy: readonly Participant[]): void => form.change({ introducedBy });
  if (named.some((participant) => 'newName' in participant)) people(form, 'introducedBy', ports, { name, hint, parent, chosen, most: 1, set });
  const empty = ports.emptyIn(named);
  if (empty.length === 0) return;
  const moreEl = parent.createEl('details', 'kith-form-more');
  moreEl.open = empty.some((property) => learned[property] !== '');
  moreEl.createEl('summary', { text: LOG_WORDS.aboutThem });
  for (const property of empty) {
    text(new Setting(moreEl).setName(LEARNED_NAMES[property]), learned[property], (typed) => form.change({ learned: { ...form.entry.learned, [property]: typed } }));
  }
}

/** Of what was ticked, what is still open with these people, as it is now. */
function stillOpen(ports: LogPorts, named: readonly Participant[], ticked: readonly TaskRecord[]): readonly TaskRecord[] {
  return ports.openWith(named).filter(({ path, line, text: words }) => ticked.some((task) => task.path === path && task.line === line && task.text === words));
}
