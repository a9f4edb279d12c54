import { getLanguage } from 'obsidian';
import type { Told } from '../../domain/look-back/told';
import type { LineAt } from '../../domain/records/record';
import { noteNamed } from '../../domain/properties/links';
import type { NameOf } from '../../domain/words/follow-up-words';
import { toldWords } from '../../domain/words/look-back-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { textButton } from '../follow-ups/icon-button';
import type { Quotes } from '../follow-ups/quotes';
import { KeyedChildren } from '../follow-ups/reconcile';

/** How many lines show until more are asked for. */
const AT_FIRST = 8;

/** What lines are drawn with. */
export interface LineDrawing { readonly quotes: Quotes; readonly nameOf: NameOf }

interface Heading { readonly tag: 'h3' | 'h4'; readonly text: string }

interface DrawnLine {
  readonly el: HTMLElement;
  readonly link: HTMLElement;
  readonly words: HTMLElement;
  readonly note: HTMLElement;
}

/** Lines of the user's own under a heading, each with what it tells; the words are read when they come into view. Nothing at all for no lines. */
export class LineList {
  readonly el: HTMLElement;
  private readonly lines: KeyedChildren<Told, DrawnLine>;
  private readonly more: HTMLElement;
  private all: readonly Told[] = [];
  private most = AT_FIRST;

  constructor(heading: Heading | null, private readonly drawing: LineDrawing) {
    this.el = createDiv('kith-back-lines');
    if (heading) this.el.createEl(heading.tag, { text: heading.text });
    this.lines = new KeyedChildren<Told, DrawnLine>(this.el.createEl('ul'), {
      key: keyOf,
      make: () => makeLine(),
      update: (line, told) => this.update(line, told),
      gone: ({ el }) => drawing.quotes.unwatch(el),
    });
    this.more = textButton(this.el, VIEW_WORDS.showMore, () => this.showMore());
  }

  show(lines: readonly Told[]): void {
    this.all = lines;
    this.lines.show(lines.slice(0, this.most));
    this.el.toggle(lines.length > 0);
    this.more.toggle(lines.length > this.most);
  }

  /** Ends the reading of its words. */
  gone(): void {
    this.lines.show([]);
  }

  /** The first line that was not there has the focus, as the button may be gone. */
  private showMore(): void {
    const next = this.most;
    this.most = this.all.length;
    this.show(this.all);
    this.el.findAll('a')[next]?.focus();
  }

  private update({ el, link, words, note }: DrawnLine, told: Told): void {
    const { quotes, nameOf } = this.drawing;
    const at = { path: told.path, line: told.line };
    const said = toldWords(told, nameOf, getLanguage());
    if (note.textContent !== said) note.setText(said);
    link.dataset['line'] = `${told.line}:${told.path}`;
    quotes.watch(el, at, (quoted) => {
      const text = quoted ?? noteNamed(told.path);
      if (words.textContent !== text) words.setText(text);
    });
  }
}

/** The place in the vault that a line was drawn for. */
export function placeOfLine(line: Element | null): LineAt | null {
  const [, at, path] = /^(\d+):(.*)$/.exec(line?.getAttribute('data-line') ?? '') ?? [];
  return at === undefined || path === undefined ? null : { path, line: Number(at) };
}

function keyOf({ kind, path, line }: Told): string {
  return `${kind} ${line}:${path}`;
}

function makeLine(): DrawnLine {
  const el = createEl('li');
  const link = el.createEl('a', { cls: 'kith-back-line', href: '#', attr: { tabindex: -1 } });
  return { el, link, words: link.createDiv('kith-brief-words'), note: link.createDiv('kith-brief-note') };
}
