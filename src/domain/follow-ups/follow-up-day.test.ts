import { describe, expect, it } from 'vitest';
import type { Person } from '../persons/person';
import type { Interaction } from '../records/record';
import { day, factsWith, interaction, rulesWith } from './follow-ups.test-support';
import { followUpDay } from './follow-up-day';

const RULES = rulesWith({ startDay: day('2026-01-01') });

function groupOn(today: string, person: Partial<Person>, ...interactions: Interaction[]): string | null {
  return followUpDay(factsWith({ person: { followUp: day('2026-03-04'), ...person }, interactions }), day(today), RULES)?.group ?? null;
}

describe('the follow_up property of 2026-03-04', () => {
  it.each([
    ['2026-02-18', 'coming-up'],
    ['2026-03-03', 'coming-up'],
    ['2026-03-04', 'dates'],
    ['2027-03-04', 'dates'],
  ])('is due from that day: on %s %s', (today, group) => {
    expect(groupOn(today, {})).toBe(group);
  });

  it.each([
    ['contact on that day', interaction('wrote', '2026-03-04'), null],
    ['contact after it', interaction('met', '2026-03-05'), null],
    ['thanks given', interaction('thank', '2026-03-05'), null],
    ['contact the day before', interaction('met', '2026-03-03'), 'dates'],
    ['a mention', interaction('mentioned', '2026-03-05'), 'dates'],
    ['news of them', interaction('news', '2026-03-05'), null],
    ['a meeting still to come', interaction('met', '2026-03-20'), 'dates'],
  ])('is closed by anything but a mention on or after that day: %s', (_name, one, group) => {
    expect(groupOn('2026-03-10', {}, one)).toBe(group);
  });

  it.each([
    ['someone silent', { silent: true }, 'dates'],
    ['someone put off', { notNowUntil: day('2027-01-01') }, 'dates'],
    ['the last_contact property from that day on', { lastContacts: [day('2026-03-04')] }, null],
    ['a day from before the start day', { followUp: day('2025-12-31') }, 'before'],
    ['a day before the start day that contact has closed', { followUp: day('2025-12-31'), lastContacts: [day('2026-01-01')] }, null],
  ])('for %s', (_name, person, group) => {
    expect(groupOn('2026-03-10', person)).toBe(group);
  });
});
