import type { FollowUp } from '../../domain/follow-ups/follow-up';
import { firstName } from '../../domain/persons/first-name';
import type { KnownPeople } from '../../domain/persons/person-facts';
import { openerFor } from '../../domain/words/opener-words';
import { namesTogether } from '../../domain/words/view-words';

/** What is needed to write to the people of a follow-up. */
export interface Letter {
  readonly who: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly opener: string;
}

/** Who to write to about a follow-up, where, and how it could begin. */
export function letterFor(row: FollowUp, people: KnownPeople): Letter {
  const persons = recipients(row).flatMap((path) => people.facts(path)?.person ?? []);
  return {
    who: namesTogether(persons.map((person) => person.name)),
    emails: persons.flatMap((person) => person.emails),
    phones: persons.flatMap((person) => person.phones),
    opener: openerFor(row, namesTogether(persons.map(({ name }) => firstName(name))), otherName(row, people)),
  };
}

/** Who is asked, while an introduction asks one of its people; else everybody of the row. */
function recipients({ cause, people }: FollowUp): readonly string[] {
  return cause.type === 'introduction' && cause.step.people.length > 0 ? cause.step.people : people;
}

function otherName(row: FollowUp, people: KnownPeople): string {
  const { cause } = row;
  if (cause.type === 'introducer') return cause.introduced.name;
  if (cause.type !== 'introduction') return '';
  const asked = recipients(row);
  const others = cause.introduction.people.filter((path) => !asked.includes(path));
  return namesTogether(others.flatMap((path) => people.facts(path)?.person.name ?? []));
}
