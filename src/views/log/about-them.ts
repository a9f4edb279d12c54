import { Setting, TextComponent } from 'obsidian';
import type { App } from 'obsidian';
import type { Learned, LogEntry } from '../../domain/log/log-entry';
import { LEARNED_NAMES, LOG_WORDS } from '../../domain/words/log-words';
import type { LogPorts } from './log-ports';
import { PeopleField } from './people-field';

/** What is said of the people themselves. */
type AboutThem = Pick<LogEntry, 'introducedBy' | 'learned'>;

/** Asks who introduced the new people, and what is not known yet of somebody named alone; nothing where there is nothing to ask. */
export function drawAboutThem(app: App, el: HTMLElement, ports: LogPorts, entry: LogEntry, onChange: (changes: Partial<AboutThem>) => void): void {
  el.empty();
  if (entry.people.some((participant) => 'newName' in participant)) drawIntroducedBy(app, el, ports, entry, onChange);
  const empty = ports.emptyIn(entry.people);
  if (empty.length > 0) drawLearned(el, empty, entry.learned, (learned) => onChange({ learned }));
}

function drawIntroducedBy(app: App, el: HTMLElement, ports: LogPorts, { introducedBy }: LogEntry, onChange: (changes: Partial<AboutThem>) => void): void {
  const { controlEl } = new Setting(el).setName(LOG_WORDS.introducedBy).setDesc(LOG_WORDS.introducedByHint);
  const nameOf: LogPorts['nameOf'] = (participant) => ports.nameOf(participant);
  new PeopleField(app, controlEl, { people: ports.people, most: 1, label: LOG_WORDS.introducedBy, nameOf, onChange: (chosen) => onChange({ introducedBy: chosen }) }, introducedBy);
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
