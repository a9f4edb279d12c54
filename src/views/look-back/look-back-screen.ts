import { getLanguage } from 'obsidian';
import type { LookBack, MonthBack } from '../../domain/look-back/look-back';
import type { Told } from '../../domain/look-back/told';
import { noteNamed } from '../../domain/properties/links';
import { BRIEF_SECTIONS, monthName } from '../../domain/words/brief-words';
import * as LOOK_BACK_WORDS from '../../domain/words/look-back-words';
import { toldWords, weekWords } from '../../domain/words/look-back-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { iconButton, textButton } from '../buttons';
import type { FollowUpsSource } from '../follow-ups/follow-ups-source';
import { namesOf } from '../follow-ups/row-words';
import type { KithView, Screen } from '../kith-view';
import { drawLine } from '../lines/draw-line';
import { Quotes } from '../lines/quotes';
import { drawMarks } from '../pictures/draw-marks';
import { monthCells } from '../pictures/month-calendar';
import { giveTabStop, moveWithArrows } from '../pictures/roving';
import { placesIn } from '../places';
import { roomToSay, say } from '../say';

/** How many lines of a list show until more are asked for. */
const AT_FIRST = 8;

/** Finds a year: null for the one to begin with. It gives null before the notes have been looked at, or when it was stopped. */
export type FindLookBack = (year: number | null, stop: AbortSignal) => Promise<LookBack | null>;

/** Everything inside the look back: the year and the way to others, this week in earlier years, and the months with what the notes tell. */
export class LookBackScreen implements Screen {
  private readonly el = this.view.contentEl;
  private readonly scroller: HTMLElement;
  private readonly before: HTMLElement;
  private readonly after: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly status: HTMLElement;
  private readonly body: HTMLElement;
  private readonly quotes: Quotes;
  private readonly lead: ReturnType<typeof placesIn>;
  /** Days are one tab stop together, and so are lines. */
  private days: readonly SVGElement[] = [];
  private lines: readonly HTMLElement[] = [];
  /** The lists of which all has been asked for. */
  private readonly whole = new Set<string>();
  private reading: AbortController | null = null;
  private shown: LookBack | null = null;
  private isStale = false;

  constructor(private readonly view: KithView, private readonly source: Pick<FollowUpsSource, 'people' | 'quote' | 'open'>, private readonly find: FindLookBack) {
    const { el } = this;
    el.addClass('kith-look-back');
    this.scroller = el.createDiv('kith-scroller');
    const page = this.scroller.createDiv('kith-look-back-page');
    const head = page.createDiv('kith-year-head');
    this.before = iconButton(head, 'chevron-left', LOOK_BACK_WORDS.before, () => this.turn(-1));
    this.heading = head.createEl('h2', { attr: { 'aria-live': 'polite' } });
    this.after = iconButton(head, 'chevron-right', LOOK_BACK_WORDS.after, () => this.turn(1));
    this.status = roomToSay(page, 'kith-empty');
    this.body = page.createDiv();
    this.quotes = new Quotes(this.scroller, (at) => source.quote(at));
    this.lead = placesIn(view.app, view, this.body, (place, event) => source.open(place, event));
    moveWithArrows(this.body, () => this.days);
    moveWithArrows(this.body, () => this.lines);
    this.drawWhenSeen();
  }

  draw(): void {
    void this.findAndDraw();
  }

  /** Takes the focus. While there is nothing to read the first button has it, and passes it on. */
  focus(): void {
    (this.days.find((day) => day.getAttribute('tabindex') === '0') ?? this.before).focus();
  }

  close(): void {
    this.reading?.abort();
    this.quotes.stop();
  }

  /** What has changed while another tab was in front is drawn when this one is seen again. */
  private drawWhenSeen(): void {
    const { workspace } = this.view.app;
    const draw = (): void => void (this.isStale && this.draw());
    this.view.registerEvent(workspace.on('active-leaf-change', draw));
    this.view.registerEvent(workspace.on('layout-change', draw));
  }

  /** What is there stays until the next is known; whoever moves on ends the search for it. */
  private async findAndDraw(): Promise<void> {
    this.isStale = this.shown !== null && !this.el.isShown();
    if (this.isStale) return;
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const found = await this.find(yearIn(this.view.keptAs('year')), reading.signal);
    if (!reading.signal.aborted) this.show(found);
  }

  private show(found: LookBack | null): void {
    const isSame = found !== null && JSON.stringify(found) === JSON.stringify(this.shown);
    const isOther = this.shown?.year !== found?.year;
    const waits = this.shown === null && this.before.isActiveElement();
    this.shown = found;
    if (isSame) return this.quotes.refresh();
    const { year, firstYear, lastYear, months } = found ?? { year: 0, firstYear: 0, lastYear: 0, months: [] };
    say(this.heading, found ? String(year) : '');
    say(this.status, found === null ? VIEW_WORDS.reading : months.length === 0 ? LOOK_BACK_WORDS.nothing(year) : '');
    allow(this.before, year > firstYear);
    allow(this.after, year < lastYear);
    this.redrawBody(isOther ? 0 : this.scroller.scrollTop);
    if (waits) this.focus();
  }

  /** What had the focus keeps it; where it has gone, what is in its place takes it. */
  private redrawBody(top: number): void {
    const focused = this.el.doc.activeElement;
    const before = [this.days, this.lines].map((all) => ({ all, stop: all.find((el) => el === focused) ?? all.find((el) => el.getAttribute('tabindex') === '0') }));
    this.quotes.stop();
    this.body.empty();
    [this.days, this.lines] = [[], []];
    if (this.shown) this.drawBody(this.shown);
    this.scroller.scrollTop = top;
    [this.days, this.lines].forEach((all, index) => {
      const { all: old = [], stop } = before[index] ?? {};
      const place = stop ? (old as readonly Element[]).indexOf(stop) : 0;
      const next = all.find((el) => keyOf(el) === keyOf(stop)) ?? all[Math.min(place, all.length - 1)];
      giveTabStop(all, next);
      if (stop && stop === focused) (next ?? this.before).focus({ preventScroll: true });
    });
  }

  private drawBody({ year, months, weeks }: LookBack): void {
    if (months.length > 0) this.body.createDiv({ cls: 'kith-quiet', text: LOOK_BACK_WORDS.marks });
    const weeksEl = this.body.createDiv('kith-weeks-back');
    for (const { years, lines } of weeks) this.drawLines(weeksEl, `week ${years}`, lines, ['h3', weekWords(years)]);
    for (const month of months) this.drawMonth(year, month);
  }

  /** A month: its days, and beside them, or on a phone below, what the notes tell of it. */
  private drawMonth(year: number, { month, days, stories, gave, given }: MonthBack): void {
    const name = monthName(year, month, getLanguage());
    const el = this.body.createEl('section', 'kith-month-back');
    el.createEl('h3', { text: name });
    const monthEl = el.createDiv('kith-month-body');
    const cells = monthCells(year, month, days, namesOf(this.source.people));
    this.days = [...this.days, ...drawMarks(monthEl, LOOK_BACK_WORDS.days(name), cells, this.lead)];
    const linesEl = monthEl.createDiv('kith-month-lines');
    this.drawLines(linesEl, `${name} stories`, stories, null);
    this.drawLines(linesEl, `${name} gave`, gave, ['h4', BRIEF_SECTIONS.gave]);
    this.drawLines(linesEl, `${name} given`, given, ['h4', BRIEF_SECTIONS.given]);
  }

  /** Lines of the user's own under a heading; nothing at all for no lines. */
  private drawLines(parent: HTMLElement, id: string, lines: readonly Told[], heading: readonly ['h3' | 'h4', string] | null): void {
    if (lines.length === 0) return;
    const el = parent.createDiv('kith-back-lines');
    if (heading) el.createEl(heading[0], { text: heading[1] });
    const listEl = el.createEl('ul');
    const most = this.whole.has(id) ? lines.length : AT_FIRST;
    for (const told of lines.slice(0, most)) this.drawTold(listEl, told);
    if (lines.length <= most) return;
    const more = textButton(el, VIEW_WORDS.showMore, () => {
      this.whole.add(id);
      const [first] = lines.slice(most).map((told) => this.drawTold(listEl, told));
      this.lines = this.body.findAll('.kith-back-line');
      more.remove();
      first?.focus();
    });
  }

  /** A line with what it tells; its words are read when it comes into view. */
  private drawTold(listEl: HTMLElement, told: Told): HTMLElement {
    const { path, kind, line } = told;
    const el = listEl.createEl('li').createEl('a', { cls: 'kith-back-line', href: '#', attr: { tabindex: -1, 'data-mark': `${kind} ${line}:${path}` } });
    const note = toldWords(told, namesOf(this.source.people), getLanguage());
    drawLine(el, { parts: [['kith-brief-words', (quoted) => quoted ?? noteNamed(path)], ['kith-brief-note', note]], quote: told }, this.quotes);
    this.lead(el, { path, line });
    this.lines = [...this.lines, el];
    return el;
  }

  private turn(by: number): void {
    if (!this.shown) return;
    const { year, firstYear, lastYear } = this.shown;
    if (year + by < firstYear || year + by > lastYear) return;
    this.view.keep({ year: year + by });
    this.draw();
  }
}

/** The year that was kept with the workspace; null for the one to begin with. */
function yearIn(kept: unknown): number | null {
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= 1 && kept <= 9999 ? kept : null;
}

function keyOf(el: Element | undefined): string | null {
  return el?.getAttribute('data-mark') ?? null;
}

/** A button that is of no use now is passed over, but keeps the focus that it has. */
function allow(button: HTMLElement, isOfUse: boolean): void {
  button.setAttr('aria-disabled', String(!isOfUse));
  button.tabIndex = isOfUse ? 0 : -1;
}
