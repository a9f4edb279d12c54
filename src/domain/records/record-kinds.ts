import type { InteractionKind, RecordKind, TaskRecord } from './record';

/** How a kind of record is read and written. */
interface Kind {
  /** Something that happened, something to do, an introduction with its steps, or what came of advice. */
  readonly is: 'happened' | 'to-do' | 'introduction' | 'answer';
  /** The words of its line, before the tag. `{people}` stands for the links, `{words}` for what the user says. */
  readonly wording: string;
  /** Whether everyone on its line takes part, also where no colon says so; of other kinds, it is the first one. */
  readonly everyone?: true;
  /** Of something to do: whether a plain line says that it was done. */
  readonly byHand?: true;
}

/** Every kind of record, by what its tag says. */
export const KINDS: Readonly<Record<RecordKind, Kind>> = {
  met: { is: 'happened', wording: 'Met {people}: {words}', everyone: true },
  talked: { is: 'happened', wording: 'Talked with {people}: {words}', everyone: true },
  wrote: { is: 'happened', wording: 'Wrote to {people}: {words}', everyone: true },
  gave: { is: 'happened', wording: 'Gave {people}: {words}' },
  received: { is: 'happened', wording: 'Received from {people}: {words}' },
  advice: { is: 'happened', wording: 'Advice from {people}: {words}' },
  news: { is: 'happened', wording: 'News of {people}: {words}' },
  promise: { is: 'to-do', wording: 'Promised {people}: {words}' },
  thank: { is: 'to-do', wording: 'Thank {people}: {words}', byHand: true },
  tell: { is: 'to-do', wording: 'Tell {people}: {words}', byHand: true },
  congratulate: { is: 'to-do', wording: 'Congratulate {people}: {words}', byHand: true },
  idea: { is: 'to-do', wording: 'Idea for {people}: {words}' },
  waiting: { is: 'to-do', wording: '{people} will send: {words}' },
  today: { is: 'to-do', wording: '{people}: {words}' },
  introduce: { is: 'introduction', wording: 'Introduce {people}: {words}', everyone: true },
  tried: { is: 'answer', wording: 'Tried: {words}' },
  'another-way': { is: 'answer', wording: 'Another way: {words}' },
};

/**
 * The kind that a tag says: the first segment after a root. Case does not matter, later segments are free.
 * @param tag with its `#`
 * @param roots without `#`
 * @returns 'unknown' for a tag under a root that says no kind of ours, null for a tag under no root.
 * @example kindOfTag('#kith/gave/link', ['kith']) // 'gave'
 * @example kindOfTag('#kith/ghosted', ['kith']) // 'unknown'
 */
export function kindOfTag(tag: string, roots: readonly string[]): RecordKind | 'unknown' | null {
  for (const root of roots) if (isUnder(tag, root)) return kindIn(firstSegment(tag, root.length + 2));
  return null;
}

/** Whether a kind is something to do; a box with any other is a task like one without a tag. */
export function isToDo(kind: RecordKind | 'task' | null): kind is TaskRecord['kind'] {
  return kind !== null && (kind === 'task' || KINDS[kind].is === 'to-do');
}

/** Whether a plain line of a kind tells of something: what happened, or thanks, congratulations or something told that were given by hand. */
export function isToldPlainly(kind: RecordKind): kind is Exclude<InteractionKind, 'mentioned'> | 'thank' | 'tell' | 'congratulate' {
  return KINDS[kind].is === 'happened' || KINDS[kind].byHand === true;
}

/** Whether a kind says what came of advice. */
export function isAnswer(kind: RecordKind | null): kind is 'tried' | 'another-way' {
  return kind !== null && KINDS[kind].is === 'answer';
}

/** Most tags are told apart by one character. */
function isUnder(tag: string, root: string): boolean {
  const end = root.length + 1;
  return tag.charAt(end) === '/' && (tag.startsWith(root, 1) || tag.slice(1, end).toLowerCase() === root.toLowerCase());
}

function firstSegment(tag: string, from: number): string {
  const end = tag.indexOf('/', from);
  return tag.slice(from, end < 0 ? tag.length : end).toLowerCase();
}

function kindIn(text: string): RecordKind | 'unknown' {
  return isKind(text) ? text : 'unknown';
}

function isKind(text: string): text is RecordKind {
  return Object.hasOwn(KINDS, text);
}
