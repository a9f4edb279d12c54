import type { Debouncer, Menu as ObsidianMenu, OpenViewState, PaneType, Side, ViewState } from 'obsidian';
import { Events } from '../../host/events';
import { notOffered } from '../../host/not-offered';
import type { TFile } from '../../host/vault-files';
import type { App } from '../app';
import { Platform } from '../platform';
import type { Menu } from '../shell/menu';
import { openLinkText } from './link-opening';
import { WorkspaceLeaf } from './leaf';
import { MarkdownView } from './markdown-view';
import { UnknownView } from './plain-views';
import type { WorkspaceItem } from './splits';
import { FoldingSplit, WorkspaceMobileDrawer, WorkspaceRoot, WorkspaceSidedock, WorkspaceTabs } from './splits';
import { FileView } from './text-file-view';
import type { View } from './view';

export type ViewCreator = (leaf: WorkspaceLeaf) => View;
type Constructor<T> = abstract new (...args: never[]) => T;

/** The panes of the window and what is open in them. */
export class Workspace extends Events {
  containerEl = createDiv('workspace');
  leftSplit: FoldingSplit;
  rightSplit: FoldingSplit;
  rootSplit: WorkspaceRoot;
  activeLeaf: WorkspaceLeaf | null = null;
  layoutReady = false;
  /** The layout lives as long as the window: there is nothing to save. */
  requestSaveLayout = (() => undefined) as unknown as Debouncer<[], Promise<void>>;
  /** Paths of files that were opened with whatever app the system has for them. */
  readonly handedToSystem: string[] = [];
  private viewCreators = new Map<string, ViewCreator>();
  private readyCallbacks: (() => unknown)[] = [];
  private leafCount = 0;
  private activations = 0;
  private lastFile: TFile | null = null;
  private recentFiles: string[] = [];
  private layoutChangeIsDue = false;

  constructor(readonly app: App) {
    super();
    const Sidebar = Platform.isMobile ? WorkspaceMobileDrawer : WorkspaceSidedock;
    this.leftSplit = new Sidebar(this, `${Platform.isMobile ? 'workspace-drawer mod-left' : 'mod-sidedock'} mod-horizontal mod-left-split`);
    this.rootSplit = new WorkspaceRoot(this, 'mod-vertical mod-root');
    this.rightSplit = new Sidebar(this, `${Platform.isMobile ? 'workspace-drawer mod-right' : 'mod-sidedock'} mod-horizontal mod-right-split`);
    for (const split of [this.leftSplit, this.rootSplit, this.rightSplit]) {
      this.containerEl.appendChild(split.containerEl);
      new WorkspaceTabs(this, split);
    }
    this.registerViewCreator('markdown', (leaf) => new MarkdownView(leaf));
    this.activeLeaf = this.createLeaf(this.mainTabs());
  }

  get activeEditor(): MarkdownView | null {
    const view = this.activeLeaf?.view;
    return view instanceof MarkdownView ? view : null;
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.readyCallbacks.push(callback);
  }

  /** Tells everybody who waits that the vault is loaded and the panes stand; the app calls it once. */
  becomeReady(): void {
    this.layoutReady = true;
    for (const callback of this.readyCallbacks.splice(0)) callback();
    this.trigger('layout-ready');
    this.layoutChanged();
  }

  registerViewCreator(type: string, creator: ViewCreator): void {
    if (this.viewCreators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.viewCreators.set(type, creator);
  }

  /** Leaves that show this type say from then on that its plugin is gone. */
  unregisterViewCreator(type: string): void {
    this.viewCreators.delete(type);
    for (const leaf of this.getLeavesOfType(type)) {
      if (!leaf.isDeferred) void leaf.open(new UnknownView(leaf, type, leaf.view.getState()));
    }
  }

  createView(leaf: WorkspaceLeaf, type: string, state: Record<string, unknown>): View {
    return this.viewCreators.get(type)?.(leaf) ?? new UnknownView(leaf, type, state);
  }

  /** The type of the view that shows a file; null for a file that no view shows, which is handed to the system. */
  viewTypeOf(file: TFile): string | null {
    if (file.extension === 'md') return 'markdown';
    this.handedToSystem.push(file.path);
    return null;
  }

  createLeaf(tabs: WorkspaceTabs, index?: number): WorkspaceLeaf {
    const leaf = new WorkspaceLeaf(this, tabs, ++this.leafCount);
    tabs.add(leaf, index);
    return leaf;
  }

  getLeaf(newLeaf?: PaneType | boolean): WorkspaceLeaf {
    if (newLeaf === 'window') throw notOffered('pop-out windows');
    if (newLeaf === 'split') return this.createLeaf(new WorkspaceTabs(this, this.rootSplit));
    const leaves = this.leavesIn(this.rootSplit);
    const navigable = leaves.find((leaf) => !leaf.pinned && (leaf.view.navigation || leaf.isDeferred));
    return (newLeaf ? undefined : navigable) ?? this.createLeaf(leaves[0]?.parent ?? this.mainTabs());
  }

  getUnpinnedLeaf(): WorkspaceLeaf {
    return this.getLeaf(false);
  }

  getLeftLeaf(_split: boolean): WorkspaceLeaf | null {
    return this.createLeaf(tabsOf(this.leftSplit));
  }

  getRightLeaf(_split: boolean): WorkspaceLeaf | null {
    return this.createLeaf(tabsOf(this.rightSplit));
  }

  async ensureSideLeaf(
    type: string,
    side: Side,
    options: { active?: boolean; split?: boolean; reveal?: boolean; state?: Record<string, unknown> } = {},
  ): Promise<WorkspaceLeaf> {
    const split = side === 'left' ? this.leftSplit : this.rightSplit;
    const leaf = split.leaves.find((candidate) => candidate.view.getViewType() === type) ?? this.createLeaf(tabsOf(split));
    const viewState: ViewState = { type, state: options.state ?? leaf.getViewState().state, active: options.active };
    if (leaf.view.getViewType() !== type || options.state) await leaf.setViewState(viewState);
    if (options.reveal ?? true) await this.revealLeaf(leaf);
    if (options.active) this.setActiveLeaf(leaf, { focus: true });
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    const { parent } = leaf.parent;
    if (parent instanceof FoldingSplit && parent.collapsed) parent.expand();
    await leaf.parent.reveal(leaf);
  }

  setActiveLeaf(leaf: WorkspaceLeaf, params?: { focus?: boolean } | boolean): void {
    if (leaf.parent.selected !== leaf) void leaf.parent.reveal(leaf);
    leaf.lastActive = ++this.activations;
    if (leaf.getRoot() === this.rootSplit) this.closeDrawers();
    if (typeof params === 'object' && params.focus && leaf.view instanceof MarkdownView) leaf.view.editor.focus();
    if (this.activeLeaf === leaf) return this.fileMayHaveChanged();
    this.activeLeaf?.containerEl.removeClass('mod-active');
    this.activeLeaf = leaf;
    leaf.containerEl.addClass('mod-active');
    this.trigger('active-leaf-change', leaf);
    this.fileMayHaveChanged();
  }

  getLeafById(id: string): WorkspaceLeaf | null {
    return this.allLeaves().find((leaf) => leaf.id === id) ?? null;
  }

  getGroupLeaves(group: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.getGroup() === group);
  }

  getMostRecentLeaf(root: WorkspaceItem = this.rootSplit): WorkspaceLeaf | null {
    return this.leavesIn(root)[0] ?? null;
  }

  /** The one that was active last first. */
  private leavesIn(root: WorkspaceItem): WorkspaceLeaf[] {
    const inside = this.allLeaves().filter((leaf) => leaf.getRoot() === root);
    return inside.sort((a, b) => b.lastActive - a.lastActive);
  }

  getActiveViewOfType<T>(type: Constructor<T>): T | null {
    const view: unknown = this.activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getActiveFile(): TFile | null {
    const view = this.activeLeaf?.view;
    return view instanceof FileView ? view.file : this.lastFile;
  }

  getLastOpenFiles(): string[] {
    return this.recentFiles.slice(0, 10);
  }

  iterateRootLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.rootSplit.leaves) callback(leaf);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.allLeaves()) callback(leaf);
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.allLeaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  detachLeavesOfType(type: string): void {
    for (const leaf of this.getLeavesOfType(type)) leaf.detach();
  }

  openLinkText(linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState?: OpenViewState): Promise<void> {
    return openLinkText(this.app, linktext, sourcePath, newLeaf, openViewState);
  }

  updateOptions(): void {
    for (const leaf of this.getLeavesOfType('markdown')) if (leaf.view instanceof MarkdownView) leaf.view.updateOptions();
  }

  handleLinkContextMenu(menu: Menu | ObsidianMenu, linktext: string, sourcePath: string): boolean {
    const file = this.app.metadataCache.getFirstLinkpathDest(linktext.split('#')[0] ?? '', sourcePath);
    if (file) this.trigger('file-menu', menu, file, 'link-context-menu');
    return file !== null;
  }

  /** On a phone, a drawer gives way to the note or to the other drawer. */
  closeDrawers(except?: FoldingSplit): void {
    for (const split of [this.leftSplit, this.rightSplit]) {
      if (split instanceof WorkspaceMobileDrawer && split !== except) split.collapse();
    }
  }

  /** Tells once, a moment later, that panes came, went or moved. */
  layoutChanged(): void {
    if (this.layoutChangeIsDue) return;
    this.layoutChangeIsDue = true;
    window.setTimeout(() => {
      this.layoutChangeIsDue = false;
      this.trigger('layout-change');
    });
  }

  leafDetached(leaf: WorkspaceLeaf): void {
    const tabs = leaf.parent;
    if (tabs.leaves.length === 0 && this.rootSplit.children.includes(tabs)) {
      if (this.rootSplit.children.length > 1) this.rootSplit.remove(tabs);
      else this.createLeaf(tabs);
    }
    if (this.activeLeaf === leaf) {
      const next = this.getMostRecentLeaf();
      if (next) this.setActiveLeaf(next);
    }
    this.layoutChanged();
  }

  /** Tells of the active file when it is another one than before. */
  fileMayHaveChanged(): void {
    const view = this.activeLeaf?.view;
    if (!(view instanceof FileView) || view.file === this.lastFile) return;
    this.lastFile = view.file;
    if (view.file) this.recentFiles = [view.file.path, ...this.recentFiles.filter((path) => path !== view.file?.path)];
    this.trigger('file-open', view.file);
  }

  private allLeaves(): WorkspaceLeaf[] {
    return [...this.rootSplit.leaves, ...this.leftSplit.leaves, ...this.rightSplit.leaves];
  }

  private mainTabs(): WorkspaceTabs {
    return tabsOf(this.rootSplit);
  }
}

function tabsOf(split: { children: WorkspaceTabs[] }): WorkspaceTabs {
  const tabs = split.children[0];
  if (!tabs) throw new Error('A split without tabs');
  return tabs;
}
