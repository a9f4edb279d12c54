import { Keymap, Menu, Platform, type App, type HoverParent, type View } from 'obsidian';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import * as WAY_WORDS from '../../domain/words/way-words';
import type { KeyDoors } from './keyboard';
import { itemKey, SECTION_IDS, type Item, type SectionId } from './list-model';
import type { PointerDoors } from './pointer';
import { RowButtons } from './row-buttons';
import { RowDoors, showAt } from './row-doors';
import { menuOf } from './row-menu';
import type { SelectionDoors } from './selection-bar';
import type { ShownList } from './shown-list';
import type { TreeLines } from './tree-element';
import { waysOf, waysOfSeveral } from './ways-out';

/** What keys, mouse and finger do on the lines of the list. */
export class ListDoors implements KeyDoors, PointerDoors, SelectionDoors {
  private readonly rows: RowDoors;
  private readonly buttons: RowButtons;

  constructor(
    private readonly app: App,
    private readonly view: HoverParent & Pick<View, 'getViewType'>,
    private readonly screen: ShownList,
    private readonly tree: TreeLines,
  ) {
    this.rows = new RowDoors(app, screen);
    this.buttons = new RowButtons({
      done: (line, event) => this.withRow(keyOf(line), (row) => this.rows.done(row, line, event)),
      notNow: (line, event) => this.withRow(keyOf(line), (row) => this.showSome(row, 'not-now', line, event)),
      more: (line, event) => this.menu(keyOf(line), line, event),
    });
  }

  activate(key: string, event: MouseEvent | KeyboardEvent): void {
    const item = this.screen.item(key);
    if (item === null) this.fold(key, false) || this.fold(key, true);
    else if (item.type === 'more' && item.shows === 'fixes') this.screen.actions.showProblems();
    else if (item.type === 'more') this.showMore(key, item);
    else if (item.type === 'problem') this.screen.actions.openLine(item.problem.path, item.problem.line ?? null, Keymap.isModEvent(event));
    else if (item.type === 'row') this.activateRow(key, item.row, event);
  }

  fold(key: string, folded: boolean): boolean {
    const section = this.screen.section(key);
    if (section === null || section.folded === folded) return false;
    this.screen.state.fold(section.id, folded);
    this.screen.redraw();
    return true;
  }

  menu(key: string, line: HTMLElement, event: MouseEvent | null = null): void {
    const item = this.screen.item(key);
    if (item?.type === 'row') this.rows.show(this.rows.waysFor(item.row), item.row, line, event);
    const section = this.screen.section(key);
    if (section && section.id !== 'problems' && this.screen.canSelect) showAt(this.headingMenu(section.id), line, event);
  }

  /** Space selects, and opens where nothing can be selected. */
  toggle(key: string): void {
    this.withRow(key, (row) => (this.screen.canSelect ? this.rows.select(row) : this.screen.actions.open(row.people[0] ?? '', false)));
  }

  extend(key: string): void {
    if (!this.screen.canSelect) return;
    const keys = this.tree.keys().filter((candidate) => this.screen.item(candidate)?.type === 'row');
    this.screen.selection.extendTo(key, keys);
    this.screen.redraw();
  }

  /** Selects every row of the group that a line belongs to. */
  selectAll(key: string): void {
    const id = SECTION_IDS.find((candidate) => key === candidate || key.startsWith(`${candidate}:`));
    if (id === undefined || !this.screen.canSelect) return;
    this.screen.selection.add(this.screen.rowsIn(id).map(itemKey));
    this.screen.redraw();
  }

  toggleSelecting(): void {
    if (this.screen.selection.active) this.screen.selection.stop();
    else this.screen.selection.start();
    this.screen.redraw();
  }

  leaveSelection(): boolean {
    if (!this.screen.selection.active) return false;
    this.toggleSelecting();
    return true;
  }

  find(): void {
    this.screen.openFilter();
  }

  undo(): void {
    this.screen.actions.undo();
  }

  way(key: string, pressed: string): boolean {
    const item = this.screen.item(key);
    if (item?.type !== 'row') return false;
    const way = this.rows.waysFor(item.row).find((candidate) => candidate.key === pressed);
    way?.run();
    if (!way && pressed === 'D') this.rows.done(item.row, this.tree.line(key) ?? this.tree.el, null);
    return way !== undefined || pressed === 'D';
  }

  hover(key: string, line: HTMLElement, event: MouseEvent): void {
    const item = this.screen.item(key);
    if (item?.type === 'row' && !this.screen.selection.active) this.buttons.moveTo(line);
    const linktext = item === null ? undefined : pathOf(item);
    if (linktext === undefined) return;
    this.app.workspace.trigger('hover-link', { event, source: this.view.getViewType(), hoverParent: this.view, targetEl: line, linktext, sourcePath: '' });
  }

  link(key: string): string | null {
    const item = this.screen.item(key);
    if (item?.type !== 'row') return null;
    const files = item.row.people.flatMap((path) => this.app.vault.getFileByPath(path) ?? []);
    return files.map((file) => this.app.fileManager.generateMarkdownLink(file, '')).join(', ');
  }

  notNow(button: HTMLElement): void {
    const ways = waysOfSeveral(this.screen.selectedRows(), this.rows).filter((way) => way.section === 'not-now');
    showAt(menuOf(ways), button, null);
  }

  rest(): void {
    this.screen.actions.rest(this.screen.selectedRows());
  }

  stop(): void {
    this.leaveSelection();
    this.tree.focus();
  }

  private showSome(row: FollowUp, section: 'done' | 'not-now', line: HTMLElement, event: MouseEvent | null): void {
    this.rows.show(waysOf(row, this.rows).filter((way) => way.section === section), row, line, event);
  }

  private activateRow(key: string, row: FollowUp, event: MouseEvent | KeyboardEvent): void {
    const isClick = event.instanceOf(MouseEvent);
    if (isClick && event.shiftKey) this.extend(key);
    else if (isClick && this.screen.selection.active) this.toggle(key);
    else if (isClick && Platform.isPhone) this.rows.sheet(row);
    else this.screen.actions.open(row.people[0] ?? '', Keymap.isModEvent(event));
  }

  /** The focus goes to the first row that appears in place of "more". */
  private showMore(key: string, { shows }: Extract<Item, { type: 'more' }>): void {
    const place = this.tree.keys().indexOf(key);
    const id = SECTION_IDS.find((candidate) => key.startsWith(`${candidate}:`));
    if (shows === 'rhythms') this.screen.state.allRhythms = true;
    else if (id !== undefined) this.screen.state.showMore(id);
    this.screen.redraw();
    this.tree.focus(this.tree.keys()[place]);
  }

  private headingMenu(id: SectionId): Menu {
    const menu = new Menu().addItem((item) => item.setTitle(WAY_WORDS.selectAll).setIcon('list-checks').onClick(() => this.selectAll(id)));
    if (id !== 'thanks' && id !== 'introductions') return menu;
    return menu.addItem((item) => item.setTitle(WAY_WORDS.letOldOnesRest).setIcon('leaf').onClick(() => this.screen.actions.letOldOnesRest()));
  }

  private withRow(key: string, use: (row: FollowUp) => void): void {
    const item = this.screen.item(key);
    if (item?.type === 'row') use(item.row);
  }
}

function keyOf(line: HTMLElement): string {
  return line.dataset['key'] ?? '';
}

function pathOf(item: Item): string | undefined {
  if (item.type === 'row') return item.row.people[0];
  return item.type === 'problem' ? item.problem.path : undefined;
}
