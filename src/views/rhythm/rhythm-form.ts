import type { App } from 'obsidian';
import { readRhythm } from '../../domain/rhythms/read-rhythm';
import type { Rhythm } from '../../domain/rhythms/rhythm';
import { writeRhythm } from '../../domain/rhythms/write-rhythm';
import * as FORM_WORDS from '../../domain/words/form-words';
import * as WORDS from '../../domain/words/set-rhythm-words';
import { loadWords, OFFERED_RHYTHMS } from '../../domain/words/set-rhythm-words';
import { choice, text } from '../form/fields';
import { openForm } from '../form/form';
import { say } from '../say';

const OWN = 'own';

/** What the form needs: whom it is for, the user's own words for rhythms, and everybody else's. */
interface RhythmPorts {
  readonly names: readonly string[];
  /** The rhythm they have now, when they all have the same. */
  readonly current: Rhythm | 'none' | null;
  readonly words: Readonly<Record<string, string>>;
  /** The rhythms of all other people, for the sum. */
  readonly others: readonly Rhythm[];
  /** @param rhythm as it is written to the property @returns whether it stands in their notes, or what comes next when it does */
  readonly submit: (rhythm: string) => Promise<boolean | (() => void)>;
}

interface Chosen { readonly chosen: string; readonly own: string }

/** Sets the rhythm of one person or several, and says what it means taken together with all others. */
export function openRhythm(app: App, { names, current, words, others, submit }: RhythmPorts): void {
  const now = current ? writeRhythm(current) : 'monthly';
  const begun = now in OFFERED_RHYTHMS ? { chosen: now, own: '' } : { chosen: OWN, own: now };
  const textOf = ({ chosen, own }: Chosen): string => (chosen === OWN ? own.trim() : chosen);
  const read = (entry: Chosen): ReturnType<typeof readRhythm> => readRhythm(textOf(entry), words);
  openForm<Chosen, 'chosen' | 'own'>(app, { title: WORDS.title(names), submit: WORDS.submit, cancel: FORM_WORDS.cancel }, begun, {
    cls: 'kith-rhythm',
    check: (entry) => (textOf(entry) !== '' && read(entry) === undefined ? { own: WORDS.unread } : {}),
    submit: (entry) => (read(entry) ? submit(textOf(entry)) : { own: WORDS.unread }),
  }, (form) => {
    const change = (changes: Partial<Chosen>): void => {
      form.change(changes);
      const rhythm = read(form.entry);
      ownRow.settingEl.toggle(form.entry.chosen === OWN);
      say(loadEl, loadWords([...others, ...(rhythm && rhythm !== 'none' ? names.map(() => rhythm) : [])]));
    };
    const firstEl = choice(form.row('chosen', WORDS.rhythm), [...Object.entries(OFFERED_RHYTHMS), [OWN, WORDS.ownOption]], begun.chosen, (chosen) => change({ chosen }));
    const ownRow = form.row('own', WORDS.own);
    text(ownRow, begun.own, (own) => change({ own }), { placeholder: WORDS.ownPlaceholder });
    const loadEl = form.el.createDiv({ cls: 'kith-rhythm-load', attr: { 'aria-live': 'polite' } });
    change({});
    return firstEl;
  });
}
