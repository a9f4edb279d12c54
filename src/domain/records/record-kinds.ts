import type { InteractionKind, RecordKind } from './record';

type RecordedInteraction = Exclude<InteractionKind, 'mentioned'>;

const INTERACTIONS: ReadonlySet<string> = new Set<RecordedInteraction>(['met', 'talked', 'wrote', 'gave', 'received', 'advice', 'news']);

const KINDS: ReadonlySet<string> = new Set<RecordKind>([
  'met', 'talked', 'wrote', 'gave', 'received', 'advice', 'news',
  'promise', 'thank', 'tell', 'congratulate', 'idea', 'introduce', 'waiting', 'today', 'tried', 'another-way',
]);

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

/** Whether a kind is something that happened, rather than something to do. */
export function isInteractionKind(kind: RecordKind): kind is RecordedInteraction {
  return INTERACTIONS.has(kind);
}

/** Whether a plain line of a kind tells of something: what happened, or thanks, congratulations or something told that were given by hand. */
export function isToldPlainly(kind: RecordKind): kind is RecordedInteraction | 'thank' | 'tell' | 'congratulate' {
  return isInteractionKind(kind) || kind === 'thank' || kind === 'tell' || kind === 'congratulate';
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
  return KINDS.has(text);
}
