import { describe, expect, it } from 'vitest';
import { ANA, BO, day, factsWith, interaction, rulesWith, SAM, task } from '../follow-ups/follow-ups.test-support';
import { noteNamed } from '../properties/links';
import type { PersonFacts } from '../persons/person-facts';
import type { Interaction } from '../records/record';
import { dayBackWords, toldWords } from '../words/look-back-words';
import type { LookBack } from './look-back';
import { earlierDay, LookingBack } from './looking-back';
import type { Told } from './told';

const TODAY = '2026-03-09';

interface Given { readonly year?: number | null; readonly today?: string; readonly others?: readonly PersonFacts[] }

/** The look back over what is told of Sam, and maybe of others. */
function lookBack(sam: readonly Interaction[], { year = 2026, today = TODAY, others = [] }: Given = {}): LookBack {
  const all = [factsWith({ interactions: sam }), ...others];
  const looking = new LookingBack(year, all.reduce(earlierDay, day(today)), day(today), rulesWith({ yourNote: 'People/Me.md' }));
  for (const facts of all) looking.add(facts);
  return looking.found();
}

const daysIn = ({ months }: LookBack): string[] => months.flatMap(({ days }) => days.map((back) => dayBackWords(back, noteNamed, 'en')));
const said = (told: readonly Told[]): string[] => told.map((each) => toldWords(each, noteNamed, 'en'));

it('a name written from right to left keeps the day behind it', () => {
  expect(said([interaction('met', '2026-02-03', { people: ['People/נועה.md'] })])).toEqual(['Met נועה\u200e, 3 February']);
});

describe('the days of a year', () => {
  it.each<[string, Interaction[], string[]]>([
    ['are none where nothing is told', [], []],
    ['begin and end with the year', [interaction('met', '2025-12-31'), interaction('met', '2026-01-01')], ['1 January: with Sam']],
    ['say with whom, each once', [interaction('met', '2026-02-03', { people: [SAM, ANA] }), interaction('gave', '2026-02-03', { line: 2 })], ['3 February: with Sam and Ana']],
    ['of news are no days with somebody', [interaction('news', '2026-02-03'), interaction('mentioned', '2026-02-03', { line: 4, people: [ANA] })], ['3 February: news of Sam']],
    ['of mentions say so', [interaction('mentioned', '2026-02-03')], ['3 February: Sam mentioned']],
    ['name those who were there, not those mentioned', [interaction('met', '2026-02-03'), interaction('mentioned', '2026-02-03', { line: 4, people: [ANA] })], ['3 February: with Sam']],
    ['to come are left out', [interaction('met', '2026-03-10')], []],
    ['hold today, but for its plain links', [interaction('met', TODAY), interaction('mentioned', TODAY, { line: 4, people: [ANA] })], ['9 March: with Sam']],
    ['are none for a link of today alone', [interaction('mentioned', TODAY)], []],
  ])('%s', (_what, interactions, expected) => {
    expect(daysIn(lookBack(interactions))).toEqual(expected);
  });

  it('hold the leap day', () => {
    expect(daysIn(lookBack([interaction('met', '2024-02-29')], { year: 2024 }))).toEqual(['29 February: with Sam']);
  });

  it('lead to the first line that tells of them, rather than to one that mentions somebody', () => {
    const { months: [month] } = lookBack([interaction('mentioned', '2026-02-03', { line: 1, people: [ANA] }), interaction('wrote', '2026-02-03', { line: 7 }), interaction('met', '2026-02-03', { line: 3 })]);
    expect(month?.days).toMatchObject([{ kind: 'with', path: 'Days/2026-02-03.md', line: 3 }]);
  });

  it('take a line that is told of two people once, and never name the user', () => {
    const both = interaction('met', '2026-02-03', { people: [SAM, ANA] });
    const found = lookBack([both], { others: [factsWith({ interactions: [both] }, ANA), factsWith({ interactions: [interaction('met', '2026-02-05', { people: ['People/Me.md'] })] }, 'People/Me.md')] });
    expect([daysIn(found), said(found.months[0]?.stories ?? [])]).toEqual([['3 February: with Sam and Ana'], ['Met Sam and Ana, 3 February']]);
  });
});

describe('the months of a year', () => {
  it('are those of which the notes tell, in their order', () => {
    expect(lookBack([interaction('met', '2026-03-01'), interaction('mentioned', '2026-01-31')]).months.map(({ month }) => month)).toEqual([1, 3]);
  });

  it('tell a few stories of different people, always the same', () => {
    const of = (path: string): Interaction[] => Array.from({ length: 9 }, (_, index) => interaction('talked', `2026-02-0${index + 1}`, { people: [path], path: `Log of ${noteNamed(path)}.md`, line: index }));
    const found = lookBack(of(SAM), { others: [factsWith({ interactions: of(ANA) }, ANA), factsWith({ interactions: of(BO) }, BO)] });
    const stories = found.months[0]?.stories ?? [];
    expect(stories.flatMap(({ people }) => people).sort()).toEqual([ANA, BO, SAM]);
    expect(stories.map((told) => told.day)).toEqual(stories.map((told) => told.day).sort());
  });

  it('list what was given both ways by day, and no story twice', () => {
    const tasks = [task('waiting', { status: 'done', days: { done: '2026-02-06' } }), task('waiting', { noteDay: '2026-02-02' })];
    const interactions = [interaction('gave', '2026-02-07'), interaction('promise', '2026-02-03'), interaction('advice', '2026-02-05'), interaction('received', '2026-02-04')];
    const { months: [month] } = lookBack([interaction('met', '2026-02-01')], { others: [factsWith({ interactions, tasks }, ANA)] });
    expect(said(month?.stories ?? [])).toEqual(['Met Sam, 1 February']);
    expect(said(month?.gave ?? [])).toEqual(['As promised to Sam, 3 February', 'To Sam, 7 February']);
    expect(said(month?.given ?? [])).toEqual(['From Sam, 4 February', 'Advice from Sam, 5 February', 'From Sam, 6 February']);
  });
});

describe('the year to begin with', () => {
  it.each<[string, string, string, number]>([
    ['is this one', '2025-05-01', '2026-03-09', 2026],
    ['is in January the one that has ended', '2025-05-01', '2026-01-31', 2025],
    ['is this one in January too, when nothing is told of the one before', '2026-01-02', '2026-01-31', 2026],
    ['is this one from February on', '2025-05-01', '2026-02-01', 2026],
  ])('%s', (_what, met, today, expected) => {
    expect(lookBack([interaction('met', met)], { year: null, today }).year).toBe(expected);
  });

  it('stands between the first that is told of and this one', () => {
    expect(lookBack([interaction('met', '2019-05-01')])).toMatchObject({ firstYear: 2019, lastYear: 2026 });
    expect(lookBack([interaction('met', '2027-05-01')])).toMatchObject({ firstYear: 2026, lastYear: 2026 });
  });
});

describe('this week in earlier years', () => {
  const told = [interaction('met', '2025-03-10'), interaction('mentioned', '2023-03-15'), interaction('met', '2023-03-16'), interaction('met', '2009-03-10')];

  it('is told of the years that have something to tell, the nearest first', () => {
    expect(lookBack(told).weeks.map(({ years, lines }) => `${years}: ${said(lines).join()}`)).toEqual(['1: Met Sam, 10 March', '3: Sam mentioned, 15 March']);
  });

  it('stands with this year alone', () => {
    expect(lookBack(told, { year: 2025 }).weeks).toEqual([]);
  });
});

describe('a second look', () => {
  const looked = (all: readonly PersonFacts[], before: LookingBack | null, today = TODAY): LookingBack => {
    const looking = new LookingBack(null, all.reduce(earlierDay, day(today)), day(today), rulesWith(), before);
    for (const facts of all) looking.add(facts);
    return looking;
  };
  const sam = factsWith({ interactions: [interaction('met', '2026-02-03'), interaction('mentioned', '2026-03-10'), interaction('met', '2019-03-10')] });
  const ana = factsWith({ interactions: [interaction('wrote', '2026-01-03', { people: [ANA] }), interaction('met', '2025-03-11', { people: [ANA] })] }, ANA);
  const changed = factsWith({ interactions: [interaction('wrote', '2026-01-04', { people: [ANA] }), interaction('met', '2018-03-11', { people: [ANA] })] }, ANA);

  it.each<[string, readonly PersonFacts[], string]>([
    ['after nothing has changed', [sam, ana], TODAY],
    ['after somebody has changed, and the notes reach further back', [sam, changed], TODAY],
    ['after somebody has gone', [sam], TODAY],
    ['on another day', [sam, ana], '2026-03-11'],
  ])('%s finds what a first one would', (_what, all, today) => {
    const first = looked([sam, ana], null);
    first.found();
    expect(looked(all, first, today).found()).toEqual(looked(all, null, today).found());
  });
});
