/** How long a notice stays unless it is told, in milliseconds. */
const usualDuration = 5000;

/** Every notice since the app was started, those that are gone too. */
export const shownNotices: Notice[] = [];

/** A short message in the corner. It goes after `duration` milliseconds (0: never) or when it is clicked. */
export class Notice {
  containerEl: HTMLElement;
  messageEl: HTMLElement;
  noticeEl: HTMLElement;
  private timer: number | undefined;

  constructor(message: string | DocumentFragment, duration = usualDuration) {
    const corner = document.body.find('.notice-container') ?? document.body.createDiv('notice-container');
    this.containerEl = corner.createDiv('notice');
    this.messageEl = this.containerEl.createDiv('notice-message');
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener('click', () => this.hide());
    shownNotices.push(this);
    if (duration > 0) this.timer = window.setTimeout(() => this.hide(), duration);
  }

  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  hide(): void {
    window.clearTimeout(this.timer);
    const corner = this.containerEl.parentElement;
    this.containerEl.detach();
    if (corner?.childElementCount === 0) corner.detach();
  }
}
