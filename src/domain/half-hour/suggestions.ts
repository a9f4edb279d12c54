import type { AroundOf } from '../brief/in-common';
import type { Day } from '../days/day';
import { addDays } from '../days/day';
import type { FollowUpList } from '../follow-ups/follow-up-list';
import { hasContactSince } from '../follow-ups/last-contact';
import type { KnownPeople } from '../persons/person-facts';
import type { Rules } from '../rules';
import { oldTieOfWeek } from '../sharing/old-ties';
import { isPutOff } from '../sharing/suggestable';
import type { HalfHourItem, Proposed } from './half-hour';
import { STEP_IDS, taken } from './half-hour';
import { kindness } from './kindness';
import { rowsInSteps } from './rows-in-steps';
import { somebodyToMeet } from './somebody-to-meet';
import type { TaggedNote } from './worth-posting';
import { noteToPost } from './worth-posting';

/** What the suggestions of a half hour are made from, beside the people. */
export interface SuggestFrom {
  readonly list: FollowUpList;
  readonly around: AroundOf;
  /** Keys of suggestions that are not to be made for now. */
  readonly rested: ReadonlySet<string>;
  /** Keys of the suggestions of a half hour that is taken up again: these are made, and no others. */
  readonly planned?: readonly string[];
  /** The key of the old tie that was named this week already: no other is. */
  readonly namedTie?: unknown;
  readonly notes: readonly TaggedNote[];
}

type Suggested = Pick<Proposed, 'kindness' | 'old-tie' | 'meet' | 'note'>;
const NONE: Suggested = { kindness: [], 'old-tie': [], meet: [], note: [] };
const PLENTY: readonly HalfHourItem[] = [{ type: 'plenty', key: 'plenty' }];

/**
 * What the half hour suggests beside the rows of the list, nobody twice: looks at everybody, so it is asked when a half hour begins.
 * Who is away is suggested nothing; who has plenty in hand is told so instead of a kindness.
 */
export function suggestionsFor(people: KnownPeople, today: Day, rules: Rules, { list, around, rested, planned, namedTie, notes }: SuggestFrom): Suggested {
  if (list.awayUntil !== null) return NONE;
  const inSteps: Partial<Proposed> = rowsInSteps(list, people, today);
  const rows = STEP_IDS.flatMap((id) => taken(id, inSteps[id] ?? []));
  const named = new Set(rows.flatMap((item) => (item.type === 'row' ? item.row.people : [])));
  const mayBeMade = (key: string, paths: readonly string[]): boolean => planned?.includes(key) ?? (!rested.has(key) && !paths.some((path) => named.has(path)));
  const drawn = oldTieOfWeek(people, today, rules, around, namedTie);
  const tie = drawn && mayBeMade(drawn.key, drawn.people) ? drawn : null;
  for (const path of tie?.people ?? []) named.add(path);
  const kind = list.plentyInHand ? PLENTY : kindness(people, today, rules, mayBeMade);
  const meet = somebodyToMeet(people, today, rules, around, mayBeMade);
  const note = noteToPost(notes, mayBeMade);
  return {
    kindness: kind,
    'old-tie': tie ? [{ type: 'row', key: tie.key, row: tie }] : [],
    meet: meet ? [meet] : [],
    note: note ? [note] : [],
  };
}

/** Whether a suggestion still stands: no contact since has answered it, and nobody in it was put off. A row of the list stands as long as it is in the list. */
export function isStillOpen(item: HalfHourItem, people: KnownPeople, today: Day): boolean {
  switch (item.type) {
    case 'row': return item.row.cause.type !== 'long-ago' || isQuiet(item.row.cause.person.path, addDays(item.row.cause.last.day, 1), people, today);
    case 'offer': return isQuiet(item.person.path, today, people, today);
    case 'meet': return isQuiet(item.person.path, today, people, today) && people.facts(item.person.path)?.person.wantToMeet === true;
    case 'pair': return people.facts(item.pair.seeker)?.introductions.some((each) => each.people.includes(item.pair.other)) === false;
    case 'plenty':
    case 'note': return true;
  }
}

/** Whether there was no contact with somebody from a day on, and they are not put off. */
function isQuiet(path: string, since: Day, people: KnownPeople, today: Day): boolean {
  const facts = people.facts(path);
  return facts !== null && !isPutOff(facts.person, today) && !hasContactSince(facts, since, today);
}
