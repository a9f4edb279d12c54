import { expect, it } from 'vitest';
import { day, factsWith } from '../follow-ups/follow-ups.test-support';
import { peopleThere, personThere } from './place-words';

it.each([
  [['Ana'], 'Ana'],
  [['Ana', 'Bo'], 'Ana and Bo'],
  [['Ana', 'Bo', 'Cy', 'Di'], 'Ana, Bo, Cy and Di'],
  [['Ana', 'Bo', 'Cy', 'Di', 'Eli'], 'Ana, Bo, Cy and 2 more'],
])('%j are “%s”', (names, words) => {
  expect(peopleThere(names)).toBe(words);
});

it.each([
  [{ location: 'Lisbon' }, ''],
  [{ location: 'LISBON' }, ''],
  [{ location: 'Lisbon, Portugal', role: 'baker', company: '[[Antunes|Café Antunes]]' }, 'baker, Café Antunes · Lisbon, Portugal'],
])('somebody with %j is “%s”', (person, words) => {
  expect(personThere(factsWith({ person }).person, null, 'Lisbon', day('2026-03-04'), 'en')).toBe(words);
});

it('says when you were last in touch', () => {
  const last = { day: day('2026-01-21'), kind: 'met', at: null };
  expect(personThere(factsWith({ person: { role: 'baker', location: 'Lisbon' } }).person, last, 'Lisbon', day('2026-03-04'), 'en')).toBe('baker · you met on 21 Jan');
});
