import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import type { Markers } from '../persons/markers';
import { isMarked, named, tagged } from '../persons/markers';
import type { Found, Frontmatter } from '../persons/property-names';
import { propertyCalled } from '../persons/property-names';
import { holdsTemplateText } from '../persons/unrendered';
import type { Problem } from '../problems/problem';
import { shownValue, valuesIn } from '../properties/values';
import type { Rules } from '../rules';
import * as ACCEPTED from '../words/problem-words';
import { dayInName } from './name-day';
import type { Note, NoteMetadata, Surroundings } from './note';
import type { NamedPeople } from './named-people';
import { readNames } from './named-people';

/** What a meeting note tells of itself. */
interface Meeting extends NamedPeople { readonly day: Day | null }

const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'call', 'conversation', 'interaction', '1-1', '1:1', '1on1']);

/** One or several: a category is a note called Meetings. */
const isMeeting = (name: string): boolean => MEETINGS.has(name) || (name.endsWith('s') && MEETINGS.has(name.slice(0, -1)));
const MARKERS: Markers = { type: named(isMeeting), tags: tagged(isMeeting), category: named(isMeeting) };

/**
 * Reads a meeting note: it names people in `attendees` or `participants`, or in `people`, `person`, `with` or `contacts` when it also
 * says that it is a meeting, and it has a day: that of the daily note it is, a `date` property, or one in its name.
 * @param daily the day of the note when it is a daily note
 * @returns null for a note that names nobody so; a day of null when it names people but no day.
 */
export function readMeeting({ path, metadata }: Note, daily: Day | null, rules: Rules, around: Surroundings): Meeting | null {
  const people = peopleProperties(metadata);
  if (people.length === 0) return null;
  const problems: Problem[] = [];
  const day = daily ?? dateIn(metadata.frontmatter, path, around, problems) ?? dayInName(path);
  if (day === null) return problems.length > 0 ? { day, people: [], problems, hasPlainNames: false } : null;
  const named = readNames(people, path, rules, around);
  return { ...named, day, problems: [...problems, ...named.problems] };
}

/**
 * The properties that name people as those of a meeting note do, apart from empty ones; whether there is a day is another question.
 * @example peopleProperties({ frontmatter: { type: 'call', with: 'Sam' } }) // [{ name: 'with', value: 'Sam' }]
 */
export function peopleProperties({ frontmatter, tags }: NoteMetadata): readonly Found[] {
  let found = NONE;
  for (const name in frontmatter) {
    const property = propertyCalled(name);
    const isNamed = property === 'attendees' || (property === 'people' && isMeetingNote(frontmatter, tags));
    if (isNamed && valuesIn(frontmatter[name]).length > 0) found = [...found, { name, value: frontmatter[name] }];
  }
  return found;
}

const NONE: readonly Found[] = [];

function isMeetingNote(frontmatter: Frontmatter, tags: NoteMetadata['tags'] = []): boolean {
  return isMarked(frontmatter, MARKERS) || tags.some(({ tag }) => MARKERS.tags(tag));
}

function dateIn(frontmatter: Frontmatter = {}, path: string, { readUserDay }: Surroundings, problems: Problem[]): Day | null {
  const property = Object.keys(frontmatter).find((name) => propertyCalled(name) === 'date' && valuesIn(frontmatter[name]).length > 0);
  if (property === undefined) return null;
  const value = frontmatter[property];
  const day = readDay(value, readUserDay);
  if (day === null && !holdsTemplateText({ [property]: value })) problems.push({ path, cause: 'day', property, found: shownValue(value), accepted: ACCEPTED.day });
  return day;
}
