import type { Brief, Happened } from '../brief/brief';
import type { InCommon, Tie } from '../brief/in-common';
import type { MonthInTouch } from '../brief/months-in-touch';
import type { Day } from '../days/day';
import { toDate } from '../days/day';
import { withoutLinks } from '../properties/links';
import type { AdviceRecord, InteractionKind } from '../records/record';
import { capitalised } from './capitalised';
import { COMMAND_NAMES } from './command-words';
import { dayWords, spoken } from './day-words';
import type { NameOf } from './follow-up-words';
import { lastContactWords } from './follow-up-words';
import { rhythmWords } from './rhythm-words';
import { namesTogether } from './view-words';

/** The words of the person view, apart from what it quotes. */

export const title = 'Person';
export const brief = 'What to know';
export const toolbar = 'Person';
export const people = 'People in this note';
export const nobody = 'Open a person’s note, or a daily or meeting note that links people.';
export const log = 'Log meeting with them';
export const write = 'Write to them';
export const rhythm = COMMAND_NAMES['set-rhythm'];
export const copy = COMMAND_NAMES['copy-brief'];
export const insert = COMMAND_NAMES['insert-brief'];
export const inTouch = 'When you were in touch';
export const copied = (name: string): string => `Copied: what to know about ${name}.`;
export const notCopied = 'The clipboard can’t be reached from here.';
export const inserted = (name: string): string => `${name}: brief inserted.`;
export const noNote = 'First open the note the brief is to go into.';
export const whose = 'Whose brief?';
export const whoseIntro = 'Everybody this note links.';
export const next = 'Choose';
export const calloutTitle = (name: string): string => `Brief: ${name}`;
export const askFor = 'What can I do for you?';
export const toAsk = 'To ask';

/** The headings of a brief, in their order. */
export const BRIEF_SECTIONS = {
  'from-you': 'From you',
  'from-them': 'From them',
  last: 'Last in touch',
  'long-ago': 'A year or more ago',
  advice: 'Their advice',
  ideas: 'Ideas for them',
  'looking-for': 'Looking for',
  interests: 'They care about',
  gave: 'You gave',
  given: 'You were given',
  'in-common': 'People in common',
} as const;

const DID: Readonly<Record<InteractionKind, string>> = {
  met: 'Met', talked: 'Talked', wrote: 'Wrote', gave: 'You gave', received: 'You were given', advice: 'Advice', news: 'News', mentioned: 'Mentioned',
};
const DID_FOLLOW_UP: Readonly<Record<string, string>> = { promise: 'Kept a promise', thank: 'Said thanks', tell: 'Told them', congratulate: 'Congratulated', introduce: 'Introduced' };

/** What happened and when. @example happenedWords({ kind: 'met', day: '2026-03-03', … }, today, 'en') // 'Met, 3 March' */
export function happenedWords({ kind, day }: Pick<Happened, 'kind' | 'day'>, today: Day, locale: string): string {
  return `${(DID as Readonly<Record<string, string>>)[kind] ?? DID_FOLLOW_UP[kind] ?? 'In touch'}, ${dayWords(day, today, locale)}`;
}

/** Who they are, how you met, and where you stand: a line each, none of them empty. */
export function whoWords(brief: Brief, today: Day, nameOf: NameOf, locale: string): readonly string[] {
  const { person } = brief.facts;
  const work = [person.role, person.company, person.location].filter((part) => part !== null).map(withoutLinks).join(' · ');
  const birthday = brief.birthday && `Birthday on ${dayWords(brief.birthday, today, locale)}.`;
  return [work, howYouMet(brief, today, nameOf, locale), howOften(brief, today, locale), birthday ?? ''].filter((line) => line !== '');
}

/** @example 'You met on 3 March 2025, at the harbour fair, through Ana Diaz.' */
function howYouMet({ facts: { person }, met, introducers }: Brief, today: Day, nameOf: NameOf, locale: string): string {
  const place = person.metAt === null ? '' : withoutLinks(person.metAt).replace(/\.$/, '');
  const names = introducers.length < person.through.length ? person.through : introducers.map(nameOf);
  const through = names.length === 0 ? '' : `through ${namesTogether(names)}`;
  const parts = [met && `on ${dayWords(met, today, locale)}`, place, through].filter((part) => part !== null && part !== '');
  if (parts.length > 0) return `You ${met === null && place === '' ? 'know them' : 'met'} ${parts.join(', ')}.`;
  return person.wantToMeet ? 'You would like to meet them.' : '';
}

function howOften({ rhythm, lastContact, met }: Brief, today: Day, locale: string): string {
  const last = lastContact && (lastContact.day !== met || rhythm !== null) ? lastContactWords(lastContact, today, locale) : null;
  const parts = [rhythm && rhythmWords(rhythm), last].filter((part) => part !== null);
  return parts.length === 0 ? '' : `${capitalised(parts.join('; '))}.`;
}

/** What came of advice. @example 'Tried: two customers said yes' */
export function cameOfIt({ answers }: AdviceRecord): string {
  return answers.map(({ kind, words }) => `${kind === 'tried' ? 'Tried' : 'Another way'}${words === '' ? '' : `: ${words}`}`).join('. ');
}

/** When advice was given. */
export function adviceWords({ day }: AdviceRecord, today: Day, locale: string): string {
  return day === null ? 'Advice' : `Advice, ${dayWords(day, today, locale)}`;
}

/** Why somebody is among the people in common. @example 'together on 3 March' */
export function tieWords({ tie }: InCommon, today: Day, nameOf: NameOf, locale: string): string {
  return wordsOfTie(tie, nameOf, (day) => dayWords(day, today, locale));
}

function wordsOfTie(tie: Tie, nameOf: NameOf, dayIn: (day: Day) => string): string {
  switch (tie.type) {
    case 'introduced-them': return 'introduced you';
    case 'introduced-by-them': return 'they introduced you to each other';
    case 'your-introduction': return 'in one of your introductions';
    case 'together': return `together on ${dayIn(tie.day)}`;
    case 'linked': return 'named in their note';
    case 'same-introducer': return `also through ${nameOf(tie.introducer)}`;
    case 'same-notes': return `together in ${tie.notes} notes`;
  }
}

/** One month of the picture, for hover and a screen reader. @example 'March 2026: in touch on 3 days' */
export function monthWords(year: number, { month, days, latest }: MonthInTouch, locale: string): string {
  const name = monthName(year, month, locale);
  if (days === 0) return latest === null ? name : `${name}: mentioned`;
  return `${name}: in touch on ${days === 1 ? '1 day' : `${days} days`}`;
}

const months = new Map<string, Intl.DateTimeFormat>();

/** @param month 1 to 12 @example monthName(2026, 3, 'en') // 'March 2026' */
export function monthName(year: number, month: number, locale: string): string {
  const format = months.get(locale) ?? new Intl.DateTimeFormat(spoken(locale), { month: 'long', year: 'numeric' });
  months.set(locale, format);
  return format.format(toDate(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01` as Day));
}
