import { ButtonComponent } from 'obsidian';
import type { App } from 'obsidian';
import { isInCircle } from '../../domain/persons/circles';
import { readRhythm } from '../../domain/rhythms/read-rhythm';
import type { Rhythm } from '../../domain/rhythms/rhythm';
import * as WORDS from '../../domain/words/choose-rhythms-words';
import { RHYTHM_KEYS } from '../../domain/words/choose-rhythms-words';
import { loadWords } from '../../domain/words/set-rhythm-words';
import { circleRow } from '../form/circle-row';
import { openForm } from '../form/form';
import type { Form } from '../form/form';
import { keyOf } from '../lines/key-of';
import { drawQuotedLines } from '../quoted-lines';
import type { QuotedLine } from '../quoted-lines';
import { ReadAhead } from '../read-ahead';
import { say } from '../say';

/** Takes a choice back from the note. */
type TakeBack = () => Promise<unknown>;

/** Somebody without a rhythm; `about` is what helps to tell them apart. */
interface Person { readonly path: string; readonly name: string; readonly about: string; readonly circles: readonly string[] }

interface ChooseRhythmsPorts {
  /** In the order in which they are shown, at least one. */
  readonly people: readonly Person[];
  /** The rhythms of everybody else, for the sum. */
  readonly others: readonly Rhythm[];
  lines(path: string, stop: AbortSignal): Promise<readonly QuotedLine[]>;
  /** The user said “not now” of them. */
  passOver(path: string): void;
  /** @returns how to take it back; null when nothing was written, and the user has been told why */
  write(path: string, rhythm: string): Promise<TakeBack | null>;
}

/** Who was passed, and what was chosen for them: nothing for "not now". */
interface Passed { readonly person: Person; readonly chosen: { readonly rhythm: string; readonly takeBack: TakeBack } | null }

/** Walks through people, one at a time, with one key or button for each rhythm. Each choice is written at once; the way back takes it out again. */
export function openChooseRhythms(app: App, ports: ChooseRhythmsPorts): void {
  const reading = new ReadAhead<readonly QuotedLine[]>((path, stop) => ports.lines(path, stop));
  openForm(app, { title: WORDS.title, intro: WORDS.intro }, {}, { cls: 'kith-choose-rhythms', left: () => void reading.want() }, (form) => {
    new Walk(form, ports, reading);
    // No button has the focus: nothing is chosen beforehand, and the keys work from the start.
    form.modalEl.tabIndex = -1;
    return form.modalEl;
  });
}

class Walk {
  private readonly passed: Passed[] = [];
  private readonly personEl: HTMLElement;
  private readonly loadEl: HTMLElement;
  private readonly keys = new Map<string, HTMLButtonElement>();
  private readonly choices: HTMLButtonElement[];
  private readonly back: HTMLButtonElement;
  private circle = '';
  private person: Person | undefined;
  /** Nothing is taken for a choice while the last one is being written: it would be for somebody who is not on the screen yet. */
  private isWriting = false;

  constructor(private readonly form: Form<object, never>, private readonly ports: ChooseRhythmsPorts, private readonly reading: ReadAhead<readonly QuotedLine[]>) {
    const { el, modalEl } = form;
    circleRow(el, ports.people.map(({ circles }) => circles), (circle) => this.narrow(circle));
    this.personEl = el.createDiv({ cls: 'kith-choose-person', attr: { 'aria-live': 'polite' } });
    const keysEl = el.createDiv({ cls: 'kith-choose-keys', attr: { role: 'group', 'aria-label': WORDS.choices } });
    const rhythms = RHYTHM_KEYS.map(({ key, rhythm, words }) => this.withKey(key, new ButtonComponent(keysEl).setButtonText(words).onClick(() => this.choose(rhythm)).buttonEl));
    this.loadEl = el.createDiv({ cls: 'kith-rhythm-load', attr: { 'aria-live': 'polite' } });
    this.back = this.withKey('Backspace', form.button(WORDS.back, () => this.goBack()));
    this.choices = [...rhythms, this.withKey('N', form.button(WORDS.notNow, () => this.passOver()))];
    form.button(WORDS.stop, () => form.close());
    modalEl.addEventListener('keydown', (event) => this.press(event));
    this.goOn();
  }

  private withKey(key: string, button: HTMLButtonElement): HTMLButtonElement {
    button.setAttr('aria-keyshortcuts', key);
    button.createEl('kbd', { cls: 'kith-key', text: key === 'Backspace' ? '⌫' : key, attr: { 'aria-hidden': 'true' } });
    this.keys.set(key, button);
    return button;
  }

  /** In the choice of a circle, letters are its own. */
  private press(event: KeyboardEvent): void {
    const button = this.keys.get(keyOf(event) ?? '');
    if (!button || (event.target as Node).instanceOf(HTMLSelectElement)) return;
    event.preventDefault();
    if (!event.repeat) button.click();
  }

  private choose(rhythm: string): void {
    const { person } = this;
    if (person) void this.alone(async () => {
      const takeBack = await this.ports.write(person.path, rhythm);
      if (takeBack) this.pass(person, { rhythm, takeBack });
    });
  }

  private passOver(): void {
    if (!this.person || this.isWriting) return;
    this.ports.passOver(this.person.path);
    this.pass(this.person, null);
  }

  private goBack(): void {
    void this.alone(async () => {
      const last = this.passed.pop();
      await last?.chosen?.takeBack();
      this.show(last?.person);
    });
  }

  private async alone(write: () => Promise<void>): Promise<void> {
    if (this.isWriting) return;
    this.isWriting = true;
    await write().finally(() => (this.isWriting = false));
  }

  private pass(person: Person, chosen: Passed['chosen']): void {
    this.passed.push({ person, chosen });
    this.goOn();
  }

  private narrow(circle: string): void {
    this.circle = circle;
    if (!this.person || !isInCircle(this.person.circles, circle)) this.goOn();
  }

  private goOn(): void {
    this.show(this.waiting()[0]);
  }

  /** Those of the circle who were not passed. */
  private waiting(): readonly Person[] {
    const passed = new Set(this.passed.map(({ person }) => person));
    return this.ports.people.filter((person) => !passed.has(person) && isInCircle(person.circles, this.circle));
  }

  private show(person: Person | undefined): void {
    this.person = person;
    for (const button of this.choices) button.disabled = !person;
    this.back.disabled = this.passed.length === 0;
    // A button that can't be pressed any more hears no keys.
    if (!this.form.modalEl.querySelector(':focus:enabled')) this.form.modalEl.focus();
    say(this.loadEl, loadWords([...this.ports.others, ...this.passed.flatMap(({ chosen }) => rhythmIn(chosen?.rhythm))]));
    this.personEl.empty();
    this.personEl.createDiv({ cls: 'kith-choose-name', text: person?.name ?? WORDS.everybody });
    if (!person) return;
    this.personEl.createDiv({ cls: 'kith-quiet', text: person.about });
    const linesEl = this.personEl.createDiv();
    const next = this.waiting().find((other) => other !== person);
    void this.reading.want(person.path, ...(next ? [next.path] : []))?.then((lines) => showLines(linesEl, lines));
  }
}

/** The element of somebody who is not shown any more is out of the dialog. */
function showLines(el: HTMLElement, lines: readonly QuotedLine[]): void {
  if (!el.isConnected) return;
  if (lines.length > 0) drawQuotedLines(el, lines);
  else el.createDiv({ cls: 'kith-quiet', text: WORDS.nothingTold });
}

function rhythmIn(text: string | undefined): Rhythm[] {
  const rhythm = text === undefined ? null : readRhythm(text, {});
  return rhythm && rhythm !== 'none' ? [rhythm] : [];
}
