import { describe, expect, it } from 'vitest';
import type { TaskRecord } from '../records/record';
import type { FollowUp } from './follow-up';
import { day, factsWith, rulesWith, task } from './follow-ups.test-support';
import { isHidden } from './placing';
import { taskFollowUps } from './task';

const RULES = rulesWith({ startDay: day('2026-01-01') });

function on(today: string, ...tasks: readonly TaskRecord[]): readonly FollowUp[] {
  return taskFollowUps(factsWith({ tasks }), day(today), RULES);
}

/** Group, due day, and whether the words are soft; or that there is no row. */
function row(today: string, one: TaskRecord): string {
  const [followUp] = on(today, one).filter((each) => !isHidden(each, day(today)));
  return followUp ? [followUp.group, followUp.due ?? 'no day', ...(followUp.soft ? ['soft'] : [])].join(' ') : 'none';
}

describe('the default day of a task without a day of its own, in a note of 2026-03-01', () => {
  it.each([
    ['promise', '2026-03-03', 'coming-up 2026-03-04'],
    ['promise', '2026-03-04', 'promises 2026-03-04'],
    ['promise', '2029-03-04', 'promises 2026-03-04'],
    ['thank', '2026-03-01', 'coming-up 2026-03-02'],
    ['thank', '2026-03-02', 'thanks 2026-03-02'],
    ['thank', '2026-03-15', 'thanks 2026-03-02'],
    ['thank', '2026-03-16', 'thanks 2026-03-02 soft'],
    ['thank', '2026-04-30', 'thanks 2026-03-02 soft'],
    ['thank', '2026-05-01', 'none'],
    ['tell', '2026-03-03', 'thanks 2026-03-03'],
    ['tell', '2026-03-17', 'thanks 2026-03-03 soft'],
    ['tell', '2026-05-02', 'none'],
    ['congratulate', '2026-03-02', 'thanks 2026-03-02'],
    ['congratulate', '2026-03-15', 'thanks 2026-03-02'],
    ['congratulate', '2026-03-16', 'none'],
    ['idea', '2026-03-04', 'none'],
    ['task', '2026-03-04', 'whenever no day'],
    ['waiting', '2026-03-04', 'none'],
    ['today', '2026-03-01', 'none'],
    ['today', '2026-03-02', 'none'],
  ] as const)('%s on %s: %s', (kind, today, expected) => {
    expect(row(today, task(kind, { noteDay: '2026-03-01' }))).toBe(expected);
  });
});

describe('a task in a note without a day', () => {
  it.each([
    ['promise', 'promises no day'],
    ['thank', 'thanks no day'],
    ['tell', 'thanks no day'],
    ['congratulate', 'thanks no day'],
    ['task', 'whenever no day'],
  ] as const)('stands in its own group without a day, and under "Whenever" only when it has no tag: %s', (kind, expected) => {
    expect(row('2026-03-04', task(kind))).toBe(expected);
  });
});

describe('the day on a line', () => {
  it.each([
    ['scheduled before due', { scheduled: '2026-03-02', due: '2026-03-09' }, 'promises 2026-03-02'],
    ['due before start', { due: '2026-03-03', start: '2026-03-01' }, 'promises 2026-03-03'],
    ['start', { start: '2026-03-01' }, 'promises 2026-03-01'],
    ['hidden before its start, though scheduled', { scheduled: '2026-03-02', start: '2026-03-05' }, 'none'],
    ['there on its start', { scheduled: '2026-03-02', start: '2026-03-04' }, 'promises 2026-03-02'],
    ['of a later day', { scheduled: '2026-03-05' }, 'coming-up 2026-03-05'],
  ])('decides, rather than the note: %s', (_name, days, expected) => {
    expect(row('2026-03-04', task('promise', { noteDay: '2026-02-01', days }))).toBe(expected);
  });

  it.each([
    ['2026-03-06', 'coming-up 2026-03-07'],
    ['2026-03-07', 'dates 2026-03-07'],
    ['2026-04-01', 'dates 2026-03-07'],
  ])('of an idea calls a week before: on %s %s', (today, expected) => {
    expect(row(today, task('idea', { days: { scheduled: '2026-03-14' } }))).toBe(expected);
  });

  it('is counted from for soft words and leaving', () => {
    const later = task('thank', { noteDay: '2026-01-01', days: { scheduled: '2026-03-01' } });
    expect([row('2026-03-14', later), row('2026-03-15', later), row('2026-04-30', later)]).toEqual(['thanks 2026-03-01', 'thanks 2026-03-01 soft', 'none']);
  });

  it.each([
    ['2024-02-27', '2024-03-01'],
    ['2026-02-27', '2026-03-02'],
    ['2025-12-30', '2026-01-02'],
  ])('of a promise of %s is %s, by the calendar', (noteDay, due) => {
    expect(on('2026-06-01', task('promise', { noteDay }))[0]?.due).toBe(due);
  });
});

describe('an untagged task from before the start day', () => {
  it.each([
    ['with an old day', task('task', { days: { due: '2025-12-31' } }), 'before 2025-12-31'],
    ['in an old note, without a day', task('task', { noteDay: '2024-05-05' }), 'before no day'],
    ['in an old note, with a day since', task('task', { noteDay: '2024-05-05', days: { scheduled: '2026-03-01' } }), 'dates 2026-03-01'],
    ['on the start day', task('task', { days: { due: '2026-01-01' } }), 'dates 2026-01-01'],
    ['that has a tag', task('promise', { noteDay: '2024-05-05' }), 'promises 2024-05-08'],
  ])('waits in "From before": %s', (_name, one, expected) => {
    expect(row('2026-03-04', one)).toBe(expected);
  });
});

describe('a row for a task', () => {
  it.each([
    ['open', 1],
    ['asked', 1],
    ['done', 0],
    ['cancelled', 0],
  ] as const)('is there while it is open: %s', (status, rows) => {
    expect(on('2026-03-04', task('promise', { noteDay: '2026-03-01', status }))).toHaveLength(rows);
  });

  it('keeps its key when the task moves to another line', () => {
    const [before] = on('2026-03-04', task('promise', { line: 3 }));
    const [after] = on('2026-03-05', task('promise', { line: 30 }));
    expect(after?.key).toBe(before?.key);
  });
});
