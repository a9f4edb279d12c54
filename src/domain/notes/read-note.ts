import { contributesNothing } from '../persons/contributes';
import { kindOfTag } from '../records/record-kinds';
import type { Rules } from '../rules';
import { withoutCommented } from './comments';
import type { Contribution } from './contribution';
import { readItems } from './list-items';
import type { Meeting } from './meeting-note';
import { namesPeople, readMeeting } from './meeting-note';
import { readMentions } from './mentions';
import { markWordsNeeded } from './needs-words';
import type { Note, NoteMetadata, Surroundings } from './note';
import { OwnLog } from './own-log';
import type { PersonNote } from './person-note';
import { readPersonNote } from './person-note';
import { Reading } from './reading';
import { RecordReader } from './record-reader';
import { isYourNote } from './your-note';

/**
 * All that one note adds: its person, what happened with whom, tasks, advice, introductions, and what can't be read.
 * Without the text, what only words can tell is left out and the people it is about are awaited; of a note that needs no words,
 * the text makes no difference.
 * @param person what the note says of its person, when that has been read already
 * @returns null for a note that adds nothing
 */
export function readNote(
  note: Note, rules: Rules, around: Surroundings, person: PersonNote | null = readPersonNote(note.path, note.metadata, rules, around.readUserDay),
): Contribution | null {
  if (!mayAdd(note, rules, around, person)) return null;
  const { path } = note;
  const daily = around.dailyNoteDay(path);
  const meeting = person === null ? readMeeting(note, daily, rules, around) : null;
  const day = daily ?? meeting?.day ?? null;
  const reading = new Reading(note, rules, around, person === null || isYourNote(path, rules) ? null : path, day);
  if (meeting !== null) reading.meet(meeting);
  return contributionOf(reading, person, meeting, readBody(reading));
}

/**
 * Whether a note can add anything, whoever the people of the vault are: most notes can't, and need no closer look.
 * @param person what the note says of its person
 */
export function mayAdd({ path, metadata }: Note, rules: Rules, around: Surroundings, person: PersonNote | null): boolean {
  if (person === null && saysNothing(metadata)) return false;
  if (person === null && !mayHoldRecords(metadata, rules) && !namesPeople(metadata) && around.dailyNoteDay(path) === null) return false;
  return !contributesNothing(path, rules);
}

function saysNothing({ links, frontmatter, tags }: NoteMetadata): boolean {
  return links === undefined && frontmatter === undefined && tags === undefined;
}

/** Records and tasks are list items with a tag of ours, or with a box and a link somewhere. */
function mayHoldRecords({ listItems, links, tags }: NoteMetadata, { tagRoots }: Rules): boolean {
  if (listItems === undefined) return false;
  if (links !== undefined) for (let i = 0; i < listItems.length; i++) if (listItems[i]?.task !== undefined) return true;
  if (tags !== undefined) for (let i = 0; i < tags.length; i++) if (kindOfTag(tags[i]?.tag ?? '', tagRoots) !== null) return true;
  return false;
}

/** Reads the text below the properties. @returns the people who wait for its words */
function readBody(reading: Reading): readonly string[] {
  const log = new OwnLog(reading);
  const found = readItems(reading);
  const awaited = markWordsNeeded(found.items, reading);
  log.markWordsNeeded(found.items, awaited);
  reading.text = awaited.length > 0 ? reading.note.text : null;
  const told = reading.text === null ? found : withoutCommented(found, reading.text);
  new RecordReader(reading, log).read(told.items);
  log.readHeadings();
  readMentions(told, reading);
  return reading.text === null && awaited.length > 0 ? [...new Set(awaited)] : [];
}

function contributionOf(reading: Reading, person: PersonNote | null, meeting: Meeting | null, awaiting: readonly string[]): Contribution | null {
  const { path, interactions, tasks, advice, introductions } = reading;
  const problems = [...(person?.problems ?? []), ...reading.problems];
  const hasPlainNames = meeting?.hasPlainNames ?? (person?.person.introducedBy.length ?? 0) > 0;
  const size = interactions.length + tasks.length + advice.length + introductions.length + problems.length + awaiting.length;
  if (person === null && size === 0 && !hasPlainNames) return null;
  return { path, person: person?.person ?? null, interactions, tasks, advice, introductions, problems, awaiting, hasPlainNames };
}
