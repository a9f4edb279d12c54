import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aroundWith } from '../brief/brief.test-support';
import { ANA, BO, day, factsWith, interaction, introduction, peopleWith, rulesWith, SAM, task } from '../follow-ups/follow-ups.test-support';
import type { ListHints } from '../follow-ups/list-follow-ups';
import { listFollowUps } from '../follow-ups/list-follow-ups';
import type { PersonFacts } from '../persons/person-facts';
import type { HalfHourItem } from './half-hour';
import type { SuggestFrom } from './suggestions';
import { isStillOpen, suggestionsFor } from './suggestions';
import { isToPost } from './worth-posting';

const TODAY = day('2026-03-11');
const RULES = rulesWith({ yourNote: 'People/Me' });
const met = [interaction('met', '2026-01-03')];
const wanted = { person: { lookingFor: ['a second boat'] }, interactions: met };
const longAgo = [interaction('met', '2024-06-01'), interaction('wrote', '2024-09-01')];

type Given = NonNullable<Parameters<typeof factsWith>[0]>;

function suggested(all: readonly PersonFacts[], given: Partial<SuggestFrom> & { readonly hints?: ListHints; readonly today?: typeof TODAY } = {}): HalfHourItem[] {
  const people = peopleWith(...all);
  const today = given.today ?? TODAY;
  const list = listFollowUps(people, today, RULES, given.hints);
  return Object.values(suggestionsFor(people, today, RULES, { list, around: (path) => aroundWith(all, path === BO ? { linkedInNote: new Map([[SAM, { path, line: 1 }]]) } : {}), rested: new Set(), notes: [], ...given })).flat();
}

function keys(all: readonly PersonFacts[], given: Parameters<typeof suggested>[1] = {}): string[] {
  return suggested(all, given).map(({ key }) => key);
}

describe('a kindness', () => {
  it.each<[string, Given, string[]]>([
    ['is for somebody who is looking for something', wanted, [`offer|${SAM}`]],
    ['or who cares about something', { ...wanted, person: { interests: ['tides'] } }, [`offer|${SAM}`]],
    ['not for somebody of whom neither is known', { interactions: met }, []],
    ['not for somebody who was never in touch', { person: wanted.person }, []],
    ['not for somebody with whom there was contact today', { ...wanted, interactions: [interaction('wrote', '2026-03-11')] }, []],
    ['not for somebody who was given something of late', { ...wanted, interactions: [interaction('gave', '2026-02-20')] }, []],
    ['not for somebody who is silent', { ...wanted, person: { ...wanted.person, silent: true } }, []],
    ['not for somebody who has died', { ...wanted, person: { ...wanted.person, deceased: true } }, []],
    ['not for somebody who is put off', { ...wanted, person: { ...wanted.person, notNowUntil: day('2026-03-12') } }, []],
    ['not for the user', { ...wanted, person: { ...wanted.person, path: 'People/Me.md' } }, []],
    ['not for somebody of whom a note is still to be read', { ...wanted, awaiting: true }, []],
    ['not for somebody who has a row in an earlier step', { ...wanted, tasks: [task('thank', { noteDay: '2026-03-05' })] }, []],
  ])('%s', (_name, given, expected) => {
    expect(keys([factsWith(given)])).toEqual(expected);
  });

  it('is for whoever is looking for something before whoever cares about something', () => {
    const caring = Array.from({ length: 9 }, (_, at) => factsWith({ person: { interests: ['tides'] }, interactions: met }, `People/${at}.md`));
    expect(keys([...caring, factsWith(wanted)])).toEqual([`offer|${SAM}`]);
  });

  it('is also one pair to introduce, of others', () => {
    const ana = factsWith({ person: { interests: ['a boat'] }, interactions: met }, ANA);
    const bo = factsWith({ person: { lookingFor: ['pottery'] }, interactions: met }, BO);
    expect(keys([factsWith(wanted), ana, bo])).toEqual([`offer|${BO}`, `pair|${ANA}|${SAM}`]);
  });

  it('is not asked of somebody with plenty in hand, who is told so', () => {
    const promises = Array.from({ length: 6 }, (_, line) => task('promise', { days: { scheduled: '2026-05-01' }, line, text: `- [ ] ${line}`, people: [BO] }));
    expect(keys([factsWith(wanted), factsWith({ tasks: promises }, BO)])).toEqual(['plenty']);
  });
});

describe('somebody to meet', () => {
  const bo = (person: Given['person'] = {}, rest: Given = {}): PersonFacts => factsWith({ ...rest, person: { wantToMeet: true, ...person } }, BO);

  it.each<[string, PersonFacts, PersonFacts[], string[]]>([
    ['nobody', bo(), [], []],
    ['whoever their note names for it', bo({}, { introducers: [ANA] }), [factsWith({}, ANA)], ['Ana introducer']],
    ['somebody whom their note links', bo(), [factsWith()], ['Sam known']],
    ['somebody of their company', bo({ company: 'Harbour Lab' }), [factsWith({ person: { company: 'harbour lab' } }, ANA)], ['Ana company']],
    ['somebody of their circle', bo({ circles: ['choir'] }), [factsWith({ person: { circles: ['Choir'] } }, ANA)], ['Ana circle']],
    ['nobody who is silent', bo({ circles: ['choir'] }), [factsWith({ person: { circles: ['choir'], silent: true } }, ANA)], []],
    ['nobody who is put off', bo({ circles: ['choir'] }), [factsWith({ person: { circles: ['choir'], notNowUntil: day('2026-04-01') } }, ANA)], []],
    ['three at most, each with the best reason', bo({ circles: ['choir'], company: 'X' }, { introducers: [ANA] }),
      [...['1', '2', '3'].map((name) => factsWith({ person: { circles: ['choir'] } }, `People/${name}.md`)), factsWith({ person: { circles: ['choir'], company: 'X' } }, ANA)], ['Ana introducer', '1 circle', '2 circle']],
  ])('comes with who could introduce them: %s', (_name, wantedPerson, others, through) => {
    const [item] = suggested([wantedPerson, ...others]);
    expect(item?.type === 'meet' ? [item.person.path, ...item.through.map(({ person, by }) => `${person.name} ${by.type}`)] : item).toEqual([BO, ...through]);
  });

  it('is introduced by nobody who is not yet met either', () => {
    const [item] = suggested([bo({ circles: ['choir'] }), factsWith({ person: { circles: ['choir'], wantToMeet: true } }, ANA)]);
    expect(item?.type === 'meet' && item.through).toEqual([]);
  });

  it.each<[string, Given['person']]>([['silent', { silent: true }], ['put off', { notNowUntil: day('2026-04-01') }], ['met', { wantToMeet: false }]])('is nobody who is %s', (_name, person) => {
    expect(keys([bo(person)])).toEqual([]);
  });
});

describe('the other suggestions', () => {
  it('are the old tie of the week, and the note that was not changed for the longest time', () => {
    const notes = [{ path: 'b.md', changed: 7 }, { path: 'a.md', changed: 9 }];
    expect(keys([factsWith({ interactions: longAgo })], { notes })).toEqual([`long-ago|${SAM}`, 'note|b.md']);
    expect(keys([], { notes, rested: new Set(['note|b.md']) })).toEqual(['note|a.md']);
  });

  it('leave the old tie to its own step, whatever they care about', () => {
    expect(keys([factsWith({ person: { interests: ['tides'] }, interactions: longAgo })])).toEqual([`long-ago|${SAM}`]);
  });

  it('are none for somebody who is away', () => {
    expect(keys([factsWith(wanted), factsWith({ interactions: longAgo }, ANA)], { notes: [{ path: 'a.md', changed: 1 }], hints: { awayUntil: day('2026-03-20') } })).toEqual([]);
  });

  it('name nobody twice, are the same all week on every device, and never what is at rest', () => {
    const all = Array.from({ length: 8 }, (_, at) => factsWith({ person: { lookingFor: ['tides'], interests: ['boats'] }, interactions: at % 2 ? longAgo : met }, `People/${at}.md`));
    const [first = ''] = keys(all);
    expect(keys(all, { rested: new Set([first]) })).not.toContain(first);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: 8 }), fc.integer({ min: 9, max: 15 }), (shuffled, on) => {
      const today = day(`2026-03-${String(on).padStart(2, '0')}`);
      const named = suggested(shuffled, { today }).flatMap((item) => (item.type === 'row' ? item.row.people : item.type === 'offer' ? [item.person.path] : []));
      expect(new Set(named).size).toBe(named.length);
      expect(keys(shuffled, { today })[0]).toBe(first);
    }), { numRuns: 20 });
  });
});

describe('a suggestion is answered', () => {
  const [offer] = suggested([factsWith(wanted)]);
  const [tie] = suggested([factsWith({ interactions: longAgo })]);
  const pairOf = [factsWith(wanted), factsWith({ person: { interests: ['a boat'] } }, ANA)];
  const pair = suggested(pairOf).find(({ type }) => type === 'pair');
  const [meet] = suggested([factsWith({ person: { wantToMeet: true } })]);

  it.each<[string, HalfHourItem | undefined, Given, boolean]>([
    ['an offer, not by nothing', offer, wanted, true],
    ['an offer by contact', offer, { ...wanted, interactions: [interaction('gave', '2026-03-11')] }, false],
    ['an offer by putting off', offer, { ...wanted, person: { notNowUntil: day('2026-05-01') } }, false],
    ['an old tie, not by nothing', tie, { interactions: longAgo }, true],
    ['an old tie by a hello', tie, { interactions: [...longAgo, interaction('wrote', '2026-03-11')] }, false],
    ['an old tie by a year of rest', tie, { interactions: longAgo, person: { notNowUntil: day('2027-03-11') } }, false],
    ['a pair, not by nothing', pair, wanted, true],
    ['a pair by its introduction', pair, { ...wanted, introductions: [introduction('2026-03-11', [])] }, false],
    ['a wish to meet, not by nothing', meet, { person: { wantToMeet: true } }, true],
    ['a wish to meet once it is none', meet, {}, false],
  ])('%s', (_name, item, given, isOpen) => {
    expect(item && isStillOpen(item, peopleWith(factsWith(given)), TODAY)).toBe(isOpen);
  });
});

describe('a note is worth posting', () => {
  const tagged = (tag: string, frontmatter = {}): Parameters<typeof isToPost>[0] => ({ frontmatter: { tags: [tag], ...frontmatter } });
  it.each<[string, Parameters<typeof isToPost>[0], boolean]>([
    ['with the tag in its properties', tagged('worth-posting'), true],
    ['with the tag in its text', { tags: [{ tag: '#Worth-Posting', position: { start: { line: 1, col: 0, offset: 9 }, end: { line: 1, col: 9, offset: 18 } } }] }, true],
    ['with a tag below it', tagged('worth-posting/essays'), true],
    ['not with another tag', tagged('worth-posting-not'), false],
    ['not without any', {}, false],
    ['not once it says that it has been posted', tagged('worth-posting', { posted: '2026-01-01' }), false],
    ['nor published', tagged('worth-posting', { published: true }), false],
    ['while it says that it has not', tagged('worth-posting', { posted: null, published: false }), true],
  ])('%s', (_name, metadata, isOne) => {
    expect([isToPost(metadata, '#worth-posting'), isToPost(metadata, '')]).toEqual([isOne, false]);
  });
});
