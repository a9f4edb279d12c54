import { describe, expect, it } from 'vitest';
import { introductionFollowUps } from '../follow-ups/introduction';
import { ANA, BO, day, factsWith, introduction, SAM, step } from '../follow-ups/follow-ups.test-support';
import type { IntroductionRecord, IntroductionStep } from '../records/record';
import { introductionLine } from './introduction-words';

const NAMES: Readonly<Record<string, string>> = { [ANA]: 'Ana Diaz', [SAM]: 'Sam Rivera', [BO]: 'Sam Chen' };
const TODAY = day('2026-03-12');

function line(steps: readonly IntroductionStep[], given: Partial<IntroductionRecord> = {}): string {
  const [followUp] = introductionFollowUps(factsWith({ introductions: [introduction('2026-03-04', steps, given)] }), TODAY);
  if (followUp?.cause.type !== 'introduction') return 'none';
  return introductionLine(followUp.cause, followUp.due, TODAY, (path) => NAMES[path] ?? path, 'en');
}

const yes = { status: 'done', days: { done: '2026-03-04' } } as const;
const askAna = (given = {}): IntroductionStep => step('Ask [[Ana]]', { people: [ANA], ...given });
const askSam = (given = {}): IntroductionStep => step('Ask [[Sam]]', { people: [SAM], ...given });
const asked = (start: string, scheduled: string) => ({ status: 'asked', days: { start, scheduled } }) as const;
const later = [step('Introduce them'), step('Hear how it went')];

describe('an introduction under way reads as one line', () => {
  it.each<[string, readonly IntroductionStep[]]>([
    ['Ana and Sam: ask Ana first.', [askAna(), askSam(), ...later]],
    ['Ana and Sam: ask Ana.', [askAna(), ...later]],
    ['Ana and Sam: Ana would like to. Ask Sam.', [askAna(yes), askSam(), ...later]],
    ['Ana and Sam: asked Sam on 6 March.', [askAna(yes), askSam(asked('2026-03-06', '2026-03-13')), ...later]],
    ['Ana and Sam: asked Sam on 5 March. A gentle nudge?', [askAna(yes), askSam(asked('2026-03-05', '2026-03-12')), ...later]],
    ['Ana and Sam: asked Sam on 5 February. It is fine to let it rest.', [askAna(yes), askSam(asked('2026-02-05', '2026-02-12')), ...later]],
    ['Ana and Sam: asked Sam. A gentle nudge?', [askSam({ status: 'asked', days: { scheduled: '2026-03-12' } }), ...later]],
    ['Ana and Sam: both would like to. Introduce them.', [askAna(yes), askSam(yes), ...later]],
    ['Ana and Sam: Ana would like to. Introduce them.', [askAna(yes), ...later]],
    ['Ana and Sam: introduce them.', later],
    ['Ana and Sam: introduced on 4 March. How did it go?', [step('Introduce them', yes), step('Hear how it went')]],
    ['Ana and Sam: introduced. How did it go?', [step('Hear how it went')]],
    ['Ana and Sam: “Ask her friend” is next.', [step('Ask her friend'), ...later]],
  ])('%s', (expected, steps) => {
    expect(line(steps)).toBe(expected);
  });

  it('names in full those who share a first name', () => {
    expect(line([askSam()], { people: [SAM, BO] })).toBe('Sam Rivera and Sam Chen: ask Sam Rivera.');
  });

  it('of three people', () => {
    expect(line([askAna(yes), askSam(yes), ...later], { people: [ANA, SAM, 'Jo'] })).toBe('Ana, Sam and Jo: Ana and Sam would like to. Introduce them.');
  });
});
