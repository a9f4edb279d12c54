import type { Day } from '../days/day';
import type { LastContact } from '../follow-ups/follow-up';
import { foldName } from '../persons/fold-name';
import type { Person } from '../persons/person';
import { withoutLinks } from '../properties/links';
import { lastContactWords } from './follow-up-words';
import { namesTogether } from './view-words';

/** The words of the question who is in a place. */

export const ask = 'Who is in…';
export const whoIsIn = (place: string): string => `Who is in ${place}?`;
export const noPlace = 'No note says that somebody is there.';
export const nobody = 'Nobody there fits.';
export const none = 'No person’s note says where they are. Write it as “location: Lisbon”.';

const NAMED = 3;

/** Who is in a place, in a few names. @example peopleThere(['Ana', 'Bo', 'Cy', 'Di', 'Eli']) // 'Ana, Bo, Cy and 2 more' */
export function peopleThere(names: readonly string[]): string {
  const more = names.length - NAMED;
  return namesTogether(more > 1 ? [...names.slice(0, NAMED), `${more} more`] : names);
}

/** Who somebody in a place is, and when you were last in touch. @example 'producer, Quayside Radio · you met on 21 Jan' */
export function personThere({ role, company, location }: Person, last: LastContact | null, place: string, today: Day, locale: string): string {
  const work = [role, company].filter((part) => part !== null).map(withoutLinks).join(', ');
  return [work, location !== null && foldName(location) === foldName(place) ? '' : location, last && lastContactWords(last, today, locale)].filter((part) => part).join(' · ');
}
