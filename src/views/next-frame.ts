import type { Component } from 'obsidian';

/**
 * Draws in the next frame, once however often it is asked, and no more once the owner has been unloaded.
 * An element that moves to another window is drawn there: a frame of the window that it left may never come.
 * @returns what asks for it
 */
export function inNextFrame(owner: Component, el: HTMLElement, draw: () => void): () => void {
  let cancel: (() => void) | null = null;
  const soon = (): void => {
    if (cancel) return;
    const { win } = el;
    const frame = win.requestAnimationFrame(() => {
      cancel = null;
      draw();
    });
    cancel = () => win.cancelAnimationFrame(frame);
  };
  owner.register(() => cancel?.());
  owner.register(el.onWindowMigrated(() => {
    cancel?.();
    cancel = null;
    soon();
  }));
  return soon;
}
