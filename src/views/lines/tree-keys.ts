import { Keymap, type App } from 'obsidian';
import { keyOf } from './key-of';
import type { Drawn, TreeElement } from './tree-element';
import { getDone, readsFromRight, showWays, waysIn } from './ways-menu';

const OTHER_WAY_ROUND: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Lets the keys of a tree do what the menu says beside its entries, and move as in any tree of the platform. */
export function listenForKeys(tree: TreeElement, app: App): void {
  tree.el.addEventListener('keydown', (event) => {
    const at = tree.at(event.target);
    if (at && press(tree, app, at, event)) event.preventDefault();
  });
}

function press(tree: TreeElement, app: App, at: Drawn, event: KeyboardEvent): boolean {
  // A key that is held goes on moving; all else is done once, and not with the next line as well.
  if (event.repeat && !event.key.startsWith('Arrow')) return false;
  if (event.key === 'Enter') return done(at.line.open?.(event));
  const pressed = Keymap.isModifier(event, 'Mod') ? `Mod+${event.key.toUpperCase()}` : keyOf(event);
  if (pressed === null) return false;
  const own = tree.options.keys[pressed];
  if (own && own(at.line.key) !== false) return true;
  return move(tree, at.line.key, pressed) || useWay(app, at, pressed, event);
}

function move(tree: TreeElement, key: string, pressed: string): boolean {
  const { order, options: { fold } } = tree;
  const place = order.indexOf(key);
  const heading = tree.section(key);
  const isTurned = pressed in OTHER_WAY_ROUND && readsFromRight(tree.el);
  switch (isTurned ? OTHER_WAY_ROUND[pressed] : pressed) {
    case 'ArrowDown': return done(tree.focus(order[place + 1]));
    case 'ArrowUp': return done(tree.focus(order[place - 1]));
    case 'Home': return done(tree.focus(order[0]));
    case 'End': return done(tree.focus(order[order.length - 1]));
    case 'ArrowLeft': return done(heading && !heading.folded ? fold(key, true) : tree.focus(key.split(':', 1)[0]));
    case 'ArrowRight': return done(heading?.folded ? fold(key, false) : heading && tree.focus(order[place + 1]));
    default: return false;
  }
}

/** Does what a key means on a line: one of its ways, its menu, or to open it. @returns false when it means nothing there */
export function useWay(app: App, { el, line }: Drawn, pressed: string, event: KeyboardEvent): boolean {
  const ways = waysIn(line);
  const way = ways.find(({ key }) => key === pressed);
  if (way) return done(way.run());
  if (pressed === 'ContextMenu' || pressed === 'Shift+F10') return done(showWays(app, ways, line, el, null));
  if (pressed === 'Space') return done(line.open?.(event));
  return pressed === 'D' && waysIn(line, 'done').length > 0 && done(getDone(app, line, el, null));
}

function done(_: unknown): true {
  return true;
}
