import type { Day } from '../days/day';
import { contributesNothing } from '../persons/contributes';
import { isPersonNote } from '../persons/is-person';
import type { PersonNote } from '../persons/read-person';
import { readPerson } from '../persons/read-person';
import { kindOfTag } from '../records/record-kinds';
import type { Rules } from '../rules';
import type { Contribution } from './contribution';
import { readItems } from './items';
import { peopleProperties, readMeeting } from './meeting-note';
import { readMentions } from './mentions';
import { readNames } from './named-people';
import type { Note, NoteMetadata, Surroundings } from './note';
import { readLogHeadings } from './own-log';
import { readItem } from './read-item';
import type { Reading } from './reading';
import { personAt, startReading, tell } from './reading';
import { finishIntroductions } from './threads';
import { isYourNote } from './your-note';

/** What a note is, as can be told whoever the people of the vault are. */
export interface Glance { readonly person: PersonNote | null; readonly daily: Day | null }

const NO_PERSON_NO_DAY: Glance = { person: null, daily: null };

/** The first look at a note: null for one that can add nothing. Most notes can't, and need no closer look. */
export function glanceAt({ path, metadata }: Note, rules: Rules, around: Surroundings): Glance | null {
  const person = isPersonNote(path, metadata, rules) ? readPerson(path, metadata, rules, around.readUserDay) : null;
  if (person === null && saysNothing(metadata)) return null;
  const daily = around.dailyNoteDay(path);
  const isPlain = person === null && daily === null;
  if (isPlain && !mayHoldTasks(metadata) && !holdsRecordTag(metadata, rules) && peopleProperties(metadata).length === 0) return null;
  if (contributesNothing(path, rules)) return null;
  return isPlain ? NO_PERSON_NO_DAY : { person, daily };
}

/**
 * All that one note adds: its person, what happened with whom, tasks, advice, introductions, and what can't be read.
 * Without the text, what only words can tell is left out and the people it is about are awaited; of a note that needs no words,
 * the text makes no difference.
 * @param glance what the first look told
 * @returns null for a note that adds nothing
 */
export function readNote(note: Note, rules: Rules, around: Surroundings, glance = glanceAt(note, rules, around)): Contribution | null {
  if (glance === null) return null;
  const { person, daily } = glance;
  const meeting = person === null ? readMeeting(note, daily, rules, around) : null;
  const day = daily ?? meeting?.day ?? null;
  if (person === null && meeting === null && day === null && !mayTellOfSomebody(note, rules, around)) return null;
  const named = person === null ? meeting : readNames(person.introducedBy, note.path, rules, around);
  const reading = startReading(note, rules, around, person === null || isYourNote(note.path, rules) ? null : note.path, day);
  const { told } = reading;
  told.person = person?.person ?? null;
  told.problems.push(...(person?.problems ?? []), ...(named?.problems ?? []));
  told.hasPlainNames = named?.hasPlainNames ?? false;
  if (person !== null) told.introducers.push(...(named?.people ?? []));
  if (meeting !== null && day !== null && meeting.people.length > 0) tell(reading, 'met', 'meeting-note', day, 0, meeting.people);
  readBody(reading);
  if (told.awaiting.length > 1) told.awaiting = [...new Set(told.awaiting)];
  return person === null && addsNothing(told) ? null : told;
}

/** Reads the text below the properties. */
function readBody(reading: Reading): void {
  readItems(reading, (item) => {
    const isMention = readItem(item, reading);
    if (item.isHeld || reading.day === null) return;
    if (isMention && (!item.isQuoted || item.kind !== null)) reading.linked.push(...item.people);
    if (!item.isQuoted) reading.linked.push(...item.further);
  });
  finishIntroductions(reading);
  readLogHeadings(reading);
  readMentions(reading);
}

function addsNothing({ interactions, tasks, advice, introductions, problems, awaiting, hasPlainNames }: Contribution): boolean {
  return !hasPlainNames && interactions.length + tasks.length + advice.length + introductions.length + problems.length + awaiting.length === 0;
}

function saysNothing({ links, frontmatter, tags }: NoteMetadata): boolean {
  return links === undefined && frontmatter === undefined && tags === undefined;
}

/** A task is about whom it links, or about whom a line above it links. */
function mayHoldTasks({ listItems, links }: NoteMetadata): boolean {
  return links !== undefined && (listItems?.some(({ task }) => task !== undefined) ?? false);
}

function holdsRecordTag({ listItems, tags }: NoteMetadata, { tagRoots }: Rules): boolean {
  return listItems !== undefined && (tags?.some(({ tag }) => kindOfTag(tag, tagRoots) !== null) ?? false);
}

/** A note without a day and a person of its own, whose links all lead elsewhere, tells of nobody; a record in it is a problem. */
function mayTellOfSomebody(note: Note, rules: Rules, around: Surroundings): boolean {
  const { links = [] } = note.metadata;
  return links.some(({ link }) => personAt(link, { note, rules, around }) !== null) || holdsRecordTag(note.metadata, rules);
}
