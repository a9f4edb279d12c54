import type { TooltipOptions } from 'obsidian';

/** Names an element for a screen reader and shows the name on hover, as `setTooltip` does: through `aria-label`. */
export function setTooltip(el: HTMLElement, tooltip: string, options?: TooltipOptions): void {
  if (tooltip === '') el.removeAttribute('aria-label');
  else el.setAttribute('aria-label', tooltip);
  if (options?.placement) el.setAttribute('data-tooltip-position', options.placement);
}

/** Elements that are named for a screen reader and too wide to be labelled on hover. */
const wide = 'input, textarea, [contenteditable], :is([role="list"], [role="listbox"], [role="tree"], [role="region"], [role="group"], [role="dialog"])';

/** Shows a small label beside whatever has an `aria-label` while the mouse rests on it. Ends with the returned function. */
export function showTooltips(doc: Document): () => void {
  let tooltip: HTMLElement | undefined;
  const hide = (): void => {
    tooltip?.detach();
    tooltip = undefined;
  };
  const show = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[aria-label]') : null;
    hide();
    const label = target?.getAttribute('aria-label');
    if (target && label && !target.matches(wide)) tooltip = place(target, label);
  };
  doc.addEventListener('mouseover', show);
  doc.addEventListener('mousedown', hide, true);
  return () => {
    hide();
    doc.removeEventListener('mouseover', show);
    doc.removeEventListener('mousedown', hide, true);
  };
}

function place(target: HTMLElement, label: string): HTMLElement {
  const tooltip = target.doc.body.createDiv({ cls: 'tooltip', text: label, attr: { role: 'presentation' } });
  const around = target.getBoundingClientRect();
  const size = tooltip.getBoundingClientRect();
  const beside = target.getAttribute('data-tooltip-position') === 'right';
  const left = beside ? around.right + 8 : around.left + (around.width - size.width) / 2;
  const below = around.bottom + 8;
  const top = beside ? around.top + (around.height - size.height) / 2 : below + size.height > window.innerHeight ? around.top - size.height - 8 : below;
  tooltip.setCssStyles({ left: `${Math.clamp(left, 4, window.innerWidth - size.width - 4)}px`, top: `${top}px` });
  return tooltip;
}
