import { Events } from '../../host/events';
import { setIcon } from '../icons';
import type { WorkspaceLeaf } from './leaf';
import type { Workspace } from './workspace';

/** Anything in the tree of panes. */
export abstract class WorkspaceItem extends Events {
  abstract parent: WorkspaceParent | null;

  getRoot(): WorkspaceItem {
    return this.parent ? this.parent.getRoot() : this;
  }

  getContainer(): WorkspaceItem {
    return this.getRoot();
  }
}

export abstract class WorkspaceParent extends WorkspaceItem {
  parent: WorkspaceParent | null = null;
}

/** Tabs in a row with one leaf in front. */
export class WorkspaceTabs extends WorkspaceParent {
  leaves: WorkspaceLeaf[] = [];
  selected: WorkspaceLeaf | undefined;
  containerEl = createDiv('workspace-tabs mod-top');
  private headersEl: HTMLElement;
  private leavesEl: HTMLElement;

  constructor(
    private workspace: Workspace,
    public override parent: WorkspaceSplit,
  ) {
    super();
    const header = this.containerEl.createDiv('workspace-tab-header-container');
    this.headersEl = header.createDiv({ cls: 'workspace-tab-header-container-inner', attr: { role: 'tablist' } });
    if (parent instanceof WorkspaceRoot) this.addNewTabButton(header);
    this.leavesEl = this.containerEl.createDiv('workspace-tab-container');
    parent.add(this);
  }

  get isCollapsed(): boolean {
    return this.parent instanceof FoldingSplit && this.parent.collapsed;
  }

  /** A new leaf comes behind the one in front, unless it is told where. */
  add(leaf: WorkspaceLeaf, index = this.selected ? this.leaves.indexOf(this.selected) + 1 : this.leaves.length): void {
    this.leaves.splice(index, 0, leaf);
    this.leavesEl.appendChild(leaf.containerEl);
    if (this.selected) leaf.containerEl.hide();
    else this.select(leaf);
    this.drawHeaders();
  }

  remove(leaf: WorkspaceLeaf): void {
    const index = this.leaves.indexOf(leaf);
    this.leaves.splice(index, 1);
    leaf.containerEl.detach();
    if (this.selected === leaf) {
      this.selected = undefined;
      const next = this.leaves[Math.max(0, index - 1)];
      if (next) void this.reveal(next);
    }
    this.drawHeaders();
  }

  /** Brings a leaf to the front; what it shows may still be deferred. */
  select(leaf: WorkspaceLeaf): void {
    if (this.selected !== leaf) this.workspace.layoutChanged();
    this.selected = leaf;
    for (const other of this.leaves) other.containerEl.toggle(other === leaf);
    this.drawHeaders();
  }

  /** Brings a leaf to the front and makes its view when that was put off. */
  async reveal(leaf: WorkspaceLeaf): Promise<void> {
    this.select(leaf);
    if (leaf.isVisible) await leaf.loadIfDeferred();
  }

  drawHeaders(): void {
    this.headersEl.empty();
    for (const leaf of this.leaves) this.drawHeader(leaf);
  }

  private drawHeader(leaf: WorkspaceLeaf): void {
    const isSelected = leaf === this.selected;
    const title = leaf.getDisplayText();
    const header = this.headersEl.createDiv({
      cls: `workspace-tab-header tappable${isSelected ? ' is-active' : ''}`,
      attr: { 'data-type': leaf.view.getViewType(), 'aria-label': title, role: 'tab', 'aria-selected': isSelected, tabindex: isSelected ? 0 : -1 },
    });
    const inner = header.createDiv('workspace-tab-header-inner');
    setIcon(inner.createDiv('workspace-tab-header-inner-icon'), leaf.getIcon());
    inner.createDiv({ cls: 'workspace-tab-header-inner-title', text: title });
    const close = inner.createDiv({ cls: 'workspace-tab-header-inner-close-button', attr: { 'aria-label': 'Close' } });
    setIcon(close, 'x');
    close.addEventListener('click', (event) => {
      event.stopPropagation();
      leaf.detach();
    });
    header.addEventListener('click', () => void this.reveal(leaf).then(() => this.workspace.setActiveLeaf(leaf, { focus: true })));
  }

  private addNewTabButton(header: HTMLElement): void {
    const button = header.createDiv('workspace-tab-header-new-tab').createSpan({ cls: 'clickable-icon', attr: { 'aria-label': 'New tab' } });
    setIcon(button, 'plus');
    button.addEventListener('click', () => {
      const leaf = this.workspace.createLeaf(this);
      void this.reveal(leaf).then(() => this.workspace.setActiveLeaf(leaf));
    });
  }
}

/** Groups of tabs beside or below each other. */
export class WorkspaceSplit extends WorkspaceParent {
  children: WorkspaceTabs[] = [];
  containerEl: HTMLElement;

  constructor(
    protected workspace: Workspace,
    cls: string,
  ) {
    super();
    this.containerEl = createDiv(`workspace-split ${cls}`);
  }

  add(tabs: WorkspaceTabs): void {
    this.children.push(tabs);
    this.containerEl.appendChild(tabs.containerEl);
  }

  remove(tabs: WorkspaceTabs): void {
    this.children = this.children.filter((other) => other !== tabs);
    tabs.containerEl.detach();
  }

  get leaves(): WorkspaceLeaf[] {
    return this.children.flatMap((tabs) => tabs.leaves);
  }
}

export abstract class WorkspaceContainer extends WorkspaceSplit {
  win = window;
  doc = document;
}

/** The middle of the window. */
export class WorkspaceRoot extends WorkspaceContainer {}

/** A part of the window that folds away. What lies in it stays deferred until it unfolds. */
export abstract class FoldingSplit extends WorkspaceSplit {
  collapsed = false;

  toggle(): void {
    if (this.collapsed) this.expand();
    else this.collapse();
  }

  collapse(): void {
    this.show(true);
  }

  expand(): void {
    this.show(false);
    for (const tabs of this.children) void tabs.selected?.loadIfDeferred();
  }

  private show(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.containerEl.toggleClass('is-sidedock-collapsed', collapsed);
    this.workspace.trigger('resize');
    this.workspace.layoutChanged();
  }
}

/** A sidebar on a desktop. */
export class WorkspaceSidedock extends FoldingSplit {}

/** A sidebar on a phone: it lies over the note while it is open, one at a time. */
export class WorkspaceMobileDrawer extends FoldingSplit {
  override expand(): void {
    this.workspace.closeDrawers(this);
    super.expand();
  }
}
