import { describe, expect, it } from 'vitest';
import type { AdviceAnswer } from '../records/record';
import { adviceFollowUps } from './advice';
import { advice, ANA, day, factsWith, interaction, SAM, task } from './follow-ups.test-support';

type Given = Parameters<typeof factsWith>[0];
const tried: AdviceAnswer = { kind: 'tried', line: 6, words: 'two customers said yes', day: day('2026-02-10') };

/** Kind, group and due day of what follows from advice of 2026-02-01; or that there is no row. */
function row(today: string, given: Given = {}): string {
  const [followUp] = adviceFollowUps(factsWith({ advice: [advice('2026-02-01')], ...given }), day(today));
  return followUp ? [followUp.kind, followUp.group, followUp.due ?? '', ...(followUp.soft ? ['soft'] : [])].join(' ') : 'none';
}

describe('advice without an answer', () => {
  it.each([
    ['2026-02-21', 'advice coming-up 2026-02-22'],
    ['2026-02-22', 'advice thanks 2026-02-22'],
    ['2026-05-22', 'advice thanks 2026-02-22'],
    ['2026-05-23', 'none'],
  ])('is asked about from three weeks later until it rests: on %s %s', (today, expected) => {
    expect(row(today)).toBe(expected);
  });

  it.each([
    ['someone silent', { person: { silent: true } }],
    ['someone put off', { person: { notNowUntil: day('2026-04-01') } }],
    ['advice without a day', { advice: [advice(null)] }],
  ])('is not asked about: %s', (_name, given) => {
    expect(row('2026-03-04', given)).toBe('none');
  });

  it.each(['open', 'done', 'cancelled'] as const)('is settled by a line that tells of it, whether that is %s', (status) => {
    expect(row('2026-03-04', { tasks: [task('tell', { status, words: 'how it went: Try pricing by seat', noteDay: '2026-03-01' })] })).toBe('none');
  });

  it('is settled by any tell since, when it has no words to be named by', () => {
    const given = { advice: [advice('2026-02-01', { words: '' })] };
    expect(row('2026-03-04', given)).toBe('advice thanks 2026-02-22');
    expect(row('2026-03-04', { ...given, tasks: [task('tell', { status: 'done', words: 'what came of the advice', noteDay: '2026-03-01' })] })).toBe('none');
  });

  it('of several people is told to the first', () => {
    expect(row('2026-03-04', { advice: [advice('2026-02-01', { people: [SAM, ANA] })] })).toBe('advice thanks 2026-02-22');
    expect(row('2026-03-04', { advice: [advice('2026-02-01', { people: [ANA, SAM] })] })).toBe('none');
  });

  it('is not settled by what is told of something else', () => {
    expect(row('2026-03-04', { tasks: [task('tell', { status: 'done', words: 'how meeting Ana went', noteDay: '2026-03-01' })] })).toBe('advice thanks 2026-02-22');
  });
});

describe('advice with an answer', () => {
  const answered = [advice('2026-02-01', { answers: [tried] })];

  it.each([
    ['2026-02-10', 'tell coming-up 2026-02-17'],
    ['2026-02-17', 'tell thanks 2026-02-17'],
    ['2026-03-03', 'tell thanks 2026-02-17 soft'],
    ['2026-04-18', 'none'],
  ])('is told within a week: on %s %s', (today, expected) => {
    expect(row(today, { advice: answered })).toBe(expected);
  });

  it('counts from the day of the advice when the answer has none', () => {
    expect(row('2026-02-08', { advice: [advice('2026-02-01', { answers: [{ ...tried, day: null }] })] })).toBe('tell thanks 2026-02-08');
  });

  it.each([
    ['a tell that is done', { tasks: [task('tell', { status: 'done', words: 'all is well', days: { done: '2026-02-12' } })] }, 'none'],
    ['a tell that is open', { tasks: [task('tell', { words: 'all is well', noteDay: '2026-02-12' })] }, 'none'],
    ['a plain line that tells', { interactions: [interaction('tell', '2026-02-12')] }, 'none'],
    ['a tell from before the answer', { tasks: [task('tell', { status: 'done', words: 'hello', days: { done: '2026-02-09' } })] }, 'tell thanks 2026-02-17'],
    ['thanks', { interactions: [interaction('thank', '2026-02-12')] }, 'tell thanks 2026-02-17'],
  ])('is told once: %s', (_name, given, expected) => {
    expect(row('2026-02-20', { advice: answered, ...given })).toBe(expected);
  });

  it('is not told by a line that names other advice', () => {
    const other = advice('2026-02-01', { words: 'sleep on it', text: '- Advice from [[Sam]]: sleep on it #kith/advice' });
    const tasks = [task('tell', { status: 'done', words: 'that I did sleep on it', days: { done: '2026-02-12' } })];
    expect(row('2026-02-20', { advice: [...answered, other], tasks })).toBe('tell thanks 2026-02-17');
  });
});
