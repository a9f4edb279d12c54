import type { BriefLine, BriefSection } from '../../domain/brief/brief-lines';
import type { PersonFacts } from '../../domain/persons/person-facts';
import { withoutEmphasis } from '../../domain/records/emphasis';
import * as BRIEF_WORDS from '../../domain/words/brief-words';
import { BRIEF_SECTIONS } from '../../domain/words/brief-words';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { toolbar } from '../buttons';
import { changeLine } from '../change-line';
import { followUpLine } from '../follow-ups/follow-up-line';
import { namesOf } from '../follow-ups/row-words';
import type { KithView, Screen } from '../kith-view';
import type { Line } from '../lines/line';
import { tree } from '../lines/tree';
import type { TreeElement } from '../lines/tree-element';
import { monthStrip } from '../pictures/month-strip';
import { placesIn } from '../places';
import { roomToSay, say } from '../say';
import { namesRow } from './names-row';
import type { PersonSource, ReadBrief } from './person-ports';

/** What a brief is made from: as long as these are the same, so is the brief. */
interface MadeFrom { readonly facts: PersonFacts; readonly today: string }

/** Everything inside the person view: follows the open note, and draws a brief once its words have been read. */
export class PersonScreen implements Screen {
  private readonly el = this.view.contentEl;
  private readonly toolbar: HTMLElement;
  private readonly showNames: ReturnType<typeof namesRow>;
  private readonly scroller: HTMLElement;
  private readonly empty: HTMLElement;
  private readonly body: HTMLElement;
  private readonly name: HTMLElement;
  private readonly who: HTMLElement;
  private readonly showMonths: ReturnType<typeof monthStrip>;
  private readonly tree: TreeElement;
  private readonly drawChange: () => void;
  private readonly lead: ReturnType<typeof placesIn>;
  private note: string | null = null;
  private chosen: string | null = null;
  private wanted: MadeFrom | null = null;
  private reading: AbortController | null = null;
  private shown: ReadBrief | null = null;

  constructor(private readonly view: KithView, private readonly source: PersonSource) {
    const { el, source: { followUps } } = this;
    const leave = (): void => this.focus();
    el.addClass('kith-person');
    this.toolbar = el.createDiv();
    toolbar(this.toolbar, BRIEF_WORDS.toolbar, source.tools.map(([icon, name, run]) => [icon, name, () => this.shown && run(this.shown.brief)]));
    this.showNames = namesRow(el, (path) => this.choose(path));
    this.scroller = el.createDiv('kith-scroller');
    this.empty = roomToSay(this.scroller, 'kith-empty');
    this.body = this.scroller.createDiv('kith-brief');
    this.lead = placesIn(view.app, view, this.body, (place, event) => followUps.open(place, event));
    const head = this.body.createDiv('kith-person-head');
    this.name = head.createEl('a', { cls: 'kith-person-name', href: '#' });
    this.who = head.createDiv('kith-person-who');
    this.showMonths = monthStrip(this.body, this.lead);
    this.tree = tree(view.app, view, this.body, {
      name: BRIEF_WORDS.brief,
      leave,
      fold: (id, folded) => this.fold(id, folded),
      quote: (at) => followUps.quote(at),
      keys: { U: () => followUps.undo() },
    });
    this.drawChange = changeLine(el, followUps, leave);
  }

  draw(): void {
    const { note, people } = this.source.about();
    const isKept = note === this.note && this.chosen !== null && people.includes(this.chosen);
    this.note = note;
    this.chosen = isKept ? this.chosen : (people[0] ?? null);
    const { followUps } = this.source;
    const nameOf = namesOf(followUps.people);
    this.showNames(people.map((path) => ({ path, name: nameOf(path) })), this.chosen);
    this.readWanted();
    this.drawTree();
    this.drawChange();
  }

  /** Takes the focus. While there is nobody to read of, the sentence that says so has it, and passes it on to whoever comes. */
  focus(): void {
    if (this.shown) this.tree.focus();
    else this.empty.focus();
  }

  close(): void {
    this.reading?.abort();
    this.tree.close();
  }

  /** Reads only when what the brief is made from has changed. */
  private readWanted(): void {
    const { followUps } = this.source;
    const facts = this.chosen === null ? null : followUps.people.facts(this.chosen);
    const today = followUps.today();
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
    const { person } = read.brief.facts;
    const isSame = this.shown?.brief.facts.person.path === person.path;
    this.shown = read;
    this.drawEmpty('');
    this.name.setText(person.name);
    this.lead(this.name, { path: person.path, line: null });
    this.who.empty();
    for (const text of read.who) this.who.createDiv({ text });
    this.showMonths(read.brief.years);
    this.drawTree();
    if (!isSame) this.scroller.scrollTo({ top: 0 });
    if (this.empty.isActiveElement()) this.focus();
  }

  private showNobody(): void {
    this.reading?.abort();
    this.wanted = null;
    this.shown = null;
    this.drawEmpty(this.source.followUps.reading() ? VIEW_WORDS.reading : BRIEF_WORDS.nobody);
  }

  private drawEmpty(words: string): void {
    say(this.empty, words);
    this.toolbar.toggle(words === '');
    this.body.toggle(words === '');
  }

  /** The line that has the focus stays where it is on the screen, whatever comes or goes above it. */
  private drawTree(): void {
    const before = this.topOfFocused();
    const sections: readonly BriefSection[] = this.shown?.sections ?? [];
    this.tree.show(sections.map(({ id, lines }) => ({ id, title: BRIEF_SECTIONS[id], folded: this.view.isFolded(id), lines: lines.map((line) => this.line(line)) })));
    const now = this.topOfFocused();
    if (before !== null && now !== null && now !== before) this.scroller.scrollBy({ top: now - before });
  }

  /** Every line opens where it stands in the vault; a follow-up has the ways out of its row in the list. */
  private line({ key, words, note, at, followUp }: BriefLine): Line {
    const { followUps } = this.source;
    const { ways, about } = followUp ? followUpLine(followUp, followUps) : { ways: () => followUps.waysToOpen(at), about: undefined };
    const parts = [['kith-brief-words', withoutEmphasis(words)], ['kith-brief-note', note]] as const;
    return { key, cls: 'kith-brief-line', parts, open: (event) => followUps.open(at, event), preview: at, ways, about };
  }

  private topOfFocused(): number | null {
    return this.tree.hasFocus ? (this.el.doc.activeElement?.getBoundingClientRect().top ?? null) : null;
  }

  private choose(path: string): void {
    this.chosen = path;
    this.draw();
  }

  private fold(id: string, folded: boolean): void {
    this.view.fold(id, folded);
    this.drawTree();
  }
}
