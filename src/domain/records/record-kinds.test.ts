import { expect, it } from 'vitest';
import { kindOfTag } from './record-kinds';

it.each([
  ['#kith/met', 'met'],
  ['#kith/another-way', 'another-way'],
  ['#kith/gave/link', 'gave'],
  ['#Kith/Met', 'met'],
  ['#kith/ghosted', 'unknown'],
  ['#kith/metal', 'unknown'],
  ['#kith/mentioned', 'unknown'],
  ['#kith', null],
  ['#kithkin/met', null],
  ['#met', null],
  ['#crm/log/met', 'met'],
  ['#crm/met', null],
])('the tag %s says %s', (tag, kind) => {
  expect(kindOfTag(tag, ['kith', 'crm/log'])).toBe(kind);
});
