import { getLanguage } from 'obsidian';
import type { Day } from '../../domain/days/day';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';
import { nameOf } from '../../domain/persons/person-facts';
import type { KnownPeople } from '../../domain/persons/person-facts';
import { withoutEmphasis } from '../../domain/records/emphasis';
import type { LineAt } from '../../domain/records/record';
import { nothingDue, reason, whenWords, type NameOf } from '../../domain/words/follow-up-words';
import { lineToQuote, somethingToSay } from '../../domain/words/something-to-say';
import { namesTogether } from '../../domain/words/view-words';

/** The words of a row: who, why they are here, when, and something to say. */
interface RowWords {
  readonly who: string;
  readonly why: string;
  readonly when: string;
  /** The line that has to be read before there is something to say; null when it need not be. */
  readonly quote: LineAt | null;
  /** Something to say, given the words of that line. */
  readonly say: (quoted: string | null) => string;
}

/** The words of a row on a day, in the user's language. */
export function wordsOf(row: FollowUp, people: KnownPeople, today: Day): RowWords {
  const person = people.facts(row.people[0] ?? '')?.person ?? null;
  return {
    who: namesTogether(inOrder(row).map(namesOf(people))),
    why: reasonOf(row, people, today),
    when: whenWords(row, today, getLanguage()),
    quote: lineToQuote(row),
    say: (quoted) => {
      const said = somethingToSay(row, quoted, person);
      return said === quoted ? said : withoutEmphasis(said);
    },
  };
}

/** Why a row is there, as a sentence. */
export function reasonOf(row: FollowUp, people: KnownPeople, today: Day): string {
  return reason(row, today, namesOf(people), getLanguage());
}

/** What stands there when nothing is due: who comes next, and when. */
export function emptyWords(next: FollowUpList['next'], people: KnownPeople, today: Day): string {
  return nothingDue(next, today, namesOf(people), getLanguage());
}

/** The people of an introduction stay in the order of its line, whoever is asked next. */
function inOrder({ cause, people }: FollowUp): readonly string[] {
  return cause.type === 'introduction' ? cause.introduction.people.filter((path) => people.includes(path)) : people;
}

/** The name to show for a person's path. */
export function namesOf(people: KnownPeople): NameOf {
  return (path) => nameOf(people, path);
}
