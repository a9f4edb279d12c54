import type { Day } from '../days/day';
import { lineOf } from '../follow-ups/follow-up';
import type { FollowUp } from '../follow-ups/follow-up';
import type { TaskRecord, LineAt } from '../records/record';
import { noteNamed, withoutLinks } from '../properties/links';
import type { BRIEF_SECTIONS } from '../words/brief-words';
import * as BRIEF_WORDS from '../words/brief-words';
import { adviceWords, cameOfIt, happenedWords, tieWords } from '../words/brief-words';
import { dayWords } from '../words/day-words';
import type { NameOf } from '../words/follow-up-words';
import { reason, whenWords } from '../words/follow-up-words';
import { somethingToSay } from '../words/something-to-say';
import type { Brief, Happened } from './brief';

type BriefSectionId = keyof typeof BRIEF_SECTIONS;

/** One line of a brief: what it says, in the user's own words where there are any, what that is, and where it stands. */
export interface BriefLine {
  /** Equal for the same line before and after a change elsewhere. */
  readonly key: string;
  readonly words: string;
  /** May be empty. */
  readonly note: string;
  /** The note, and the line from 0; null for the top of it. */
  readonly at: { readonly path: string; readonly line: number | null };
  /** What can be done with the line, when it is a follow-up. */
  readonly followUp: FollowUp | null;
}

export interface BriefSection { readonly id: BriefSectionId; readonly lines: readonly BriefLine[] }

/** What the words of a brief depend on beside it. `quoted` gives the user's words on a line, null when there are none. */
interface Telling {
  readonly today: Day;
  readonly locale: string;
  readonly nameOf: NameOf;
  readonly quoted: (at: LineAt) => string | null;
}

/** The lines of which a brief quotes the words. */
export function linesToQuote({ last, longAgo, gave, given }: Brief): readonly LineAt[] {
  return [...last, ...(longAgo ? [longAgo] : []), ...gave, ...given];
}

/** A brief line by line, in its sections; those with nothing to say are left out, but for what to ask. */
export function sectionsOf(brief: Brief, telling: Telling): readonly BriefSection[] {
  const { person } = brief.facts;
  const { today, locale, nameOf } = telling;
  const top = { path: person.path, line: null };
  const said = (id: BriefSectionId, happened: readonly Happened[]): BriefSection => section(id, happened.map((each) => happenedLine(each, telling)));
  const properties = (id: BriefSectionId, texts: readonly string[]): BriefSection => section(id, texts.map((text) => line(text, withoutLinks(text), '', top)));
  const sections = [
    section('from-you', brief.fromYou.map((followUp) => followUpLine(brief, followUp, telling))),
    section('from-them', brief.fromThem.map((task) => taskLine(task, telling))),
    said('last', brief.last),
    said('long-ago', brief.longAgo ? [brief.longAgo] : []),
    section('advice', brief.advice.map((advice) => line(place(advice), advice.words, [adviceWords(advice, today, locale), cameOfIt(advice)].filter((part) => part !== '').join('. '), advice))),
    section('ideas', brief.ideas.map((task) => taskLine(task, telling))),
    person.lookingFor.length > 0 ? properties('looking-for', person.lookingFor) : section('looking-for', [line('ask', BRIEF_WORDS.askFor, BRIEF_WORDS.toAsk, top)]),
    properties('interests', person.interests),
    said('gave', brief.gave),
    said('given', brief.given),
    section('in-common', brief.inCommon.map((each) => line(each.path, nameOf(each.path), tieWords(each, today, nameOf, locale), each.at ?? { path: each.path, line: null }))),
  ];
  return sections.filter(({ lines }) => lines.length > 0);
}

function section(id: BriefSectionId, lines: readonly BriefLine[]): BriefSection {
  return { id, lines: lines.map((each) => ({ ...each, key: `${id}:${each.key}` })) };
}

function line(key: string, words: string, note: string, { path, line: at }: BriefLine['at'], followUp: FollowUp | null = null): BriefLine {
  return { key, words, note, at: { path, line: at }, followUp };
}

function place({ path, line: at }: LineAt): string {
  return `${path}:${at}`;
}

function happenedLine(happened: Happened, { today, locale, quoted }: Telling): BriefLine {
  const [words, what] = [quoted(happened), happenedWords(happened, today, locale)];
  return line(`${happened.kind}:${place(happened)}`, words ?? what, words === null ? noteNamed(happened.path) : what, happened);
}

function taskLine(task: TaskRecord, { today, locale }: Telling): BriefLine {
  const day = task.days.scheduled ?? task.days.due ?? task.noteDay;
  return line(`${place(task)}:${task.text.trim()}`, task.words || withoutLinks(task.text), day === null ? '' : dayWords(day, today, locale), task);
}

function followUpLine({ facts: { person } }: Brief, followUp: FollowUp, { today, locale, nameOf }: Telling): BriefLine {
  const note = `${reason(followUp, today, nameOf, locale).replace(/\.$/, '')} · ${whenWords(followUp, today, locale)}`;
  return line(followUp.key, somethingToSay(followUp, null, person), note, lineOf(followUp) ?? { path: person.path, line: null }, followUp);
}
