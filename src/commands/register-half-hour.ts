import type { Plugin } from 'obsidian';
import type { FollowUpsActions, FollowUpsSource } from '../views/follow-ups/follow-ups-actions';
import { HALF_HOUR_VIEW, HalfHourView } from '../views/half-hour/half-hour-view';
import { HalfHour } from './half-hour';
import type { Hints } from './hints';
import { introduce } from './introduce';
import type { Kith } from './kith';

/** What the half hour works with, beside Kith itself. */
interface HalfHourParts {
  readonly followUps: FollowUpsSource;
  readonly rows: FollowUpsActions;
  readonly hints: Hints;
  readonly postTag: () => string;
}

/** Makes the half hour known to the app; it works with the rows of the follow-ups view. */
export function registerHalfHour(plugin: Plugin, kith: Kith, { followUps, rows, hints, postTag }: HalfHourParts): void {
  const halfHour = new HalfHour(kith, followUps, hints, postTag);
  plugin.registerView(HALF_HOUR_VIEW, (leaf) => new HalfHourView(leaf, halfHour, {
    followUps: rows,
    leave: () => halfHour.leave(),
    back: () => halfHour.back(),
    begin: () => halfHour.begin(),
    lookAgain: () => halfHour.lookAgain(),
    done: (item) => halfHour.done(item),
    rest: (item) => halfHour.rest(item),
    introduce: (paths) => introduce(kith, paths),
  }));
}
