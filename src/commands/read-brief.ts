import { getLanguage } from 'obsidian';
import { briefOf } from '../domain/brief/brief';
import type { Around } from '../domain/brief/in-common';
import { linesToQuote, sectionsOf } from '../domain/brief/brief-lines';
import { quotedWords } from '../domain/notes/quoted-words';
import { nameOf } from '../domain/persons/person-facts';
import type { LineAt } from '../domain/records/record';
import { whoWords } from '../domain/words/brief-words';
import { textAt } from '../vault/read-note';
import type { ReadBrief } from '../views/person/person-ports';
import type { Kith } from './kith';
import { peopleLinkedIn } from './people-of-note';

/**
 * What to know of a person, with the words of the lines that are quoted: those few notes are read one after the other.
 * @param signal ends the reading between two notes
 * @returns null when there is no person at that path, or the signal has ended it
 */
export async function readBrief(kith: Kith, person: string, signal: AbortSignal): Promise<ReadBrief | null> {
  const { people, rules } = kith;
  const facts = people.facts(person);
  if (facts === null) return null;
  const today = kith.today();
  const brief = briefOf(facts, aroundOf(kith, person), today, rules);
  const texts = await textsOf(kith, linesToQuote(brief), signal);
  if (signal.aborted) return null;
  const telling = { today, locale: getLanguage(), nameOf: (path: string) => nameOf(people, path) };
  const quoted = ({ path, line }: LineAt): string | null => quotedWords(texts.get(path) ?? '', line, kith.watcher.days.readUserDay, rules);
  return { brief, who: whoWords(brief, today, telling.nameOf, telling.locale), sections: sectionsOf(brief, { ...telling, quoted }) };
}

/** What is known of the notes around a person, without opening one. */
export function aroundOf(kith: Kith, person: string): Around {
  const { people } = kith;
  return { people, introducedBy: (path) => people.introducedBy(path), sameNotes: people.sameNotes(person), linkedInNote: peopleLinkedIn(kith, person) };
}

/** A note that can't be read is quoted by its name. */
async function textsOf({ app }: Kith, lines: readonly LineAt[], signal: AbortSignal): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of new Set(lines.map((line) => line.path))) {
    if (signal.aborted) break;
    texts.set(path, (await textAt(app, path)) ?? '');
  }
  return texts;
}
