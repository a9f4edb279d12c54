import { oneLine } from '../calendar/calendar-entry';
import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import { foldName } from '../persons/fold-name';
import { wrongName } from '../persons/new-person';
import * as LINK_WORDS from '../words/link-words';
import { shortened } from '../words/link-words';
import type { LogEntry, LogForm, LoggedKind, Participant } from './log-entry';
import { emptyEntry, KINDS_OF_FORM } from './log-entry';

/** What a link is read with: whom Kith knows, and how this vault writes days. */
export interface LinkReading {
  readonly today: Day;
  readonly isPerson: (path: string) => boolean;
  readonly peopleNamed: (name: string) => readonly string[];
  /** Whether a search for the name would find somebody, by a first name for one. */
  readonly mayMean: (name: string) => boolean;
  readonly readUserDay: (text: string) => Day | null;
}

/** A log dialog as a link asks for it. Nothing is written by it. */
export interface LinkedEntry {
  readonly entry: LogEntry;
  /** What could not be taken as it was given, a sentence each. */
  readonly said: readonly string[];
  /** A name that fits several people, to be chosen from; empty for none. */
  readonly toChoose: string;
}

/** What `obsidian://kith?words` without a value gives. */
const WITHOUT_VALUE = 'true';

/**
 * Reads what a link like `obsidian://kith?person=Sam&kind=met&words=coffee&day=2026-03-04` asks for. `person` is a name, an alias or a
 * path, or several with commas between them; `kind` is a kind of record or a form of the dialog; the rest is as it would be typed.
 * @param given the parameters, whatever they hold
 */
export function readLink(given: Readonly<Record<string, unknown>>, reading: LinkReading): LinkedEntry {
  const { form, kind, said: saidOfKind } = formOf(textOf(given['kind']));
  const { people, said: saidOfPeople, toChoose } = peopleIn(textOf(given['person']) || textOf(given['people']), reading);
  const dayText = textOf(given['day']);
  const day = dayText === '' ? null : readDay(dayText, reading.readUserDay);
  const entry = emptyEntry(form, reading.today, people);
  return {
    entry: { ...entry, kind, words: textOf(given['words']), ...(day && (form === 'follow-up' ? { when: day } : { day })) },
    said: [...saidOfPeople, ...saidOfKind, ...(dayText !== '' && day === null ? [LINK_WORDS.notADay(shortened(dayText))] : [])],
    toChoose,
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' && value !== WITHOUT_VALUE ? value.trim() : '';
}

function formOf(text: string): { readonly form: LogForm; readonly kind: LoggedKind; readonly said: readonly string[] } {
  const wanted = text.toLowerCase();
  const forms = Object.entries(KINDS_OF_FORM) as [LogForm, readonly LoggedKind[]][];
  for (const [form, kinds] of forms) {
    const kind = kinds.find((each) => each === wanted) ?? (form === wanted ? kinds[0] : undefined);
    if (kind !== undefined) return { form, kind, said: [] };
  }
  return { form: 'meeting', kind: 'met', said: text === '' ? [] : [LINK_WORDS.notAKind(shortened(text))] };
}

/** One name may hold a comma. */
function peopleIn(text: string, reading: LinkReading): { readonly people: readonly Participant[]; readonly said: readonly string[]; readonly toChoose: string } {
  const whole = bare(text);
  const names = pathsOf(whole, reading).length > 0 ? [whole] : text.split(/[,;\r\n]+/).map((name) => oneLine(bare(oneLine(name)))).filter((name) => name !== '');
  const read = distinct(names, foldName).map((name) => participantOf(name, reading));
  const people = read.flatMap(({ participant }) => participant ?? []);
  return {
    people: distinct(people, (one) => ('path' in one ? one.path : one.newName)),
    said: read.flatMap(({ said }) => said ?? []),
    toChoose: read.find(({ toChoose }) => toChoose)?.toChoose ?? '',
  };
}

/** The first of those that are one and the same. */
function distinct<T>(all: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const keys = all.map(keyOf);
  return all.filter((_, index) => keys.indexOf(keys[index] ?? '') === index);
}

/** A link's target, or what stands there without brackets; a note's name does without its ending, and its accents are one with their letters. */
function bare(name: string): string {
  return name.normalize('NFC').replace(/^\[\[([^|\]]*)(?:\|[^\]]*)?\]\]$/, '$1').trim().replace(/\.md$/, '');
}

function participantOf(name: string, reading: LinkReading): { readonly participant?: Participant; readonly said?: string; readonly toChoose?: string } {
  const [path, ...others] = pathsOf(name, reading);
  if (others.length > 0) return { said: LINK_WORDS.ambiguous(name), toChoose: name };
  if (path !== undefined) return { participant: { path } };
  const wrong = wrongName(name);
  if (wrong !== null) return { said: LINK_WORDS.notAName(shortened(name), wrong) };
  if (reading.mayMean(name)) return { said: LINK_WORDS.notQuite(name), toChoose: name };
  return { participant: { newName: name }, said: LINK_WORDS.newPerson(shortened(name)) };
}

/** The people that a path, a name or an alias stands for. */
function pathsOf(name: string, { isPerson, peopleNamed }: LinkReading): readonly string[] {
  const path = `${name}.md`;
  return isPerson(path) ? [path] : peopleNamed(name);
}
