import type { Day } from '../days/day';
import type { Rules } from '../rules';
import type { RecordKind } from './record';
import { fillWording, wordingOf } from './wording';

/** A record to be written. */
export interface RecordDraft {
  /** `task` is a follow-up without a tag. */
  readonly kind: RecordKind | 'task';
  /** Links as they are to stand in the note: `[[Sam Rivera]]`. */
  readonly people: readonly string[];
  /** The user's words; lines after the first become sub-items. */
  readonly words: string;
  /** The box of a task, null for a plain line. `on` is the day it was done or cancelled. */
  readonly task: TaskDraft | null;
  /** A later segment of the tag, for whoever searches: `link` makes `#kith/gave/link`. */
  readonly manner?: string;
}

export type TaskDraft =
  | { readonly status: 'open'; readonly scheduled: Day | null }
  | { readonly status: 'done' | 'cancelled'; readonly on: Day };

const BOXES = { open: '[ ] ', done: '[x] ', cancelled: '[-] ' } as const;

/**
 * The lines of a record: the wording of its kind, the tag, the days; then a sub-item, begun with a tab, for each further line of the words.
 * @example composeRecord({ kind: 'gave', people: ['[[Sam]]'], words: 'the report', task: null }, rules) // ['- Gave [[Sam]]: the report #kith/gave']
 */
export function composeRecord(draft: RecordDraft, rules: Rules): string[] {
  const [words = '', ...more] = linesOf(draft.words);
  const filter = draft.task && rules.taskFilter !== '' ? ` ${rules.taskFilter}` : '';
  const text = escaped(fillWording(wordingOf(draft.kind, rules), draft, words));
  const box = draft.task ? BOXES[draft.task.status] : '';
  const tag = draft.kind === 'task' ? '' : ` ${tagOf(draft.kind, rules, draft.manner)}`;
  return [`- ${box}${text}${filter}${tag}${daysOf(draft.task)}`, ...more.map((line) => `\t- ${line}`)];
}

/** The tag that is written for a kind. @example tagOf('gave', rules, 'link') // '#kith/gave/link' */
export function tagOf(kind: RecordKind, rules: Rules, manner?: string): string {
  return `#${rules.tagRoots[0] ?? 'kith'}/${kind}${manner === undefined ? '' : `/${manner}`}`;
}

/** What no note should hold: some tools take a file with such a character for no text at all. */
const NOT_TEXT = /(?!\t)\p{Cc}/gu;

/** Lines of the words without blank ones and indentation; of those that become items of their own, a bullet is that of the item. */
function linesOf(words: string): string[] {
  const [first = '', ...more] = words.split(/\r\n|\n|\r/).map((line) => line.replace(NOT_TEXT, '').trim()).filter((line) => line !== '');
  return [first, ...more.map((line) => escaped(line.replace(/^[-*]\s+/, '')))];
}

/** The text of an item, in which a mark at its beginning makes no list, heading, quote or rule. @example escaped('3. March') // '3\\. March' */
function escaped(text: string): string {
  return text.replace(/^(\d{1,9})(?=[.)](?:\s|$))|^(?=(?:[-*+]|#{1,6})(?:\s|$)|>|-[-\s]*$)/, '$1\\');
}

function daysOf(task: TaskDraft | null): string {
  if (!task) return '';
  if (task.status === 'open') return task.scheduled ? ` ⏳ ${task.scheduled}` : '';
  return task.status === 'done' ? ` ✅ ${task.on}` : ` ❌ ${task.on}`;
}
