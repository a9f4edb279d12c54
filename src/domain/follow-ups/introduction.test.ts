import { describe, expect, it } from 'vitest';
import type { IntroductionStep } from '../records/record';
import { ANA, BO, day, factsWith, introduction, SAM, step } from './follow-ups.test-support';
import { introductionFollowUps } from './introduction';
import { isHidden } from './placing';

const askAna = (given: Parameters<typeof step>[1] = {}) => step('Ask [[Ana]]', { people: [ANA], ...given });
const askSam = (given: Parameters<typeof step>[1] = {}) => step('Ask [[Sam]]', { people: [SAM], ...given });
const introduce = (given: Parameters<typeof step>[1] = {}) => step('Introduce them', given);
const hear = (given: Parameters<typeof step>[1] = {}) => step('Hear how it went', given);
const yes = (on: string) => ({ status: 'done', days: { done: on } }) as const;

/** State, who comes first, group and due day of an introduction of 2026-03-01; or that there is no row. */
function row(today: string, steps: readonly IntroductionStep[], on: string | null = '2026-03-01'): string {
  const [followUp] = introductionFollowUps(factsWith({ introductions: [introduction(on, steps)] }), day(today)).filter((each) => !isHidden(each, day(today)));
  if (followUp?.cause.type !== 'introduction') return 'none';
  return [followUp.cause.state, followUp.people[0], followUp.group, followUp.due ?? 'no day'].join(' ');
}

describe('of an introduction only the next step is there', () => {
  const later = [introduce(), hear()];
  it.each([
    ['asking the first', [askAna(), askSam(), ...later], `ask ${ANA} introductions 2026-03-01`],
    ['asking the second once the first has said yes', [askAna(yes('2026-03-03')), askSam(), ...later], `ask ${SAM} introductions 2026-03-03`],
    ['waiting, though the other could be asked', [askAna({ status: 'asked', days: { start: '2026-03-02' } }), askSam(), ...later], `asked ${ANA} coming-up 2026-03-09`],
    ['introducing them once both have', [askAna(yes('2026-03-02')), askSam(yes('2026-03-04')), ...later], `introduce ${ANA} introductions 2026-03-04`],
    ['introducing them, when nobody is to be asked', later, `introduce ${ANA} introductions 2026-03-01`],
    ['introducing them by name', [step('Introduce [[Ana]] and [[Sam]]', { people: [ANA, SAM] }), hear()], `introduce ${ANA} introductions 2026-03-01`],
    ['hearing from one of them', [introduce(yes('2026-02-17')), step('Hear from [[Sam]]', { people: [SAM] })], `hear ${SAM} introductions 2026-03-03`],
    ['nothing once all is done', [introduce(yes('2026-03-02')), hear(yes('2026-03-03'))], 'none'],
    ['nothing without steps', [], 'none'],
    ['introducing them, by a box on the line itself', [step('', { line: 7, people: [ANA, SAM] })], `introduce ${ANA} introductions 2026-03-01`],
    ['nothing once the box on the line itself is ticked', [askAna(), step('', { line: 7, people: [ANA, SAM], ...yes('2026-03-03') })], 'none'],
  ])('%s', (_name, steps, expected) => {
    expect(row('2026-03-05', steps)).toBe(expected);
  });
});

describe('an introduction whose steps were changed by hand', () => {
  const later = [introduce(), hear()];
  const both = [askAna(yes('2026-03-02')), askSam(yes('2026-03-04'))];
  it.each<[string, readonly IntroductionStep[], string]>([
    ['asks one alone, when the other step is gone', [askAna(), ...later], `ask ${ANA} introductions 2026-03-01`],
    ['asks nobody, when neither is to be asked', later, `introduce ${ANA} introductions 2026-03-01`],
    ['hears how it went, when the step between is gone', [...both, hear()], `hear ${ANA} coming-up 2026-03-18`],
    ['is over without a step to hear how it went', [...both, introduce(yes('2026-03-05'))], 'none'],
    ['asks before it introduces, in whatever order the steps stand', [...later, askSam(), askAna()], `ask ${SAM} introductions 2026-03-01`],
    ['waits for whoever has been asked, in whatever order', [askAna(), askSam({ status: 'asked', days: { start: '2026-03-02' } }), ...later], `asked ${SAM} coming-up 2026-03-09`],
    ['asks nobody any more who has been introduced', [askAna(yes('2026-03-02')), askSam(), introduce(yes('2026-03-05')), hear()], `hear ${ANA} coming-up 2026-03-19`],
    ['asks all three', [askAna(yes('2026-03-02')), askSam(yes('2026-03-02')), step('Ask [[Bo]]', { people: [BO] }), ...later], `ask ${BO} introductions 2026-03-02`],
    ['knows a step without a link by its first word', [step('Ask Ana'), step('Ask her friend'), ...later], `ask ${ANA} introductions 2026-03-01`],
    ['knows a step that links one person by its first word', [...both, step('Introduce [[Sam]] to her', { people: [SAM] }), hear()], `introduce ${SAM} introductions 2026-03-04`],
    ['in other words asks those linked before the step that links nobody', [step('[[Ana]] fragen', { people: [ANA] }), step('Bekannt machen'), step('Nachfragen')], `ask ${ANA} introductions 2026-03-01`],
    ['in other words hears how it went after that step', [step('[[Ana]] fragen', { people: [ANA], ...yes('2026-03-02') }), step('Bekannt machen', yes('2026-03-05')), step('Nachfragen')], `hear ${ANA} coming-up 2026-03-19`],
    ['falls back on the day of the record where a day can’t be read', [askAna({ status: 'done' }), askSam(), ...later], `ask ${SAM} introductions 2026-03-01`],
  ])('%s', (_name, steps, expected) => {
    expect(row('2026-03-06', steps)).toBe(expected);
  });
});

describe('someone who was asked on 2026-03-05 and has not answered', () => {
  const asked = (days: { scheduled?: string; start?: string }) => [askAna({ status: 'asked', days }), introduce()];
  it.each([
    ['2026-03-11', `asked ${ANA} coming-up 2026-03-12`],
    ['2026-03-12', `asked ${ANA} introductions 2026-03-12`],
    ['2026-03-25', `asked ${ANA} introductions 2026-03-12`],
    ['2026-03-26', `rest? ${ANA} introductions 2026-03-12`],
  ])('is nudged once after a week, and it may rest after three: on %s %s', (today, expected) => {
    expect(row(today, asked({ start: '2026-03-05' }))).toBe(expected);
    expect(row(today, asked({ start: '2026-03-05', scheduled: '2026-03-12' }))).toBe(expected);
    expect(row(today, asked({ scheduled: '2026-03-12' }))).toBe(expected);
  });

  it('is nudged on the day of the line when that was moved', () => {
    expect(row('2026-03-16', asked({ start: '2026-03-05', scheduled: '2026-03-20' }))).toBe(`asked ${ANA} coming-up 2026-03-20`);
  });

  it('counts from the day of the record when the line has no day', () => {
    expect(row('2026-03-08', asked({}))).toBe(`asked ${ANA} introductions 2026-03-08`);
  });
});

describe('an introduction that was made on 2026-03-05', () => {
  const made = [askAna(yes('2026-03-02')), introduce(yes('2026-03-05')), hear()];
  it.each([
    ['2026-03-18', `hear ${ANA} coming-up 2026-03-19`],
    ['2026-03-19', `hear ${ANA} introductions 2026-03-19`],
    ['2026-05-17', `hear ${ANA} introductions 2026-03-19`],
    ['2026-05-18', 'none'],
  ])('is asked after two weeks later: on %s %s', (today, expected) => {
    expect(row(today, made)).toBe(expected);
  });
});

describe('an introduction', () => {
  it('rests as a whole when one step is cancelled', () => {
    expect(row('2026-03-05', [askAna(yes('2026-03-02')), askSam({ status: 'cancelled' }), introduce()])).toBe('none');
  });

  it.each([
    ['the day of the step decides', [askAna({ days: { scheduled: '2026-03-20' } })], `ask ${ANA} coming-up 2026-03-20`],
    ['the step is hidden before its start', [askAna({ days: { start: '2026-03-20' } })], 'none'],
  ])('%s', (_name, steps, expected) => {
    expect(row('2026-03-10', steps)).toBe(expected);
  });

  it('without any day is there at once', () => {
    expect(row('2026-03-05', [askAna()], null)).toBe(`ask ${ANA} introductions no day`);
  });

  it('in a conflict copy of its note is there once', () => {
    const one = introduction('2026-03-01', [askAna()]);
    const facts = factsWith({ introductions: [one, { ...one, path: 'Days/2026-03-01 (conflict 1).md' }] });
    expect(introductionFollowUps(facts, day('2026-03-05'))).toHaveLength(1);
  });
});
