import type { BriefLine, BriefSection } from '../../domain/brief/brief-lines';
import type { PersonFacts } from '../../domain/persons/person-facts';
import * as BRIEF_WORDS from '../../domain/words/brief-words';
import { BRIEF_SECTIONS } from '../../domain/words/brief-words';
import { ChangeLine } from '../follow-ups/change-line';
import { iconButton } from '../follow-ups/icon-button';
import { listenForKeys } from '../follow-ups/keyboard';
import { listenForPointer } from '../follow-ups/pointer';
import { TreeElement } from '../follow-ups/tree-element';
import type { KithView, Screen } from '../kith-view';
import { briefDrawing, type BriefDrawn, type DrawnSection } from './brief-element';
import { MonthStrip } from './month-strip';
import { NamesRow } from './names-row';
import { PersonDoors } from './person-doors';
import { PersonHead } from './person-head';
import type { PersonActions, PersonSource, ReadBrief } from './person-ports';

/** What a brief is made from: as long as these are the same, so is the brief. */
interface MadeFrom { readonly facts: PersonFacts; readonly today: string }

/** Everything inside the person view: follows the open note, and draws a brief once its words have been read. */
export class PersonScreen implements Screen {
  private readonly el: HTMLElement;
  private readonly toolbar: HTMLElement;
  private readonly names: NamesRow;
  private readonly empty: HTMLElement;
  private readonly body: HTMLElement;
  private readonly head: PersonHead;
  private readonly months: MonthStrip;
  private readonly tree: TreeElement<BriefLine, DrawnSection, BriefDrawn>;
  private readonly change: ChangeLine;
  private note: string | null = null;
  private chosen: string | null = null;
  private wanted: MadeFrom | null = null;
  private reading: AbortController | null = null;
  private shown: ReadBrief | null = null;
  private wantsFocus = false;

  constructor(
    private readonly view: KithView,
    private readonly source: PersonSource,
    actions: PersonActions,
  ) {
    const el = view.contentEl;
    this.el = el;
    el.addClass('kith-person');
    this.toolbar = el.createDiv('nav-header');
    this.names = new NamesRow(el, (path) => this.choose(path));
    const scroller = el.createDiv('kith-scroller');
    this.empty = scroller.createDiv({ cls: 'kith-empty', attr: { role: 'status' } });
    this.body = scroller.createDiv('kith-brief');
    this.head = new PersonHead(this.body, (event, link) => doors.person(event, link));
    this.months = new MonthStrip(this.body, (at, event) => doors.open(at, event));
    this.tree = new TreeElement(this.body, { name: BRIEF_WORDS.brief, title: ({ id }) => BRIEF_SECTIONS[id] }, briefDrawing());
    this.change = new ChangeLine(el, () => actions.followUps.undo(), () => this.tree.focus());
    const doors = new PersonDoors(view.app, view, { source, actions, shown: () => this.shown, fold: (id, folded) => this.fold(id, folded) });
    this.drawToolbar(doors);
    listenForKeys(this.tree, doors);
    listenForPointer(this.tree, doors);
  }

  /** Takes the focus, at once or when there is something to read. */
  focus(): void {
    this.wantsFocus = this.shown === null;
    this.tree.focus();
  }

  /** Ends what is still awaited. */
  close(): void {
    this.reading?.abort();
  }

  private drawToolbar(doors: PersonDoors): void {
    const bar = this.toolbar.createDiv({ cls: 'nav-buttons-container', attr: { role: 'toolbar', 'aria-label': BRIEF_WORDS.toolbar } });
    iconButton(bar, 'square-pen', BRIEF_WORDS.log, () => doors.log());
    iconButton(bar, 'send', BRIEF_WORDS.write, () => doors.write());
    iconButton(bar, 'repeat', BRIEF_WORDS.rhythm, () => doors.setRhythm());
    iconButton(bar, 'copy', BRIEF_WORDS.copy, () => doors.copy());
    iconButton(bar, 'between-horizontal-start', BRIEF_WORDS.insert, () => doors.insert());
  }

  draw(): void {
    const { note, people } = this.source.about();
    const isKept = note === this.note && this.chosen !== null && people.includes(this.chosen);
    this.note = note;
    this.chosen = isKept ? this.chosen : (people[0] ?? null);
    const { followUps } = this.source;
    this.names.show(people.map((path) => ({ path, name: followUps.people.facts(path)?.person.name ?? '' })), this.chosen);
    this.readWanted();
    this.change.show(followUps.lastChange());
    if (this.shown) this.drawTree(this.shown.sections);
  }

  /** Reads only when what the brief is made from has changed. */
  private readWanted(): void {
    const facts = this.chosen === null ? null : this.source.followUps.people.facts(this.chosen);
    const today = this.source.followUps.today();
    if (facts === null) return this.showNobody();
    if (this.wanted?.facts === facts && this.wanted.today === today) return;
    this.wanted = { facts, today };
    void this.read(facts.person.path);
  }

  /** What is there stays until the words of the next have been read; who moves on ends the reading. */
  private async read(path: string): Promise<void> {
    this.reading?.abort();
    const reading = new AbortController();
    this.reading = reading;
    const read = await this.source.read(path, reading.signal);
    if (read && !reading.signal.aborted) this.show(read);
  }

  private show(read: ReadBrief): void {
    const isSame = this.shown?.brief.facts.person.path === read.brief.facts.person.path;
    this.shown = read;
    this.drawEmpty('');
    this.head.show(read);
    this.months.show(read.brief.years);
    this.drawTree(read.sections);
    if (!isSame) this.body.parentElement?.scrollTo({ top: 0 });
    if (this.wantsFocus) this.focus();
  }

  private showNobody(): void {
    this.reading?.abort();
    this.wanted = null;
    this.shown = null;
    this.drawEmpty(this.source.followUps.reading() ? BRIEF_WORDS.reading : BRIEF_WORDS.nobody);
    this.tree.show([]);
  }

  private drawEmpty(words: string): void {
    if (this.empty.textContent !== words) this.empty.setText(words);
    this.toolbar.toggle(words === '');
    this.body.toggle(words === '');
  }

  /** The line that has the focus stays where it is on the screen, whatever comes or goes above it. */
  private drawTree(sections: readonly BriefSection[]): void {
    const before = this.topOfFocused();
    this.tree.show(sections.map(({ id, lines }) => ({ id, folded: this.view.isFolded(id), items: this.view.isFolded(id) ? [] : lines })));
    const now = this.topOfFocused();
    if (before !== null && now !== null) this.body.parentElement?.scrollBy({ top: now - before });
  }

  private topOfFocused(): number | null {
    return this.tree.hasFocus ? (this.el.doc.activeElement?.getBoundingClientRect().top ?? null) : null;
  }

  private choose(path: string): void {
    this.chosen = path;
    this.draw();
  }

  /** @returns false when the section was so already, or is none of the brief's */
  private fold(id: string, folded: boolean): boolean {
    if (this.view.isFolded(id) === folded || !this.shown?.sections.some((section) => section.id === id)) return false;
    this.view.fold(id, folded);
    this.drawTree(this.shown.sections);
    return true;
  }
}
