import { Notice } from 'obsidian';
import type { PersonFacts } from '../domain/persons/person-facts';
import { CHOOSE_WORDS } from '../domain/words/first-run-words';
import { ChooseDialog } from '../views/choose-dialog';
import type { Kith } from './kith';
import { setRhythm } from './set-rhythm';

/** More to choose from would be a list to work through. */
const MOST = 30;

/** Offers the people whom the notes name most and who have no rhythm yet; then asks for the rhythm of those chosen. */
export function chooseFive(kith: Kith): void {
  const people = [...kith.watcher.people.all()].filter(canBeChosen(kith)).map(({ person, interactions }) => ({ person, notes: new Set(interactions.map(({ path }) => path)).size }));
  const most = people.sort((a, b) => b.notes - a.notes || a.person.name.localeCompare(b.person.name)).slice(0, MOST);
  const candidates = most.map(({ person: { path, name, company }, notes }) => ({
    value: path,
    name,
    note: [company, notes > 0 ? CHOOSE_WORDS.named(notes) : null].filter((part) => part).join(' · '),
  }));
  if (candidates.length === 0) new Notice(CHOOSE_WORDS.none);
  else new ChooseDialog(kith.app, CHOOSE_WORDS, candidates, (paths) => setRhythm(kith, paths)).open();
}

function canBeChosen(kith: Kith): (facts: PersonFacts) => boolean {
  const { yourNote } = kith.watcher.rules;
  return ({ person }) => person.rhythm === null && !person.silent && !person.deceased && person.path !== yourNote;
}
