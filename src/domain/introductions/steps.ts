import { withoutMarkers } from '../records/line-words';
import type { IntroductionRecord, IntroductionStep } from '../records/record';
import * as STEP_WORDS from '../words/step-words';

/** The steps of an introduction by what they are for, each kind in the order of the note. */
export interface Steps {
  readonly asking: readonly IntroductionStep[];
  readonly introducing: IntroductionStep | null;
  readonly hearing: readonly IntroductionStep[];
}

type Role = 'ask' | 'introduce' | 'hear';
const ROLES: Readonly<Record<string, Role>> = { [firstWord(STEP_WORDS.ask(''))]: 'ask', [firstWord(STEP_WORDS.introduce)]: 'introduce', [firstWord(STEP_WORDS.hear)]: 'hear' };

/**
 * What each step is for: what its first word says, when that is one of Kith's own, in whatever order the steps stand. In other words
 * than Kith's, the first step that does not link one person alone introduces them, those before it ask, and those after it hear how it went.
 */
export function stepsOf(introduction: IntroductionRecord): Steps {
  const { steps, line } = introduction;
  const roles = steps.map((step): Role | undefined => (step.line === line ? undefined : ROLES[firstWord(withoutMarkers(step.text))]));
  const named = roles.indexOf('introduce');
  const at = named >= 0 ? named : steps.findIndex(({ people }, index) => roles[index] === undefined && people.length !== 1);
  const isAsking = (index: number): boolean => (roles[index] ?? (at < 0 || index < at ? 'ask' : 'hear')) === 'ask';
  return {
    introducing: steps[at] ?? null,
    asking: steps.filter((_, index) => index !== at && isAsking(index)),
    hearing: steps.filter((_, index) => index !== at && !isAsking(index)),
  };
}

/**
 * The next step, which alone is to be done: an answer that is waited for, then who is still to be asked, then introducing them, then
 * hearing how it went. Who have been introduced already need not be asked any more.
 * @returns null when every step is done
 */
export function nextStep({ asking, introducing, hearing }: Steps): IntroductionStep | null {
  const isOpen = ({ status }: IntroductionStep): boolean => status !== 'done';
  const made = introducing !== null && !isOpen(introducing);
  const before = made ? [] : [...asking.filter(({ status }) => status === 'asked'), ...asking, ...(introducing ? [introducing] : [])];
  return [...before, ...hearing].find(isOpen) ?? null;
}

function firstWord(text: string): string {
  return /^\p{L}+/u.exec(text.toLowerCase())?.[0] ?? '';
}
