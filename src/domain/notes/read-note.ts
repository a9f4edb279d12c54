import type { Day } from '../days/day';
import { contributesNothing } from '../persons/contributes';
import { kindOfTag } from '../records/record-kinds';
import type { Rules } from '../rules';
import type { Contribution } from './contribution';
import { readItems } from './list-items';
import type { Meeting } from './meeting-note';
import { peopleProperties, readMeeting } from './meeting-note';
import { readMentions } from './mentions';
import { markWordsNeeded } from './needs-words';
import { NamedPeople } from './named-people';
import type { Note, NoteMetadata, Surroundings } from './note';
import { OwnLog } from './own-log';
import type { PersonNote } from './person-note';
import { readPersonNote } from './person-note';
import { Reading } from './reading';
import { RecordReader } from './record-reader';
import { isYourNote } from './your-note';

/** What a note is, as can be told whoever the people of the vault are. */
export interface Glance { readonly person: PersonNote | null; readonly daily: Day | null }

const NO_PERSON_NO_DAY: Glance = { person: null, daily: null };

/** The first look at a note: null for one that can add nothing. Most notes can't, and need no closer look. */
export function glanceAt({ path, metadata }: Note, rules: Rules, around: Surroundings): Glance | null {
  const person = readPersonNote(path, metadata, rules, around.readUserDay);
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
  const reading = new Reading(note, rules, around, person === null || isYourNote(note.path, rules) ? null : note.path, day);
  if (person === null && meeting === null && day === null && !mayTellOfSomebody(reading)) return null;
  if (meeting !== null) reading.meet(meeting);
  const named = new NamedPeople(note.path, rules, around);
  person?.introducedBy.forEach((property) => named.read(property));
  return contributionOf(reading, person, meeting, named, readBody(reading));
}

function saysNothing({ links, frontmatter, tags }: NoteMetadata): boolean {
  return links === undefined && frontmatter === undefined && tags === undefined;
}

/** A task is about whom it links, or about whom a line above it links. */
function mayHoldTasks({ listItems, links }: NoteMetadata): boolean {
  if (listItems === undefined || links === undefined) return false;
  for (let i = 0; i < listItems.length; i++) if (listItems[i]?.task !== undefined) return true;
  return false;
}

function holdsRecordTag({ listItems, tags }: NoteMetadata, { tagRoots }: Rules): boolean {
  if (listItems === undefined || tags === undefined) return false;
  for (let i = 0; i < tags.length; i++) if (kindOfTag(tags[i]?.tag ?? '', tagRoots) !== null) return true;
  return false;
}

/** A note without a day and a person of its own, whose links all lead elsewhere, tells of nobody; a record in it is a problem. */
function mayTellOfSomebody(reading: Reading): boolean {
  const { metadata } = reading.note;
  const links = metadata.links ?? [];
  for (let i = 0; i < links.length; i++) if (reading.personAt(links[i]?.link ?? '') !== null) return true;
  return holdsRecordTag(metadata, reading.rules);
}

/** Reads the text below the properties. @returns the people who wait for its words */
function readBody(reading: Reading): readonly string[] {
  const log = new OwnLog(reading);
  const found = readItems(reading);
  const awaited = markWordsNeeded(found.items, reading);
  log.markWordsNeeded(found.items, awaited);
  reading.text = awaited.length > 0 ? reading.note.text : null;
  new RecordReader(reading, log).read(found.items);
  log.readHeadings();
  readMentions(found, reading);
  return reading.text === null && awaited.length > 0 ? [...new Set(awaited)] : [];
}

function contributionOf(reading: Reading, person: PersonNote | null, meeting: Meeting | null, named: NamedPeople, awaiting: readonly string[]): Contribution | null {
  const { path, interactions, tasks, advice, introductions } = reading;
  const problems = [...(person?.problems ?? []), ...named.problems, ...reading.problems];
  const hasPlainNames = meeting?.hasPlainNames ?? named.hasPlainNames;
  const size = interactions.length + tasks.length + advice.length + introductions.length + problems.length + awaiting.length;
  if (person === null && size === 0 && !hasPlainNames) return null;
  return { path, person: person?.person ?? null, introducers: [...named.people], interactions, tasks, advice, introductions, problems, awaiting, hasPlainNames };
}
