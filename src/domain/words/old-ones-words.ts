import type { OldOne } from '../follow-ups/old-ones';
import { withoutLinks } from '../properties/links';
import { COMMAND_NAMES } from './command-words';
import * as FORM_WORDS from './form-words';

/** The words of the dialog that lets old ones rest. */
export const OLD_ONES_WORDS = {
  title: COMMAND_NAMES['let-old-ones-rest'],
  intro: 'These left the list but are still open in your notes. What stays ticked is cancelled there ([-] ❌).',
  next: 'Let them rest',
  cancel: FORM_WORDS.cancel,
  none: 'Nothing has left the list: there is nothing to let rest.',
  done: (count: number): string => (count === 1 ? '1 old follow-up cancelled in your notes.' : `${count} old follow-ups cancelled in your notes.`),
} as const;

const TO_DO: Readonly<Partial<Record<OldOne['kind'], string>>> = {
  thank: 'Thank', tell: 'Tell', congratulate: 'Congratulate', introduce: 'Introduce',
};

/** @example oldOneWords(thanks, 'Sam') // 'Thank Sam: the pricing story' */
export function oldOneWords({ kind, words }: OldOne, names: string): string {
  const said = withoutLinks(words).trim();
  return `${TO_DO[kind] ?? ''} ${names}${said === '' ? '' : `: ${said}`}`.trim();
}
