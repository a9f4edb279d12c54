import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listFrom, listText, pairsFrom, pairsText } from './field-texts';

describe('pairs in a text field', () => {
  it.each([
    ['A = 3 weeks', { pairs: { A: '3 weeks' } }],
    ['  A =3 weeks \n\n inner circle= monthly', { pairs: { A: '3 weeks', 'inner circle': 'monthly' } }],
    ['', { pairs: {} }],
    ['A 3 weeks', { unread: 'A 3 weeks' }],
    ['= monthly', { unread: '= monthly' }],
    ['A =', { unread: 'A =' }],
  ])('read %j', (text, expected) => {
    expect(pairsFrom(text)).toEqual(expected);
  });

  it('read back as they were', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,8}[A-Za-z]$/);
    fc.assert(fc.property(fc.dictionary(name, name), (pairs) => {
      expect(pairsFrom(pairsText(pairs))).toEqual({ pairs: { ...pairs } });
    }));
  });
});

describe('a list in a text field', () => {
  it.each([
    ['kith, crm,', ', ', ['kith', 'crm']],
    ['kith\ncrm', ', ', ['kith', 'crm']],
    ['Friends, family\nWork/Team\n', '\n', ['Friends, family', 'Work/Team']],
    [' ', ', ', []],
  ] as const)('reads %j, parted by %j', (text, separator, expected) => {
    expect(listFrom(text, separator)).toEqual(expected);
  });

  it('reads back as it was', () => {
    expect(listFrom(listText(['a b', 'c'], '\n'), '\n')).toEqual(['a b', 'c']);
  });
});
