import { setIcon, setTooltip } from 'obsidian';

/** A button of the bar: an icon, its name, and what it does on the line that the bar is on. */
type BarButton = readonly [icon: string, name: string, run: (on: HTMLElement, event: MouseEvent) => void];

/**
 * A small bar of buttons on the line under the mouse: one for the whole list, which moves along. The keyboard has keys for the same and a screen
 * reader the menu, so it is for the mouse alone.
 * @returns what moves it to a line
 */
export function hoverBar(buttons: readonly BarButton[]): (line: HTMLElement) => void {
  const bar = createDiv({ cls: 'kith-row-buttons', attr: { 'aria-hidden': 'true' } });
  for (const [icon, name, run] of buttons) {
    const button = bar.createDiv('clickable-icon');
    setIcon(button, icon);
    setTooltip(button, name);
    button.addEventListener('click', (event) => {
      event.stopPropagation();
      if (bar.parentElement) run(bar.parentElement, event);
    });
  }
  return (line) => {
    if (bar.parentElement !== line) line.appendChild(bar);
  };
}
