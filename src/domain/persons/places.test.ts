import { describe, expect, it } from 'vitest';
import { factsWith, peopleWith, rulesWith } from '../follow-ups/follow-ups.test-support';
import type { Person } from './person';
import { placesOf } from './places';

const RULES = rulesWith({ yourNote: 'People/Me' });

/** Each place with who is there. */
function places(who: Readonly<Record<string, string | null | Partial<Person>>>): Record<string, string[]> {
  const all = Object.entries(who).map(([name, given]) =>
    factsWith({ person: { name, ...(typeof given === 'object' && given !== null ? given : { location: given }) } }, `People/${name}.md`));
  return Object.fromEntries(placesOf(peopleWith(...all), RULES).map(({ name, people }) => [name, people.map(({ person }) => person.name)]));
}

describe('places', () => {
  it.each<[string, Parameters<typeof places>[0], Record<string, string[]>]>([
    ['are the words of the notes', { Ana: 'Lisbon' }, { Lisbon: ['Ana'] }],
    ['are the parts of a location', { Ana: 'Lisbon, Portugal', Bo: 'Porto, Portugal' }, { Portugal: ['Ana', 'Bo'], Lisbon: ['Ana'], Porto: ['Bo'] }],
    ['are one in any case, with and without accents', { Ana: 'ZÜRICH', Bo: 'Zürich', Cy: 'zurich', Di: 'Zürich' }, { Zürich: ['Ana', 'Bo', 'Cy', 'Di'] }],
    ['are one with a hyphen, a full stop or two spaces', { Ana: 'St. Gallen', Bo: 'St  Gallen', Cy: 'St-Gallen' }, { 'St Gallen': ['Ana', 'Bo', 'Cy'] }],
    ['are not what only ends like them', { Ana: 'York', Bo: 'New York' }, { 'New York': ['Bo'], York: ['Ana'] }],
    ['are not rooms and codes', { Ana: 'Fernlea House, room 12', Bo: 'Marrow Lane 11, 1000-001, Lisbon' }, { 'Fernlea House': ['Ana'], Lisbon: ['Bo'], 'Marrow Lane 11': ['Bo'] }],
    ['are there once for somebody who says them twice', { Ana: 'Singapore, Singapore' }, { Singapore: ['Ana'] }],
    ['are in any script', { Ana: '臺北, 臺灣', Bo: '東京、日本' }, { 日本: ['Bo'], 東京: ['Bo'], 臺北: ['Ana'], 臺灣: ['Ana'] }],
    ['are nowhere without a location', { Ana: null, Bo: ' , ' }, {}],
    ['leave out who has died, who wants no contact, and the user', { Ana: { location: 'Lisbon', deceased: true }, Bo: { location: 'Lisbon', silent: true }, Me: 'Lisbon' }, {}],
  ])('%s', (_name, who, expected) => {
    expect(places(who)).toEqual(expected);
  });

  it('have the one with most people first, and their people by name', () => {
    const there = places({ Zoë: 'Porto', Bo: 'Porto', Ana: 'Lisbon' });
    expect(Object.entries(there)).toEqual([['Porto', ['Bo', 'Zoë']], ['Lisbon', ['Ana']]]);
  });
});
