import { describe, expect, it } from 'vitest';
import { noteOf, vaultOf } from '../../../tests/notes/read-vault';
import { DEFAULT_RULES } from '../rules';
import type { Contribution } from './contribution';
import { readNote } from './read-note';

const PATHS = ['People/Sam.md', 'People/Ana.md', 'Daily/2026-03-04.md'];
const SAM = 'People/Sam.md';
const ANA = 'People/Ana.md';

const vault = vaultOf(() => PATHS);

function personAt(link: string, from: string): string | null {
  const path = vault.resolve(link, from);
  return path?.startsWith('People/') ? path : null;
}

function read(path: string, text: string, isRead: boolean): Contribution | null {
  const note = noteOf(path, text);
  return readNote({ ...note, text: isRead ? text : null }, { ...DEFAULT_RULES, peopleFolders: ['People'] }, { ...vault, personAt, peopleNamed: () => [] });
}

describe('the words are awaited', () => {
  it.each([
    ['for a task', '- [ ] call [[Sam]]', [SAM]],
    ['for a ticked task', '- [x] call [[Sam]]', [SAM]],
    ['for a task of those above', '- [ ] [[Sam]] [[Ana]]\n\t- [ ] call', [SAM, ANA]],
    ['for a record with several people', '- Met [[Sam]] and [[Ana]] #kith/met', [SAM, ANA]],
    ['for thanks with several people', '- Thanked [[Sam]] for [[Ana]] #kith/thank', [SAM, ANA]],
    ['for something told about several people', '- Told [[Sam]]: how meeting [[Ana]] went #kith/tell', [SAM, ANA]],
    ['for an introduction', '- Introduce [[Ana]] #kith/introduce', [ANA]],
    ['for advice', '- Advice from [[Sam]] #kith/advice', [SAM]],
  ])('%s', (_what, text, awaiting) => {
    expect(read('Daily/2026-03-04.md', text, false)).toMatchObject({ awaiting, tasks: [], advice: [], introductions: [], interactions: [] });
    expect(read('Daily/2026-03-04.md', text, true)?.awaiting).toEqual([]);
  });

  it('for a log in a person’s own note', () => {
    expect(read(SAM, '## History\n- 2026-03-04 — call', false)).toMatchObject({ awaiting: [SAM], interactions: [] });
    expect(read(SAM, '## History\n- 2026-03-04 — call', true)).toMatchObject({ awaiting: [], interactions: [{ day: '2026-03-04' }] });
  });

  it('while all else of the note is told', () => {
    expect(read('Daily/2026-03-04.md', '- Gave [[Sam]] a book #kith/gave\n- [ ] call [[Ana]]\n- Met #kith/met', false)).toMatchObject({
      awaiting: [ANA], interactions: [{ kind: 'gave', people: [SAM] }], problems: [{ cause: 'people' }],
    });
  });
});

describe('the words make no difference', () => {
  it.each([
    ['Daily/2026-03-04.md', '- Met [[Sam]]: coffee #kith/met\n- [[Ana]] and [[Sam]]\n- Met #kith/met'],
    ['Daily/2026-03-04.md', '- Met [[Sam]]: [[Sam]] moves #kith/met'],
    ['Daily/2026-03-04.md', 'Lunch %% with [[Sam]] %%'],
    ['Daily/2026-03-04.md', '- [ ] buy milk\n- [>] call [[Sam]]\n- [[Ana]] and [[Sam]]\n'],
    ['Daily/2026-03-04.md', '- Promised [[Sam]] and [[Ana]] #kith/promise'],
    ['Calls/2026-03-04.md', '---\nattendees: "[[Sam]], [[Ana]]"\n---\n'],
    [SAM, '- [[2026-03-04]] lunch\n## History\n### 2026-03-05 Call'],
    ['Notes/Soil.md', '- [[Sam]] #kith/ghosted'],
    ['Notes/Soil.md', '- Met [[Sam]] and [[Ana]] #kith/met\n- Met #kith/met'],
  ])('in %s: %s', (path, text) => {
    expect(read(path, text, false)?.awaiting).toEqual([]);
    expect(read(path, text, false)).toEqual(read(path, text, true));
  });
});

it.each([
  ['words alone', 'text'],
  ['links alone', '[[Sam]] and [[Ana]]'],
  ['properties alone', '---\nfoo: bar\n---\n'],
  ['tasks of nobody', '- [ ] buy milk\n- [x] buy [[Bread]]'],
  ['other tags', '- saw [[Sam]] #work'],
])('a note without a day that holds %s adds nothing', (_what, text) => {
  expect(read('Notes/Soil.md', text, true)).toBeNull();
});

it('a broken text does not stop it: lines that are not there are empty', () => {
  const note = noteOf('Daily/2026-03-04.md', 'x\n\n- [ ] call [[Sam]]');
  const around = { ...vault, personAt, peopleNamed: () => [] };
  expect(readNote({ ...note, text: '' }, DEFAULT_RULES, around)?.tasks).toMatchObject([{ text: '', words: '' }]);
});
