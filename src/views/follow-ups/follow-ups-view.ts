import { ItemView, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from 'obsidian';
import * as VIEW_WORDS from '../../domain/words/view-words';
import type { FollowUpsActions, FollowUpsSource } from './follow-ups-actions';
import { FollowUpsScreen } from './follow-ups-screen';
import { ScreenState } from './screen-state';

export const FOLLOW_UPS_VIEW = 'kith-follow-ups';
export const FOLLOW_UPS_ICON = 'heart-handshake';

/** The follow-ups view: who to follow up with and why. It draws from the source and hands what the user wants to the actions. */
export class FollowUpsView extends ItemView {
  override icon = FOLLOW_UPS_ICON;
  override navigation = false;
  hoverPopover: HoverPopover | null = null;
  private readonly state = new ScreenState();
  private screen: FollowUpsScreen | null = null;

  constructor(
    leaf: WorkspaceLeaf,
    private readonly source: FollowUpsSource,
    private readonly actions: FollowUpsActions,
  ) {
    super(leaf);
  }

  override getViewType(): string {
    return FOLLOW_UPS_VIEW;
  }

  override getDisplayText(): string {
    return VIEW_WORDS.title;
  }

  override getState(): Record<string, unknown> {
    return { ...super.getState(), ...this.state.toState() };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const before = JSON.stringify(this.state.toState());
    this.state.fromState(state);
    // Obsidian sets the state of every view it has just opened: mostly it is the one that was drawn.
    if (JSON.stringify(this.state.toState()) !== before) this.screen?.showState();
    await super.setState(state, result);
  }

  override setEphemeralState(state: unknown): void {
    super.setEphemeralState(state);
    if (typeof state === 'object' && state !== null && 'focus' in state && state.focus === true) this.screen?.focus();
  }

  protected override async onOpen(): Promise<void> {
    const screen = new FollowUpsScreen(this.contentEl, this.app, this, this.source, this.actions, this.state, () => void this.app.workspace.requestSaveLayout());
    this.screen = screen;
    this.register(this.source.onChange(() => screen.drawSoon()));
    screen.showState();
    await super.onOpen();
  }

  protected override async onClose(): Promise<void> {
    this.screen?.close();
    this.screen = null;
    await super.onClose();
  }
}
