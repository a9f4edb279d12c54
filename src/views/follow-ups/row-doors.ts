import { Platform, type App, type Menu } from 'obsidian';
import { addDays } from '../../domain/days/day';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import * as WAY_WORDS from '../../domain/words/way-words';
import { letterFor, recipientsOf } from '../write/letter';
import { WriteDialog } from '../write/write-dialog';
import { askDay } from '../form/ask-day';
import type { FollowUpsActions } from './follow-ups-actions';
import { itemKey } from './list-model';
import { menuOf, showBelow } from './row-menu';
import { RowSheet } from './row-sheet';
import { wordsOf } from './row-words';
import type { ShownList } from './shown-list';
import { isContact, waysOf, waysOfSeveral, type Doors, type Way } from './ways-out';

/** The ways out of rows, with the menu, the sheet and the dialogs that they open. */
export class RowDoors implements Doors {
  readonly actions: FollowUpsActions;

  constructor(
    private readonly app: App,
    private readonly screen: Pick<ShownList, 'source' | 'actions' | 'canSelect' | 'selection' | 'selectedRows' | 'redraw'>,
  ) {
    this.actions = screen.actions;
  }

  /** The ways out of a row: of all selected rows when it is one of them. */
  waysFor(row: FollowUp): readonly Way[] {
    if (!this.screen.canSelect) return waysOf(row, this).filter(({ words }) => words !== WAY_WORDS.select);
    if (!this.screen.selection.has(itemKey(row))) return waysOf(row, this);
    return waysOfSeveral(this.screen.selectedRows(), this);
  }

  /** Shows these ways out: as a sheet on a phone, else as a menu at the mouse, or below the line for a key. */
  show(ways: readonly Way[], row: FollowUp, line: HTMLElement, event: MouseEvent | null): void {
    if (Platform.isPhone) this.sheet(row, ways);
    else showAt(menuOf(ways), line, event);
  }

  /** Done in one step where that is clear; which contact it was, or what the answer, is asked for. */
  done(row: FollowUp, line: HTMLElement, event: MouseEvent | null): void {
    const ways = waysOf(row, this).filter(({ section }) => section === 'done');
    if (isContact(row) || ways.length > 1) this.show(ways, row, line, event);
    else ways[0]?.run();
  }

  sheet(row: FollowUp, ways: readonly Way[] = this.waysFor(row)): void {
    const { source } = this.screen;
    const words = wordsOf(row, source.people, source.today());
    // A phone shows one note at a time.
    const onPhone = ways.filter((way) => way.words !== WAY_WORDS.openTab);
    new RowSheet(this.app, words, onPhone).open();
  }

  askDay(rows: readonly FollowUp[]): void {
    const tomorrow = addDays(this.screen.source.today(), 1);
    askDay(this.app, tomorrow, (until) => this.actions.notNow(rows, { until }));
  }

  write(row: FollowUp): void {
    void this.openLetter(row);
  }

  select(row: FollowUp): void {
    this.screen.selection.toggle(itemKey(row));
    this.screen.redraw();
  }

  private async openLetter(row: FollowUp): Promise<void> {
    const { source } = this.screen;
    const letter = letterFor(row, source.people, await source.introductionDrafts());
    new WriteDialog(this.app, letter, () => this.actions.log(recipientsOf(row), 'call-or-message')).open();
  }
}

/** Shows a menu where the mouse is, or below an element for a key. */
export function showAt(menu: Menu, el: HTMLElement, event: MouseEvent | null): void {
  if (event) menu.showAtMouseEvent(event);
  else showBelow(menu, el);
}
