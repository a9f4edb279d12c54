import { changeLine } from '../edits/find-line';
import type { Change } from '../edits/edit';
import { isRefusal } from '../edits/edit';
import { endOfFrontmatter } from '../edits/note-layout';
import { splitLines } from '../edits/note-lines';
import { readBlock } from '../edits/property-block';
import { isPersonTag } from '../persons/is-person';
import { propertyCalled } from '../persons/property-names';
import type { Problem } from '../problems/problem';
import { misplacedProperties } from './misplaced-properties';
import { fieldsToBringOver } from './bring-over';
import { changedLines } from './changed-lines';
import type { Finding, FixReading, Offer, ReadNote } from './finding';
import { mendDay } from './mend-day';
import { mendedDay, newestContact, quotedValues, tagsInComments, unquotedLinks } from './property-fixes';
import { unreadProperties } from './unread-properties';
import { valueLines } from './value-lines';

/** A note to look through. */
interface NoteToMend {
  readonly path: string;
  readonly text: string;
  /** Whether it is a person's: only then are its fields, links and tags looked at; of another note, tags that would make it a person's, and properties that can't be read. */
  readonly isPerson: boolean;
  /** What is known of it already. */
  readonly problems: readonly Problem[];
}

/** All that can't be read as it was meant in a note, each with the change that mends it where that is certain; every change has been tried on the text. */
export function findingsIn({ path, text, isPerson, problems }: NoteToMend, reading: FixReading): readonly Finding[] {
  const note = readNote(path, text, reading);
  const known = problems.map((problem) => mended(problem, note, reading));
  const unread = isPerson ? null : unreadProperties(note, reading);
  const misplaced = isPerson ? misplacedProperties(note, reading) : null;
  const tags = tagsInComments(note, reading, (tag) => isPerson || isPersonTag(tag, reading.rules));
  const links = isPerson ? unquotedLinks(note, reading) : [];
  const fields = isPerson ? fieldsToBringOver(note, reading) : [];
  // What only looks like a problem is one when the change reads as it should.
  const seeming = [...(misplaced ? [misplaced] : []), ...tags, ...links].map((offer) => tried(offer, text)).filter(({ change }) => change !== null);
  return [...[...known, ...(unread ? [unread] : []), ...fields].map((offer) => tried(offer, text)), ...seeming];
}

function readNote(path: string, text: string, reading: FixReading): ReadNote {
  const note = splitLines(text);
  const block = readBlock(note, reading);
  return { path, lines: note.lines, end: endOfFrontmatter(note.lines), values: isRefusal(block) ? null : block.values };
}

function tried({ problem, line, change }: Offer, text: string): Finding {
  const after = change?.(text);
  if (change === null || after === undefined || isRefusal(after) || after === text) return { problem, line, change: null, preview: [] };
  return { problem, line, change, preview: changedLines(text, after) };
}

function mended(problem: Problem, note: ReadNote, reading: FixReading): Offer {
  if (problem.cause === 'frontmatter') return quotedValues(problem, note, reading);
  return { problem: withLine(problem, note), line: placeOf(problem, note), change: changeFor(problem, note, reading) };
}

function changeFor(problem: Problem, note: ReadNote, reading: FixReading): Change | null {
  if (problem.cause === 'day') return mendedDay(note, problem, reading);
  if (problem.cause === 'disagreement') return newestContact(note, problem, reading);
  return problem.cause === 'task-day' ? mendedTaskDay(note, problem) : null;
}

/** A day on a task that is written in another way and can mean only one. */
function mendedTaskDay({ lines }: ReadNote, { line = 0, found }: Problem): Change | null {
  const text = lines[line] ?? '';
  const [written] = /\d[\d\-/.]*\d/.exec(found) ?? [''];
  const day = mendDay(written);
  if (day === null || text.split(found).length !== 2) return null;
  return changeLine({ line, text }, () => [text.split(found).join(found.split(written).join(day))]);
}

/** A record is told by its whole line: of it only its tag is known. */
function withLine(problem: Problem, { lines }: ReadNote): Problem {
  const text = problem.cause === 'kind' || problem.cause === 'people' ? lines[problem.line ?? -1]?.trim() : '';
  return text ? { ...problem, found: text } : problem;
}

/** The line of a property, when the problem is about one. */
function placeOf({ line, property }: Problem, { lines, end }: ReadNote): number | null {
  if (line !== undefined || property === undefined) return line ?? null;
  const places = valueLines(lines, end).filter(({ isItem }) => !isItem);
  const place = places.find(({ key }) => key === property) ?? places.find(({ key }) => propertyCalled(key) === propertyCalled(property));
  return place?.line ?? null;
}
