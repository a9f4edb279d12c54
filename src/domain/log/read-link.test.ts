import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDay } from '../days/day';
import { readLink } from './read-link';
import type { LinkReading } from './read-link';

const [SAM, ANA, BO, OTHER_BO] = ['People/Sam Rivera.md', 'People/Diaz, Ana.md', 'People/Bo.md', 'Work/Bo.md'];
const NAMES = new Map([['sam rivera', [SAM]], ['sam', [SAM]], ['diaz, ana', [ANA]], ['ana', [ANA]], ['bo', [BO, OTHER_BO]]]);
const TODAY = toDay('2026-03-09') ?? expect.fail('no day');
const READING: LinkReading = {
  today: TODAY,
  isPerson: (path) => [SAM, ANA, BO, OTHER_BO].includes(path),
  peopleNamed: (name) => NAMES.get(name.toLowerCase()) ?? [],
  mayMean: (name) => ['rivera', 'diaz'].includes(name.toLowerCase()),
  readUserDay: (text) => (text === '9 March' ? TODAY : null),
};

/** Who is filled in, with `+` before a new person. */
function people(given: Record<string, unknown>): string[] {
  return readLink(given, READING).entry.people.map((one) => ('path' in one ? one.path : `+${one.newName}`));
}

describe('who a link names', () => {
  it.each([
    ['Sam', [SAM]],
    ['sam rivera', [SAM]],
    ['People/Sam Rivera', [SAM]],
    ['People/Sam Rivera.md', [SAM]],
    ['Sam Rivera.md', [SAM]],
    ['[[Sam Rivera|her]]', [SAM]],
    ['Diaz, Ana', [ANA]],
    ['Sam, Ana', [SAM, ANA]],
    ['Sam\nAna; Sam', [SAM, ANA]],
    ['Work/Bo', [OTHER_BO]],
    ['Bo', []],
    ['Rivera', []],
    ['Zoë  Quist', ['+Zoë Quist']],
    ['Zoë Quist.md', ['+Zoë Quist']],
    ['Zoe\u0308 Quist', ['+Zo\u00eb Quist']],
    ['true', []],
    ['Zoë, ZOE, zoë', ['+Zoë']],
    ['[[Zoë Quist|her]]', ['+Zoë Quist']],
    ['Zo\u0000ë\u0007', ['+Zo ë']],
    ['\u0000', []],
    [' , ', []],
    ['x'.repeat(5000), []],
    ['a/b, #Tag, CON, .x', []],
  ])('for person=%j is %j', (person, expected) => {
    expect(people({ person })).toEqual(expected);
    expect(people({ people: person })).toEqual(expected);
  });

  it('asks for the people where the person is empty', () => {
    expect(people({ person: '', people: 'Sam' })).toEqual([SAM]);
  });

  it.each([
    ['Zoë', ['“Zoë” is new: writing this down makes a note. Remove the name if that is wrong.'], ''],
    ['Sam, Bo', ['More than one person is called “Bo”. Choose who is meant.'], 'Bo'],
    ['Rivera', ['Nobody is called just “Rivera”. Choose who is meant.'], 'Rivera'],
    ['y'.repeat(300), [`“${'y'.repeat(40)}…” is left out: this name is too long for a note.`], ''],
    ['a/b, Sam', ['“a/b” is left out: a note can’t have “/” in its name.'], ''],
    ['Sam', [], ''],
  ])('says what could not be taken as it was, for %j', (person, said, toChoose) => {
    expect(readLink({ person }, READING)).toMatchObject({ said, toChoose });
  });
});

describe('what a link asks for', () => {
  it.each([
    [undefined, 'meeting', 'met'],
    ['met', 'meeting', 'met'],
    ['Talked', 'call-or-message', 'talked'],
    ['wrote', 'call-or-message', 'wrote'],
    ['advice', 'meeting', 'advice'],
    ['gave', 'value-offered', 'gave'],
    ['promise', 'follow-up', 'promise'],
    ['task', 'follow-up', 'task'],
    ['call-or-message', 'call-or-message', 'talked'],
    ['follow-up', 'follow-up', 'promise'],
  ])('with kind=%s is the form %s for %s', (kind, form, expected) => {
    expect(readLink({ kind }, READING)).toMatchObject({ entry: { form, kind: expected }, said: [] });
  });

  it('is a meeting for a kind that nobody knows, and says so', () => {
    expect(readLink({ kind: 'ghosted' }, READING)).toMatchObject({ entry: { form: 'meeting' }, said: ['Kith doesn’t know “ghosted”. Choose what it was.'] });
  });

  it.each([
    ['met', '2026-03-04', { day: '2026-03-04', when: null }],
    ['met', '2026-03-04T18:30:00+01:00', { day: '2026-03-04', when: null }],
    ['met', '9 March', { day: '2026-03-09', when: null }],
    ['promise', '2026-03-20', { day: '2026-03-09', when: '2026-03-20' }],
    ['met', undefined, { day: '2026-03-09', when: null }],
  ])('of kind %s with day=%s has the days %j', (kind, day, expected) => {
    expect(readLink({ kind, day }, READING)).toMatchObject({ entry: expected, said: [] });
  });

  it.each(['2026-02-30', 'tomorrow', '04/03/2026'])('is today for the day %s, and says so', (day) => {
    expect(readLink({ day }, READING)).toMatchObject({ entry: { day: TODAY }, said: [`“${day}” can’t be read as a day. A day looks like 2026-03-04.`] });
  });

  it('has the words as they would be typed, whatever is in them', () => {
    const words = 'one\n```\n%% <!-- $$ [[x]] #kith/met';
    expect(readLink({ words }, READING).entry.words).toBe(words);
  });

  it('is never an error, whatever the parameters hold', () => {
    const value = fc.oneof(fc.anything(), fc.string(), fc.constantFrom('Sam', 'Bo', 'true', ',;,', '[[', '[[|]]'));
    fc.assert(fc.property(fc.record({ person: value, people: value, kind: value, words: value, day: value }, { requiredKeys: [] }), (given) => {
      const { entry, said } = readLink(given, READING);
      expect(typeof entry.words).toBe('string');
      for (const sentence of said) expect(sentence.length).toBeLessThan(250);
    }));
  });
});
