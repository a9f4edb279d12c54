import { compare } from '../compare';
import type { Day } from '../days/day';
import { addMonths } from '../days/day';
import { birthdayNear } from '../follow-ups/birthday';
import { withoutCopies } from '../follow-ups/conflict-copies';
import type { FollowUp, LastContact } from '../follow-ups/follow-up';
import { followUpsOf } from '../follow-ups/follow-ups-of';
import { firstMeeting, isContact, lastContact } from '../follow-ups/last-contact';
import { comingUpUntil, isShown } from '../follow-ups/placing';
import { rhythmOf } from '../follow-ups/rhythm-of';
import type { PersonFacts } from '../persons/person-facts';
import type { AdviceRecord, Interaction, TaskRecord } from '../records/record';
import { isOpen } from '../records/task-status';
import type { Rhythm } from '../rhythms/rhythm';
import type { Rules } from '../rules';
import type { Around, InCommon } from './in-common';
import { peopleInCommon } from './in-common';
import type { YearInTouch } from './months-in-touch';
import { monthsInTouch } from './months-in-touch';

/** How many lines of one kind a brief quotes. */
const MOST_LINES = 5;
const A_YEAR = 12;
const NOT_OF_A_MEETING: ReadonlySet<FollowUp['kind']> = new Set(['rhythm', 'birthday', 'idea']);

/** Something that happened on a day, and the line that tells of it. */
export type Happened = Pick<Interaction, 'kind' | 'day' | 'path' | 'line'>;

/** What to know before meeting a person, as the notes tell it; lines are quoted when it is shown. */
export interface Brief {
  readonly facts: PersonFacts;
  /** The day of the first meeting. */
  readonly met: Day | null;
  /** Paths of those who introduced them. */
  readonly introducers: readonly string[];
  /** A birthday that is near. */
  readonly birthday: Day | null;
  readonly rhythm: Rhythm | null;
  readonly lastContact: LastContact | null;
  /** Newest first. */
  readonly last: readonly Happened[];
  /** One from a year or more ago, when none of the last is. */
  readonly longAgo: Happened | null;
  /** What is open for the user to do, however far ahead; rhythms and birthdays are no follow-ups of a meeting, and advice is tried first. */
  readonly fromYou: readonly FollowUp[];
  /** What they said they would do. */
  readonly fromThem: readonly TaskRecord[];
  readonly ideas: readonly TaskRecord[];
  /** Newest first. */
  readonly advice: readonly AdviceRecord[];
  readonly gave: readonly Happened[];
  readonly given: readonly Happened[];
  readonly inCommon: readonly InCommon[];
  readonly years: readonly YearInTouch[];
}

/** What to know before meeting somebody on a day. Days after it are not told of, and plain links of the day itself count from tomorrow. */
export function briefOf(facts: PersonFacts, around: Around, today: Day, rules: Rules): Brief {
  const past = facts.interactions.filter(({ day, source }) => day < today || (day === today && source !== 'link'));
  const last = past.slice(0, MOST_LINES);
  return {
    facts,
    met: firstMeeting(facts, today),
    introducers: facts.introducers,
    birthday: facts.person.birthday && !facts.person.deceased ? birthdayNear(facts.person.birthday, today) : null,
    rhythm: rhythmOf(facts.person, rules),
    lastContact: lastContact(facts, today),
    last,
    longAgo: fromLongAgo(past, last, today),
    fromYou: inOrder(followUpsWith(facts, around, today, rules).filter((followUp) => followUp.kind !== 'advice' || isShown(followUp, today, comingUpUntil(today)))),
    fromThem: openTasks(facts, 'waiting'),
    ideas: openTasks(facts, 'idea'),
    advice: once(facts.advice).sort((a, b) => compare(b.day ?? '', a.day ?? '')).slice(0, MOST_LINES),
    gave: past.filter(({ kind }) => kind === 'gave' || kind === 'promise').slice(0, MOST_LINES),
    given: givenBy(facts, past).slice(0, MOST_LINES),
    inCommon: peopleInCommon(facts, around, today, rules),
    years: monthsInTouch(past, today),
  };
}

/** Theirs, and the thanks for those whom they introduced, which are found with whom was introduced. Ideas have a list of their own. */
function followUpsWith(facts: PersonFacts, { people, introducedBy }: Around, today: Day, rules: Rules): readonly FollowUp[] {
  const { path } = facts.person;
  const introduced = introducedBy(path).flatMap((other) => followUpsOf(other, people, today, rules).filter(({ kind }) => kind === 'introducer'));
  const all = [...followUpsOf(facts, people, today, rules), ...introduced];
  return all.filter((followUp) => followUp.people.includes(path) && !NOT_OF_A_MEETING.has(followUp.kind));
}

/** The newest contact from a year or more ago, or else the newest mention. */
function fromLongAgo(past: readonly Interaction[], last: readonly Interaction[], today: Day): Interaction | null {
  const aYearAgo = addMonths(today, -A_YEAR);
  if (last.some(({ day }) => day <= aYearAgo)) return null;
  const old = past.filter(({ day }) => day <= aYearAgo);
  return old.find(isContact) ?? old[0] ?? null;
}

/** What they gave, and what they said they would do and did. */
function givenBy(facts: PersonFacts, past: readonly Interaction[]): readonly Happened[] {
  const received: Happened[] = past.filter(({ kind }) => kind === 'received');
  return [...received, ...keptByThem(facts)].sort((a, b) => compare(b.day, a.day));
}

/** What somebody said they would do and did: given on the day on which it was ticked, or else the day of its note. */
export function keptByThem({ tasks }: PersonFacts): readonly (Happened & Pick<Interaction, 'people'>)[] {
  return tasks.filter(({ kind, status }) => kind === 'waiting' && status === 'done').flatMap(({ days, noteDay, path, line, people }) => {
    const day = days.done ?? noteDay;
    return day === null ? [] : [{ kind: 'received' as const, day, path, line, people }];
  });
}

function openTasks({ tasks }: PersonFacts, kind: TaskRecord['kind']): readonly TaskRecord[] {
  return once(tasks.filter((task) => task.kind === kind && isOpen(task.status)));
}

/** What stands in copies of a note is told once. */
function once<R extends AdviceRecord | TaskRecord>(records: readonly R[]): R[] {
  return withoutCopies(records).map(({ record }) => record);
}

/** Those with a day first, the earliest of them first. */
function inOrder(followUps: readonly FollowUp[]): readonly FollowUp[] {
  return [...followUps].sort((a, b) => compare(a.due ?? '9', b.due ?? '9'));
}
