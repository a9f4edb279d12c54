import { describe, expect, it } from 'vitest';
import type { AdviceAnswer } from '../records/record';
import { adviceFollowUps } from './advice';
import { advice, ANA, day, factsWith, interaction, SAM, task } from './follow-ups.test-support';

type Given = Parameters<typeof factsWith>[0];
const tried: AdviceAnswer = { kind: 'tried', words: 'two customers said yes', day: day('2026-02-10') };

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
    ['advice without a day', { advice: [advice(null)] }],
  ])('is not asked about: %s', (_name, given) => {
    expect(row('2026-03-04', given)).toBe('none');
  });

  it.each(['open', 'done', 'cancelled'] as const)('is settled by a line that tells of it, whether that is %s', (status) => {
    expect(row('2026-03-04', { tasks: [task('tell', { status, words: 'how it went: Try pricing by seat', noteDay: '2026-03-01' })] })).toBe('none');
  });

  it('without words is settled by a line that tells what came of the advice, as Kith writes it, and by no other', () => {
    const given = { advice: [advice('2026-02-01', { words: '' })] };
    expect(row('2026-03-04', { ...given, tasks: [task('tell', { status: 'done', words: 'about the harbour', noteDay: '2026-03-01' })] })).toBe('advice thanks 2026-02-22');
    expect(row('2026-03-04', { ...given, tasks: [task('tell', { status: 'done', words: 'what came of the advice', noteDay: '2026-03-01' })] })).toBe('none');
  });

  it.each(['🐢', '???'])('in signs alone, %s, is settled by a line that carries them', (words) => {
    const given = { advice: [advice('2026-02-01', { words })] };
    expect(row('2026-03-04', { ...given, tasks: [task('tell', { words: `what came of “${words}”`, noteDay: '2026-03-01' })] })).toBe('none');
    expect(row('2026-03-04', { ...given, tasks: [task('tell', { words: 'what came of “sleep”', noteDay: '2026-03-01' })] })).toBe('advice thanks 2026-02-22');
  });

  it('is not settled by words that only hold its letters', () => {
    const given = { advice: [advice('2026-02-01', { words: 'Ask' })] };
    expect(row('2026-03-04', { ...given, tasks: [task('tell', { status: 'done', words: 'how the task went', noteDay: '2026-03-01' })] })).toBe('advice thanks 2026-02-22');
    expect(row('2026-03-04', { ...given, tasks: [task('tell', { status: 'done', words: 'what came of “Ask”', noteDay: '2026-03-01' })] })).toBe('none');
  });

  it('is not settled by what was told before it was given', () => {
    expect(row('2026-03-04', { tasks: [task('tell', { status: 'done', words: 'that we try pricing by seat', noteDay: '2026-01-20' })] })).toBe('advice thanks 2026-02-22');
  });

  it('is asked about also when they are put off: that holds back rhythms and suggestions alone', () => {
    expect(row('2026-03-04', { person: { notNowUntil: day('2026-04-01') } })).toBe('advice thanks 2026-02-22');
  });

  it('of several people is found with each of them', () => {
    expect(row('2026-03-04', { advice: [advice('2026-02-01', { people: [SAM, ANA] })] })).toBe('advice thanks 2026-02-22');
    expect(row('2026-03-04', { advice: [advice('2026-02-01', { people: [ANA, SAM] })] })).toBe('advice thanks 2026-02-22');
  });

  it('is not settled by what is told of something else', () => {
    expect(row('2026-03-04', { tasks: [task('tell', { status: 'done', words: 'how meeting Ana went', noteDay: '2026-03-01' })] })).toBe('advice thanks 2026-02-22');
  });
});

describe('advice with an answer', () => {
  const answered = [advice('2026-02-01', { answers: [tried] })];

  it('is told by the day of the answer where the note that it stands in has none, and not asked about', () => {
    expect(row('2026-02-17', { advice: [advice(null, { answers: [tried] })] })).toBe('tell thanks 2026-02-17');
    expect(row('2026-02-17', { advice: [advice(null, { answers: [{ ...tried, day: null }] })] })).toBe('none');
  });

  it.each([
    ['2026-02-10', 'tell coming-up 2026-02-17'],
    ['2026-02-17', 'tell thanks 2026-02-17'],
    ['2026-03-03', 'tell thanks 2026-02-17 soft'],
    ['2026-04-18', 'none'],
  ])('is told within a week: on %s %s', (today, expected) => {
    expect(row(today, { advice: answered })).toBe(expected);
  });

  it.each([
    ['2026-02-08', 'tell thanks 2026-02-08'],
    ['2026-03-14', 'tell thanks 2026-02-08'],
    ['2026-03-15', 'tell thanks 2026-02-08 soft'],
    ['2026-04-09', 'none'],
  ])('without a day is told within a week of the advice, and softens as if it were as new as the question: on %s %s', (today, expected) => {
    expect(row(today, { advice: [advice('2026-02-01', { answers: [{ ...tried, day: null }] })] })).toBe(expected);
  });

  it.each([
    ['a tell that names it', { tasks: [task('tell', { status: 'done', words: 'how pricing by seat went: try pricing by seat', days: { done: '2026-02-12' } })] }, 'none'],
    ['a plain line that tells', { interactions: [interaction('tell', '2026-02-12')] }, 'none'],
    ['a ticked line without words', { tasks: [task('tell', { status: 'done', words: '', days: { done: '2026-02-12' } })] }, 'none'],
    ['a plain line on a day to come', { interactions: [interaction('tell', '2026-02-25')] }, 'tell thanks 2026-02-17'],
    ['a plain line from before the answer', { interactions: [interaction('tell', '2026-02-09')] }, 'tell thanks 2026-02-17'],
    ['a tell of something else', { tasks: [task('tell', { status: 'done', words: 'about the flat', days: { done: '2026-02-12' } })] }, 'tell thanks 2026-02-17'],
    ['something else still to tell', { tasks: [task('tell', { words: 'about the flat', noteDay: '2026-02-12' })] }, 'tell thanks 2026-02-17'],
    ['thanks', { interactions: [interaction('thank', '2026-02-12')] }, 'tell thanks 2026-02-17'],
  ])('is told once: %s', (_name, given, expected) => {
    expect(row('2026-02-20', { advice: answered, ...given })).toBe(expected);
  });

  it('is not told by a plain line when something else was to be told as well: nothing says which it was', () => {
    const other = advice('2026-02-01', { words: 'sleep on it', text: '- Advice from [[Sam]]: sleep on it #kith/advice', answers: [tried] });
    const told = { interactions: [interaction('tell', '2026-02-12')] };
    expect(row('2026-02-20', { advice: [...answered, other], ...told })).toBe('tell thanks 2026-02-17');
    expect(row('2026-02-20', { advice: answered, tasks: [task('tell', { words: 'about the flat', noteDay: '2026-02-11' })], ...told })).toBe('tell thanks 2026-02-17');
    expect(row('2026-02-20', { advice: answered, tasks: [task('tell', { words: 'about the flat', noteDay: '2026-02-13' })], ...told })).toBe('none');
  });

  it('is not told by a line that names other advice', () => {
    const other = advice('2026-02-01', { words: 'sleep on it', text: '- Advice from [[Sam]]: sleep on it #kith/advice' });
    const tasks = [task('tell', { status: 'done', words: 'that I did sleep on it', days: { done: '2026-02-12' } })];
    expect(row('2026-02-20', { advice: [...answered, other], tasks })).toBe('tell thanks 2026-02-17');
  });
});
