import type { App } from 'obsidian';
import type { LineAt } from '../../domain/records/record';
import * as VIEW_WORDS from '../../domain/words/view-words';
import * as WAY_WORDS from '../../domain/words/way-words';
import { iconButton } from '../buttons';
import { drawLine, saidBy } from '../lines/draw-line';
import type { Line } from '../lines/line';
import { placeChildren, setAttrs } from '../lines/place-children';
import { Quotes } from '../lines/quotes';
import type { Drawn } from '../lines/tree-element';
import { getDone, showWays, waysIn } from '../lines/ways-menu';

interface CardButton {
  readonly words: string;
  readonly key: string | null;
  readonly run: (button: HTMLElement) => void;
}

/** The things in a step, a card each: what a row of the list says, with buttons below it. What is still there keeps its element. */
export class CardList {
  private readonly el: HTMLElement;
  private readonly quotes: Quotes;
  private drawn: ReadonlyMap<string, Drawn> = new Map();

  constructor(parent: HTMLElement, private readonly app: App, scroller: HTMLElement, quote: (at: LineAt) => Promise<string | null>) {
    this.el = parent.createDiv({ cls: 'kith-cards', attr: { role: 'list' } });
    this.quotes = new Quotes(scroller, quote);
  }

  show(lines: readonly Line[]): void {
    const before = this.drawn;
    this.drawn = new Map(lines.map((line) => [line.key, this.draw(line, before.get(line.key))]));
    placeChildren(this.el, [...this.drawn.values()].map(({ el }) => el));
    for (const [key, { el }] of before) if (!this.drawn.has(key)) this.quotes.forget(el);
    this.quotes.refresh();
  }

  /** The card that an event is about. */
  at(target: EventTarget | null): Drawn | undefined {
    const el = (target as Element | null)?.closest('[role=listitem]');
    return [...this.drawn.values()].find((each) => each.el === el);
  }

  close(): void {
    this.quotes.stop();
  }

  private draw(line: Line, known: Drawn | undefined): Drawn {
    const buttons = this.buttons(line);
    const said = saidBy(line) + JSON.stringify(buttons);
    const el = known?.el ?? createDiv({ cls: line.cls, attr: { role: 'listitem' } });
    if (said !== known?.said) {
      drawLine(el, line, this.quotes);
      if (buttons.length > 0) this.drawButtons(el.createDiv('kith-card-buttons'), line, buttons);
    }
    setAttrs(el, line.attr ?? {});
    return { el, line, said };
  }

  /** Each does what its way does by then. */
  private drawButtons(el: HTMLElement, { key, about }: Line, buttons: readonly CardButton[]): void {
    const use = (run: (line: Line) => void) => (): void => {
      const line = this.drawn.get(key)?.line;
      if (line) run(line);
    };
    buttons.forEach(({ words, key: shortcut }, index) => {
      const button = el.createEl('button', { text: words, attr: { type: 'button', 'aria-keyshortcuts': shortcut } });
      button.addEventListener('click', use((line) => this.buttons(line)[index]?.run(button)));
    });
    if (!about) return;
    const more = iconButton(el, 'ellipsis', VIEW_WORDS.more, use((line) => showWays(this.app, waysIn(line), line, more, null)));
  }

  /** A follow-up has what is at hand, and the rest of its ways out in its menu; a suggestion has all of its ways. */
  private buttons(line: Line): readonly CardButton[] {
    const ways = waysIn(line);
    if (!line.about) return ways;
    const write = ways.filter(({ key }) => key === 'W');
    return [...write, { words: WAY_WORDS.done, key: 'D', run: (button) => getDone(this.app, line, button, null) }, ...waysIn(line, 'rest')];
  }
}
