import type { ViewStateResult } from 'obsidian';
import type { App } from '../app';
import { Component } from '../component';
import { setIcon } from '../icons';
import type { Scope } from '../keymap';
import type { Menu } from '../shell/menu';
import type { WorkspaceLeaf } from './leaf';

/** What a leaf shows. */
export abstract class View extends Component {
  app: App;
  icon = 'file';
  navigation = false;
  scope: Scope | null = null;
  containerEl = createDiv('workspace-leaf-content');

  constructor(public leaf: WorkspaceLeaf) {
    super();
    this.app = leaf.workspace.app.offered;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  protected async onOpen(): Promise<void> {}

  protected async onClose(): Promise<void> {}

  getIcon(): string {
    return this.icon;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  async setState(_state: unknown, _result: ViewStateResult): Promise<void> {}

  getEphemeralState(): Record<string, unknown> {
    return {};
  }

  setEphemeralState(_state: unknown): void {}

  onResize(): void {}

  onPaneMenu(_menu: Menu, _source: string): void {}

  /** Puts the view into its leaf; the leaf calls it. */
  async open(parent: HTMLElement): Promise<void> {
    this.containerEl.setAttr('data-type', this.getViewType());
    parent.appendChild(this.containerEl);
    await this.load();
    await this.onOpen();
  }

  /** Takes the view out of its leaf for good; the leaf calls it. */
  async close(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.detach();
  }
}

/** A view with a header and room for content below it. */
export abstract class ItemView extends View {
  contentEl: HTMLElement;
  private titleEl: HTMLElement;
  private actionsEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const header = this.containerEl.createDiv('view-header');
    header.createDiv('view-header-left');
    this.titleEl = header.createDiv('view-header-title-container').createDiv('view-header-title');
    this.actionsEl = header.createDiv('view-actions');
    this.contentEl = this.containerEl.createDiv('view-content');
  }

  addAction(icon: string, title: string, callback: (event: MouseEvent) => unknown): HTMLElement {
    const action = createEl('button', { cls: 'clickable-icon view-action', attr: { 'aria-label': title } });
    setIcon(action, icon);
    action.addEventListener('click', (event) => void callback(event));
    this.actionsEl.prepend(action);
    return action;
  }

  override async open(parent: HTMLElement): Promise<void> {
    this.showTitle();
    await super.open(parent);
  }

  /** Brings the title in the header up to date. */
  showTitle(): void {
    this.titleEl.setText(this.getDisplayText());
  }
}
