import { describe, expect, it } from 'vitest';
import { day, factsWith, interaction, rulesWith } from './follow-ups.test-support';
import { firstMeeting, lastContact, lastMention } from './last-contact';

const TODAY = day('2026-03-04');

describe('last contact', () => {
  it.each(['met', 'talked', 'wrote', 'gave', 'received', 'advice', 'promise', 'thank', 'tell', 'congratulate', 'idea', 'today'] as const)('is made by %s', (kind) => {
    expect(lastContact(factsWith({ interactions: [interaction(kind, '2026-03-01')] }), TODAY)).toEqual({ day: '2026-03-01', kind, at: { path: 'Days/2026-03-01.md', line: 1 } });
  });

  it.each(['mentioned', 'news', 'waiting'] as const)('is not made by %s', (kind) => {
    expect(lastContact(factsWith({ interactions: [interaction(kind, '2026-03-01')] }), TODAY)).toBeNull();
  });

  it.each([
    ['the newest, whatever the order they were written in', ['2026-02-01', '2026-03-02', '2026-01-01'], null, '2026-03-02'],
    ['not a day still to come', ['2026-03-05', '2026-02-01'], null, '2026-02-01'],
    ['today', ['2026-03-04'], null, '2026-03-04'],
    ['the property when it is newer', ['2026-02-01'], '2026-02-02', '2026-02-02'],
    ['the notes when they are newer', ['2026-02-03'], '2026-02-02', '2026-02-03'],
    ['the property alone', [], '2026-02-02', '2026-02-02'],
    ['not a property in the future', ['2026-02-01'], '2026-03-05', '2026-02-01'],
    ['the newest of the property up to today', ['2026-02-01'], '2026-03-05 2026-02-03 2026-01-01', '2026-02-03'],
    ['nothing', [], null, undefined],
  ])('is %s', (_name, met, property, expected) => {
    const interactions = met.map((on) => interaction('met', on));
    expect(lastContact(factsWith({ person: { lastContacts: property?.split(' ').map(day) ?? [] }, interactions }), TODAY)?.day).toBe(expected);
  });
});

describe('the last mention', () => {
  it.each([
    ['a plain link of yesterday', interaction('mentioned', '2026-03-03'), '2026-03-03'],
    ['a plain link of today, which counts from tomorrow', interaction('mentioned', '2026-03-04'), undefined],
    ['a ticked untagged task of today', interaction('mentioned', '2026-03-04', { source: 'task' }), '2026-03-04'],
    ['a link in a note of tomorrow', interaction('mentioned', '2026-03-05'), undefined],
    ['news of them', interaction('news', '2026-03-03'), '2026-03-03'],
    ['contact', interaction('met', '2026-03-03'), undefined],
  ])('with %s', (_name, one, expected) => {
    expect(lastMention(factsWith({ interactions: [one] }), TODAY, rulesWith())?.day).toBe(expected);
  });
});

describe('the first meeting', () => {
  it.each([
    ['the earliest by the notes', { met: null }, ['2026-02-01', '2026-01-02'], '2026-01-02'],
    ['the property when it is earlier', { met: day('2025-01-01') }, ['2026-02-01'], '2025-01-01'],
    ['the notes when they are earlier', { met: day('2026-03-01') }, ['2026-02-01'], '2026-02-01'],
    ['not a meeting still to come', { met: null }, ['2026-03-05'], null],
    ['nothing', { met: null }, [], null],
  ])('is %s', (_name, person, met, expected) => {
    expect(firstMeeting(factsWith({ person, interactions: met.map((on) => interaction('met', on)) }), TODAY)).toBe(expected);
  });

  it('is no call', () => {
    expect(firstMeeting(factsWith({ interactions: [interaction('talked', '2026-02-01')] }), TODAY)).toBeNull();
  });
});
