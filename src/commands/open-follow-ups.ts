import type { App } from 'obsidian';
import { FOLLOW_UPS_VIEW } from '../views/follow-ups/follow-ups-view';

/** Shows the follow-ups in the right sidebar, and takes the keyboard there. */
export async function openFollowUps(app: App): Promise<void> {
  const leaf = await app.workspace.ensureSideLeaf(FOLLOW_UPS_VIEW, 'right', { active: true, reveal: true });
  await app.workspace.revealLeaf(leaf);
  app.workspace.setActiveLeaf(leaf, { focus: true });
}
