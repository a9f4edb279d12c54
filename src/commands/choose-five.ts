import { Notice } from 'obsidian';
import type { PersonFacts } from '../domain/persons/person-facts';
import { CHOOSE_WORDS } from '../domain/words/first-run-words';
import { ChoosePeopleDialog } from '../views/first-run/choose-people-dialog';
import type { Kith } from './kith';
import { setRhythm } from './set-rhythm';

/** More to choose from would be a list to work through. */
const MOST = 30;

/** Offers the people whom the notes name most and who have no rhythm yet; then asks for the rhythm of those chosen. */
export function chooseFive(kith: Kith): void {
  const people = [...kith.watcher.people.all()].filter(canBeChosen(kith)).sort((a, b) => b.interactions.length - a.interactions.length || byName(a, b));
  const candidates = people.slice(0, MOST).map(({ person, interactions }) => ({
    path: person.path,
    name: person.name,
    note: [person.company, interactions.length > 0 ? CHOOSE_WORDS.named(new Set(interactions.map(({ path }) => path)).size) : null].filter((part) => part).join(' · '),
  }));
  if (candidates.length === 0) new Notice(CHOOSE_WORDS.none);
  else new ChoosePeopleDialog(kith.app, candidates, (paths) => setRhythm(kith, paths)).open();
}

function canBeChosen(kith: Kith): (facts: PersonFacts) => boolean {
  const { yourNote } = kith.watcher.rules;
  return ({ person }) => person.rhythm === null && !person.silent && !person.deceased && person.path !== yourNote;
}

function byName(a: PersonFacts, b: PersonFacts): number {
  return a.person.name.localeCompare(b.person.name);
}
