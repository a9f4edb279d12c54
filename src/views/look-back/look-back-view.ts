import { ItemView, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import * as LOOK_BACK_WORDS from '../../domain/words/look-back-words';
import type { LookBackPorts } from './look-back-ports';
import { LookBackScreen } from './look-back-screen';

export const LOOK_BACK_VIEW = 'kith-year';

/** The look back on a year: the days with people, a few lines for each month, and what was given both ways. */
export class LookBackView extends ItemView {
  override icon = 'book-heart';
  /** What is opened from here stands beside it. */
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private year: number | null = null;
  private screen: LookBackScreen | null = null;

  constructor(leaf: WorkspaceLeaf, private readonly ports: LookBackPorts) {
    super(leaf);
  }

  override getViewType(): string {
    return LOOK_BACK_VIEW;
  }

  override getDisplayText(): string {
    return LOOK_BACK_WORDS.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), year: this.year };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const year = yearIn(state);
    if (year !== this.year) this.show(year);
    await super.setState(state, result);
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true) this.screen?.focus();
  }

  protected override async onOpen(): Promise<void> {
    const screen = new LookBackScreen(this.contentEl, this, this.ports, (year) => {
      this.show(year);
      void this.app.workspace.requestSaveLayout();
    });
    this.screen = screen;
    this.register(this.ports.onChange(() => screen.drawSoon()));
    this.registerEvent(this.app.workspace.on('active-leaf-change', () => screen.shownAgain()));
    this.registerEvent(this.app.workspace.on('layout-change', () => screen.shownAgain()));
    screen.show(this.year);
    await super.onOpen();
  }

  protected override async onClose(): Promise<void> {
    this.screen?.close();
    this.screen = null;
    await super.onClose();
  }

  private show(year: number | null): void {
    this.year = year;
    this.screen?.show(year);
  }
}

function yearIn(state: unknown): number | null {
  const year: unknown = typeof state === 'object' && state !== null && 'year' in state ? state.year : null;
  return typeof year === 'number' && Number.isInteger(year) && year >= 1 && year <= 9999 ? year : null;
}
