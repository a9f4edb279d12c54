import { describe, expect, it } from 'vitest';
import { day, rulesWith } from '../follow-ups/follow-ups.test-support';
import { contributionOf, wrongRecord } from '../records/read-back';
import { recordsOfEntry } from './lines-of-entry';
import { emptyEntry, VALUES } from './log-entry';
import type { LogEntry, LogForm, OfferedValue } from './log-entry';

const DAY = day('2026-03-09');

function linesOf(form: LogForm, said: Partial<LogEntry>, introduced: readonly string[] = []): readonly string[] {
  return recordsOfEntry({ ...emptyEntry(form, DAY), ...said }, ['[[Sam]]'], rulesWith(), introduced).flatMap(({ lines }) => lines);
}

describe('news', () => {
  it.each<[string, Partial<LogEntry>, readonly string[]]>([
    ['are followed by congratulations on the next day', { words: 'she is director now' }, [
      '- News of [[Sam]]: she is director now #kith/news', '- [ ] Congratulate [[Sam]]: she is director now #kith/congratulate ⏳ 2026-03-10',
    ]],
    ['congratulate on their first line alone', { words: 'director\nsince March' }, [
      '- News of [[Sam]]: director #kith/news', '\t- since March', '- [ ] Congratulate [[Sam]]: director #kith/congratulate ⏳ 2026-03-10',
    ]],
    ['may have no words', { words: '' }, ['- News of [[Sam]] #kith/news', '- [ ] Congratulate [[Sam]] #kith/congratulate ⏳ 2026-03-10']],
    ['stand alone where there is nothing to congratulate on', { words: 'he is ill', congratulate: false }, ['- News of [[Sam]]: he is ill #kith/news']],
  ])('%s', (_name, said, lines) => {
    expect(linesOf('meeting', { kind: 'news', ...said })).toEqual(lines);
  });

  it('only: no other kind congratulates', () => {
    expect(linesOf('meeting', { words: 'coffee' })).toEqual(['- Met [[Sam]]: coffee #kith/met']);
  });
});

describe('value offered', () => {
  it.each<[OfferedValue | null, string]>([
    [null, '- Gave [[Sam]]: the soil report #kith/gave'],
    ...VALUES.map((value): [OfferedValue, string] => [value, `- Gave [[Sam]]: the soil report #kith/gave/${value}`]),
  ])('of the kind %s is %s', (value, line) => {
    expect(linesOf('value-offered', { value, words: 'the soil report' })).toEqual([line]);
  });

  it('keeps its kind to itself: thanks and promises that come along have none', () => {
    expect(linesOf('value-offered', { value: 'link', helped: 'she asked' })[1]).toBe('- [ ] Thank [[Sam]]: she asked #kith/thank ⏳ 2026-03-10');
  });
});

describe('an introduction that was given', () => {
  it.each<[readonly string[], string, readonly string[]]>([
    [['[[Jo]]'], '', ['- Received from [[Sam]]: an introduction to [[Jo]] #kith/received/introduction']],
    [['[[Jo]]', '[[Kim]]'], 'at the fair\nboth paint', ['- Received from [[Sam]]: an introduction to [[Jo]] and [[Kim]], at the fair #kith/received/introduction', '\t- both paint']],
    [[], 'a book', ['- Received from [[Sam]]: a book #kith/received']],
  ])('names those it was to: %j', (introduced, words, lines) => {
    expect(linesOf('meeting', { kind: 'received', words }, introduced)).toEqual(lines);
  });

  it('reads back as whom they introduced', () => {
    const [line = ''] = linesOf('meeting', { kind: 'received', words: 'at the fair' }, ['[[Jo]]']);
    expect(contributionOf([line], rulesWith(), () => true)?.interactions).toMatchObject([{ kind: 'received', people: ['Sam'], introduced: ['Jo'] }]);
  });
});

it('everything reads back as it was meant', () => {
  const entry: LogEntry = { ...emptyEntry('meeting', DAY), kind: 'news', words: 'director', helped: 'her story', promise: { words: 'the deck', day: DAY } };
  for (const { lines, meant } of recordsOfEntry(entry, ['[[Sam]]'], rulesWith())) expect(wrongRecord(lines, meant, rulesWith(), () => false)).toBeNull();
});
