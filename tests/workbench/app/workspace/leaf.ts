import type { OpenViewState, ViewState } from 'obsidian';
import type { TFile } from '../../host/vault-files';
import type { HoverPopover } from '../shell/hover-popover';
import type { WorkspaceTabs } from './splits';
import { WorkspaceItem } from './splits';
import { DeferredView, EmptyView } from './plain-views';
import type { View } from './view';
import type { Workspace } from './workspace';

/**
 * A tab with a view in it. Whatever is put into a leaf that nobody sees is deferred: its view is made when the leaf comes
 * to the foreground, not before.
 */
export class WorkspaceLeaf extends WorkspaceItem {
  readonly id: string;
  containerEl = createDiv('workspace-leaf');
  view: View;
  hoverPopover: HoverPopover | null = null;
  pinned = false;
  lastActive = 0;
  private group: string | null = null;

  constructor(
    readonly workspace: Workspace,
    public override parent: WorkspaceTabs,
    id: number,
  ) {
    super();
    this.id = `leaf-${id}`;
    this.view = new EmptyView(this);
    void this.view.open(this.containerEl);
    this.containerEl.addEventListener('mousedown', () => workspace.setActiveLeaf(this), true);
    this.containerEl.addEventListener('focusin', () => workspace.setActiveLeaf(this));
  }

  get isDeferred(): boolean {
    return this.view instanceof DeferredView;
  }

  /** Whether somebody could look at it: the tab in front, in a part of the window that is not folded away. */
  get isVisible(): boolean {
    return this.parent.selected === this && !this.parent.isCollapsed;
  }

  async loadIfDeferred(): Promise<void> {
    if (this.isDeferred) await this.fill(this.view.getViewType(), this.view.getState());
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState(), ...(this.pinned ? { pinned: true } : {}) };
  }

  async setViewState(viewState: ViewState, eState?: unknown): Promise<void> {
    const { type, state = {}, active, pinned } = viewState;
    if (pinned !== undefined) this.setPinned(pinned);
    if (active) this.parent.select(this);
    if (this.isVisible || type === 'empty') await this.fill(type, state);
    else await this.open(new DeferredView(this, type, state));
    if (eState !== undefined) this.view.setEphemeralState(eState);
    if (active) this.workspace.setActiveLeaf(this, { focus: true });
    this.workspace.layoutChanged();
  }

  async openFile(file: TFile, openState: OpenViewState = {}): Promise<void> {
    const type = this.workspace.viewTypeOf(file);
    if (type === null) return;
    const state = { ...openState.state, file: file.path };
    await this.setViewState({ type, state, active: openState.active ?? true }, openState.eState);
  }

  async open(view: View): Promise<View> {
    const old = this.view;
    this.view = view;
    await old.close();
    await view.open(this.containerEl);
    this.parent.drawHeaders();
    return view;
  }

  getEphemeralState(): unknown {
    return this.view.getEphemeralState();
  }

  setEphemeralState(state: unknown): void {
    this.view.setEphemeralState(state);
  }

  togglePinned(): void {
    this.setPinned(!this.pinned);
  }

  setPinned(pinned: boolean): void {
    this.pinned = pinned;
    this.trigger('pinned-change', pinned);
    this.parent.drawHeaders();
  }

  setGroupMember(other: WorkspaceLeaf): void {
    this.setGroup((other.group ??= other.id));
  }

  setGroup(group: string): void {
    this.group = group;
    this.trigger('group-change', group);
  }

  getGroup(): string | null {
    return this.group;
  }

  detach(): void {
    if (!this.parent.leaves.includes(this)) return;
    this.parent.remove(this);
    void this.view.close();
    this.workspace.leafDetached(this);
  }

  getIcon(): string {
    return this.view.getIcon();
  }

  getDisplayText(): string {
    return this.view.getDisplayText();
  }

  onResize(): void {
    this.view.onResize();
  }

  /** A view of the same type stays and only gets the new state, as when another note is opened in a tab. */
  private async fill(type: string, state: Record<string, unknown>): Promise<void> {
    if (this.isDeferred || this.view.getViewType() !== type) await this.open(this.workspace.createView(this, type, state));
    await this.view.setState(state, { history: false });
    this.parent.drawHeaders();
  }
}
