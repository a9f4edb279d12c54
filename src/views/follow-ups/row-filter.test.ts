import { describe, expect, it } from 'vitest';
import { ANA, factsWith, peopleWith, SAM } from '../../domain/follow-ups/follow-ups.test-support';
import { circlesOf, rowFilter } from './row-filter';
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
    expect(rows.filter(rowFilter(query, circle, people, () => 'A promise.')).map(({ key }) => key)).toEqual(expected);
  });

  it('offers every circle once, in order', () => {
    expect(circlesOf(people)).toEqual(['choir', 'friends']);
  });
});
