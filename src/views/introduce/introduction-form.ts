import { Setting } from 'obsidian';
import type { App } from 'obsidian';
import { emptyIntroduction } from '../../domain/introductions/introduction-entry';
import type { IntroductionEntry } from '../../domain/introductions/introduction-entry';
import type { IntroductionField } from '../../domain/introductions/wrong-in-introduction';
import * as INTRODUCE_WORDS from '../../domain/words/introduce-words';
import { ENTRY } from '../form/entry';
import type { EntryPorts } from '../form/entry';
import { choice, longText } from '../form/fields';
import { openForm } from '../form/form';
import type { Form } from '../form/form';
import { people } from '../form/people';

type IntroductionPorts = EntryPorts<IntroductionEntry, IntroductionField>;

/** Writes down an introduction of two people with its steps. */
export function openIntroduction(app: App, ports: IntroductionPorts, entry: IntroductionEntry): void {
  const { title, previewEmpty: empty } = INTRODUCE_WORDS;
  openForm(app, { ...ENTRY, title, empty }, entry, ports, (form) => {
    const set = (chosen: IntroductionEntry['people']): void => {
      form.change({ ...emptyIntroduction(chosen), words: form.entry.words });
      drawChoices(choicesEl, form, ports);
      if (chosen.length === 2) whyEl.focus();
    };
    const whoEl = people(form, 'people', ports, { name: INTRODUCE_WORDS.people, chosen: entry.people, most: 2, set });
    const whyEl = longText(form.row('words', INTRODUCE_WORDS.why), entry.words, (words) => form.change({ words }));
    const choicesEl = form.el.createDiv();
    drawChoices(choicesEl, form, ports);
    return entry.people.length < 2 ? whoEl : whyEl;
  });
}

/** Who is asked first, and who asked for it: a choice between the two, once there are two. */
function drawChoices(el: HTMLElement, form: Form<IntroductionEntry, IntroductionField>, ports: IntroductionPorts): void {
  const { people: both, first, askedFor } = form.entry;
  el.empty();
  if (both.length < 2) return;
  const [one = '', other = ''] = both.map((participant) => ports.nameOf(participant));
  choice(new Setting(el).setName(INTRODUCE_WORDS.first), [['0', one], ['1', other]], String(first), (chosen) => form.change({ first: Number(chosen) }));
  const askers = [['', INTRODUCE_WORDS.neither], ['0', one], ['1', other]] as const;
  choice(new Setting(el).setName(INTRODUCE_WORDS.askedFor), askers, String(askedFor ?? ''), (chosen) => form.change({ askedFor: chosen === '' ? null : Number(chosen) }));
}
