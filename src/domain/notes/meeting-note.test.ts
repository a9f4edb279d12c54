import { describe, expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { interactionsOf, problemsOf } from '../../../tests/notes/told';

const PEOPLE = {
  'People/Sam.md': '---\naliases: [Sammy]\n---\n',
  'People/Ana.md': '---\naliases: Diaz, Ana\n---\n',
  'People/Bo.md': '---\naliases: [B]\n---\n',
  'People/Bea.md': '---\naliases: [B]\n---\n',
};

function meeting(properties: string, body = '', path = 'Calls/2026-03-04 call.md'): ReturnType<typeof readVault> {
  return readVault({ ...PEOPLE, [path]: `---\n${properties}\n---\n${body}` });
}

/** Who met whom, of Sam and Ana. */
function told(index: ReturnType<typeof readVault>): string[] {
  return ['Sam', 'Ana'].flatMap((name) => interactionsOf(index, name).map((what) => `${name} ${what}`));
}

const BOTH = ['Sam met 2026-03-04 with Ana', 'Ana met 2026-03-04 with Sam'];

describe('people are named', () => {
  it.each([
    ['by a list of links', 'attendees:\n  - "[[Sam]]"\n  - "[[Ana]]"'],
    ['by one text with several links', 'attendees: "[[Sam]], [[Ana|A.]] and others"'],
    ['by links without quotes', 'attendees:\n  - [[Sam]]\n  - [[Ana]]'],
    ['by a link and a name in one text', 'attendees: "[[Sam]], Ana"'],
    ['by a name and links in one text', 'attendees: "Sammy and [[Ana]]; [[Nobody]]"'],
    ['by Markdown links', 'attendees: ["[Sam](People/Sam.md)", "[Ana](People/Ana.md)"]'],
    ['by plain names', 'attendees: [Sam, Ana]'],
    ['by plain names in one text', 'attendees: sam, Ana; someone else'],
    ['by aliases', 'attendees: [Sammy, "Diaz, Ana"]'],
    ['as participants', 'Participants: [Sam, Ana]'],
    ['under two properties', 'attendees: Sam\nparticipants: Ana'],
    ['as people of a meeting', 'type: meeting\npeople: [Sam, Ana]'],
    ['with empty items among them', 'attendees: [null, Sam, "", 7, Ana]'],
  ])('%s', (_how, properties) => {
    expect(told(meeting(properties))).toEqual(BOTH);
  });

  it.each([
    ['person: "[[Sam]]"', 'type: call'],
    ['with: "[[Sam]]"', 'kind: "[[Conversation]]"'],
    ['contacts: "[[Sam]]"', 'tags: [log/interaction]'],
    ['people: "[[Sam]]"', 'tags: "#1-1"'],
    ['people: "[[Sam]]"', 'categories: ["[[Meetings]]"]'],
    ['people: "[[Sam]]"', 'type: note/meeting'],
  ])('by %s with %s', (people, type) => {
    expect(told(meeting(`${people}\n${type}`))).toEqual(['Sam met 2026-03-04']);
  });

  it('by people in a note with a meeting tag in its text', () => {
    expect(told(meeting('people: "[[Sam]]"', '#meeting'))).toEqual(['Sam met 2026-03-04']);
  });
});

describe('the day', () => {
  it.each([
    ['is the date', 'date: 2026-03-04', 'Calls/Sam.md'],
    ['is the date, as a link', 'date: "[[2026-03-04]]"', 'Calls/Sam.md'],
    ['is the date, with a time', 'Date: 2026-03-04T15:30', 'Calls/Sam.md'],
    ['is in the name', 'x: 1', 'Calls/20260304 Sam.md'],
    ['is the date before the name', 'date: 2026-03-04', 'Calls/2025-01-01 Sam.md'],
    ['is that of the daily note', 'date: 2025-01-01', 'Daily/2026-03-04.md'],
  ])('%s', (_what, date, path) => {
    expect(told(meeting(`attendees: Sam\n${date}`, '', path))).toEqual(['Sam met 2026-03-04']);
  });

  it('that can’t be is a problem', () => {
    const index = meeting('attendees: Sam\ndate: 2026-13-45', '', 'Calls/Sam.md');
    expect(told(index)).toEqual([]);
    expect(problemsOf(index)).toEqual(['day "2026-13-45" date']);
  });

  it('that a template has still to fill is none', () => {
    expect(problemsOf(meeting('attendees: Sam\ndate: "{{date}}"', '', 'Calls/Sam.md'))).toEqual([]);
  });
});

it.each([
  ['people alone', 'people: "[[Sam]]"', 'Calls/2026-03-04 call.md'],
  ['attendees without a day', 'attendees: "[[Sam]]"', 'Calls/call.md'],
  ['nobody', 'attendees:', 'Calls/2026-03-04 call.md'],
  ['a meeting alone', 'type: meeting', 'Calls/2026-03-04 call.md'],
])('a note with %s is no meeting note', (_what, properties, path) => {
  expect(told(meeting(properties, '[[Sam]]\n\n- Met [[Ana]] #kith/met', path))).toEqual([]);
});

it('names people by Markdown links whose address holds parentheses', () => {
  const index = readVault({ 'People/Sam (work).md': '', 'Calls/2026-03-04.md': '---\nattendees: "[Sam](People/Sam%20(work).md)"\n---\n' });
  expect(interactionsOf(index, 'Sam (work)')).toEqual(['met 2026-03-04']);
});

it('is a dated note: its records, mentions and properties count', () => {
  const index = meeting('attendees: "[[Bo]]"\nabout: "[[Sam]]"', '- Gave [[Ana]]: a book #kith/gave\n');
  expect(told(index)).toEqual(['Sam mentioned 2026-03-04', 'Ana gave 2026-03-04']);
});

it('tells once of someone who attended and is linked', () => {
  expect(told(meeting('attendees: "[[Sam]]"', '[[Sam]] said'))).toEqual(['Sam met 2026-03-04']);
});

it('mentions those in the properties of a daily note', () => {
  expect(told(meeting('people: ["[[Sam]]", Ana]', '', 'Daily/2026-03-04.md'))).toEqual(['Sam mentioned 2026-03-04']);
});

it('is none when the note is a person', () => {
  expect(told(meeting('attendees: "[[Sam]]"\ntype: person\ndate: 2026-03-04'))).toEqual([]);
});

it('never guesses between two people of one name', () => {
  const index = meeting('attendees: [B, Sam]');
  expect(told(index)).toEqual(['Sam met 2026-03-04']);
  expect(interactionsOf(index, 'Bo')).toEqual([]);
  expect(problemsOf(index)).toEqual(['name "B" attendees']);
});
