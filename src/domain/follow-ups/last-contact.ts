import type { Day } from '../days/day';
import { laterDay } from '../days/day';
import type { PersonFacts } from '../persons/person-facts';
import type { Interaction } from '../records/record';
import type { Rules } from '../rules';
import type { LastContact } from './follow-up';

/** Whether an interaction is contact: anything but a mention, news of them, and what they promised. */
export function isContact({ kind }: Pick<Interaction, 'kind'>): boolean {
  return kind !== 'mentioned' && kind !== 'news' && kind !== 'waiting';
}

/**
 * Last contact: the newest day up to today with an interaction that counts, or the newest day up to today of the property when that is newer.
 * Mentions are not contact.
 * @returns null when there has been none
 */
export function lastContact(facts: PersonFacts, today: Day): LastContact | null {
  const newest = facts.interactions.find((interaction) => interaction.day <= today && isContact(interaction));
  const property = facts.person.lastContacts.find((day) => day <= today);
  if (property !== undefined && (newest === undefined || property > newest.day)) return { day: property, kind: 'contact', at: null };
  return newest === undefined ? null : asLast(newest);
}

/** The newest mention or news up to today. A plain link in today's note counts from tomorrow, and none where the user has said so. */
export function lastMention(facts: PersonFacts, today: Day, { mentionsQuiet }: Pick<Rules, 'mentionsQuiet'>): LastContact | null {
  const newest = facts.interactions.find((interaction) => {
    const counts = interaction.source === 'link' ? mentionsQuiet && interaction.day < today : interaction.day <= today;
    return counts && !isContact(interaction);
  });
  return newest === undefined ? null : asLast(newest);
}

/** Whether anything but a mention has happened with somebody from a day on, up to today. */
export function hasHappenedSince(facts: PersonFacts, since: Day, today: Day): boolean {
  return hasContactSince(facts, since, today) || facts.interactions.some(({ kind, day }) => kind !== 'mentioned' && day >= since && day <= today);
}

/** Whether there has been contact from a day on, up to today. */
export function hasContactSince(facts: PersonFacts, since: Day, today: Day): boolean {
  const last = lastContact(facts, today);
  return last !== null && last.day >= since;
}

/** The day of the first meeting, by the property or the notes; null when there has been none. */
export function firstMeeting({ person: { met }, interactions }: PersonFacts, today: Day): Day | null {
  let oldest = interactions.length - 1;
  while (oldest >= 0 && interactions[oldest]?.kind !== 'met') oldest -= 1;
  const told = interactions[oldest]?.day ?? null;
  const first = met !== null && (told === null || met < told) ? met : told;
  return first !== null && first <= today ? first : null;
}

/** The newer of two, the first when they are of one day. */
export function newer(a: LastContact | null, b: LastContact | null): LastContact | null {
  if (a === null || b === null) return a ?? b;
  return laterDay(a.day, b.day) === a.day ? a : b;
}

function asLast({ day, kind, path, line }: Interaction): LastContact {
  return { day, kind, at: { path, line } };
}
