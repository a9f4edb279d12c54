import { describe, expect, it } from 'vitest';
import { calendarPath, fileNameFor } from './calendar-path';

describe('the path of a calendar file', () => {
  it.each([
    ['My half hour.ics', 'My half hour.ics'],
    [' Plans / Friday ', 'Plans/Friday.ics'],
    ['/Plans//Friday.ICS/', 'Plans/Friday.ics'],
    ['Note.md', 'Note.md.ics'],
  ])('from %j is %s', (typed, path) => {
    expect(calendarPath(typed)).toEqual({ path });
  });

  it.each([
    ['', 'The file needs a name.'],
    [' / ', 'The file needs a name.'],
    ['.ics', 'The file needs a name.'],
    ['../out', 'A file’s name can’t begin with a dot.'],
    ['.obsidian/x', 'A file’s name can’t begin with a dot.'],
    ['a\\b', 'A file can’t have “\\” in its name.'],
    ['what?', 'A file can’t have “?” in its name.'],
  ])('is none for %j: %s', (typed, wrong) => {
    expect(calendarPath(typed)).toEqual({ wrong });
  });

  it.each([['Ana Diaz', 'Ana Diaz.ics'], ['A/B: [c]#?', 'AB c.ics'], ['..', 'Follow-up.ics']])('offered for %j is %s', (names, expected) => {
    expect(fileNameFor(names)).toBe(expected);
  });
});
