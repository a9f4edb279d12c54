import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replaceCalendarFile } from './replace-file';

const change = replaceCalendarFile('a@kith', (sequence) => `SEQUENCE:${sequence}`, 100);
const file = (uid: string, sequence: string): string => `BEGIN:VEVENT\r\nUID:${uid}\r\nSEQUENCE:${sequence}\r\nEND:VEVENT\r\n`;

describe('writing over a calendar file', () => {
  it.each([
    [file('a@kith', '3'), 'SEQUENCE:100'],
    [file('a@kith', '100'), 'SEQUENCE:101'],
    [file('a@kith', '250').replaceAll('\r\n', '\n'), 'SEQUENCE:251'],
    ['UID:a@kith\r\n', 'SEQUENCE:100'],
  ])('of the same entry raises its number: %j', (before, after) => {
    expect(change(before)).toBe(after);
  });

  it.each([file('b@kith', '3'), file('a@kith2', '3'), '', 'a note that says UID:a@kith', `${file('a@kith', '3')}${file('b@kith', '3')}`])('of anything else is refused: %j', (before) => {
    expect(change(before)).toEqual({ refused: 'a file of that name is there already, and holds something else. Choose another name.' });
  });

  it('is refused for any text without the entry’s own line, or with that of another', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('UID:', 'a@kith', '\n', '\r\n', ' ', 'x') }), (text) => {
      const uids = text.split(/\r?\n/).filter((line) => line.startsWith('UID:'));
      expect(typeof change(text) === 'string').toBe(uids.length > 0 && uids.every((line) => line === 'UID:a@kith'));
    }));
  });
});
