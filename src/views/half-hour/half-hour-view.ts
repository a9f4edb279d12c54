import { ItemView, type WorkspaceLeaf } from 'obsidian';
import * as HALF_HOUR_WORDS from '../../domain/words/half-hour-words';
import type { HalfHourActions, HalfHourSource } from './half-hour-ports';
import { HalfHourScreen } from './half-hour-screen';

export const HALF_HOUR_VIEW = 'kith-half-hour';
export const HALF_HOUR_ICON = 'armchair';

/** The half hour: a tab of its own, so that nothing stands beside it; notes that it opens go elsewhere. */
export class HalfHourView extends ItemView {
  override icon = HALF_HOUR_ICON;
  override navigation = false;
  private screen: HalfHourScreen | null = null;

  constructor(leaf: WorkspaceLeaf, private readonly source: HalfHourSource, private readonly actions: HalfHourActions) {
    super(leaf);
  }

  override getViewType(): string {
    return HALF_HOUR_VIEW;
  }

  override getDisplayText(): string {
    return HALF_HOUR_WORDS.title;
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state !== 'object' || state === null || !('focus' in state) || state.focus !== true) return;
    this.actions.lookAgain();
    this.screen?.draw();
    this.screen?.focus();
  }

  protected override async onOpen(): Promise<void> {
    const screen = new HalfHourScreen(this.contentEl, this.app, this.source, this.actions);
    this.screen = screen;
    this.register(this.source.onChange(() => screen.drawSoon()));
    screen.draw();
    await super.onOpen();
  }

  protected override async onClose(): Promise<void> {
    this.screen?.close();
    this.screen = null;
    await super.onClose();
  }
}
