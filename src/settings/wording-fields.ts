import type { RecordKind } from '../domain/records/record';
import { DEFAULT_WORDING } from '../domain/records/wording';
import { wrongWording } from '../domain/records/wrong-wording';
import type { Settings } from '../domain/settings';

/** Kinds whose words are a setting, with the name of the field. */
export const WORDING_KINDS: readonly { readonly kind: RecordKind; readonly name: string }[] = [
  { kind: 'met', name: 'Met' },
  { kind: 'talked', name: 'Talked' },
  { kind: 'wrote', name: 'Wrote' },
  { kind: 'gave', name: 'Gave' },
  { kind: 'received', name: 'Received' },
  { kind: 'advice', name: 'Advice' },
  { kind: 'news', name: 'News' },
  { kind: 'promise', name: 'Promise' },
  { kind: 'thank', name: 'Thank' },
  { kind: 'tell', name: 'Tell' },
  { kind: 'congratulate', name: 'Congratulate' },
  { kind: 'idea', name: 'Idea' },
  { kind: 'waiting', name: 'Waiting' },
];

export function wordingKey(kind: RecordKind): string {
  return `wording.${kind}`;
}

/** A field for each kind: the user's words, or Kith's; emptied, it goes back to Kith's. */
export const WORDING_FIELDS = Object.fromEntries(WORDING_KINDS.map(({ kind }) => [wordingKey(kind), wordingField(kind)]));

function wordingField(kind: RecordKind) {
  return {
    show: (settings: Settings): string => settings.wording[kind] ?? DEFAULT_WORDING[kind],
    take: (value: unknown, settings: Settings): Partial<Settings> => ({ wording: { ...settings.wording, [kind]: String(value).trim() || DEFAULT_WORDING[kind] } }),
    wrong: (text: string): string | undefined => (text.trim() === '' ? undefined : (wrongWording(kind, text.trim()) ?? undefined)),
  };
}
