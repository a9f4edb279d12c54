import type { App } from 'obsidian';
import type { HalfHourItem } from '../../domain/half-hour/half-hour';
import * as WORDS from '../../domain/words/half-hour-words';
import { NO_STEP_WORDS, stepOf, STEP_WORDS } from '../../domain/words/half-hour-words';
import { ChangeLine } from '../follow-ups/change-line';
import { keyOf } from '../follow-ups/key-of';
import { Quotes } from '../follow-ups/quotes';
import { KeyedChildren } from '../follow-ups/reconcile';
import { RowDoors } from '../follow-ups/row-doors';
import type { RowElement } from '../follow-ups/row-element';
import { Selection } from '../follow-ups/selection';
import type { Way } from '../follow-ups/ways-out';
import type { KithView, Screen } from '../kith-view';
import type { HalfHourActions, HalfHourNow, HalfHourSource } from './half-hour-ports';
import { cardDrawing } from './item-card';
import { itemWords } from './item-words';
import { waysOfRow, waysOfSuggestion, type ItemWay } from './item-ways';

/** Keys of a button or a link, and of moving on. */
const NOT_OURS = ['Enter', 'Space', 'Tab'];

/** Everything inside the half hour: one step at a time, and a proper end. */
export class HalfHourScreen implements Screen {
  private readonly el: HTMLElement;
  private readonly app: App;
  private readonly progress: HTMLElement;
  private readonly title: HTMLElement;
  private readonly hint: HTMLElement;
  private readonly cards: KeyedChildren<HalfHourItem, RowElement>;
  private readonly quotes: Quotes;
  private readonly leave: HTMLButtonElement;
  private readonly back: HTMLButtonElement;
  private readonly again: HTMLButtonElement;
  private readonly change: ChangeLine;
  private readonly rows: RowDoors;
  private items: readonly HalfHourItem[] = [];

  constructor({ contentEl: el, app }: KithView, private readonly source: HalfHourSource, private readonly actions: HalfHourActions) {
    this.el = el;
    this.app = app;
    el.addClass('kith-half-hour');
    const { followUps } = source;
    this.rows = new RowDoors(app, { source: followUps, actions: actions.followUps, canSelect: false, selection: new Selection(), selectedRows: () => [], redraw: () => {} });
    const scroller = el.createDiv('kith-scroller');
    const page = scroller.createDiv('kith-half-hour-page');
    this.progress = page.createDiv('kith-quiet');
    this.title = page.createEl('h2', { attr: { tabindex: -1 } });
    this.hint = page.createEl('p', 'kith-quiet');
    this.quotes = new Quotes(scroller, (at) => followUps.quote(at));
    const drawing = cardDrawing({
      quotes: this.quotes,
      words: (item) => itemWords(item, followUps.people, followUps.today()),
      ways: (item) => this.waysOf(item),
      more: (key, button) => this.more(key, button),
      run: (key, words, button) => this.run(key, button, (way) => way.words === words),
    });
    this.cards = new KeyedChildren(page.createDiv({ cls: 'kith-cards', attr: { role: 'list' } }), drawing);
    const foot = el.createDiv('kith-half-hour-foot');
    const addButton = (words: string, run: () => void): HTMLButtonElement => {
      const button = foot.createEl('button', { text: words, attr: { type: 'button' } });
      // Drawn at once: a second press is about what stands there then.
      button.addEventListener('click', () => [run(), this.draw()]);
      return button;
    };
    this.leave = addButton(WORDS.leave, () => actions.leave());
    this.back = addButton(WORDS.back, () => actions.back());
    this.again = addButton(WORDS.again, () => actions.begin());
    this.change = new ChangeLine(el, () => actions.followUps.undo(), () => this.title.focus());
    el.addEventListener('keydown', (event) => this.press(event));
  }

  /** The heading has the focus first: a screen reader reads where one is, and the buttons come next. */
  focus(): void {
    this.actions.lookAgain();
    this.draw();
    this.title.focus();
  }

  /** Ends what is still awaited. */
  close(): void {
    this.quotes.stop();
  }

  draw(): void {
    const focused = this.el.doc.activeElement;
    const hadFocus = focused?.instanceOf(HTMLElement) && this.el.contains(focused);
    const now = this.source.now();
    const step = now?.step ?? null;
    this.items = step?.items ?? [];
    const isNew = this.drawHead(now);
    this.cards.show(this.items);
    this.quotes.refresh();
    this.leave.setText(this.items.every(({ type }) => type === 'plenty') ? WORDS.goOn : WORDS.leave);
    this.leave.toggle(step !== null);
    this.back.toggle(now?.canGoBack ?? false);
    this.again.toggle(now !== null && step === null && now.steps > 0);
    this.change.show(this.source.followUps.lastChange());
    if (hadFocus && (isNew || !focused.isConnected || !focused.isShown())) this.title.focus();
  }

  /** @returns whether another step is on the screen than before */
  private drawHead(now: HalfHourNow | null): boolean {
    const step = now?.step ?? null;
    const { title, hint } = step ? STEP_WORDS[step.id] : NO_STEP_WORDS[now === null ? 'reading' : now.steps === 0 ? 'nothing' : 'end'];
    const isNew = this.title.textContent !== title;
    if (isNew) this.title.setText(title);
    this.hint.setText(hint);
    this.progress.setText(step && now ? stepOf(step.at, now.steps) : '');
    this.el.toggleClass('is-at-end', step === null);
    return isNew;
  }

  private press(event: KeyboardEvent): void {
    const pressed = keyOf(event);
    const card = (event.target as HTMLElement).closest<HTMLElement>('[role=listitem]');
    if (pressed === null || NOT_OURS.includes(pressed)) return;
    const isDone = pressed === 'U' ? this.undo() : card !== null && this.run(card.dataset['key'] ?? '', card, (way) => way.key === pressed);
    if (isDone) event.preventDefault();
  }

  private undo(): true {
    this.actions.followUps.undo();
    return true;
  }

  /** @returns false when there is no such way */
  private run(key: string, el: HTMLElement, isMeant: (way: Pick<Way, 'words' | 'key'>) => boolean): boolean {
    const item = this.items.find((each) => each.key === key);
    const way = item && [...this.waysOf(item), ...this.moreWays(item)].find(isMeant);
    way?.run(el);
    return way !== undefined;
  }

  private more(key: string, button: HTMLElement): void {
    const item = this.items.find((each) => each.key === key);
    if (item?.type === 'row') this.rows.show(this.moreWays(item), item.row, button, null);
  }

  private waysOf(item: HalfHourItem): readonly ItemWay[] {
    return item.type === 'row' ? waysOfRow(item.row, this.rows) : waysOfSuggestion(item, this.app, this.actions);
  }

  private moreWays(item: HalfHourItem): readonly Way[] {
    return item.type === 'row' ? this.rows.waysFor(item.row) : [];
  }
}
