import type { Day } from '../days/day';
import type { NoteMetadata } from '../notes/note';
import type { Problem } from '../problems/problem';
import { noteNamed, withoutLinks } from '../properties/links';
import { textOf } from '../properties/values';
import type { Rules } from '../rules';
import * as ACCEPTED from '../words/problem-words';
import { brokenFrontmatter } from './broken-frontmatter';
import type { Person } from './person';
import { birthdayOf, earliestDay, followUpOf, lastContactsOf, meetingOf } from './person-days';
import { addressesOf, aliasesOf, circlesOf, roleOf } from './person-details';
import { rhythmOf } from './person-rhythm';
import type { Found } from './property-names';
import { propertiesOf } from './property-names';
import type { Properties } from './property-reader';
import { isTrue, readEach, textIn, textsOf, valuesOf } from './property-reader';

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
  const broken = brokenFrontmatter(path, metadata);
  const problems = broken === null ? [] : [broken];
  const properties = { path, known: propertiesOf(metadata.frontmatter ?? {}), readUserDay, problems };
  const introducedBy = readEach(properties, valuesOf(properties, 'introduced_by'), textOf, 'property', ACCEPTED.list);
  return { person: personIn(properties, introducedBy, rules), introducedBy, problems };
}

const NOBODY: readonly string[] = [];

/** Names as a reader sees them, each once, without the user's own. */
function namesIn(introducedBy: readonly { readonly value: string }[], { yourNote }: Rules): readonly string[] {
  const shown = new Set(introducedBy.map(({ value }) => withoutLinks(value)));
  return [...shown].filter((name) => name !== '' && name !== noteNamed(yourNote));
}

function personIn(properties: Properties, introducedBy: readonly { readonly value: string }[], rules: Rules): Person {
  const { path } = properties;
  const name = noteNamed(path);
  const aliases = aliasesOf(properties);
  const { met, metAt } = meetingOf(properties);
  return {
    path,
    name,
    aliases,
    nicknames: textsOf(properties, 'nickname'),
    rhythm: rhythmOf(properties, rules.rhythmWords),
    followUp: followUpOf(properties),
    followUpAbout: textIn(properties, 'follow_up_about'),
    lastContacts: lastContactsOf(properties),
    notNowUntil: earliestDay(properties, valuesOf(properties, 'not_now_until')),
    silent: isTrue(properties, 'silent'),
    deceased: valuesOf(properties, 'deceased').length > 0,
    met,
    metAt,
    through: introducedBy.length === 0 ? NOBODY : namesIn(introducedBy, rules),
    interests: textsOf(properties, 'interests'),
    lookingFor: textsOf(properties, 'looking_for'),
    wantToMeet: isTrue(properties, 'want_to_meet'),
    birthday: birthdayOf(properties),
    company: textIn(properties, 'company'),
    role: roleOf(properties, [name, ...aliases]),
    emails: addressesOf(properties, 'email'),
    phones: addressesOf(properties, 'phone'),
    location: textIn(properties, 'location'),
    circles: circlesOf(properties, rules),
  };
}
