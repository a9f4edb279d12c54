import { describe, expect, it } from 'vitest';
import type { FollowUpCause } from '../follow-ups/follow-up';
import { ANA, introduction, personWith, SAM, step } from '../follow-ups/follow-ups.test-support';
import type { IntroductionDrafts } from './drafts';
import { introductionDraft, readDrafts } from './drafts';

type State = Extract<FollowUpCause, { type: 'introduction' }>['state'];

const ana = personWith(ANA, { name: 'Ana Diaz', aliases: ['Anita'] });
const sam = personWith(SAM, { name: 'Sam Rivera' });

describe('a note of one’s own holds drafts', () => {
  it.each<[string, string, IntroductionDrafts['own']]>([
    ['below headings of any level, case and emoji', '# Drafts\n\n## 👋 Ask\nDear {{name}},\n\nmay I?\n\n### ask  again\nOnce more\n\n## INTRODUCE\nMeet.\n# Hear\nWell?\n', { ask: 'Dear {{name}},\n\nmay I?', 'ask again': 'Once more', introduce: 'Meet.', hear: 'Well?' }],
    ['apart from its properties, and other headings', '---\ntitle: x\n---\n## Ask\nDear\n## Notes\nMine\n', { ask: 'Dear' }],
    ['with underlined headings', 'Ask\n===\nDear\n', { ask: 'Dear' }],
    ['and headings in code are none', '## Ask\n```\n## Hear\n```\n', { ask: '```\n## Hear\n```' }],
    ['of which the first counts', '## Ask\nOne\n## Ask\nTwo\n', { ask: 'One' }],
    ['but none where nothing stands below', '## Ask\n\n## Hear\n', {}],
    ['with any line endings', '## Ask\r\nDear\r\n', { ask: 'Dear' }],
    ['or not', 'Just words', {}],
  ])('%s', (_, note, expected) => {
    expect(readDrafts(note)).toEqual(expected);
  });
});

describe('a draft', () => {
  const draft = (state: State, { own = {}, givesNames = false }: Partial<IntroductionDrafts> = {}, words = 'both work on soil data'): string => {
    const cause = { type: 'introduction', introduction: introduction('2026-03-04', [], { words }), step: step('Ask'), state } as const;
    const isToAll = state === 'introduce' || state === 'hear';
    return introductionDraft(cause, isToAll ? [ana, sam] : [sam], isToAll ? [] : [ana], { own, givesNames });
  };

  it.each<[State, string]>([
    ['ask', 'Hi Sam, may I introduce you to someone who works on …? Both work on soil data'],
    ['asked', 'Hi Sam, have you had a moment to think about meeting someone who works on …? Both work on soil data'],
    ['rest?', 'Hi Sam, have you had a moment to think about meeting someone who works on …? Both work on soil data'],
    ['introduce', 'Hi Ana and Sam, I would like you to meet each other. Both work on soil data'],
    ['hear', 'Hi Ana and Sam, did you get to talk to each other?'],
  ])('in Kith’s words, at “%s”', (state, expected) => {
    expect(draft(state)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['Ana Diaz is hiring', 'Someone is hiring', 'Ana Diaz is hiring'],
    ['ask [[Ana Diaz]] about pricing', 'Ask someone about pricing', 'Ask Ana Diaz about pricing'],
    ['Ana knows soil; Anita’s garden', 'Someone knows soil; someone’s garden', 'Ana knows soil; Anita’s garden'],
    ['Anatomy, Diana and banana', 'Anatomy, Diana and banana', 'Anatomy, Diana and banana'],
  ])('keeps the other’s name to itself until both have agreed: %s', (words, hidden, given) => {
    expect(draft('ask', { own: { ask: '{{why}}' } }, words)).toBe(hidden);
    expect(draft('ask', { own: { ask: '{{why}}' }, givesNames: true }, words)).toBe(given);
    expect(draft('introduce', { own: { introduce: '{{why}}' } }, words)).toBe(given);
  });

  it.each<[string, string]>([
    ['Dear {{ Name }}, meet {{other}}: {{why}}.', 'Dear Sam, meet Ana Diaz: both work on soil data.'],
    ['{{why}} {{unknown}} $& {{name}}', 'Both work on soil data {{unknown}} $& Sam'],
  ])('in the user’s own words: %s', (own, expected) => {
    expect(draft('ask', { own: { ask: own }, givesNames: true })).toBe(expected);
  });

  it('does not read marks in what it fills in', () => {
    expect(draft('ask', { own: { ask: 'Hi: {{why}}' } }, 'the {{name}} project')).toBe('Hi: the {{name}} project');
  });

  it('without a reason ends with the sentence', () => {
    expect(draft('ask', { givesNames: true }, '')).toBe('Hi Sam, may I introduce you to Ana Diaz?');
  });
});
