import type { Day } from '../days/day';
import { speaksOf } from '../follow-ups/speaks-of';
import { byName } from '../persons/by-name';
import type { Person } from '../persons/person';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { Rules } from '../rules';
import type { Given, LinkedNotes } from './given';
import { givenTo } from './given';
import type { NoteToShare } from './note-to-share';
import { canBeSuggested, isPutOff } from './suggestable';
import { closeness, wordsIn } from './words-in';

/** Why somebody might like a note: what they care about, and what in the note meets it. */
export interface Reason {
  readonly kind: 'looking-for' | 'interest';
  /** In the words of the person's note. */
  readonly topic: string;
  /** A tag with its `#`, what a link leads to, or the title. */
  readonly met: string;
  /** 1 when all of it meets, ½ when some does. */
  readonly closeness: 0.5 | 1;
}

/** Somebody who might like a note, with the best reason. */
export interface Match extends Given {
  readonly path: string;
  readonly reason: Reason;
}

const WEIGHTS = { 'looking-for': 2, interest: 1 } as const;

/**
 * The people whose interests, or what they are looking for, a note meets by its tags, its links or its title.
 * What they are looking for goes before an interest, and what meets closely before what meets in part; then those whom more of it meets.
 * People with whom something was shared in the last 30 days, or this note ever, come last. Never those who are silent, deceased or not yet met,
 * the user, and the people whom the note is about.
 */
export function whoMightLike(note: NoteToShare, people: KnownPeople, today: Day, rules: Rules, linkedNotes: LinkedNotes): Match[] {
  const subjects = [...note.tags.map((tag) => `#${tag}`), ...note.links, note.title];
  const told = new Set(subjects.flatMap((subject) => [...wordsIn(subject)]));
  const found: { readonly match: Match; readonly weight: number; readonly person: Person }[] = [];
  for (const facts of people.all()) {
    const { person } = facts;
    if (person.wantToMeet || !canBeSuggested(facts, rules) || isAbout(note, person)) continue;
    const reasons = reasonsFor(facts, subjects, told);
    const [reason] = reasons;
    if (!reason) continue;
    const weight = weightOf(reason) + reasons.reduce((sum, each) => sum + weightOf(each), 0) / 100;
    found.push({ match: { path: person.path, reason, ...givenTo(facts, note.path, today, linkedNotes) }, weight, person });
  }
  found.sort((a, b) => Number(isAgain(a.match)) - Number(isAgain(b.match)) || b.weight - a.weight || byName(a.person, b.person));
  return found.map(({ match }) => match);
}

/** Of those who might like a note, whom to name unasked: what they care about meets closely, nothing was shared of late, and they are not put off. */
export function worthSaying(matches: readonly Match[], people: KnownPeople, today: Day): string[] {
  const close = matches.filter((match) => match.reason.closeness === 1 && !isAgain(match));
  return close.map(({ path }) => path).filter((path) => {
    const person = people.facts(path)?.person;
    return person !== undefined && !isPutOff(person, today);
  });
}

/** Whether somebody had something shared with them of late, or this very note. */
function isAgain({ before, isRecent }: Given): boolean {
  return isRecent || before !== null;
}

/** Best first. Most topics meet no word of the note at all, and are not held against each of its subjects. */
function reasonsFor({ person }: PersonFacts, subjects: readonly string[], told: ReadonlySet<string>): Reason[] {
  const meetsAny = (topic: string): boolean => [...wordsIn(topic)].some((word) => told.has(word));
  const reasons = [
    ...person.lookingFor.filter(meetsAny).flatMap((topic) => reasonOf('looking-for', topic, subjects)),
    ...person.interests.filter(meetsAny).flatMap((topic) => reasonOf('interest', topic, subjects)),
  ];
  return reasons.sort((a, b) => weightOf(b) - weightOf(a));
}

function reasonOf(kind: Reason['kind'], topic: string, subjects: readonly string[]): Reason[] {
  let half: Reason | null = null;
  for (const met of subjects) {
    const close = closeness(topic, met);
    if (close === 1) return [{ kind, topic, met, closeness: close }];
    if (close === 0.5) half ??= { kind, topic, met, closeness: close };
  }
  return half ? [half] : [];
}

function weightOf({ kind, closeness: close }: Reason): number {
  return WEIGHTS[kind] * close + close;
}

/** A note about somebody is no note for them: their own, one that names them in its properties, or by its title. */
function isAbout({ title, about }: NoteToShare, { path, name, aliases }: Person): boolean {
  return about.has(path) || [name, ...aliases].some((each) => speaksOf(title, each));
}
