import { Setting, TextComponent } from 'obsidian';
import type { App } from 'obsidian';
import type { Learned, LogEntry, Participant } from '../../domain/log/log-entry';
import * as LOG_WORDS from '../../domain/words/log-words';
import { LEARNED_NAMES } from '../../domain/words/log-words';
import type { LogPorts } from './log-ports';
import { PeopleField } from './people-field';

/** What is said of the people themselves. */
type AboutThem = Pick<LogEntry, 'introducedBy' | 'learned'>;

/** Asks who introduced the new people, and what is not known yet of somebody named alone; nothing where there is nothing to ask. */
export function drawAboutThem(app: App, el: HTMLElement, ports: LogPorts, entry: LogEntry, onChange: (changes: Partial<AboutThem>) => void): void {
  el.empty();
  const chosen = entry.introducedBy;
  if (entry.people.some((participant) => 'newName' in participant)) drawPeopleRow(app, el, ports, { name: LOG_WORDS.introducedBy, hint: LOG_WORDS.introducedByHint, chosen, most: 1, onChange: (introducedBy) => onChange({ introducedBy }) });
  const empty = ports.emptyIn(entry.people);
  if (empty.length > 0) drawLearned(el, empty, entry.learned, (learned) => onChange({ learned }));
}

/** Asks whom they introduced the user to; nothing where something else was given. */
export function drawIntroducedTo(app: App, el: HTMLElement, ports: LogPorts, { kind, mark, introducedTo: chosen }: LogEntry, onChange: (introducedTo: LogEntry['introducedTo']) => void): void {
  el.empty();
  if (kind === 'received' && mark === null) drawPeopleRow(app, el, ports, { name: LOG_WORDS.introducedTo, hint: LOG_WORDS.introducedToHint, chosen, onChange });
}

interface PeopleRow {
  readonly name: string;
  readonly hint: string;
  readonly chosen: readonly Participant[];
  readonly most?: number;
  readonly onChange: (chosen: readonly Participant[]) => void;
}

function drawPeopleRow(app: App, el: HTMLElement, ports: LogPorts, { name, hint, chosen, ...row }: PeopleRow): void {
  const { controlEl } = new Setting(el).setName(name).setDesc(hint);
  new PeopleField(app, controlEl, { ...row, source: ports, label: name }, chosen);
}

function drawLearned(el: HTMLElement, names: readonly (keyof Learned)[], learned: Learned, onChange: (learned: Learned) => void): void {
  let now = learned;
  const detailsEl = el.createEl('details', 'kith-form-more');
  detailsEl.open = names.some((name) => learned[name] !== '');
  detailsEl.createEl('summary', { text: LOG_WORDS.aboutThem });
  for (const name of names) {
    const { controlEl } = new Setting(detailsEl).setName(LEARNED_NAMES[name]);
    const { inputEl } = new TextComponent(controlEl).setValue(learned[name]).onChange((text) => {
      now = { ...now, [name]: text };
      onChange(now);
    });
    inputEl.setAttr('aria-label', LEARNED_NAMES[name]);
  }
}
