import type { FollowUp, FollowUpCause } from '../../domain/follow-ups/follow-up';
import { introductionDraft } from '../../domain/introductions/drafts';
import type { IntroductionDrafts } from '../../domain/introductions/drafts';
import { firstName } from '../../domain/persons/first-name';
import type { Person } from '../../domain/persons/person';
import type { KnownPeople } from '../../domain/persons/person-facts';
import { openerFor } from '../../domain/words/opener-words';
import { namesTogether } from '../../domain/words/view-words';

type Cause = Extract<FollowUpCause, { type: 'introduction' }>;

/** What is needed to write to the people of a follow-up. */
export interface Letter {
  readonly who: string;
  /** Each an address, or several to write to at once, with commas between. */
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly opener: string;
  /** The circles to choose it by. */
  readonly circles?: readonly string[];
}

/** Who to write to about a follow-up, where, and how it could begin. */
export function letterFor(row: FollowUp, people: KnownPeople, drafts: IntroductionDrafts): Letter {
  const persons = personsAt(recipientsOf(row), people);
  const phones = persons.flatMap((person) => person.phones);
  const letter = { who: namesTogether(persons.map((person) => person.name)), phones };
  if (row.cause.type === 'introduction') return { ...letter, ...introductionLetter(row.cause, persons, people, drafts) };
  const to = namesTogether(persons.map(({ name }) => firstName(name)));
  const other = row.cause.type === 'introducer' ? row.cause.introduced.name : '';
  return { ...letter, emails: persons.flatMap((person) => person.emails), opener: openerFor(row, to, other) };
}

/** Who is asked, while an introduction asks one of its people; else everybody of the row. */
export function recipientsOf({ cause, people }: FollowUp): readonly string[] {
  return cause.type === 'introduction' && cause.step.people.length > 0 ? cause.step.people : people;
}

/** Each is asked alone, also where the step does not tell who; those who have agreed are written to together, when all can be. */
function introductionLetter(cause: Cause, persons: readonly Person[], people: KnownPeople, drafts: IntroductionDrafts): Pick<Letter, 'emails' | 'opener'> {
  const asksOne = cause.state !== 'introduce' && cause.state !== 'hear';
  const to = asksOne && persons.length > 1 ? [] : persons;
  const others = personsAt(cause.introduction.people, people).filter((person) => !to.includes(person));
  const first = persons.flatMap(({ emails: [email] }) => email ?? []);
  const canReachAll = to.length > 1 && first.length === to.length;
  return { emails: canReachAll ? [first.join(', ')] : persons.flatMap(({ emails }) => emails), opener: introductionDraft(cause, to, others, drafts) };
}

function personsAt(paths: readonly string[], people: KnownPeople): readonly Person[] {
  return paths.flatMap((path) => people.facts(path)?.person ?? []);
}
