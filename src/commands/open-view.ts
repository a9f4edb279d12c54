import type { App, Workspace, WorkspaceLeaf } from 'obsidian';
import { FOLLOW_UPS_VIEW, HALF_HOUR_VIEW, LOOK_BACK_VIEW, PERSON_VIEW } from '../views/kith-view';

export function openFollowUps(app: App): Promise<void> {
  return openView(app, FOLLOW_UPS_VIEW);
}

export function openPersonView(app: App): Promise<void> {
  return openView(app, PERSON_VIEW);
}

/** Opens the look back beside the notes, or shows the one that is open. */
export function openLookBack(app: App): Promise<void> {
  return openInTab(app, LOOK_BACK_VIEW);
}

/** Opens the half hour in a tab of its own, or shows the one that is open. */
export function openHalfHour(app: App): Promise<void> {
  return openInTab(app, HALF_HOUR_VIEW);
}

async function openInTab({ workspace }: App, type: string): Promise<void> {
  const [open] = workspace.getLeavesOfType(type);
  const leaf = open ?? workspace.getLeaf('tab');
  if (!open) await leaf.setViewState({ type, active: true });
  await goToLeaf(workspace, leaf);
}

/** Shows a view in the right sidebar, and takes the keyboard there. */
async function openView({ workspace }: App, type: string): Promise<void> {
  await goToLeaf(workspace, await workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true }));
}

async function goToLeaf(workspace: Workspace, leaf: WorkspaceLeaf): Promise<void> {
  await workspace.revealLeaf(leaf);
  workspace.setActiveLeaf(leaf, { focus: true });
  leaf.view.setEphemeralState({ focus: true }); // what is to have the focus in it is for the view to say
}
