import type { App, HoverParent, View } from 'obsidian';
import type { Place } from './lines/line';

/** A view as a preview wants it: it stays as long as the mouse is in it. */
export type Previews = HoverParent & Pick<View, 'getViewType'>;

/** Asks the app for a preview of a place, beside the element that the mouse is over. */
export function preview(app: App, view: Previews, { path, line }: Place, targetEl: Element, event: MouseEvent): void {
  const state = line === null ? {} : { state: { scroll: line } };
  app.workspace.trigger('hover-link', { event, source: view.getViewType(), hoverParent: view, targetEl, linktext: path, sourcePath: '', ...state });
}
