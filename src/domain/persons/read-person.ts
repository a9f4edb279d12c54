import type { Day } from '../days/day';
import type { NoteMetadata } from '../notes/note';
import type { Problem } from '../problems/problem';
import { noteNamed } from '../properties/links';
import type { Rules } from '../rules';
import { brokenFrontmatter } from './broken-frontmatter';
import type { Person } from './person';
import { birthdayOf, earliestDay, followUpOf, lastContactsOf, meetingOf } from './person-days';
import { addressesOf, aliasesOf, circlesOf, roleOf } from './person-details';
import { rhythmOf } from './person-rhythm';
import type { Found } from './property-names';
import { PropertyReader } from './property-reader';

/** A note about a human being, as its properties tell. */
export interface PersonNote {
  readonly person: Person;
  /** The properties that name who introduced them; whom they mean, the people of the vault decide. */
  readonly introducedBy: readonly Found[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the properties of a person's note. What can't be read is a problem, and the rest counts; nothing throws.
 * @param path of the note, with `.md`
 * @param readUserDay reads a day in the user's own daily-note format
 * @example readPerson('Sam.md', { frontmatter: { cadence: 30 } }, rules, noUserDay).person.rhythm // { unit: 'days', count: 30 }
 */
export function readPerson(
  path: string, metadata: NoteMetadata, rules: Rules, readUserDay: (text: string) => Day | null,
): PersonNote {
  const properties = new PropertyReader(path, metadata.frontmatter ?? {}, readUserDay);
  const broken = brokenFrontmatter(path, metadata);
  if (broken !== null) properties.problems.push(broken);
  const introducedBy = properties.values('introduced_by');
  properties.textsIn(introducedBy); // what is no text is a problem
  return { person: personIn(path, properties, rules), introducedBy, problems: properties.problems };
}

function personIn(path: string, properties: PropertyReader, rules: Rules): Person {
  const name = noteNamed(path);
  const aliases = aliasesOf(properties);
  const { met, metAt } = meetingOf(properties);
  return {
    path,
    name,
    aliases,
    nicknames: properties.texts('nickname'),
    rhythm: rhythmOf(properties, rules.rhythmWords),
    followUp: followUpOf(properties),
    followUpAbout: properties.text('follow_up_about'),
    lastContacts: lastContactsOf(properties),
    notNowUntil: earliestDay(properties, properties.values('not_now_until')),
    silent: properties.isTrue('silent'),
    deceased: properties.values('deceased').length > 0,
    met,
    metAt,
    interests: properties.texts('interests'),
    lookingFor: properties.texts('looking_for'),
    wantToMeet: properties.isTrue('want_to_meet'),
    birthday: birthdayOf(properties),
    company: properties.text('company'),
    role: roleOf(properties, [name, ...aliases]),
    emails: addressesOf(properties, 'email'),
    phones: addressesOf(properties, 'phone'),
    location: properties.text('location'),
    circles: circlesOf(properties, rules),
  };
}
