import type { Plugin } from 'obsidian';
import * as BRIEF_WORDS from '../domain/words/brief-words';
import type { FollowUpsActions, FollowUpsSource } from '../views/follow-ups/follow-ups-actions';
import type { PersonActions } from '../views/person/person-ports';
import { PERSON_VIEW, PersonView } from '../views/person/person-view';
import { copyBriefs, insertBriefs } from './brief';
import type { Kith } from './kith';
import { KithPersonSource } from './person-source';

/** Makes the person view known to the app; it works with the rows of the follow-ups view. */
export function registerPersonView(plugin: Plugin, kith: Kith, followUps: FollowUpsSource, rows: FollowUpsActions): void {
  const source = new KithPersonSource(kith, followUps);
  const actions: PersonActions = {
    followUps: rows,
    copyBrief: (person) => void copyBriefs(kith, [person]),
    insertBrief: (person) => void insertBriefs(kith, [person]),
  };
  plugin.registerView(PERSON_VIEW, (leaf) => new PersonView(leaf, source, actions));
  plugin.registerHoverLinkSource(PERSON_VIEW, { display: `${plugin.manifest.name}: ${BRIEF_WORDS.title}`, defaultMod: true });
}
