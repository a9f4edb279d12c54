import type { Day } from '../days/day';
import { addDays, dayFromParts, yearOf } from '../days/day';
import type { Birthday } from '../persons/person';
import type { PersonFacts } from '../persons/person-facts';
import type { FollowUp } from './follow-up';
import { isContact } from './last-contact';
import { BIRTHDAY_WINDOW } from './windows';

/**
 * The follow-up of a birthday, from a week ahead to a week after. It is gone once the user has written within that time,
 * or has been in touch on the day or after it.
 */
export function birthdayFollowUp(facts: PersonFacts, today: Day): FollowUp | null {
  const { person } = facts;
  if (person.birthday === null || person.silent) return null;
  const day = birthdayNear(person.birthday, today);
  if (day === null || isGreeted(facts, day, today)) return null;
  return {
    key: `birthday|${person.path}|${day}`,
    kind: 'birthday',
    group: 'coming-up',
    people: [person.path],
    due: day,
    soft: false,
    cause: { type: 'birthday', person, day },
  };
}

/**
 * The day on which a birthday falls that shows on a day, also across the turn of the year; null when it shows on no such day.
 * 29 February is on 28 February in common years.
 */
export function birthdayNear(birthday: Birthday, today: Day): Day | null {
  const monthsApart = Math.abs(birthday.month - Number(today.slice(5, 7)));
  if (monthsApart > 1 && monthsApart < 11) return null; // most birthdays, before any arithmetic with days
  const from = addDays(today, -BIRTHDAY_WINDOW.after);
  const to = addDays(today, BIRTHDAY_WINDOW.ahead);
  const inFirstYear = birthdayIn(birthday, yearOf(from));
  const day = inFirstYear !== null && inFirstYear >= from ? inFirstYear : birthdayIn(birthday, yearOf(to));
  return day !== null && day >= from && day <= to ? day : null;
}

function birthdayIn({ month, dayOfMonth }: Birthday, year: number): Day | null {
  const isLeapDay = month === 2 && dayOfMonth === 29;
  return dayFromParts(year, month, dayOfMonth) ?? (isLeapDay ? dayFromParts(year, 2, 28) : null);
}

/** Writing is the way to greet somebody ahead; a meeting a few days before is no greeting. */
function isGreeted(facts: PersonFacts, birthday: Day, today: Day): boolean {
  const from = addDays(birthday, -BIRTHDAY_WINDOW.ahead);
  return facts.interactions.some(
    (interaction) => interaction.day <= today && isContact(interaction) && interaction.day >= (interaction.kind === 'wrote' ? from : birthday),
  );
}
