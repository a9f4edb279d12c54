import type { App } from 'obsidian';
import { toDay } from '../../domain/days/day';
import type { Day } from '../../domain/days/day';
import * as FORM_WORDS from '../../domain/words/form-words';
import { DAYS_WORDS } from '../../domain/words/link-names-words';
import { text } from '../form/fields';
import { openForm } from '../form/form';
import type { Result } from '../form/form';

/** Asks from which day to which; two days in the other order are meant the right way round. */
export function askDays(app: App, from: Day, to: Day, chosen: (from: Day, to: Day) => void): void {
  const submit = (typed: { readonly from: string; readonly to: string }): Result<'from' | 'to'> => {
    const [first, last] = [toDay(typed.from), toDay(typed.to)];
    if (first === null) return { from: FORM_WORDS.noDay };
    if (last === null) return { to: FORM_WORDS.noDay };
    return () => (first < last ? chosen(first, last) : chosen(last, first));
  };
  openForm(app, { ...DAYS_WORDS, submit: DAYS_WORDS.next }, { from: from, to: to }, { cls: 'kith-days', submit }, (form) => {
    const inputEl = text(form.row('from', DAYS_WORDS.from), from, (typed) => form.change({ from: typed }), { type: 'date' });
    text(form.row('to', DAYS_WORDS.to), to, (typed) => form.change({ to: typed }), { type: 'date' });
    return inputEl;
  });
}
