import { describe, expect, it } from 'vitest';
import { advice, ANA, day, factsWith, introduction, peopleWith, personWith, SAM, step, task } from '../../domain/follow-ups/follow-ups.test-support';
import type { FollowUp, FollowUpCause } from '../../domain/follow-ups/follow-up';
import { row } from '../follow-ups/rows.test-support';
import { letterFor } from './letter';

const people = peopleWith(
  factsWith({ person: { name: 'Sam Rivera', emails: ['sam@example.org'], phones: ['+49 30 12'] } }, SAM),
  factsWith({ person: { name: 'Ana Diaz', emails: ['ana@example.org'] } }, ANA),
);
const sam = personWith(SAM, { name: 'Sam Rivera' });
const ana = personWith(ANA, { name: 'Ana Diaz' });
const PLAIN = { own: {}, givesNames: true };
const toIntroduce = introduction('2026-03-04', []);

const answered = (kind: 'tried' | 'another-way', words: string) => advice('2026-02-01', { answers: [{ kind, words, day: day('2026-02-10') }] });

function asked(state: 'ask' | 'asked' | 'introduce' | 'hear', to: readonly string[]): FollowUpCause {
  return { type: 'introduction', introduction: toIntroduce, step: step('Ask', { people: to }), state };
}

describe('a way to begin', () => {
  it.each<[FollowUp['kind'], FollowUpCause, string]>([
    ['promise', { type: 'task', task: task('promise'), copies: [] }, 'Hi Sam, as promised: the budget template'],
    ['promise', { type: 'task', task: task('promise', { words: 'the **new** `deck`' }), copies: [] }, 'Hi Sam, as promised: the new deck'],
    ['tell', { type: 'task', task: task('tell', { words: 'how meeting [[People/Bo|Bo]] went' }), copies: [] }, 'Hi Sam, I wanted to tell you: how meeting Bo went'],
    ['tell', { type: 'task', task: task('tell', { words: 'thank you, and how meeting Bo Chen went' }), copies: [] }, 'Hi Sam, thank you for introducing me to Bo Chen. We have met, and'],
    ['thank', { type: 'task', task: task('thank', { words: 'the pricing story' }), copies: [] }, 'Hi Sam, thank you again: the pricing story'],
    ['tell', { type: 'task', task: task('tell', { words: 'how it went' }), copies: [] }, 'Hi Sam, I wanted to tell you: how it went'],
    ['congratulate', { type: 'task', task: task('congratulate', { words: 'you are a director' }), copies: [] }, 'Hi Sam, I heard the news: you are a director. Congratulations!'],
    ['idea', { type: 'task', task: task('idea', { words: 'Lyon in May' }), copies: [] }, 'Hi Sam, I thought of you: Lyon in May'],
    ['advice', { type: 'advice', advice: advice('2026-02-01'), answered: false }, 'Hi Sam, I keep thinking about what you told me: try pricing by seat'],
    ['tell', { type: 'advice', advice: answered('tried', 'two customers said yes'), answered: true }, 'Hi Sam, I tried what you told me, “try pricing by seat”: two customers said yes'],
    ['tell', { type: 'advice', advice: answered('tried', ''), answered: true }, 'Hi Sam, I tried what you told me, “try pricing by seat”'],
    ['tell', { type: 'advice', advice: answered('another-way', 'we sell by table'), answered: true }, 'Hi Sam, I thought about what you told me, “try pricing by seat”, and went another way: we sell by table'],
    ['tell', { type: 'task', task: task('tell', { words: 'what came of “try pricing by seat”' }), copies: [], advice: answered('tried', 'it sold') }, 'Hi Sam, I tried what you told me, “try pricing by seat”: it sold'],
    ['tell', { type: 'task', task: task('tell', { words: 'what came of “try pricing by seat”' }), copies: [], advice: advice('2026-02-01') }, 'Hi Sam, I keep thinking about what you told me: try pricing by seat'],
    ['advice', { type: 'advice', advice: advice('2026-02-01', { words: '' }), answered: false }, 'Hi Sam, I keep thinking about what you told me'],
    ['promise', { type: 'task', task: task('promise', { words: '' }), copies: [] }, 'Hi Sam, as promised'],
    ['introducer', { type: 'introducer', introduced: ana, firstMet: day('2026-03-01') }, 'Hi Sam, thank you for introducing me to Ana Diaz. We have met, and'],
    ['date', { type: 'date', person: sam, about: 'ask about the garden' }, 'Hi Sam, ask about the garden'],
    ['date', { type: 'date', person: sam, about: null }, 'Hi Sam, how are you?'],
    ['birthday', { type: 'birthday', person: sam, day: day('2026-03-12') }, 'Happy birthday, Sam!'],
    ['introduce', asked('ask', [SAM]), 'Hi Sam, may I introduce you to Ana Diaz? Both work on soil data'],
    ['introduce', asked('asked', [SAM]), 'Hi Sam, have you had a moment to think about meeting Ana Diaz? Both work on soil data'],
    ['introduce', asked('hear', [SAM]), 'Hi Sam, did you get to talk to Ana Diaz?'],
  ])('for a %s: %o', (kind, cause, expected) => {
    expect(letterFor(row('a', { kind, cause }), people, PLAIN).opener).toBe(expected);
  });
});

describe('who is written to', () => {
  it('is everybody of the row, at every address in their notes', () => {
    expect(letterFor(row('a', { people: [ANA, SAM] }), people, PLAIN)).toMatchObject({ who: 'Ana Diaz and Sam Rivera', emails: ['ana@example.org', 'sam@example.org'], phones: ['+49 30 12'] });
  });

  it.each([
    ['introduce', 'Hi Ana and Sam, I would like you to meet each other. Both work on soil data'],
    ['hear', 'Hi Ana and Sam, did you get to talk to each other?'],
  ] as const)('is both at once, when an introduction is at “%s”', (state, opener) => {
    const letter = letterFor(row('a', { kind: 'introduce', people: [ANA, SAM], cause: asked(state, []) }), people, PLAIN);
    expect(letter).toMatchObject({ opener, emails: ['ana@example.org, sam@example.org'] });
  });

  it('is each alone, when not all can be reached at once', () => {
    const alone = peopleWith(factsWith({ person: { name: 'Sam Rivera' } }, SAM), factsWith({ person: { name: 'Ana Diaz', emails: ['ana@example.org', 'a@example.org'] } }, ANA));
    expect(letterFor(row('a', { kind: 'introduce', people: [ANA, SAM], cause: asked('introduce', []) }), alone, PLAIN).emails).toEqual(['ana@example.org', 'a@example.org']);
  });

  it('is the one who is asked, while an introduction asks one of two', () => {
    expect(letterFor(row('a', { kind: 'introduce', people: [ANA, SAM], cause: asked('ask', [ANA]) }), people, PLAIN)).toMatchObject({ who: 'Ana Diaz', emails: ['ana@example.org'] });
  });

  it('is each alone, without a name in the words, where the step does not tell who is asked', () => {
    const letter = letterFor(row('a', { kind: 'introduce', people: [ANA, SAM], cause: asked('ask', []) }), people, { ...PLAIN, givesNames: false });
    expect(letter).toMatchObject({ opener: 'Hi …, may I introduce you to someone who works on …? Both work on soil data', emails: ['ana@example.org', 'sam@example.org'] });
  });
});
