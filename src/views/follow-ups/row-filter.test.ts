import { describe, expect, it } from 'vitest';
import { ANA, factsWith, peopleWith, SAM } from '../../domain/follow-ups/follow-ups.test-support';
import { circlesOf, rowFilter, rowTexts } from './row-filter';
import { row } from './rows.test-support';

const people = peopleWith(
  factsWith({ person: { name: 'Sámuel Rivera', aliases: ['Sammy'], company: 'Soil & Sons', circles: ['choir'] } }, SAM),
  factsWith({ person: { name: 'Ana Diaz', circles: ['friends', 'choir'] } }, ANA),
);
const rows = [row('sam'), row('ana', { people: [ANA] }), row('both', { people: [ANA, SAM] })];

describe('the filter', () => {
  it.each([
    ['', '', ['sam', 'ana', 'both']],
    ['samuel', '', ['sam', 'both']],
    ['RIVERA sám', '', ['sam', 'both']],
    ['sammy', '', ['sam', 'both']],
    ['soil', '', ['sam', 'both']],
    ['ana rivera', '', ['both']],
    ['promise', '', ['sam', 'ana', 'both']],
    ['nobody', '', []],
    ['', 'friends', ['ana', 'both']],
    ['rivera', 'friends', ['both']],
  ])('“%s” in circle “%s” leaves %j', (query, circle, expected) => {
    expect(rows.filter(rowFilter(query, circle, people, rowTexts(people, () => 'A promise.'))).map(({ key }) => key)).toEqual(expected);
  });

  it('makes the sentence of a row once, however often it is asked for', () => {
    const made: string[] = [];
    const textOf = rowTexts(people, ({ key }) => `sentence ${made.push(key)}`);
    for (const query of ['s', 'sa', 'sam']) rows.filter(rowFilter(query, '', people, textOf));
    expect(made).toEqual(['sam', 'ana', 'both']);
  });

  it('makes no sentence for a circle alone', () => {
    expect(rows.filter(rowFilter('', 'friends', people, () => expect.fail('nobody asked for it')))).toHaveLength(2);
  });

  it('offers every circle once, in order', () => {
    expect(circlesOf(people)).toEqual(['choir', 'friends']);
  });
});
