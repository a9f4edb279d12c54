import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import { withoutLinks } from '../properties/links';
import { isMap, textOf } from '../properties/values';
import * as ACCEPTED from '../words/problem-words';
import { birthdaysDiffer, earlierBirthday, readBirthday, toBirthday } from './birthday';
import type { Birthday } from './person';
import type { Found } from './property-names';
import { dayActions } from './property-names';
import type { Properties } from './property-reader';
import { agreed, daysIn, readEach, singleValues, valuesOf } from './property-reader';

/** Digits parted as in a day: what is meant as a day and not as words. */
const LIKE_A_DAY = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:[T\s][\d:.,Z+\-\s]*)?$|^\d{8}$/;

/** The day to follow up: `next_action` says it too, where it is a day and not words. */
export function followUpOf(properties: Properties): Day | null {
  return earliestDay(properties, valuesOf(properties, 'follow_up').concat(singleValues(dayActions(properties.known, properties.readUserDay))));
}

/** The earliest of the days that single values say; a problem where they differ. */
export function earliestDay(properties: Properties, values: readonly Found[]): Day | null {
  return agreed(properties, daysIn(properties, values), (a, b) => (b < a ? b : a), ACCEPTED.earliestDay);
}

/** The days of contact that the properties say, the newest first, those of `interactions` among them; a problem where spellings differ. */
export function lastContactsOf(properties: Properties): readonly Day[] {
  const written = daysIn(properties, valuesOf(properties, 'last_contact'));
  agreed(properties, written, (first) => first, ACCEPTED.newestDay);
  const dates = daysIn(properties, singleValues(valuesOf(properties, 'interactions').flatMap(datesOf)));
  return [...new Set(written.concat(dates).map(({ value }) => value))].sort().reverse();
}

/** When and where the user met somebody first: a day is when, other text is where. */
export function meetingOf(properties: Properties): { readonly met: Day | null; readonly metAt: string | null } {
  const values = valuesOf(properties, 'met').concat(valuesOf(properties, 'met_at'));
  const places = values.map(({ value }) => placeIn(properties, value));
  const met = earliestDay(properties, values.filter((_, at) => places[at] === null));
  return { met, metAt: [...new Set(places)].filter((place) => place !== null).join(', ') || null };
}

/** The day of birth; where two spellings differ the earlier one, and a problem. */
export function birthdayOf(properties: Properties): Birthday | null {
  const read = (value: unknown): string | null => readBirthday(value, (other) => readDay(other, properties.readUserDay));
  const said = readEach(properties, valuesOf(properties, 'birthday'), read, 'day', ACCEPTED.birthday);
  const birthday = agreed(properties, said, earlierBirthday, ACCEPTED.earliestDay, birthdaysDiffer);
  return birthday === null ? null : toBirthday(birthday);
}

function datesOf({ name, value: item }: Found): readonly Found[] {
  if (!isMap(item)) return [];
  return Object.entries(item).filter(([key]) => key.trim().toLowerCase() === 'date').map(([, value]) => ({ name, value }));
}

/** The words of a place, or null for a day, for what is meant as one, and for what is neither. */
function placeIn({ readUserDay }: Properties, item: unknown): string | null {
  if (typeof item === 'boolean' || readDay(item, readUserDay) !== null) return null;
  const place = withoutLinks(textOf(item) ?? '');
  return place === '' || LIKE_A_DAY.test(place) ? null : place;
}
