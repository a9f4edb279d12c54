import { Menu, Platform, type App } from 'obsidian';
import type { Line, Way } from './line';
import { WaysSheet } from './ways-sheet';

/** Shows these ways: those of a follow-up as a sheet on a phone, any others as a menu at the mouse, or below the element for a key. */
export function showWays(app: App, ways: readonly Way[], { about }: Pick<Line, 'about'>, el: HTMLElement, event: MouseEvent | null): void {
  if (ways.length === 0) return;
  if (about && Platform.isPhone) new WaysSheet(app, about, ways).open();
  else if (event) menuOf(ways).showAtMouseEvent(event);
  else showBelow(menuOf(ways), el);
}

/** Done in one step where that is clear; which contact it was, or what the answer, is asked for. */
export function getDone(app: App, line: Line, el: HTMLElement, event: MouseEvent | null): void {
  const ways = waysIn(line, 'done');
  if (ways.length === 1) ways[0]?.run();
  else showWays(app, ways, line, el, event);
}

/** The ways of a line, or those of one section of its menu. */
export function waysIn({ ways }: Line, section?: Way['section']): readonly Way[] {
  return ways?.().filter((way) => section === undefined || way.section === section) ?? [];
}

function menuOf(ways: readonly Way[]): Menu {
  const menu = new Menu().setUseNativeMenu(false);
  for (const way of ways) {
    menu.addItem((item) => item.setTitle(titleWithKey(way)).setIcon(way.icon).setSection(way.section).onClick(way.run));
  }
  return menu;
}

function titleWithKey({ words, key }: Way): DocumentFragment {
  return createFragment((fragment) => {
    fragment.appendText(words);
    if (key !== null && !Platform.isPhone) fragment.createEl('kbd', { cls: 'kith-key', text: key.replace('Shift+', '⇧') });
  });
}

function showBelow(menu: Menu, el: HTMLElement): void {
  const { left, right, bottom } = el.getBoundingClientRect();
  const isRtl = readsFromRight(el);
  menu.showAtPosition({ x: isRtl ? right : left, y: bottom, left: isRtl }, el.doc);
}

/** Whether an element is read from right to left. */
export function readsFromRight(el: Element): boolean {
  return el.win.getComputedStyle(el).direction === 'rtl';
}
