import type { HalfHourItem } from '../../domain/half-hour/half-hour';
import * as WORDS from '../../domain/words/half-hour-words';
import { NO_STEP_WORDS, stepOf, STEP_WORDS } from '../../domain/words/half-hour-words';
import { changeLine } from '../change-line';
import { followUpLine } from '../follow-ups/follow-up-line';
import type { KithView, Screen } from '../kith-view';
import { keyOf } from '../lines/key-of';
import type { Line } from '../lines/line';
import { useWay } from '../lines/tree-keys';
import { CardList } from './card-list';
import type { HalfHourNow, HalfHourSource } from './half-hour-source';

/** Keys of a button or a link, and of moving on. */
const NOT_OURS: readonly (string | null)[] = [null, 'Enter', 'Space', 'Tab'];

/** Everything inside the half hour: one step at a time, and a proper end. */
export class HalfHourScreen implements Screen {
  private readonly el = this.view.contentEl;
  private readonly progress: HTMLElement;
  private readonly title: HTMLElement;
  private readonly hint: HTMLElement;
  private readonly cards: CardList;
  private readonly leave: HTMLElement;
  private readonly back: HTMLElement;
  private readonly again: HTMLElement;
  private readonly drawChange: () => void;

  constructor(private readonly view: KithView, private readonly source: HalfHourSource) {
    const { el, source: { followUps } } = this;
    el.addClass('kith-half-hour');
    const scroller = el.createDiv('kith-scroller');
    const page = scroller.createDiv('kith-half-hour-page');
    this.progress = page.createDiv('kith-quiet');
    this.title = page.createEl('h2', { attr: { tabindex: -1 } });
    this.hint = page.createEl('p', 'kith-quiet');
    this.cards = new CardList(page, view.app, scroller, (at) => followUps.quote(at));
    const foot = el.createDiv('kith-half-hour-foot');
    this.leave = this.addButton(foot, WORDS.leave, () => source.leave());
    this.back = this.addButton(foot, WORDS.back, () => source.back());
    this.again = this.addButton(foot, WORDS.again, () => source.begin());
    this.drawChange = changeLine(el, followUps, () => this.title.focus());
    el.addEventListener('keydown', (event) => this.press(event));
  }

  /** The heading has the focus first: a screen reader reads where one is, and the buttons come next. */
  focus(): void {
    this.source.lookAgain();
    this.draw();
    this.title.focus();
  }

  close(): void {
    this.cards.close();
  }

  draw(): void {
    const focused = this.el.doc.activeElement;
    const hadFocus = focused?.instanceOf(HTMLElement) && this.el.contains(focused);
    const now = this.source.now();
    const items = now?.step?.items ?? [];
    const isNew = this.drawHead(now);
    this.cards.show(items.map((item) => this.line(item)));
    this.leave.setText(items.every(({ type }) => type === 'plenty') ? WORDS.goOn : WORDS.leave);
    this.leave.toggle(items.length > 0);
    this.back.toggle(now?.canGoBack ?? false);
    this.again.toggle(now !== null && now.step === null && now.steps > 0);
    this.drawChange();
    if (hadFocus && (isNew || !focused.isConnected || !focused.isShown())) this.title.focus();
  }

  /** Drawn at once: a second press is about what stands there then. */
  private addButton(parent: HTMLElement, words: string, run: () => void): HTMLElement {
    const button = parent.createEl('button', { text: words, attr: { type: 'button' } });
    button.addEventListener('click', () => [run(), this.draw()]);
    return button;
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

  private line(item: HalfHourItem): Line {
    if (item.type === 'row') return followUpLine(item.row, this.source.followUps);
    const { who, why, say, ways } = this.source.card(item);
    return { key: item.key, cls: 'kith-follow-up', parts: [['kith-who', who], ['kith-why', why], ['kith-say', say]], ways: () => ways };
  }

  private press(event: KeyboardEvent): void {
    const pressed = keyOf(event);
    if (event.repeat || pressed === null || NOT_OURS.includes(pressed)) return;
    const at = this.cards.at(event.target);
    if (pressed === 'U') this.source.followUps.undo();
    else if (!at || !useWay(this.view.app, at, pressed, event)) return;
    event.preventDefault();
  }
}
