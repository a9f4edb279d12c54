import type { App } from 'obsidian';
import { FOLLOW_UPS_VIEW } from '../views/follow-ups/follow-ups-view';
import { PERSON_VIEW } from '../views/person/person-view';

export function openFollowUps(app: App): Promise<void> {
  return openView(app, FOLLOW_UPS_VIEW);
}

export function openPersonView(app: App): Promise<void> {
  return openView(app, PERSON_VIEW);
}

/** Shows a view in the right sidebar, and takes the keyboard there. */
async function openView(app: App, type: string): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(type, 'right', { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
  app.workspace.setActiveLeaf(leaf, { focus: true });
  leaf.view.setEphemeralState({ focus: true }); // what is to have the focus in it is for the view to say
}
