import { Keymap } from 'obsidian';
import type { LookBack, MonthBack, WeekBack } from '../../domain/look-back/look-back';
import type { LineAt } from '../../domain/records/record';
import * as LOOK_BACK_WORDS from '../../domain/words/look-back-words';
import { weekWords } from '../../domain/words/look-back-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { iconButton } from '../follow-ups/icon-button';
import { Quotes } from '../follow-ups/quotes';
import { KeyedChildren } from '../follow-ups/reconcile';
import type { KithView, Screen } from '../kith-view';
import { giveTabStop, moveWithArrows } from '../person/roving';
import { LineList, placeOfLine } from './line-list';
import type { LookBackPorts } from './look-back-ports';
import { MonthElement } from './month-element';

/** What has the focus: which of the days, or else of the lines, it is. */
interface FocusedPlace { readonly el: Element; readonly index: number; readonly day: string | null }

/** Everything inside the look back: the year and the way to others, this week in earlier years, and the months. */
export class LookBackScreen implements Screen {
  private readonly el: HTMLElement;
  private readonly scroller: HTMLElement;
  private readonly page: HTMLElement;
  private readonly before: HTMLElement;
  private readonly after: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly status: HTMLElement;
  private readonly marks: HTMLElement;
  private readonly weeks: KeyedChildren<WeekBack, LineList>;
  private readonly months: KeyedChildren<MonthBack, MonthElement>;
  private readonly quotes: Quotes;
  private reading: AbortController | null = null;
  private shown: LookBack | null = null;
  private isStale = false;
  private wantsFocus = false;

  constructor(private readonly view: KithView, private readonly ports: LookBackPorts) {
    const el = view.contentEl;
    this.el = el;
    el.addClass('kith-look-back');
    this.scroller = el.createDiv('kith-scroller');
    this.page = this.scroller.createDiv('kith-look-back-page');
    this.quotes = new Quotes(this.scroller, (at) => ports.quote(at));
    const head = this.page.createDiv('kith-year-head');
    this.before = iconButton(head, 'chevron-left', LOOK_BACK_WORDS.before, () => this.turn(-1));
    this.heading = head.createEl('h2', { attr: { 'aria-live': 'polite' } });
    this.after = iconButton(head, 'chevron-right', LOOK_BACK_WORDS.after, () => this.turn(1));
    this.status = this.page.createDiv({ cls: 'kith-empty', attr: { role: 'status' } });
    this.marks = this.page.createDiv({ cls: 'kith-quiet', text: LOOK_BACK_WORDS.marks });
    const drawing = { quotes: this.quotes, nameOf: (path: string) => ports.nameOf(path) };
    this.weeks = new KeyedChildren<WeekBack, LineList>(this.page.createDiv('kith-weeks-back'), {
      key: ({ years }) => String(years),
      make: ({ years }) => new LineList({ tag: 'h3', text: weekWords(years) }, drawing),
      update: (list, { lines }) => list.show(lines),
      gone: (list) => list.gone(),
    });
    this.months = new KeyedChildren<MonthBack, MonthElement>(this.page.createDiv('kith-months-back'), {
      key: ({ month }) => `${this.shown?.year ?? ''}-${month}`,
      make: () => new MonthElement(drawing),
      update: (el, month) => el.show(this.shown?.year ?? 0, month),
      gone: (el) => el.gone(),
    });
    this.listen();
  }

  draw(): void {
    void this.findAndDraw();
  }

  /** Takes the focus, at once or when there is something to read. */
  focus(): void {
    const [first] = this.days();
    this.wantsFocus = this.shown === null;
    (this.days().find((day) => day.getAttribute('tabindex') === '0') ?? first ?? this.before).focus();
  }

  /** Ends what is still awaited. */
  close(): void {
    this.reading?.abort();
    this.quotes.stop();
  }

  /** What is there stays until the next is known; whoever moves on ends the search for it. */
  private async findAndDraw(): Promise<void> {
    this.isStale = this.shown !== null && !this.el.isShown();
    if (this.isStale) return;
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const found = await this.ports.lookBack(yearIn(this.view.keptAs('year')), reading.signal);
    if (!reading.signal.aborted) this.drawYear(found);
  }

  private drawYear(found: LookBack | null): void {
    const isOther = this.shown?.year !== found?.year;
    const focused = this.focusedPlace();
    this.shown = found;
    const { year, firstYear, lastYear, months, weeks } = found ?? { year: 0, firstYear: 0, lastYear: 0, months: [], weeks: [] };
    this.heading.setText(found ? String(year) : '');
    this.status.setText(found === null ? VIEW_WORDS.reading : months.length === 0 ? LOOK_BACK_WORDS.nothing(year) : '');
    this.marks.toggle(months.length > 0);
    allow(this.before, year > firstYear);
    allow(this.after, year < lastYear);
    this.weeks.show(weeks);
    this.months.show(months);
    this.quotes.refresh();
    this.keepTabStops(focused);
    if (isOther) this.scroller.scrollTo({ top: 0 });
    if (this.wantsFocus && found) this.focus();
  }

  private turn(by: number): void {
    if (!this.shown) return;
    const { year, firstYear, lastYear } = this.shown;
    if (year + by < firstYear || year + by > lastYear) return;
    this.view.keep({ year: year + by });
    this.draw();
  }

  /** Days are one tab stop together, and so are lines. What had the focus keeps it; where it has gone, what is in its place takes it. */
  private keepTabStops(focused: FocusedPlace | null): void {
    for (const all of [this.days(), this.lines()]) giveTabStop(all, all.find((el) => el.getAttribute('tabindex') === '0') ?? all[0]);
    if (focused === null || focused.el.isConnected) return;
    const all = focused.day === null ? this.lines() : this.days();
    const next = all.find((el) => el.getAttribute('data-day') === focused.day && focused.day !== null) ?? all[Math.min(focused.index, all.length - 1)];
    giveTabStop(all, next);
    next?.focus({ preventScroll: true });
  }

  private focusedPlace(): FocusedPlace | null {
    const { activeElement: el } = this.el.doc;
    const days = this.days();
    const index = Math.max(days.findIndex((day) => day === el), this.lines().findIndex((line) => line === el));
    return el === null || index < 0 ? null : { el, index, day: el.getAttribute('data-day') };
  }

  private days(): SVGElement[] {
    return [...this.page.querySelectorAll<SVGElement>('[data-day]')];
  }

  private lines(): HTMLElement[] {
    return this.page.findAll('.kith-back-line');
  }

  private listen(): void {
    const { workspace } = this.view.app;
    const shownAgain = (): void => void (this.isStale && this.draw());
    this.view.registerEvent(workspace.on('active-leaf-change', shownAgain));
    this.view.registerEvent(workspace.on('layout-change', shownAgain));
    moveWithArrows(this.page, () => this.days(), () => {});
    moveWithArrows(this.page, () => this.lines(), () => {});
    this.page.addEventListener('click', (event) => this.open(event));
    this.page.addEventListener('auxclick', (event) => event.button === 1 && this.open(event));
    this.page.addEventListener('keydown', (event) => (event.key === 'Enter' || event.key === ' ') && this.open(event));
    this.page.addEventListener('mouseover', (event) => this.preview(event));
  }

  private open(event: MouseEvent | KeyboardEvent): void {
    const place = this.placeAt(event);
    if (place === null) return;
    event.preventDefault();
    this.ports.open(place.at, Keymap.isModEvent(event));
  }

  private preview(event: MouseEvent): void {
    const place = this.placeAt(event);
    if (place === null || place.el.contains(event.relatedTarget as Node | null)) return;
    const { path, line } = place.at;
    this.view.app.workspace.trigger('hover-link', { event, source: this.view.getViewType(), hoverParent: this.view, targetEl: place.el, linktext: path, sourcePath: '', state: { scroll: line } });
  }

  private placeAt({ target }: Event): { readonly at: LineAt; readonly el: Element } | null {
    const el = target as Element | null;
    const mark = el?.closest('[data-day]') ?? null;
    const day = mark?.getAttribute('data-day');
    const line = el?.closest('.kith-back-line') ?? null;
    const at = day ? this.shown?.months.flatMap(({ days }) => days).find((each) => each.day === day) : placeOfLine(line);
    const place = mark ?? line;
    return at && place ? { at: { path: at.path, line: at.line }, el: place } : null;
  }
}

/** The year that was kept with the workspace; null for the one to begin with. */
function yearIn(kept: unknown): number | null {
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= 1 && kept <= 9999 ? kept : null;
}

/** A button that is of no use now is passed over, but keeps the focus that it has. */
function allow(button: HTMLElement, isOfUse: boolean): void {
  button.setAttr('aria-disabled', String(!isOfUse));
  button.tabIndex = isOfUse ? 0 : -1;
}
