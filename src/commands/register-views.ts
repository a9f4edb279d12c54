import { debounce, type Plugin } from 'obsidian';
import * as BRIEF_WORDS from '../domain/words/brief-words';
import * as HALF_HOUR_WORDS from '../domain/words/half-hour-words';
import * as LOOK_BACK_WORDS from '../domain/words/look-back-words';
import * as VIEW_WORDS from '../domain/words/view-words';
import type { FollowUpsViewSource } from '../views/follow-ups/follow-ups-source';
import { FollowUpsScreen } from '../views/follow-ups/follow-ups-screen';
import { HalfHourScreen } from '../views/half-hour/half-hour-screen';
import { FOLLOW_UPS_VIEW, HALF_HOUR_VIEW, LOOK_BACK_VIEW, PERSON_VIEW, registerKithView } from '../views/kith-view';
import { LookBackScreen } from '../views/look-back/look-back-screen';
import { PersonScreen } from '../views/person/person-screen';
import { HalfHour } from './half-hour';
import type { Kith } from './kith';
import { lookingBack } from './look-back';
import { openFollowUps } from './open-view';
import { KithPersonSource } from './person-source';

const FOLLOW_UPS_ICON = 'heart-handshake';
/** How long a change of the notes waits to be drawn in the look back, in milliseconds: nobody reads it while writing. */
const LOOK_BACK_AFTER_MS = 250;

/** Makes the views known to the app, and gives the follow-ups their place in the ribbon. */
export function registerViews(plugin: Plugin, kith: Kith, source: FollowUpsViewSource): void {
  registerKithView(plugin, {
    type: FOLLOW_UPS_VIEW,
    icon: FOLLOW_UPS_ICON,
    title: VIEW_WORDS.title,
    open: (view) => new FollowUpsScreen(view, source),
    onChange: (view, listener) => source.onChange(view, listener),
  });
  plugin.addRibbonIcon(FOLLOW_UPS_ICON, VIEW_WORDS.title, () => void openFollowUps(plugin.app));
  registerPersonView(plugin, kith, source);
  registerHalfHour(plugin, kith, source);
  registerLookBack(plugin, kith, source);
}

function registerPersonView(plugin: Plugin, kith: Kith, followUps: FollowUpsViewSource): void {
  const source = new KithPersonSource(kith, followUps);
  registerKithView(plugin, {
    type: PERSON_VIEW,
    icon: 'contact-round',
    title: BRIEF_WORDS.title,
    open: (view) => new PersonScreen(view, source),
    onChange: (view, listener) => source.onChange(view, listener),
  });
}

function registerHalfHour(plugin: Plugin, kith: Kith, source: FollowUpsViewSource): void {
  const halfHour = new HalfHour(kith, source);
  registerKithView(plugin, {
    type: HALF_HOUR_VIEW,
    icon: 'armchair',
    title: HALF_HOUR_WORDS.title,
    open: (view) => new HalfHourScreen(view, halfHour),
    onChange: (view, listener) => source.onChange(view, listener),
  });
}

function registerLookBack(plugin: Plugin, kith: Kith, source: FollowUpsViewSource): void {
  registerKithView(plugin, {
    type: LOOK_BACK_VIEW,
    icon: 'book-heart',
    title: LOOK_BACK_WORDS.title,
    open: (view) => new LookBackScreen(view, source, lookingBack(kith)),
    onChange: (view, listener) => {
      const soon = debounce(listener, LOOK_BACK_AFTER_MS);
      view.registerEvent(kith.on('facts', soon));
      view.register(() => soon.cancel());
    },
  });
}
