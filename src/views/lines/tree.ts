import { Platform, type App } from 'obsidian';
import * as VIEW_WORDS from '../../domain/words/view-words';
import * as WAY_WORDS from '../../domain/words/way-words';
import { preview, type Previews } from '../preview';
import { hoverBar } from './hover-bar';
import { TreeElement, type Drawn, type TreeOptions } from './tree-element';
import { listenForKeys } from './tree-keys';
import { getDone, showWays, waysIn } from './ways-menu';

/** A tree of lines that can be used by keys, mouse and finger. */
export function tree(app: App, view: Previews, parent: HTMLElement, options: TreeOptions): TreeElement {
  const element = new TreeElement(parent, options);
  listenForKeys(element, app);
  listenForPointer(element, app);
  listenForHover(element, app, view);
  return element;
}

/** Lets lines be clicked, opened in a tab by the middle button, dragged, and asked for their menu. */
function listenForPointer(element: TreeElement, app: App): void {
  on(element, 'click', ({ el, line }, event) => {
    if (Platform.isPhone && line.about) showWays(app, waysIn(line), line, el, event);
    else line.open?.(event);
  });
  on(element, 'auxclick', ({ line }, event) => event.button === 1 && line.open?.(event));
  // Without this the middle button would begin to scroll.
  on(element, 'mousedown', (_at, event) => event.button === 1 && event.preventDefault());
  on(element, 'contextmenu', ({ el, line }, event) => {
    event.preventDefault();
    showWays(app, waysIn(line), line, el, event);
  });
  on(element, 'dragstart', ({ line }, event) => {
    if (!line.link || Platform.isMobile) event.preventDefault();
    else event.dataTransfer?.setData('text/plain', line.link());
  });
}

/** Previews where a line leads while the mouse is over it, and shows beside a follow-up what gets it out of the way. */
function listenForHover(element: TreeElement, app: App, view: Previews): void {
  const use = (run: (at: Drawn, event: MouseEvent) => void) => (on: HTMLElement, event: MouseEvent): void => {
    const at = element.at(on);
    if (at) run(at, event);
  };
  const moveBar = hoverBar([
    ['check', WAY_WORDS.done, use(({ el, line }, event) => getDone(app, line, el, event))],
    ['clock', VIEW_WORDS.notNowShort, use(({ el, line }, event) => showWays(app, waysIn(line, 'not-now'), line, el, event))],
    ['ellipsis', VIEW_WORDS.more, use(({ el, line }, event) => showWays(app, waysIn(line), line, el, event))],
  ]);
  on(element, 'mouseover', ({ el, line }, event) => {
    const from = event.relatedTarget as Node | null;
    if (from && el.contains(from)) return;
    if (line.about) moveBar(el);
    if (line.preview) preview(app, view, line.preview, el, event);
  });
}

type PointerEventName = 'click' | 'auxclick' | 'mousedown' | 'contextmenu' | 'dragstart' | 'mouseover';

function on<Name extends PointerEventName>(element: TreeElement, name: Name, handle: (at: Drawn, event: HTMLElementEventMap[Name]) => unknown): void {
  element.el.addEventListener(name, (event) => {
    const at = element.at(event.target);
    if (at) handle(at, event);
  });
}
