import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Day } from '../days/day';
import { toDay } from '../days/day';
import type { Rules } from '../rules';
import { DEFAULT_RULES } from '../rules';
import { futureContacts } from './future-contact';
import { isPersonNote } from './is-person';
import type { Person } from './person';
import { readPerson } from './read-person';

const noUserDay = () => null;

function read(yaml: string, path = 'People/Sam Rivera.md', rules: Partial<Rules> = {}) {
  const frontmatter = parse(yaml, { logLevel: 'silent' }) as Record<string, unknown>;
  return readPerson(path, { frontmatter }, { ...DEFAULT_RULES, ...rules }, noUserDay);
}

/** The problems in short: cause, property, what was found. */
function problems(yaml: string): string[] {
  return read(yaml).problems.map(({ cause, property, found }) => `${cause} | ${property ?? ''} | ${found}`);
}

const days = (count: number) => ({ unit: 'days', count });
const months = (count: number) => ({ unit: 'months', count });

describe('a person says', () => {
  it.each<[keyof Person, unknown, string[]]>([
    ['aliases', ['Sammy'], ['aliases: Sammy', 'alias: [Sammy]', 'Aliases:\n  -\n  - Sammy', 'aliases: "[[Sammy]]"', 'aliases: [Sammy, sammy]']],
    ['nicknames', ['Sammy'], ['nickname: Sammy', 'nicknames: [Sammy]', 'Nickname: "[[Sammy]]"']],
    ['nicknames', [], ['nickname:', 'nickname: []']],
    ['aliases', ['Sam', 'Sammy'], ['aliases: Sam, Sammy', 'aliases: [Sam]\nalias: Sammy']],
    ['aliases', ['Rivera, Sam'], ['aliases: ["Rivera, Sam"]', 'aliases: [[[Rivera, Sam]]]']],
    ['aliases', ['2026-01-31', '7', 'true'], ['aliases: [2026-01-31, 7, true]']],
    ['aliases', [], ['aliases:', 'aliases: []', 'aliases: [null]', 'aliases: ""']],
    ['rhythm', days(30), ['rhythm: 30', 'cadence_days: 30', 'contactFrequency: "30"', 'Keep in touch: every 30 days', 'prm-tier: close', 'prm-tier: Close', 'rhythm:\nprm-tier: close']],
    ['rhythm', days(14), ['cadence: biweekly', 'frequency: 2 weeks', 'meets: fortnightly', 'prm-tier: inner', 'prm-cadence: 14\nprm-tier: warm']],
    ['rhythm', months(3), ['rhythm: quarterly', 'contact_cadence: 3 months', 'rhythm: ["quarterly"]']],
    ['rhythm', 'none', ['rhythm: none', 'rhythm: none\nprm-tier: close']],
    ['rhythm', null, ['rhythm:', 'name: Sam', 'rhythm: inner']],
    ['followUp', '2026-03-04', ['follow_up: 2026-03-04', 'follow-up: "[[2026-03-04]]"', 'nextContact: 20260304', 'next_contact_due: 2026/03/04', 'next_touch: 2026-03-04T09:00', 'next_action: 2026-03-04']],
    ['followUp', null, ['next_action: send her the deck', 'next_action: 2026-13-45', 'follow_up:']],
    ['followUpAbout', 'the deck for Ana', ['follow_up_about: the deck for [[People/Ana|Ana]]', 'follow_up_note: the deck for Ana']],
    ['lastContacts', ['2026-01-31'], [
      'last_contact: 2026-01-31', 'lastContacted: 2026-01-31', 'last_interaction: [[2026-01-31]]', 'Last met: "[[2026-01-31|lunch]]"', 'last_chatted: 20260131',
      'date_last_contacted: 2026-01-31 10:00', 'prm-last-contacted: 2026-01-31', 'interactions: [{ date: 2026-01-31 }]',
    ]],
    ['lastContacts', ['2026-01-31', '2026-01-01'], [
      'interactions:\n  - date: 2026-01-01\n    type: call\n  - Date: 2026-01-31\n  - a note', 'last_contact: 2026-01-01\ninteractions: [{ date: 2026-01-31 }]',
      'last_contact: 2026-01-31\ninteractions: [{ date: 2026-01-01 }]',
    ]],
    ['lastContacts', [], ['last_contact:', 'last_contact: 2026-13-45', 'last_contact: 5', 'interactions: 12', 'interactions: [call, "[[2026-01-31]]"]']],
    ['notNowUntil', '2026-05-01', ['not_now_until: 2026-05-01', 'snooze_until: 2026-05-01', 'prm-snooze-until: 2026-05-01']],
    ['silent', true, ['silent: true', 'prm-paused: true', 'do_not_contact: "true"', 'silent: yes', 'silent: false\nprm-paused: true']],
    ['silent', false, ['silent: false', 'silent:', 'silent: no', 'silent: maybe', 'silent: [true, false]']],
    ['deceased', true, ['deceased: true', 'deceased: 2021-05-03', 'deceased: in spring', 'deceased: false']],
    ['deceased', false, ['deceased:', 'deceased: ""', 'deceased: []', 'name: Sam']],
    ['met', '2025-06-01', ['met: 2025-06-01', 'first_met: "[[2025-06-01]]"', 'met_on: 2025/06/01', 'met_at: 2025-06-01', 'met: 2025-06-01\nmet_at: the fair']],
    ['metAt', 'the fair', ['met_at: the fair', 'how_we_met: "[[Places/Fair|the fair]]"', 'met: the fair', 'met: 2025-06-01\nmet_at: "[[the fair]]"', 'met_at: [[the fair]]']],
    ['metAt', '2019', ['met: 2019', 'met_at: "2019"']],
    ['metAt', null, ['met_at:', 'met: 2025-06-01', 'met_at: 2026-13-45', 'met: true']],
    ['through', ['Jo Park'], ['introduced_by: Jo Park', 'met_via: "[[People/Jo Park]]"', 'introduced_by: [[Jo Park]]', 'introduced_by: Jo Park\nmet_via: "[[Jo Park]]"']],
    ['through', [], ['introduced_by:']],
    ['interests', ['soil data', 'chess'], ['interests: [soil data, chess]', 'interests:\n  - "[[Soil|soil data]]"\n  -\n  - chess']],
    ['interests', ['soil data, chess'], ['interests: soil data, chess', 'interests: "[[soil data]], [[chess]]"']],
    ['lookingFor', ['a co-founder'], ['looking_for: a co-founder', 'lookingFor: ["[[a co-founder]]"]']],
    ['wantToMeet', true, ['want_to_meet: true']],
    ['wantToMeet', false, ['want_to_meet: false', 'want_to_meet:']],
    ['birthday', { month: 4, dayOfMonth: 17 }, ['birthday: 1988-04-17', 'bday: 1988/04/17', 'birthdate: "[[1988-04-17]]"', 'prm-birthday: 19880417', 'birthday: 1988-04-17\nbday: 04-17']],
    ['birthday', { month: 4, dayOfMonth: 17 }, ['birthday: 04-17', 'birthday: --04-17', 'bday: "--0417"']],
    ['birthday', { month: 2, dayOfMonth: 29 }, ['birthday: 02-29', 'birthday: --02-29']],
    ['birthday', null, ['birthday:', 'birthday: 01/01/1980', 'birthday: 02-30', 'birthday: 1987-02-29', 'birthday: 04/17', 'birthday: 417', 'birthday: in April']],
    ['company', 'Acme', ['company: Acme', 'org: "[[Acme]]"', 'organization: [Acme]', 'organizations:\n  - "[[Companies/Acme]]"', 'Organisation: "[Acme](Acme.md)"', 'organisations: [[Acme]]', 'company: Acme\norg: Acme']],
    ['company', 'Acme, Soil Lab', ['organizations: [Acme, "[[Soil Lab]]"]', 'company: Acme\norg: Soil Lab']],
    ['company', null, ['company:', 'org: []', 'org: [""]']],
    ['role', 'Director', ['role: Director', 'title: Director', 'role: Director\ntitle: Sam Rivera', 'role: Director\ntitle: Dr', 'role: ["[[Director]]"]']],
    ['role', null, ['title: Sam Rivera', 'title: sam-rivera', 'aliases: Sammy\ntitle: Sammy', 'title:', 'role:\ntitle: Sam rivera']],
    ['emails', ['sam@example.org'], ['email: sam@example.org', 'Email: [sam@example.org, null]', 'email: "[write](mailto:sam@example.org)"', 'email: "[sam@example.org](mailto:sam@example.org)"']],
    ['phones', ['491701234567'], ['phone: 491701234567', 'phone: "491701234567"', 'phone: "[call](tel:491701234567)"']],
    ['phones', ['+49 170 1', '200'], ['phone: ["+49 170 1", 200]']],
    ['location', 'Lisbon', ['location: Lisbon', 'location: "[[Places/Lisbon]]"', 'location: [[Lisbon]]']],
    ['circles', ['friends', 'Book club'], [
      'circles: [friends, Book club]', 'circle: friends\ngroups: "[[Book club]]"', 'circles: friends, Book club', 'circles: "#friends"\ncircle: [Book club, Friends]', 'circles: "[[friends]], [[Groups/Book club|us]]"',
    ]],
    ['circles', ['work', 'choir/alto'], ['tags: [person, work, "#choir/alto", null, type/person, people/near]', 'circles: work\ntags: person, work choir/alto']],
    ['circles', [], ['tags: person', 'tags:', 'circles:', 'tags: [null]']],
  ])('%s: %j', (property, value, notes) => {
    for (const yaml of notes) expect([yaml, read(yaml).person[property]]).toEqual([yaml, value]);
  });

  it('its path and its name', () => {
    expect(read('type: person', 'People/Work/Sam O’Hara, MD 🌱.md').person).toMatchObject({ path: 'People/Work/Sam O’Hara, MD 🌱.md', name: 'Sam O’Hara, MD 🌱' });
  });

  it("a rhythm in the user's own words", () => {
    expect(read('rhythm: A', 'Sam.md', { rhythmWords: { a: '3 weeks' } }).person.rhythm).toEqual(days(21));
  });

  it("a day in the user's own daily-note format", () => {
    const german = (text: string): Day | null => (text === '4.3.2026' ? toDay('2026-03-04') : null);
    expect(readPerson('Sam.md', { frontmatter: { follow_up: '[[4.3.2026]]' } }, DEFAULT_RULES, german).person.followUp).toBe('2026-03-04');
  });

  it('a circle by a tag that the user does not take for a marker', () => {
    expect(read('tags: [person, contact]', 'Sam.md', { personTags: ['person'] }).person.circles).toEqual(['contact']);
  });
});

it('nobody came through the user', () => {
  expect(read('introduced_by: "[[Me]]"', undefined, { yourNote: 'People/Me.md' }).person.through).toEqual([]);
});

describe('a problem is kept', () => {
  it.each<[string, string[]]>([
    ['last_contact: 2026-13-45', ['day | last_contact | 2026-13-45']],
    ['Last Contact: 5', ['day | Last Contact | 5']],
    ['last_contact: 13/02/2026', ['day | last_contact | 13/02/2026']],
    ['follow_up: soon', ['day | follow_up | soon']],
    ['follow_up: { when: soon }', ['day | follow_up | when: soon']],
    ['snooze_until: true', ['day | snooze_until | true']],
    ['birthday: 02-30', ['day | birthday | 02-30']],
    ['bday: 01/01/1980', ['day | bday | 01/01/1980']],
    ['met: 13/02/2026', ['day | met | 13/02/2026']],
    ['met_at: "[[2026-02-30]]"', ['day | met_at | [[2026-02-30]]']],
    ['interactions: [{ date: 2026-02-30 }, { date: 2026-02-01 }]', ['day | interactions | 2026-02-30']],
    ['rhythm: 0', ['rhythm | rhythm | 0']],
    ['Cadence: often', ['rhythm | Cadence | often']],
    ['prm-tier: extended', ['rhythm | prm-tier | extended']],
    ['rhythm: -3 weeks', ['rhythm | rhythm | -3 weeks']],
    ['silent: maybe', ['property | silent | maybe']],
    ['want_to_meet: [true, false]', ['property | want_to_meet | true, false']],
    ['company: { name: Acme }', ['property | company | name: Acme']],
    ['phone: { home: 1, work: 2 }', ['property | phone | home: 1, work: 2']],
    ['aliases: [Sam, { first: Sam }]', ['property | aliases | first: Sam']],
    ['aliases: &a [*a, *a]', []],
    ['next_action: send the deck', []],
    ['rhythm: none\nprm-tier: close', []],
    ['tags: [null, 5]\nphone: 12345\nlocation: { lat: 1 }\nmet:\n', ['property | location | lat: 1']],
  ])('%s', (yaml, kept) => {
    expect(problems(yaml)).toEqual(kept);
  });

  it('with the note, and what would be read', () => {
    expect(read('bday: soon').problems).toEqual([
      { path: 'People/Sam Rivera.md', cause: 'day', property: 'bday', found: 'soon', accepted: 'a day like 1988-04-17, or 04-17 without the year' },
    ]);
  });

  it('and a long value is cut', () => {
    expect(problems(`follow_up: ${'a'.repeat(500)}`)).toEqual([`day | follow_up | ${'a'.repeat(79)}…`]);
  });

  it('and the rest of the note still counts', () => {
    expect(read('last_contact: 5\ntags: [null]\nrhythm: weekly\nfollow_up: 2026-03-04').person).toMatchObject({ rhythm: days(7), followUp: '2026-03-04', lastContacts: [] });
  });
});

describe('two spellings that disagree', () => {
  it.each<[string, keyof Person, unknown, string[]]>([
    ['last_contact: 2026-01-01\nlastMet: 2026-02-01', 'lastContacts', ['2026-02-01', '2026-01-01'], ['disagreement | last_contact | last_contact: 2026-01-01, lastMet: 2026-02-01']],
    ['last_contact: 2026-01-01\nlastMet: 2026/01/01', 'lastContacts', ['2026-01-01'], []],
    ['last_contact: 2026-01-01\nlast_met: soon', 'lastContacts', ['2026-01-01'], ['day | last_met | soon']],
    ['last_contact: [2026-01-01, 2026-02-01]', 'lastContacts', ['2026-02-01', '2026-01-01'], ['disagreement | last_contact | last_contact: 2026-01-01, last_contact: 2026-02-01']],
    ['follow_up: 2026-03-04\nnext_action: 2026-03-01', 'followUp', '2026-03-01', ['disagreement | follow_up | follow_up: 2026-03-04, next_action: 2026-03-01']],
    ['follow_up: 2026-03-04\nnext_action: call', 'followUp', '2026-03-04', []],
    ['snooze_until: 2026-03-04\nnot_now_until: 2026-03-01', 'notNowUntil', '2026-03-01', ['disagreement | snooze_until | snooze_until: 2026-03-04, not_now_until: 2026-03-01']],
    ['met: 2025-06-01\nfirst_met: 2024-06-01', 'met', '2024-06-01', ['disagreement | met | met: 2025-06-01, first_met: 2024-06-01']],
    ['birthday: 1988-04-17\nbday: 1987-04-17', 'birthday', { month: 4, dayOfMonth: 17 }, ['disagreement | birthday | birthday: 1988-04-17, bday: 1987-04-17']],
    ['birthday: 04-17\nbday: 04-16', 'birthday', { month: 4, dayOfMonth: 16 }, ['disagreement | birthday | birthday: 04-17, bday: 04-16']],
    ['cadence: monthly\nrhythm: weekly', 'rhythm', months(1), ['disagreement | cadence | cadence: monthly, rhythm: weekly']],
    ['cadence: 7\nrhythm: weekly', 'rhythm', days(7), []],
    ['silent: false\nprm-paused: true', 'silent', true, ['disagreement | silent | silent: false, prm-paused: true']],
    ['silent:\nprm-paused: true', 'silent', true, []],
    ['cadence: often\nrhythm: weekly', 'rhythm', days(7), ['rhythm | cadence | often']],
  ])('%s', (yaml, property, value, kept) => {
    expect(read(yaml).person[property]).toEqual(value);
    expect(problems(yaml)).toEqual(kept);
  });
});

describe('a last contact in the future', () => {
  const today = '2026-03-04' as Day;
  it.each([['2026-03-05', ['2026-03-05']], ['2026-03-04', []], ['2026-03-03', []], ['[2026-03-03, 2031-01-01, 2026-03-05]', ['2031-01-01', '2026-03-05']], ['', []]])('%s: %s is a problem', (days, found) => {
    expect(futureContacts(read(`last_contact: ${days}`).person, today)).toEqual(
      found.map((day) => ({ path: 'People/Sam Rivera.md', cause: 'future-contact', property: 'last_contact', found: day, accepted: 'today or a day before it' })),
    );
  });
});

describe('properties that YAML can not read', () => {
  const block = (text: string) => ({
    type: 'yaml', position: { start: { line: 0, col: 0, offset: 0 }, end: { line: text.split('\n').length - 1, col: 3, offset: text.length } },
  });
  it.each<[string, string, string[]]>([
    ['an @ without quotes', '---\nalias: @sam\n---', ['frontmatter']],
    ['with Windows line endings', '---\r\nalias: @sam\r\n---', ['frontmatter']],
    ['an empty block', '---\n---', []],
    ['an empty block of several lines', '---\n\n\n---', []],
    ['an empty block with Windows line endings', '---\r\n\r\n---', []],
  ])('%s', (_, text, causes) => {
    expect(readPerson('People/Sam.md', { sections: [block(text)] }, DEFAULT_RULES, noUserDay).problems.map(({ cause }) => cause)).toEqual(causes);
  });

  it('is no problem where they were read, or there are none', () => {
    const heading = { ...block('# Heading'), type: 'heading' };
    expect(readPerson('Sam.md', { sections: [block('---\na: 1\n---')], frontmatter: { a: 1 } }, DEFAULT_RULES, noUserDay).problems).toEqual([]);
    expect(readPerson('Sam.md', { sections: [heading] }, DEFAULT_RULES, noUserDay).problems).toEqual([]);
  });
});

it('reads whatever stands in the frontmatter without throwing, and only days of the calendar', () => {
  const names = fc.constantFrom(
    'aliases', 'nickname', 'rhythm', 'prm-tier', 'followUp', 'next_action', 'follow_up_about', 'lastContact', 'interactions', 'snooze_until', 'silent', 'deceased', 'met_via', 'met', 'met_at',
    'interests', 'looking_for', 'want_to_meet', 'birthday', 'bday', 'org', 'role', 'title', 'email', 'phone', 'location', 'circle', 'type', 'category', 'tags',
  );
  const value = fc.oneof(fc.anything(), fc.constantFrom('2026-01-31', '[[2026-02-30]]', '{{date}}', '[[', '[a](%E0)', '02-29'), fc.array(fc.array(fc.anything())));
  fc.assert(fc.property(fc.dictionary(fc.oneof(names, fc.string()), value), (frontmatter) => {
    isPersonNote('People/Sam.md', { frontmatter }, { ...DEFAULT_RULES, peopleFolders: ['People'] });
    const { person } = readPerson('People/Sam.md', { frontmatter }, DEFAULT_RULES, noUserDay);
    for (const day of [person.followUp, ...person.lastContacts, person.notNowUntil, person.met]) expect(day === null || toDay(day) === day).toBe(true);
  }), { numRuns: 500 });
});
