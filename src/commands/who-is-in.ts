import { getLanguage, Keymap, Notice } from 'obsidian';
import { lastContact } from '../domain/follow-ups/last-contact';
import { placesOf } from '../domain/persons/places';
import type { Place } from '../domain/persons/places';
import * as PLACE_WORDS from '../domain/words/place-words';
import { peopleThere, personThere } from '../domain/words/place-words';
import { PickDialog } from '../views/pick-dialog';
import { goTo } from './go-to';
import type { Kith } from './kith';

/** Asks for a place in the words that the notes use, and then shows who is there. */
export function whoIsIn(kith: Kith): void {
  const { people, rules } = kith;
  const places = placesOf(people, rules).map((place) => ({ value: place, title: place.name, note: peopleThere(place.people.map(({ person }) => person.name)) }));
  if (places.length === 0) new Notice(PLACE_WORDS.none);
  else new PickDialog(kith.app, { ask: PLACE_WORDS.ask, none: PLACE_WORDS.noPlace }, places, (place) => showPeople(kith, place)).open();
}

/** A person is found by their circles, too; the one who is picked is opened. */
function showPeople(kith: Kith, { name, people }: Place): void {
  const today = kith.today();
  const picks = people.map((facts) => ({
    value: facts.person.path,
    title: facts.person.name,
    note: personThere(facts.person, lastContact(facts, today), name, today, getLanguage()),
    also: [...facts.person.aliases, ...facts.person.nicknames, ...facts.person.circles],
  }));
  const words = { ask: PLACE_WORDS.whoIsIn(name), none: PLACE_WORDS.nobody };
  new PickDialog(kith.app, words, picks, (path, event) => void goTo(kith.app, path, null, Keymap.isModEvent(event))).open();
}
