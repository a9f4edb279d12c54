import { Keymap } from 'obsidian';
import { keyOf } from './key-of';
import { keyOfLine, type TreeLines } from './tree-element';

/** What the keys of the list ask of the view. Keys of lines are those of the list's items; headings have their section's id. */
export interface KeyDoors {
  activate(key: string, event: KeyboardEvent): void;
  /** Opens or folds a heading; false when it was so already, or the line is no heading. */
  fold(key: string, folded: boolean): boolean;
  menu(key: string, line: HTMLElement): void;
  /** Space on a line. */
  toggle(key: string): void;
  undo(): void;
  /** A key of a way out; false when the line has none by that key. */
  way(key: string, pressed: string): boolean;
  /** Where lines can be selected and filtered. */
  extend?(key: string): void;
  selectAll?(key: string): void;
  leaveSelection?(): boolean;
  find?(): void;
}

/** Lets the keys of the list do what the menu says beside its items, and move as in any tree of the platform. */
export function listenForKeys(tree: TreeLines, doors: KeyDoors): void {
  tree.el.addEventListener('keydown', (event) => {
    const key = keyOfLine(event.target);
    if (key !== null && handle(tree, doors, key, event)) event.preventDefault();
  });
}

function handle(tree: TreeLines, doors: KeyDoors, key: string, event: KeyboardEvent): boolean {
  if (event.key === 'Enter') return done(doors.activate(key, event));
  if (Keymap.isModifier(event, 'Mod') && event.key.toLowerCase() === 'a') return done(doors.selectAll?.(key));
  const pressed = keyOf(event);
  if (pressed === null) return false;
  return move(tree, doors, key, pressed) || act(tree, doors, key, pressed);
}

function move(tree: TreeLines, doors: KeyDoors, key: string, pressed: string): boolean {
  const keys = tree.keys();
  const place = keys.indexOf(key);
  const isRtl = tree.el.win.getComputedStyle(tree.el).direction === 'rtl';
  switch (pressed) {
    case 'ArrowDown': return done(tree.focus(keys[place + 1] ?? key));
    case 'ArrowUp': return done(tree.focus(keys[place - 1] ?? key));
    case 'Home': return done(tree.focus(keys[0]));
    case 'End': return done(tree.focus(keys[keys.length - 1]));
    case isRtl ? 'ArrowRight' : 'ArrowLeft': return done(doors.fold(key, true) || tree.focus(key.split(':', 1)[0]));
    case isRtl ? 'ArrowLeft' : 'ArrowRight': return done(doors.fold(key, false) || key.includes(':') || tree.focus(keys[place + 1] ?? key));
    case 'Shift+ArrowDown': return extend(tree, doors, key, keys[place + 1]);
    case 'Shift+ArrowUp': return extend(tree, doors, key, keys[place - 1]);
    default: return false;
  }
}

function act(tree: TreeLines, doors: KeyDoors, key: string, pressed: string): boolean {
  switch (pressed) {
    case 'Space': return done(key.includes(':') ? doors.toggle(key) : doors.fold(key, false) || doors.fold(key, true));
    case 'Escape': return doors.leaveSelection?.() ?? false;
    case '/': return done(doors.find?.());
    case 'U': return done(doors.undo());
    case 'ContextMenu':
    case 'Shift+F10': return done(doors.menu(key, tree.line(key) ?? tree.el));
    default: return doors.way(key, pressed);
  }
}

function extend(tree: TreeLines, doors: KeyDoors, from: string, to: string | undefined): boolean {
  if (to === undefined) return true;
  doors.extend?.(from);
  doors.extend?.(to);
  tree.focus(to);
  return true;
}

function done(_: unknown): true {
  return true;
}
