import { describe, expect, it } from 'vitest';
import { day } from '../follow-ups/follow-ups.test-support';
import { DEFAULT_RULES } from '../rules';
import type { Rules } from '../rules';
import type { IntroductionEntry } from './introduction-entry';
import { emptyIntroduction } from './introduction-entry';
import { linesOfIntroduction } from './lines-of-introduction';
import { wrongInIntroduction } from './wrong-in-introduction';

const LINKS = ['[[Ana]]', '[[Sam]]'];
const ENTRY = { ...emptyIntroduction([{ path: 'Ana.md' }, { path: 'Sam.md' }]), words: 'soil data' };

function lines(given: Partial<IntroductionEntry>, rules: Partial<Rules> = {}): readonly string[] {
  return linesOfIntroduction({ ...ENTRY, ...given }, LINKS, day('2026-03-04'), { ...DEFAULT_RULES, ...rules });
}

function wrong(given: Partial<IntroductionEntry>): unknown {
  const entry = { ...ENTRY, ...given };
  const links = LINKS.slice(0, entry.people.length);
  const all = linesOfIntroduction(entry, links, day('2026-03-04'), DEFAULT_RULES);
  return wrongInIntroduction(entry, links, all, { rules: DEFAULT_RULES, isPerson: (target) => target === 'Bo' });
}

describe('the lines of an introduction', () => {
  const RECORD = '- Introduce [[Ana]] and [[Sam]]: soil data #kith/introduce';
  const LATER = ['\t- [ ] Introduce them', '\t- [ ] Hear how it went'];

  it.each<[string, Partial<IntroductionEntry>, string[]]>([
    ['have a step for each', {}, [RECORD, '\t- [ ] Ask [[Ana]]', '\t- [ ] Ask [[Sam]]', ...LATER]],
    ['begin with who is asked first', { first: 1 }, [RECORD, '\t- [ ] Ask [[Sam]]', '\t- [ ] Ask [[Ana]]', ...LATER]],
    ['say yes for whoever asked for it', { askedFor: 0 }, [RECORD, '\t- [x] Ask [[Ana]] ✅ 2026-03-04', '\t- [ ] Ask [[Sam]]', ...LATER]],
    ['need no words', { words: ' ' }, ['- Introduce [[Ana]] and [[Sam]] #kith/introduce', '\t- [ ] Ask [[Ana]]', '\t- [ ] Ask [[Sam]]', ...LATER]],
    ['have further words above the steps', { words: 'soil data\nAna is hiring' }, [RECORD, '\t- Ana is hiring', '\t- [ ] Ask [[Ana]]', '\t- [ ] Ask [[Sam]]', ...LATER]],
  ])('%s', (_, given, expected) => {
    expect(lines(given)).toEqual(expected);
  });

  it('follow the wording, the first root and the filter of the Tasks plugin', () => {
    expect(lines({ askedFor: 1 }, { tagRoots: ['crm'], taskFilter: '#task', wording: { introduce: 'Connect {people}: {words}' } })).toEqual([
      '- Connect [[Ana]] and [[Sam]]: soil data #crm/introduce',
      '\t- [ ] Ask [[Ana]] #task', '\t- [x] Ask [[Sam]] #task ✅ 2026-03-04', '\t- [ ] Introduce them #task', '\t- [ ] Hear how it went #task',
    ]);
  });
});

describe('an introduction is not written', () => {
  it.each<[string, Partial<IntroductionEntry>, unknown]>([
    ['with one person', { people: [{ path: 'Ana.md' }] }, { people: 'Name two people.' }],
    ['with words that would begin a comment', { words: '%%' }, { words: expect.stringContaining('%%') }],
    ['with another tag', { words: '#kith/met' }, { words: expect.stringContaining('another kind') }],
    ['with a box that would be a step', { words: 'soil\n- [ ] Ask [[Bo]]' }, { words: expect.stringContaining('would add a step') }],
    ['though it may speak of somebody else', { words: 'like [[Bo]]\n[[Bo]] knows both' }, {}],
  ])('%s', (_, given, expected) => {
    expect(wrong(given)).toEqual(expected);
  });
});
