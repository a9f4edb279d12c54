import { describe, expect, it } from 'vitest';
import type { Person } from '../persons/person';
import { ANA, BO, factsWith, interaction, peopleWith, rulesWith, SAM } from './follow-ups.test-support';
import { withoutRhythm } from './without-rhythm';

const MONTHLY = { unit: 'months', count: 1 } as const;
const RULES = rulesWith({ yourNote: 'People/Me', circleRhythms: { choir: 'monthly' } });

describe('who could be given a rhythm', () => {
  it.each<[string, Partial<Person>, boolean]>([
    ['somebody without one', {}, true],
    ['somebody who is put off for now', { notNowUntil: '2030-01-01' as Person['notNowUntil'] }, true],
    ['somebody in a circle without one', { circles: ['tennis'] }, true],
    ['nobody who has one', { rhythm: MONTHLY }, false],
    ['nobody for whom none was chosen', { rhythm: 'none' }, false],
    ['nobody whose circle has one', { circles: ['#Choir'] }, false],
    ['somebody for whom none was chosen against their circle’s: it stays so', { rhythm: 'none', circles: ['choir'] }, false],
    ['nobody who is silent', { silent: true }, false],
    ['nobody who has died', { deceased: true }, false],
    ['nobody who is not yet met', { wantToMeet: true }, false],
    ['not the user', { path: 'People/Me.md' }, false],
  ])('%s', (_who, person, expected) => {
    expect(withoutRhythm(peopleWith(factsWith({ person })), RULES, new Set())).toHaveLength(expected ? 1 : 0);
  });

  it('those whom most notes name come first, two lines of one note counting once, then by name, and those passed over before after all others', () => {
    const people = peopleWith(
      factsWith({}, SAM),
      factsWith({ interactions: [interaction('met', '2026-01-02'), interaction('mentioned', '2026-01-02', { line: 4 })] }, BO),
      factsWith({ interactions: [interaction('met', '2026-01-02'), interaction('mentioned', '2026-01-03')] }, ANA),
      factsWith({}, 'People/Cleo.md'),
    );
    const named = (...passedOver: string[]): string[] => withoutRhythm(people, RULES, new Set(passedOver)).map(({ facts, notes }) => `${facts.person.name} ${notes}`);
    expect(named()).toEqual(['Ana 2', 'Bo 1', 'Cleo 0', 'Sam 0']);
    expect(named(ANA, 'People/Cleo.md')).toEqual(['Bo 1', 'Sam 0', 'Ana 2', 'Cleo 0']);
  });
});
