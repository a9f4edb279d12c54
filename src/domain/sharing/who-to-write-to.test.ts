import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { advice, ANA, BO, day, factsWith, interaction, peopleWith, rulesWith, SAM, task } from '../follow-ups/follow-ups.test-support';
import type { PersonFacts } from '../persons/person-facts';
import { whoToWriteTo } from './who-to-write-to';

const TODAY = day('2026-03-09');
const RULES = rulesWith({ yourNote: 'People/Me' });
const MONTHLY = { unit: 'months', count: 1 } as const;
const TRIED = { kind: 'tried', line: 6, words: 'yes', day: day('2026-02-10') } as const;
const rhythmDue = { person: { rhythm: MONTHLY }, interactions: [interaction('met', '2026-01-03')] };
const longAgo = { person: { interests: ['chess'] }, interactions: [interaction('met', '2025-06-01')] };
const bornOn = (dayOfMonth: number): { person: { birthday: { month: number; dayOfMonth: number } } } => ({ person: { birthday: { month: 3, dayOfMonth } } });

type Given = Parameters<typeof factsWith>[0];

function named(all: readonly PersonFacts[], today = TODAY): string[] {
  return whoToWriteTo(peopleWith(...all), today, RULES, {}).map(({ kind, people }) => `${kind} ${people.join()}`);
}

/** A person's follow-up, with them in its line. */
function about(path: string, ...[kind, given]: Parameters<typeof task>): PersonFacts {
  return factsWith({ tasks: [task(kind, { ...given, people: [path] })] }, path);
}

describe('a reason to write', () => {
  it.each<[string, Given, string | null]>([
    ['a birthday today', bornOn(9), 'birthday'],
    ['a birthday of some days ago', bornOn(5), 'birthday'],
    ['no birthday to come', bornOn(12), null],
    ['good news of theirs', { tasks: [task('congratulate', { noteDay: '2026-03-05' })] }, 'congratulate'],
    ['thanks', { tasks: [task('thank', { noteDay: '2026-03-05' })] }, 'thank'],
    ['thanks without a day', { tasks: [task('thank')] }, 'thank'],
    ['no thanks of a later day', { tasks: [task('thank', { days: { scheduled: '2026-03-12' } })] }, null],
    ['something to tell', { tasks: [task('tell', { noteDay: '2026-03-01' })] }, 'tell'],
    ['what came of their advice', { advice: [advice('2026-01-10', { answers: [TRIED] })] }, 'tell'],
    ['no advice that has not been tried', { advice: [advice('2026-01-10')] }, null],
    ['no advice about which the user is still thinking', { advice: [advice('2026-01-10')], tasks: [task('tell', { words: 'what came of: try pricing by seat', days: { scheduled: '2026-03-05' } })] }, null],
    ['an idea whose day is near', { tasks: [task('idea', { days: { scheduled: '2026-03-12' } })] }, 'idea'],
    ['no idea without a day', { tasks: [task('idea')] }, null],
    ['a day that the user chose', { person: { followUp: day('2026-03-08') } }, 'date'],
    ['no day from before the start day', { person: { followUp: day('2025-03-08') } }, null],
    ['a rhythm that has come round', rhythmDue, 'rhythm'],
    ['no rhythm before its day', { ...rhythmDue, interactions: [interaction('met', '2026-03-01')] }, null],
    ['no promise: it is to be kept', { tasks: [task('promise', { noteDay: '2026-03-01' })] }, null],
    ['no task of another kind', { tasks: [task('task', { noteDay: '2026-03-01' })] }, null],
    ['nothing that several people share', { tasks: [task('thank', { noteDay: '2026-03-05', people: [SAM, ANA] })] }, null],
    ['half a year without contact, and an interest', longAgo, 'long-ago'],
    ['no half a year without an interest', { interactions: longAgo.interactions }, null],
    ['no interest alone: they were never in touch', { person: { interests: ['chess'] } }, null],
    ['no contact of less than half a year ago', { ...longAgo, interactions: [interaction('talked', '2025-10-01')] }, null],
    ['a mention is no contact', { ...longAgo, interactions: [...longAgo.interactions, interaction('mentioned', '2026-03-01')] }, 'long-ago'],
    ['nobody not yet met', { ...longAgo, person: { interests: ['chess'], wantToMeet: true } }, null],
    ['nobody whose rhythm has not come round', { ...longAgo, person: { interests: ['chess'], rhythm: { unit: 'months', count: 24 } } }, null],
    ['nobody who is silent', { ...rhythmDue, person: { rhythm: MONTHLY, silent: true } }, null],
    ['not even thanks to somebody who is silent', { person: { silent: true }, tasks: [task('thank', { noteDay: '2026-03-05' })] }, null],
    ['nobody who has died', { person: { deceased: true }, tasks: [task('thank', { noteDay: '2026-03-05' })] }, null],
    ['nobody who is put off', { person: { notNowUntil: day('2026-03-10') }, tasks: [task('thank', { noteDay: '2026-03-05' })] }, null],
    ['somebody who is no longer put off', { person: { notNowUntil: day('2026-03-09') }, tasks: [task('thank', { noteDay: '2026-03-05' })] }, 'thank'],
    ['not the user', { ...longAgo, person: { path: 'People/Me.md', interests: ['chess'] } }, null],
    ['nobody about whom a note is still to be read', { ...longAgo, awaiting: true }, null],
  ])('%s', (_name, given, kind) => {
    const facts = factsWith(given);
    expect(named([facts, factsWith({}, ANA)])).toEqual(kind === null ? [] : [`${kind} ${facts.person.path}`]);
  });

  it.each<[string, string[], string | null]>([
    ['an interest of theirs that the user’s own note names too', ['Chess openings'], 'both'],
    ['none while the user’s note names others', ['pottery'], null],
    ['any while the user’s note names none', [], 'they'],
  ])('from long ago is %s', (_name, yours, who) => {
    const you = factsWith({ person: { interests: yours } }, 'People/Me.md');
    const [row] = whoToWriteTo(peopleWith(factsWith(longAgo), you), TODAY, RULES, {});
    expect(row?.cause.type === 'long-ago' && row.cause.shared?.type === 'interest' ? (row.cause.shared.isYours ? 'both' : 'they') : null).toBe(who);
  });

  it('from long ago is not given to somebody with plenty in hand; what is due is', () => {
    const promises = Array.from({ length: 6 }, (_, line) => task('promise', { noteDay: '2026-03-01', line, text: `- [ ] ${line}`, people: [BO] }));
    const all = [factsWith(longAgo), about(ANA, 'thank', { noteDay: '2026-03-05' }), factsWith({ tasks: promises }, BO)];
    expect(named(all)).toEqual([`thank ${ANA}`]);
  });
});

describe('the order', () => {
  it('has what is easy to begin first', () => {
    const all = [
      factsWith(longAgo, 'People/Long.md'),
      factsWith({ ...rhythmDue }, 'People/Rhythm.md'),
      factsWith({ person: { followUp: day('2026-03-08') } }, 'People/Date.md'),
      about('People/Idea.md', 'idea', { days: { scheduled: '2026-03-12' } }),
      about('People/Tell.md', 'tell', { noteDay: '2026-03-01' }),
      about('People/Thank.md', 'thank', { noteDay: '2026-03-05' }),
      about('People/News.md', 'congratulate', { noteDay: '2026-03-05' }),
      factsWith(bornOn(9), 'People/Born.md'),
    ];
    expect(named(all).map((name) => name.split(' ')[0])).toEqual(['birthday', 'congratulate', 'thank', 'tell', 'idea', 'date', 'rhythm', 'long-ago']);
  });

  it('of one kind has fresh ones first, then those who can be reached', () => {
    const all = [
      factsWith({ person: { phones: ['1'] }, tasks: [task('thank', { noteDay: '2026-02-01', people: ['People/Old.md'] })] }, 'People/Old.md'),
      about('People/No address.md', 'thank', { noteDay: '2026-03-05' }),
      factsWith({ person: { phones: ['1'] }, tasks: [task('thank', { noteDay: '2026-03-05', people: ['People/Phone.md'] })] }, 'People/Phone.md'),
    ];
    expect(named(all)).toEqual(['thank People/Phone.md', 'thank People/No address.md', 'thank People/Old.md']);
  });

  it('names everybody once, with the easiest reason', () => {
    expect(named([factsWith({ ...bornOn(9), tasks: [task('thank', { noteDay: '2026-03-05' })] })])).toEqual([`birthday ${SAM}`]);
  });

  it('stays for a week, is another one the next, and depends on nothing else', () => {
    const all = Array.from({ length: 12 }, (_, at) => factsWith(longAgo, `People/${at}.md`));
    const monday = named(all);
    expect(named(all, day('2026-03-15'))).toEqual(monday);
    expect(named(all, day('2026-03-16'))).not.toEqual(monday);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(named(shuffled)).toEqual(monday);
    }));
  });
});
