import { Platform } from 'obsidian';
import { keyOfLine, type TreeLines } from './tree-element';

/** What the mouse and the finger ask of the view, by the keys of the list's lines. */
export interface PointerDoors {
  activate(key: string, event: MouseEvent): void;
  menu(key: string, line: HTMLElement, event: MouseEvent): void;
  hover(key: string, line: HTMLElement, event: MouseEvent): void;
  /** The link that a dragged row carries, or null. */
  link(key: string): string | null;
}

/** Lets the lines of the list be clicked, dragged, hovered over and asked for their menu. */
export function listenForPointer(tree: TreeLines, doors: PointerDoors): void {
  const on = <Name extends 'click' | 'auxclick' | 'contextmenu' | 'mouseover' | 'dragstart' | 'mousedown'>(
    name: Name,
    handle: (key: string, line: HTMLElement, event: HTMLElementEventMap[Name]) => void,
  ): void => {
    tree.el.addEventListener(name, (event) => {
      const key = keyOfLine(event.target);
      const line = tree.line(key);
      if (key !== null && line) handle(key, line, event);
    });
  };
  on('click', (key, _line, event) => doors.activate(key, event));
  on('auxclick', (key, _line, event) => event.button === 1 && doors.activate(key, event));
  // The middle button opens a tab; without this it would begin to scroll.
  on('mousedown', (_key, _line, event) => event.button === 1 && event.preventDefault());
  on('contextmenu', (key, line, event) => {
    event.preventDefault();
    doors.menu(key, line, event);
  });
  on('dragstart', (key, _line, event) => {
    const link = doors.link(key);
    if (link === null || Platform.isMobile) event.preventDefault();
    else event.dataTransfer?.setData('text/plain', link);
  });
  on('mouseover', (key, line, event) => {
    if (!(event.relatedTarget as Node | null)?.instanceOf(Node) || !line.contains(event.relatedTarget as Node)) doors.hover(key, line, event);
  });
}
