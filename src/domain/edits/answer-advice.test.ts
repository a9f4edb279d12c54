import { describe, expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { day, rulesWith, SAM } from '../follow-ups/follow-ups.test-support';
import { followUpsOf } from '../follow-ups/follow-ups-of';
import type { PersonFacts } from '../persons/person-facts';
import { reason } from '../words/follow-up-words';
import { answerAdvice, answerLines, thinkOn, wrongAnswer } from './answer-advice';
import type { AnswerDraft } from './answer-advice';
import type { Edit } from './edit';

const RULES = rulesWith();
const TODAY = day('2026-03-30');
const ADVICE = '- Advice from [[Sam]]: try pricing by seat #kith/advice';

describe('an answer reads', () => {
  it.each<[AnswerDraft, readonly string[]]>([
    [{ kind: 'tried', words: 'two customers said yes' }, ['- Tried: two customers said yes #kith/tried ✅ 2026-03-30']],
    [{ kind: 'another-way', words: 'by team' }, ['- Another way: by team #kith/another-way ✅ 2026-03-30']],
    [{ kind: 'tried', words: '' }, ['- Tried #kith/tried ✅ 2026-03-30']],
    [{ kind: 'tried', words: 'yes\n- twice' }, ['- Tried: yes #kith/tried ✅ 2026-03-30', '\t- twice']],
  ])('%j', (draft, lines) => {
    expect(answerLines(draft, TODAY, RULES)).toEqual(lines);
    expect(wrongAnswer(draft, TODAY, RULES)).toBeNull();
  });
});

describe('words that would not read back are refused at the field', () => {
  it.each([
    ['a comment', '%% yes', /comment/],
    ['another tag of Kith', 'yes #kith/met', /read back/],
    ['a tag of Kith further down', 'yes\nMet [[Ana]] #kith/met', /kind/],
    ['a task further down', 'yes\n[ ] call [[Ana]]', /kind/],
    ['a day that can’t be', 'yes ✅ 2026-02-30', /read back/],
  ])('%s', (_name, words, expected) => {
    expect(wrongAnswer({ kind: 'tried', words }, TODAY, RULES)).toMatch(expected);
  });

  it('but links to people are welcome', () => {
    expect(wrongAnswer({ kind: 'tried', words: 'with [[Ana]], she said yes' }, TODAY, RULES)).toBeNull();
  });
});

/** Sam, as a daily note of 4 March tells, after an edit of that note. */
function samAfter(edit?: (facts: PersonFacts) => Edit): { readonly facts: PersonFacts; readonly note: string; readonly row: (today: string) => string } {
  const read = (note: string): PersonFacts => {
    const facts = readVault({ [SAM]: '', 'Daily/2026-03-04.md': note }).facts(SAM);
    if (!facts) throw new Error('Sam is nobody');
    return facts;
  };
  const before = `${ADVICE}\n- Next\n`;
  const changed = edit?.(read(before)).change(before) ?? before;
  const note = typeof changed === 'string' ? changed : changed.refused;
  const facts = read(note);
  const row = (today: string): string => {
    const people = { facts: (path: string) => (path === SAM ? facts : null), all: () => [facts] };
    return followUpsOf(facts, people, day(today), RULES).map((each) => `${each.group} ${each.due ?? ''} ${reason(each, day(today), () => 'Sam', 'en')}`).join();
  };
  return { facts, note, row };
}

const answer = (kind: AnswerDraft['kind']) => ({ advice: [advice] }: PersonFacts): Edit => {
  if (!advice) throw new Error('There is no advice');
  return answerAdvice(advice, { kind, words: 'two said yes' }, TODAY, RULES);
};
const think = ({ advice: [advice] }: PersonFacts): Edit => {
  if (!advice) throw new Error('There is no advice');
  return thinkOn(advice, ['[[Sam]]'], day('2026-04-20'), RULES);
};

describe('advice', () => {
  it('is asked about', () => {
    expect(samAfter().row('2026-03-30')).toBe('thanks 2026-03-25 Advice from 4 March: has there been a chance to try it?');
  });

  it.each([
    ['tried', `${ADVICE}\n\t- Tried: two said yes #kith/tried ✅ 2026-03-30\n- Next\n`, 'You tried their advice. Tell them how it went.'],
    ['another-way', `${ADVICE}\n\t- Another way: two said yes #kith/another-way ✅ 2026-03-30\n- Next\n`, 'You went another way. Tell them what you found.'],
  ] as const)('that was %s is told within a week', (kind, note, why) => {
    const sam = samAfter(answer(kind));
    expect(sam.note).toBe(note);
    expect(sam.row('2026-03-30')).toBe(`coming-up 2026-04-06 ${why}`);
  });

  it('that is still thought about is asked about again on a later day, and after its answer told', () => {
    const sam = samAfter(think);
    expect(sam.note).toBe(`${ADVICE}\n\t- [ ] Tell [[Sam]]: what came of “try pricing by seat” #kith/tell ⏳ 2026-04-20\n- Next\n`);
    expect(sam.row('2026-04-05')).toBe('coming-up 2026-04-20 Advice from 4 March: has there been a chance to try it?');
    expect(sam.row('2026-04-20')).toBe('thanks 2026-04-20 Advice from 4 March: has there been a chance to try it?');
  });
});
