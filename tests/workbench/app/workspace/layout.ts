import type { ViewState } from 'obsidian';
import type { App } from '../app';
import { storageKey } from '../app';
import type { FoldingSplit, WorkspaceSplit } from './splits';

/** What is open where, to be found again at the next start. */
interface Layout {
  left: SidebarLayout;
  main: GroupLayout[];
  right: SidebarLayout;
}

interface SidebarLayout {
  collapsed: boolean;
  groups: GroupLayout[];
}

/** Tabs in a row; `selected` is the number of the one in front. */
interface GroupLayout {
  leaves: ViewState[];
  selected: number;
}

const key = 'workbench-layout';

/** Whether a layout of the vault of this name is remembered. */
export function hasLayout(storage: Pick<Storage, 'getItem'>, vaultName: string): boolean {
  return storage.getItem(storageKey(vaultName, key)) !== null;
}

/** Remembers the layout from now on, a moment after each change. */
export function rememberLayout(app: App): void {
  const { leftSplit, rootSplit, rightSplit } = app.workspace;
  const sidebar = (split: FoldingSplit): SidebarLayout => ({ collapsed: split.collapsed, groups: groupsOf(split) });
  app.workspace.on('layout-change', () => {
    const layout: Layout = { left: sidebar(leftSplit), main: groupsOf(rootSplit), right: sidebar(rightSplit) };
    app.saveLocalStorage(key, layout);
  });
}

/** Brings back the remembered layout, background tabs deferred. `false` when there is none. */
export async function restoreLayout(app: App): Promise<boolean> {
  const layout = app.loadLocalStorage(key) as Layout | null;
  if (!layout) return false;
  const { leftSplit, rootSplit, rightSplit } = app.workspace;
  await restoreGroups(app, rootSplit, layout.main);
  for (const [split, { collapsed, groups }] of [[leftSplit, layout.left], [rightSplit, layout.right]] as const) {
    if (collapsed) split.collapse(); // first, so that what is in it stays deferred
    else split.expand();
    await restoreGroups(app, split, groups);
  }
  return true;
}

function groupsOf(split: WorkspaceSplit): GroupLayout[] {
  return split.children.map((tabs) => ({
    leaves: tabs.leaves.map((leaf) => leaf.getViewState()),
    selected: tabs.selected ? tabs.leaves.indexOf(tabs.selected) : 0,
  }));
}

/** Everything goes into the split's first group of tabs: a split screen comes back as tabs. */
async function restoreGroups(app: App, split: WorkspaceSplit, groups: GroupLayout[]): Promise<void> {
  const tabs = split.children[0];
  const states = groups.flatMap((group) => group.leaves.map((state, index) => ({ state, isSelected: index === group.selected })));
  if (!tabs || states.length === 0) return;
  const before = [...tabs.leaves];
  for (const { state, isSelected } of states) {
    const leaf = app.workspace.createLeaf(tabs, tabs.leaves.length);
    await leaf.setViewState({ ...state, active: false });
    if (isSelected) await tabs.reveal(leaf);
  }
  for (const leaf of before) leaf.detach();
}
