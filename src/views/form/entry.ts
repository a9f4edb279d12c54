import * as FORM_WORDS from '../../domain/words/form-words';
import * as LOG_WORDS from '../../domain/words/log-words';
import type { FormDoes } from './form';
import type { PeopleSource } from './people';

/** What a form that writes an entry about people needs of the rest of Kith. */
export interface EntryPorts<Entry, Field extends string> extends FormDoes<Entry, Field>, PeopleSource {}

/** What such a form says. */
export const ENTRY = { submit: LOG_WORDS.submit, cancel: FORM_WORDS.cancel, keys: LOG_WORDS.keys, empty: LOG_WORDS.previewEmpty } as const;
