import type { Day } from '../days/day';
import { withoutLinks } from '../properties/links';
import { isMap, textOf } from '../properties/values';
import * as ACCEPTED from '../words/problem-words';
import type { Birthday } from './person';
import { earlierBirthday, readBirthday, sameBirthday } from './birthday';
import type { Found } from './property-names';
import type { PropertyReader } from './property-reader';
import { singleValues } from './property-reader';

/** Digits parted as in a day: what is meant as a day and not as words. */
const LIKE_A_DAY = /^\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?(?:[T\s][\d:.,Z+\-\s]*)?$|^\d{8}$/;

/** The day to follow up: `next_action` says it too, where it is a day and not words. */
export function followUpOf(properties: PropertyReader): Day | null {
  return earliestDay(properties, properties.values('follow_up').concat(singleValues(properties.dayActions())));
}

/** The earliest of the days that single values say; a problem where they differ. */
export function earliestDay(properties: PropertyReader, values: readonly Found[]): Day | null {
  return properties.agreed(properties.days(values), (a, b) => (b < a ? b : a), ACCEPTED.earliestDay);
}

/** The days of contact that the properties say, the newest first, those of `interactions` among them; a problem where spellings differ. */
export function lastContactsOf(properties: PropertyReader): readonly Day[] {
  const written = properties.days(properties.values('last_contact'));
  properties.agreed(written, (first) => first, ACCEPTED.newestDay);
  const dates = properties.days(singleValues(properties.values('interactions').flatMap(datesOf)));
  const days = written.concat(dates).map(({ value }) => value);
  return days.length < 2 ? days : [...new Set(days)].sort().reverse();
}

/** When and where the user met somebody first: a day is when, other text is where. */
export function meetingOf(properties: PropertyReader): { readonly met: Day | null; readonly metAt: string | null } {
  const values = properties.values('met').concat(properties.values('met_at'));
  const places = values.map(({ value }) => placeIn(properties, value));
  const met = earliestDay(properties, values.filter((_, at) => places[at] === null));
  return { met, metAt: [...new Set(places)].filter((place) => place !== null).join(', ') || null };
}

/** The day of birth; where two spellings differ the earlier one, and a problem. */
export function birthdayOf(properties: PropertyReader): Birthday | null {
  const found = properties.values('birthday');
  if (found.length === 0) return null;
  const birthdays = found.flatMap((one) => {
    const birthday = readBirthday(one.value, (value) => properties.dayIn(value));
    if (birthday === null) properties.problem('day', one, ACCEPTED.birthday);
    return birthday === null ? [] : [birthday];
  });
  const [first, ...others] = birthdays;
  if (first === undefined) return null;
  if (others.some((other) => !sameBirthday(first, other))) properties.disagreement(found, ACCEPTED.earliestDay);
  return others.reduce(earlierBirthday, first);
}

function datesOf({ name, value: item }: Found): readonly Found[] {
  if (!isMap(item)) return [];
  return Object.entries(item).filter(([key]) => key.trim().toLowerCase() === 'date').map(([, value]) => ({ name, value }));
}

/** The words of a place, or null for a day, for what is meant as one, and for what is neither. */
function placeIn(properties: PropertyReader, item: unknown): string | null {
  if (typeof item === 'boolean' || properties.dayIn(item) !== null) return null;
  const place = withoutLinks(textOf(item) ?? '');
  return place === '' || LIKE_A_DAY.test(place) ? null : place;
}
