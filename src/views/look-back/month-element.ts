import { getLanguage } from 'obsidian';
import type { MonthBack } from '../../domain/look-back/look-back';
import { BRIEF_SECTIONS, monthName } from '../../domain/words/brief-words';
import { dayBackWords } from '../../domain/words/look-back-words';
import type { LineDrawing } from './line-list';
import { LineList } from './line-list';
import { drawMonth } from './month-calendar';

/** A month: its days, and beside them, or on a phone below, what the notes tell of it. */
export class MonthElement {
  readonly el: HTMLElement;
  private readonly heading: HTMLElement;
  private readonly calendar: HTMLElement;
  private readonly stories: LineList;
  private readonly gave: LineList;
  private readonly given: LineList;
  private drawn = '';

  constructor(private readonly drawing: LineDrawing) {
    this.el = createEl('section', 'kith-month-back');
    this.heading = this.el.createEl('h3');
    const body = this.el.createDiv('kith-month-body');
    this.calendar = body.createDiv('kith-month-days');
    this.stories = new LineList(null, drawing);
    this.gave = new LineList({ tag: 'h4', text: BRIEF_SECTIONS.gave }, drawing);
    this.given = new LineList({ tag: 'h4', text: BRIEF_SECTIONS.given }, drawing);
    body.createDiv('kith-month-lines').append(this.stories.el, this.gave.el, this.given.el);
  }

  /** The days are drawn anew only when the picture is another one. */
  show(year: number, { month, days, stories, gave, given }: MonthBack): void {
    const picture = [year, month, ...days.map((day) => `${dayBackWords(day, this.drawing.nameOf, getLanguage())} ${day.kind}`)].join('\n');
    if (picture !== this.drawn) {
      this.drawn = picture;
      const name = monthName(year, month, getLanguage());
      if (this.heading.textContent !== name) this.heading.setText(name);
      this.calendar.empty();
      drawMonth(this.calendar, year, month, days, this.drawing.nameOf);
    }
    this.stories.show(stories);
    this.gave.show(gave);
    this.given.show(given);
  }

  /** Ends the reading of its words. */
  gone(): void {
    for (const lines of [this.stories, this.gave, this.given]) lines.gone();
  }
}
