import { Notice } from 'obsidian';
import { withoutRhythm } from '../domain/follow-ups/without-rhythm';
import { aboutWords } from '../domain/words/choose-rhythms-words';
import { CHOOSE_WORDS } from '../domain/words/choose-five-words';
import { openChoose } from '../views/form/choose';
import type { Kith } from './kith';
import { setRhythm } from './set-rhythm';

/** More to choose from would be a list to work through. */
const MOST = 30;

/** Offers the people whom the notes name most and who have no rhythm yet; then asks for the rhythm of those chosen. */
export function chooseFive(kith: Kith): void {
  const { people, rules } = kith;
  const candidates = withoutRhythm(people, rules, kith.hints.passedOver).slice(0, MOST).map(({ facts: { person }, notes }) => ({
    value: person.path,
    name: person.name,
    note: aboutWords(person.company, notes),
    circles: person.circles,
  }));
  if (candidates.length === 0) new Notice(CHOOSE_WORDS.none);
  else openChoose(kith.app, { ...CHOOSE_WORDS, submit: CHOOSE_WORDS.next }, candidates, (paths) => () => setRhythm(kith, paths));
}
