import type { Day } from '../days/day';
import { isCommented } from './comments';
import type { PersonLink } from './item';
import type { Reading } from './reading';
import { lineAt, personAt, tell } from './reading';

/**
 * Adds those who are mentioned, by ticked tasks and, in a dated note, by links in its text and its properties: each once a day, and
 * only where the note tells no more of them on that day. Nobody is mentioned by a link in their own note.
 */
export function readMentions(reading: Reading): void {
  const { day, rules, own, note } = reading;
  const told = new Map<Day, Set<string>>();
  const toldOn = (on: Day): Set<string> => told.get(on) ?? told.set(on, new Set()).get(on) ?? new Set();
  const mention = (source: 'task' | 'link', on: Day, line: number, person: string): void => {
    if (toldOn(on).has(person)) return;
    toldOn(on).add(person);
    tell(reading, 'mentioned', source, on, line, [person]);
  };
  for (const { day: on, people } of reading.told.interactions) for (const person of people) toldOn(on).add(person);
  for (const { day: on, line, people } of reading.ticked) for (const person of people) mention('task', on, line, person);
  if (day === null || !rules.mentionsQuiet) return;
  for (const link of reading.linked) if (!own.includes(link.person) && !isHidden(link, reading)) mention('link', day, link.at.position.start.line, link.person);
  for (const { link } of note.metadata.frontmatterLinks ?? []) {
    const person = personAt(link, reading);
    if (person !== null && !own.includes(person)) mention('link', day, 0, person);
  }
}

/** A quote inside a list, of which the metadata tells nothing; what stands in any other is known to. */
const QUOTE_IN_LIST = /^(?!>)\s*(?:(?:[-*+]|\d+[.)])\s+)*>/;

/** Whether a link stands in a comment inside its line, or in a quote inside a list, as the text tells where it is needed. */
function isHidden({ at: { position: { start } } }: PersonLink, reading: Reading): boolean {
  const line = reading.told.needsWords ? lineAt(start, reading) : null;
  return line !== null && (QUOTE_IN_LIST.test(line) || isCommented(line, start.col));
}
