import { setIcon } from 'obsidian';
import * as FIRST_RUN_WORDS from '../../domain/words/first-run-words';
import { foundPeople, PEOPLE_PLACES } from '../../domain/words/first-run-words';
import type { FirstRun, FirstRunChoice, PeoplePlace } from './follow-ups-actions';

const CHOICES: readonly { readonly choice: FirstRunChoice; readonly icon: string; readonly words: string }[] = [
  { choice: 'story', icon: 'book-open', words: FIRST_RUN_WORDS.story },
  { choice: 'choose-five', icon: 'users', words: FIRST_RUN_WORDS.chooseFive },
  { choice: 'choose-rhythms', icon: 'list-restart', words: FIRST_RUN_WORDS.chooseRhythms },
  { choice: 'log', icon: 'pencil', words: FIRST_RUN_WORDS.log },
];

/** Fewer names without a link are not worth a choice of their own. */
const MANY = 10;

/** What was found on first enable and the ways to begin; there until one of them, or "not now", has been used. */
export class FirstRunPane {
  private readonly el: HTMLElement;
  private drawn = '';
  private inNoteAlone = false;

  constructor(
    parent: HTMLElement,
    private readonly choose: (choice: FirstRunChoice) => void,
    private readonly placePeople: (place: PeoplePlace) => void,
  ) {
    this.el = parent.createDiv({ cls: 'kith-first-run', attr: { role: 'region', 'aria-label': FIRST_RUN_WORDS.title } });
    this.el.hide();
  }

  /** `isCalm`: nothing in the list asks for anything. */
  show(found: FirstRun | null, isCalm: boolean): void {
    const next = JSON.stringify([found, isCalm]);
    if (next === this.drawn) return;
    this.drawn = next;
    const focused = this.el.contains(this.el.doc.activeElement) ? this.el.doc.activeElement?.textContent : null;
    this.el.empty();
    this.el.toggle(found !== null);
    if (found) this.draw(found, isCalm);
    if (focused) this.el.findAll('button, select').find(({ textContent }) => textContent === focused)?.focus();
  }

  private draw(found: FirstRun, isCalm: boolean): void {
    const sentence = found.people === 0 ? FIRST_RUN_WORDS.noPeople : foundPeople(found.people, found.named);
    this.el.createEl('p', { text: isCalm ? `${sentence} ${FIRST_RUN_WORDS.calm}` : sentence });
    for (const { choice, icon, words } of CHOICES) this.button(icon, words, choice);
    if (found.unlinked >= MANY) this.button('link', FIRST_RUN_WORDS.linkNames(found.unlinked), 'link-names');
    this.drawPlaces(found.inNote);
    this.el.createEl('p', { cls: 'kith-quiet', text: FIRST_RUN_WORDS.untouched });
    const close = this.el.createEl('button', { cls: 'kith-link', text: FIRST_RUN_WORDS.close, attr: { type: 'button' } });
    close.addEventListener('click', () => this.choose('close'));
  }

  private drawPlaces(inNote: boolean): void {
    const label = this.el.createEl('label', { cls: 'kith-first-run-place', text: FIRST_RUN_WORDS.place });
    const select = label.createEl('select', 'dropdown');
    for (const [value, text] of Object.entries(PEOPLE_PLACES)) select.createEl('option', { value, text });
    select.value = !inNote ? 'sidebar' : this.inNoteAlone ? 'note' : 'both';
    select.addEventListener('change', () => {
      this.inNoteAlone = select.value === 'note';
      this.placePeople(this.inNoteAlone ? 'note' : select.value === 'both' ? 'both' : 'sidebar');
    });
  }

  private button(icon: string, words: string, choice: FirstRunChoice): void {
    const button = this.el.createEl('button', { cls: 'kith-choice', attr: { type: 'button' } });
    setIcon(button.createSpan('kith-choice-icon'), icon);
    button.createSpan({ text: words });
    button.addEventListener('click', () => this.choose(choice));
  }
}
