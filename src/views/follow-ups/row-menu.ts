import { Menu } from 'obsidian';
import type { Way } from './ways-out';

/** A menu of ways out, the key beside each. */
export function menuOf(ways: readonly Way[]): Menu {
  const menu = new Menu().setUseNativeMenu(false);
  for (const way of ways) {
    menu.addItem((item) => item.setTitle(titleWithKey(way)).setIcon(way.icon).setSection(way.section).onClick(way.run));
  }
  return menu;
}

/** Shows a menu below an element, as a key does that has no place of its own. */
export function showBelow(menu: Menu, el: HTMLElement): void {
  const { left, right, bottom } = el.getBoundingClientRect();
  const isRtl = el.win.getComputedStyle(el).direction === 'rtl';
  menu.showAtPosition({ x: isRtl ? right : left, y: bottom, left: isRtl }, el.doc);
}

function titleWithKey(way: Way): DocumentFragment {
  return createFragment((fragment) => {
    fragment.appendText(way.words);
    if (way.key !== null) fragment.createEl('kbd', { cls: 'kith-key', text: way.key.replace('Shift+', '⇧') });
  });
}
