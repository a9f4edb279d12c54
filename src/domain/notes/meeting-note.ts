import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import { holdsTemplateText } from '../persons/unrendered';
import type { Found } from '../persons/property-names';
import type { Problem } from '../problems/problem';
import { shownValue, valuesIn } from '../properties/values';
import type { Rules } from '../rules';
import * as ACCEPTED from '../words/problem-words';
import { isMeetingNote, meetingProperty } from './meeting-properties';
import { dayInName } from './name-day';
import type { Note, NoteMetadata, Surroundings } from './note';
import { NamedPeople } from './named-people';

/** What a meeting note tells of itself. */
export interface Meeting {
  readonly day: Day | null;
  readonly people: readonly string[];
  readonly problems: readonly Problem[];
  readonly hasPlainNames: boolean;
}

/**
 * Reads a meeting note: it names people in `attendees` or `participants`, or in `people`, `person`, `with` or `contacts` when it also
 * says that it is a meeting, and it has a day: that of the daily note it is, a `date` property, or one in its name.
 * @param daily the day of the note when it is a daily note
 * @returns null for a note that names nobody so; a day of null when it names people but no day.
 */
export function readMeeting(note: Note, daily: Day | null, rules: Rules, around: Surroundings): Meeting | null {
  if (!namesPeople(note.metadata)) return null;
  const { date, people } = propertiesIn(note);
  if (people.length === 0) return null;
  const problems: Problem[] = [];
  const day = daily ?? (date === null ? null : dayOf(date, note.path, around, problems)) ?? dayInName(note.path);
  if (day === null) return problems.length > 0 ? { day, people: [], problems, hasPlainNames: false } : null;
  const named = new NamedPeople(note.path, rules, around);
  people.forEach((property) => named.read(property));
  return { day, people: [...named.people], problems: [...problems, ...named.problems], hasPlainNames: named.hasPlainNames };
}

/** Whether the properties name people as those of a meeting note do; whether there is a day is another question. */
export function namesPeople({ frontmatter }: NoteMetadata): boolean {
  for (const name in frontmatter) {
    const property = meetingProperty(name);
    if (property === 'attendees' || property === 'people') return true;
  }
  return false;
}

/** The properties that name people, apart from empty ones, and the one that says the day. */
function propertiesIn({ metadata }: Note): { readonly date: Found | null; readonly people: readonly Found[] } {
  const people: Found[] = [];
  let date: Found | null = null;
  for (const name in metadata.frontmatter) {
    const property = meetingProperty(name);
    const value = property === null ? null : metadata.frontmatter[name];
    if (property === null || valuesIn(value).length === 0) continue;
    if (property === 'date') date ??= { name, value };
    else if (property === 'attendees' || isMeetingNote(metadata)) people.push({ name, value });
  }
  return { date, people };
}

function dayOf({ name, value }: Found, path: string, { readUserDay }: Surroundings, problems: Problem[]): Day | null {
  const day = readDay(value, readUserDay);
  if (day === null && !holdsTemplateText({ [name]: value })) problems.push({ path, cause: 'day', property: name, found: shownValue(value), accepted: ACCEPTED.day });
  return day;
}
