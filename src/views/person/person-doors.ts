import { Keymap, Menu, Platform, type App, type HoverParent, type PaneType, type View } from 'obsidian';
import type { BriefLine } from '../../domain/brief/brief-lines';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { Person } from '../../domain/persons/person';
import * as WAY_WORDS from '../../domain/words/way-words';
import type { KeyDoors } from '../follow-ups/keyboard';
import type { PointerDoors } from '../follow-ups/pointer';
import { RowDoors, showAt } from '../follow-ups/row-doors';
import { Selection } from '../follow-ups/selection';
import type { PersonActions, PersonSource, ReadBrief } from './person-ports';

/** The brief as it stands on the screen. */
interface ShownPerson {
  readonly source: PersonSource;
  readonly actions: PersonActions;
  shown(): ReadBrief | null;
  fold(id: string, folded: boolean): boolean;
}

/** What keys, mouse and finger do in the person view. A follow-up has the ways out of its row in the list. */
export class PersonDoors implements KeyDoors, PointerDoors {
  private readonly rows: RowDoors;

  constructor(
    private readonly app: App,
    private readonly view: HoverParent & View,
    private readonly screen: ShownPerson,
  ) {
    const { source, actions } = screen;
    this.rows = new RowDoors(app, { source: source.followUps, actions: actions.followUps, canSelect: false, selection: new Selection(), selectedRows: () => [], redraw: () => {} });
  }

  activate(key: string, event: MouseEvent | KeyboardEvent): void {
    const line = this.line(key);
    if (line === null) this.fold(key, false) || this.fold(key, true);
    else if (line.followUp && Platform.isPhone && event.instanceOf(MouseEvent)) this.rows.sheet(line.followUp);
    else this.open(line.at, event);
  }

  /** Opens a note at a line. */
  open({ path, line }: BriefLine['at'], event: MouseEvent | KeyboardEvent): void {
    this.screen.actions.followUps.openLine(path, line, Keymap.isModEvent(event));
  }

  /** The name over the brief: a click opens the note, the mouse over it previews it. */
  person(event: MouseEvent, link: HTMLElement): void {
    const path = this.path;
    if (path === null) return;
    if (event.type === 'mouseover') this.preview({ path, line: null }, link, event);
    else this.screen.actions.followUps.open(path, Keymap.isModEvent(event));
  }

  fold(key: string, folded: boolean): boolean {
    return this.screen.fold(key, folded);
  }

  menu(key: string, el: HTMLElement, event: MouseEvent | null = null): void {
    const line = this.line(key);
    if (line?.followUp) this.rows.show(this.rows.waysFor(line.followUp), line.followUp, el, event);
    else if (line) showAt(this.openMenu(line), el, event);
  }

  hover(key: string, el: HTMLElement, event: MouseEvent): void {
    const line = this.line(key);
    if (line) this.preview(line.at, el, event);
  }

  way(key: string, pressed: string): boolean {
    const followUp = this.line(key)?.followUp;
    const way = followUp ? this.rows.waysFor(followUp).find((candidate) => candidate.key === pressed) : undefined;
    way?.run();
    return way !== undefined;
  }

  undo(): void {
    this.screen.actions.followUps.undo();
  }

  /** Space does what Enter does: nothing is selected here. */
  toggle(key: string): void {
    const line = this.line(key);
    if (line) this.screen.actions.followUps.openLine(line.at.path, line.at.line, false);
  }

  /** Nothing is dragged from here. */
  link(): null {
    return null;
  }

  log(): void {
    if (this.path !== null) this.screen.actions.followUps.log([this.path], 'meeting');
  }

  setRhythm(): void {
    if (this.path !== null) this.screen.actions.followUps.setRhythm([this.path]);
  }

  write(): void {
    const shown = this.screen.shown();
    if (shown) this.rows.write(shown.brief.fromYou[0] ?? justWriting(shown.brief.facts.person));
  }

  copy(): void {
    if (this.path !== null) this.screen.actions.copyBrief(this.path);
  }

  insert(): void {
    if (this.path !== null) this.screen.actions.insertBrief(this.path);
  }

  private get path(): string | null {
    return this.screen.shown()?.brief.facts.person.path ?? null;
  }

  private line(key: string): BriefLine | null {
    const lines = this.screen.shown()?.sections.flatMap((section) => section.lines);
    return lines?.find((line) => line.key === key) ?? null;
  }

  private openMenu(line: BriefLine): Menu {
    const { path, line: at } = line.at;
    const open = (where: PaneType | boolean) => (): void => this.screen.actions.followUps.openLine(path, at, where);
    return new Menu()
      .addItem((item) => item.setTitle(WAY_WORDS.open).setIcon('file-text').onClick(open(false)))
      .addItem((item) => item.setTitle(WAY_WORDS.openTab).setIcon('file-plus').onClick(open('tab')));
  }

  private preview({ path, line }: BriefLine['at'], targetEl: HTMLElement, event: MouseEvent): void {
    const state = line === null ? {} : { state: { scroll: line } };
    this.app.workspace.trigger('hover-link', { event, source: this.view.getViewType(), hoverParent: this.view, targetEl, linktext: path, sourcePath: '', ...state });
  }
}

/** A reason to write where there is none but the person. */
function justWriting(person: Person): FollowUp {
  return { key: person.path, kind: 'date', group: 'dates', people: [person.path], due: null, soft: false, cause: { type: 'date', person, about: null } };
}
