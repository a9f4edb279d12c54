import type { Group } from '../follow-ups/follow-up';
import { GROUPS } from '../follow-ups/follow-up';
import { COMING_UP_DAYS } from '../follow-ups/windows';
import { withoutLinks } from '../properties/links';
import * as BLOCK_WORDS from '../words/list-block-words';
import { ACCEPTED_OPTIONS } from '../words/list-block-words';

/** What a list in a note shows. */
export interface BlockOptions {
  readonly show: ReadonlySet<Group>;
  /** Empty for everybody. */
  readonly circle: string;
  /** How many rows at most. */
  readonly number: number;
  /** How many days ahead of today what is coming up is shown. */
  readonly daysAhead: number;
}

/** A line that can't be read as an option: its number from 1, what stands there, and what would be read. */
interface WrongOption { readonly line: number; readonly found: string; readonly accepted: string }

type Name = keyof typeof ACCEPTED_OPTIONS;

/** What is from before is never asked of the user. */
const CAN_SHOW: readonly Group[] = GROUPS.filter((group) => group !== 'before');
const MOST_ROWS = 50;

export const DEFAULT_BLOCK: BlockOptions = { show: new Set(CAN_SHOW.filter((group) => group !== 'whenever')), circle: '', number: 10, daysAhead: COMING_UP_DAYS };

/** How the value of each option is read; null when it can't be. */
const READERS: Readonly<Record<Name, (value: string) => Partial<BlockOptions> | null>> = {
  show: readGroups,
  circle: (value) => (/^#?$/.test(value) ? null : { circle: withoutLinks(value).replace(/^#/, '') }),
  number: (value) => readNumber(value, 1, MOST_ROWS, (number) => ({ number })),
  'days ahead': (value) => readNumber(value, 0, COMING_UP_DAYS, (daysAhead) => ({ daysAhead })),
};

/**
 * The options of a `kith` code block, one `name: value` on a line, whatever the case. What can't be read is left out and explained; the rest counts.
 * @example readListBlock('show: promises\nnumber: many')
 * // { options: { …defaults, show: Set { 'promises' } }, wrong: [{ line: 2, found: 'number: many', accepted: 'a number from 1 to 50' }] }
 */
export function readListBlock(source: string): { readonly options: BlockOptions; readonly wrong: readonly WrongOption[] } {
  let options = DEFAULT_BLOCK;
  const wrong: WrongOption[] = [];
  const said = new Set<Name>();
  source.split(/\r?\n/).forEach((text, index) => {
    const found = text.trim();
    if (found === '') return;
    const read = readOption(found, said);
    if (typeof read === 'string') wrong.push({ line: index + 1, found, accepted: read });
    else options = { ...options, ...read };
  });
  return { options, wrong };
}

/** What an option sets, or what would be accepted in its place. @param said the options before it; this one is added */
function readOption(text: string, said: Set<Name>): Partial<BlockOptions> | string {
  const colon = text.indexOf(':');
  const name = text.slice(0, Math.max(0, colon)).trim().toLowerCase().replace(/[\s_-]+/g, ' ');
  if (!isName(name)) return BLOCK_WORDS.unknown;
  if (said.has(name)) return BLOCK_WORDS.twice;
  said.add(name);
  return READERS[name](text.slice(colon + 1).trim()) ?? ACCEPTED_OPTIONS[name];
}

function isName(text: string): text is Name {
  return Object.hasOwn(ACCEPTED_OPTIONS, text);
}

function readGroups(value: string): Partial<BlockOptions> | null {
  const names = value.split(',').map((name) => name.trim().toLowerCase().replace(/[\s_]+/g, '-')).filter((name) => name !== '');
  const groups = names.flatMap((name) => CAN_SHOW.find((group) => group === name) ?? []);
  return groups.length === 0 || groups.length < names.length ? null : { show: new Set(groups) };
}

function readNumber(value: string, least: number, most: number, set: (number: number) => Partial<BlockOptions>): Partial<BlockOptions> | null {
  const number = /^\d{1,3}$/.test(value) ? Number(value) : NaN;
  return number >= least && number <= most ? set(number) : null;
}
