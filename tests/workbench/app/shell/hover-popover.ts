import { Component } from '../component';

/** Whoever may have a preview hanging on it. */
export interface HoverParent {
  hoverPopover: HoverPopover | null;
}

/** A floating box beside an element that is pointed at. It shows after a moment and goes when the mouse leaves both. */
export class HoverPopover extends Component {
  hoverEl = createDiv('popover hover-popover');
  private timer: number;

  constructor(
    private parent: HoverParent,
    private targetEl: HTMLElement | null,
    waitTime = 300,
  ) {
    super();
    parent.hoverPopover?.hide();
    parent.hoverPopover = this;
    this.timer = window.setTimeout(() => this.show(), waitTime);
    this.register(() => window.clearTimeout(this.timer));
    for (const el of [targetEl, this.hoverEl]) if (el) this.registerDomEvent(el, 'mouseleave', (event) => this.maybeHide(event as MouseEvent));
  }

  hide(): void {
    window.clearTimeout(this.timer);
    if (this.parent.hoverPopover === this) this.parent.hoverPopover = null;
    this.hoverEl.detach();
    this.unload();
  }

  private show(): void {
    if (!this.targetEl?.isConnected) return this.hide();
    document.body.appendChild(this.hoverEl);
    void this.load();
    const around = this.targetEl.getBoundingClientRect();
    const { width, height } = this.hoverEl.getBoundingClientRect();
    const fits = around.bottom + height < window.innerHeight;
    this.hoverEl.setCssStyles({
      left: `${Math.max(8, Math.min(around.left, window.innerWidth - width - 8))}px`,
      top: `${fits ? around.bottom : Math.max(8, around.top - height)}px`,
    });
  }

  private maybeHide(event: MouseEvent): void {
    const goesTo = event.relatedTarget;
    if (goesTo instanceof Node && (this.hoverEl.contains(goesTo) || this.targetEl?.contains(goesTo))) return;
    this.hide();
  }
}
