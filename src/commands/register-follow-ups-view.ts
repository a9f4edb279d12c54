import type { Plugin } from 'obsidian';
import * as VIEW_WORDS from '../domain/words/view-words';
import type { FollowUpsActions, FollowUpsSource } from '../views/follow-ups/follow-ups-actions';
import { FOLLOW_UPS_ICON, FOLLOW_UPS_VIEW, FollowUpsView } from '../views/follow-ups/follow-ups-view';
import { openFollowUps } from './open-view';

/** Makes the follow-ups view known to the app, with its place in the ribbon. */
export function registerFollowUpsView(plugin: Plugin, source: FollowUpsSource, actions: FollowUpsActions): void {
  plugin.registerView(FOLLOW_UPS_VIEW, (leaf) => new FollowUpsView(leaf, source, actions));
  plugin.registerHoverLinkSource(FOLLOW_UPS_VIEW, { display: plugin.manifest.name, defaultMod: true });
  plugin.addRibbonIcon(FOLLOW_UPS_ICON, VIEW_WORDS.title, () => void openFollowUps(plugin.app));
}
