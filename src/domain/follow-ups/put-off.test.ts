import { describe, expect, it } from 'vitest';
import type { FollowUp } from './follow-up';
import { day, factsWith, interaction, rulesWith, task } from './follow-ups.test-support';
import { dayToWrite, putOffUntil } from './put-off';
import { rhythmFollowUp } from './rhythm';
import { taskFollowUps } from './task';

const TODAY = day('2026-01-31');
const RULES = rulesWith();

function only(followUps: readonly (FollowUp | null)[]): FollowUp {
  const [followUp] = followUps;
  if (!followUp) throw new Error('there is no follow-up');
  return followUp;
}

const RHYTHM = only([rhythmFollowUp(factsWith({ person: { rhythm: { unit: 'days', count: 42 } }, interactions: [interaction('met', '2025-01-01')] }), TODAY, RULES)]);
const IDEA = only(taskFollowUps(factsWith({ tasks: [task('idea', { days: { scheduled: '2026-01-31' } })] }), TODAY, RULES));

describe('not now', () => {
  it.each([
    ['a week', RHYTHM, 'week', '2026-02-07'],
    ['a month, clamped to the end of a shorter one', RHYTHM, 'month', '2026-02-28'],
    ['the next time round of a rhythm', RHYTHM, 'next-time', '2026-03-14'],
    ['the next time round of a task, which has no rhythm', IDEA, 'next-time', '2026-02-28'],
    ['a day', RHYTHM, { until: day('2026-05-01') }, '2026-05-01'],
  ] as const)('can be %s', (_name, followUp, choice, until) => {
    expect(putOffUntil(followUp, choice, TODAY)).toBe(until);
  });

  it.each([
    ['2028-01-31', 'month', '2028-02-29'],
    ['2027-12-31', 'month', '2028-01-31'],
    ['2028-02-25', 'week', '2028-03-03'],
    ['2026-12-29', 'week', '2027-01-05'],
    ['2026-12-29', 'next-time', '2027-02-09'],
  ] as const)('said on %s for a %s lasts until %s', (today, choice, until) => {
    expect(putOffUntil(RHYTHM, choice, day(today))).toBe(until);
  });

  it('moves the day of an idea so far that it comes back a week ahead of it', () => {
    const written = dayToWrite(IDEA, day('2026-03-01'));
    const moved = taskFollowUps(factsWith({ tasks: [task('idea', { days: { scheduled: written } })] }), TODAY, RULES);
    expect(only(moved).due).toBe('2026-03-01');
  });
});
