import type { App } from 'obsidian';
import { toDay, type Day } from '../../domain/days/day';
import * as FORM_WORDS from '../../domain/words/form-words';
import { DAY_WORDS } from '../../domain/words/view-words';
import { text } from './fields';
import { openForm } from './form';

/** Asks for the day until which something is put off, or in other words for a day to come. */
export function askDay(app: App, earliest: Day, chosen: (day: Day) => void, words: Readonly<Record<keyof typeof DAY_WORDS, string>> = DAY_WORDS): void {
  const submit = ({ typed }: { readonly typed: string }): { readonly day: string } | (() => void) => {
    const day = toDay(typed);
    if (day === null) return { day: FORM_WORDS.noDay };
    return day < earliest ? { day: FORM_WORDS.pastDay } : () => chosen(day);
  };
  openForm(app, { ...words, submit: words.set }, { typed: '' }, { submit }, (form) => {
    const inputEl = text(form.row('day', words.until), '', (typed) => form.change({ typed }), { type: 'date' });
    inputEl.min = earliest;
    return inputEl;
  });
}
