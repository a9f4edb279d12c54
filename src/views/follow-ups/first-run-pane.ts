import { DropdownComponent } from 'obsidian';
import * as FIRST_RUN_WORDS from '../../domain/words/first-run-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { choiceButton, textButton } from '../buttons';
import type { FirstRun, PeoplePlace } from './follow-ups-source';

/**
 * What was found on first enable and the ways to begin; there until one of them, or "not now", has been used.
 * @param leave takes the focus when the pane that has it goes
 * @returns what shows it, null for no pane; `isCalm` when nothing in the list asks for anything
 */
export function firstRunPane(parent: HTMLElement, leave: () => void): (found: FirstRun | null, isCalm: boolean) => void {
  const el = parent.createDiv({ cls: 'kith-first-run', attr: { role: 'region', 'aria-label': FIRST_RUN_WORDS.title } });
  el.hide();
  let drawn = '';
  // A dialog gives the focus back to what had it: this is not to be a button that has gone meanwhile.
  const begin = (run: () => void): void => {
    el.hide();
    drawn = '';
    leave();
    run();
  };
  return (found, isCalm) => {
    const next = JSON.stringify([found, isCalm]);
    if (next === drawn) return;
    drawn = next;
    const focused = el.contains(el.doc.activeElement) ? el.doc.activeElement?.textContent : null;
    el.empty();
    el.toggle(found !== null);
    if (found) draw(el, found, isCalm, begin);
    if (focused && !found) leave();
    else if (focused) el.findAll('button, select').find(({ textContent }) => textContent === focused)?.focus();
  };
}

function draw(el: HTMLElement, found: FirstRun, isCalm: boolean, begin: (run: () => void) => void): void {
  const sentence = found.people === 0 ? FIRST_RUN_WORDS.noPeople : FIRST_RUN_WORDS.foundPeople(found.people, found.named);
  el.createEl('p', { text: isCalm ? `${sentence} ${VIEW_WORDS.nobody}` : sentence });
  for (const { icon, words, run } of found.choices) choiceButton(el, icon, words, () => begin(run));
  const placeEl = el.createEl('label', { cls: 'kith-first-run-place', text: FIRST_RUN_WORDS.place });
  new DropdownComponent(placeEl).addOptions({ ...FIRST_RUN_WORDS.PEOPLE_PLACES }).setValue(found.place).onChange((place) => found.setPlace(place as PeoplePlace));
  el.createEl('p', { cls: 'kith-quiet', text: FIRST_RUN_WORDS.untouched });
  textButton(el, FIRST_RUN_WORDS.close, () => found.close());
}
