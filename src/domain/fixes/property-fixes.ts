import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import type { Change } from '../edits/edit';
import { yamlOf } from '../edits/property-line';
import { rewriteProperties } from '../edits/rewrite-properties';
import type { Rewrite } from '../edits/rewrite-properties';
import { propertyCalled } from '../persons/property-names';
import type { Problem } from '../problems/problem';
import * as FIX_ACCEPTED from '../words/fix-words';
import type { FixReading, Offer, ReadNote } from './finding';
import { mendDay } from './mend-day';
import { unquoted, valueLines } from './value-lines';
import type { ValueLine } from './value-lines';

const LINK = /^\[\[[^[\]]+\]\]$/;
const NEEDS_QUOTES = /^(?:[@`%]|\[\[[^[\]]+\]\].)/;
const PLAIN = /^[^\s"'#&*!|>%@`[\]{},?-]/;
const TAGS = /^#[^\s#,]+(?:[\s,]+#[^\s#,]+)*$/;

/** A day that is written in another way and can mean only one. */
export function mendedDay({ lines, end }: ReadNote, { property, found }: Problem, reading: FixReading): Change | null {
  const day = mendDay(found);
  const [place, ...others] = valueLines(lines, end).filter(({ key, value }) => key === property && unquoted(value) === found);
  return day === null || !place || others.length > 0 ? null : rewriteProperties([rewrite(place, day)], reading);
}

/** Two spellings of the last contact that disagree: each says the newest, which is the one that counts. */
export function newestContact({ lines, end }: ReadNote, { property }: Problem, reading: FixReading): Change | null {
  if (propertyCalled(property ?? '') !== 'last_contact') return null;
  const places = valueLines(lines, end).filter(({ key, value, isItem }) => propertyCalled(key) === 'last_contact' && (value !== '' || isItem));
  const days = places.map(({ value }) => readDay(unquoted(value), reading.readUserDay));
  const newest = days.reduce<Day | null>((chosen, day) => (chosen === null || (day !== null && day > chosen) ? day : chosen), null);
  if (newest === null || days.includes(null) || newest > reading.today) return null;
  return rewriteProperties(places.filter((_, index) => days[index] !== newest).map((place) => rewrite(place, newest)), reading);
}

/**
 * Properties that YAML can't read because values need quotes: `@`, a backtick or `%` at the start, text with a colon, links with text after them.
 * The first of them is where the problem stands.
 */
export function quotedValues(problem: Problem, { lines, end }: ReadNote, reading: FixReading): Offer {
  const places = valueLines(lines, end).filter((place) => isTextThatNeedsQuotes(place, reading));
  const [first] = places;
  if (!first) return { problem, line: problem.line ?? null, change: null };
  const change = rewriteProperties(places.map((place) => ({ ...rewrite(place, place.value), to: place.before + JSON.stringify(place.value) })), reading);
  return offerAt(first, problem, change);
}

/** Links without quotes: YAML takes them for lists, so that Obsidian sees no link there. */
export function unquotedLinks({ path, lines, end }: ReadNote, reading: FixReading): readonly Offer[] {
  const links = valueLines(lines, end).filter(({ value }) => LINK.test(value));
  return links.map((place) => offerAt(place, { path, cause: 'link', accepted: FIX_ACCEPTED.link }, rewriteProperties([rewrite(place, place.value)], reading)));
}

/** Tags and circles with their `#`, which YAML takes for a comment. @param marks whether such a tag is worth telling */
export function tagsInComments({ path, lines, end }: ReadNote, reading: FixReading, marks: (tag: string) => boolean): readonly Offer[] {
  const places = valueLines(lines, end).filter(({ key, value }) => TAGS.test(value) && ['tags', 'circles'].includes(propertyCalled(key) ?? ''));
  return places.map((place) => ({ place, tags: place.value.split(/[\s,]+/).map((tag) => tag.slice(1)) })).filter(({ tags }) => tags.some(marks)).map(({ place, tags }) => {
    const to = tags.length === 1 ? yamlOf(tags[0] ?? '') : `[${tags.map(yamlOf).join(', ')}]`;
    return offerAt(place, { path, cause: 'comment', accepted: FIX_ACCEPTED.comment }, rewriteProperties([{ ...place, to: place.before + to, reads: tags }], reading));
  });
}

/** A fix for what stands on one line. */
function offerAt({ line, text }: ValueLine, problem: Pick<Problem, 'path' | 'cause' | 'accepted'>, change: Change): Offer {
  return { problem: { ...problem, line, found: text.trim() }, line, change };
}

function rewrite(place: ValueLine, value: string): Rewrite {
  const space = /\s$/.test(place.before) ? '' : ' ';
  return { ...place, to: place.before + space + yamlOf(value), reads: [value] };
}

function isTextThatNeedsQuotes({ value, isItem }: ValueLine, { parseYaml }: FixReading): boolean {
  const mayNeed = NEEDS_QUOTES.test(value) || (!isItem && PLAIN.test(value) && /:(?:\s|$)/.test(value));
  if (!mayNeed || /\s#/.test(value)) return false;
  try {
    parseYaml(`a: ${value}`);
    return false;
  } catch {
    return true;
  }
}
