import { describe, expect, it } from 'vitest';
import type { PersonFacts } from '../persons/person-facts';
import { ANA, day, factsWith, interaction, peopleWith, rulesWith, SAM, task } from './follow-ups.test-support';
import { followUpsOf } from './follow-ups-of';

type Given = Parameters<typeof factsWith>[0];
const RULES = rulesWith({ startDay: day('2026-01-01'), yourNote: 'Me.md' });
const MET = { interactions: [interaction('met', '2026-03-04')] };

/** Group, due day, and whether soft, of the row with Ana, who introduced Sam; or that there is none. */
function row(today: string, { sam = MET, ana = {}, introducers = [ANA] }: { sam?: Given; ana?: Given; introducers?: string[] } = {}): string {
  const introduced: PersonFacts = { ...factsWith(sam), introducers };
  const people = peopleWith(introduced, factsWith(ana, ANA), factsWith({}, 'Me.md'));
  const followUp = followUpsOf(introduced, people, day(today), RULES).find(({ kind }) => kind === 'introducer');
  return followUp ? [followUp.people.join(), followUp.group, followUp.due ?? '', ...(followUp.soft ? ['soft'] : [])].join(' ') : 'none';
}

describe('whoever introduced somebody', () => {
  it.each([
    ['2026-03-04', `${ANA} coming-up 2026-03-06`],
    ['2026-03-06', `${ANA} thanks 2026-03-06`],
    ['2026-03-20', `${ANA} thanks 2026-03-06 soft`],
    ['2026-05-05', 'none'],
  ])('is thanked and told two days after the first meeting: on %s %s', (today, expected) => {
    expect(row(today)).toBe(expected);
  });

  it.each([
    ['the first meeting was before the start day', { sam: { interactions: [interaction('met', '2026-03-04'), interaction('met', '2025-12-31')] } }],
    ['their own log tells of contact before the start day', { sam: { interactions: [...MET.interactions, interaction('talked', '2025-06-01', { source: 'log' })] } }],
    ['a property tells of contact before the start day', { sam: { ...MET, person: { lastContacts: [day('2025-06-01')] } } }],
    ['there has been no meeting', { sam: { interactions: [interaction('wrote', '2026-03-04')] } }],
    ['the meeting is still to come', { sam: { interactions: [interaction('met', '2026-03-30')] } }],
    ['they are silent', { ana: { person: { silent: true } } }],
    ['they have died', { ana: { person: { deceased: true } } }],
    ['their notes are still to be read', { ana: { awaiting: true } }],
    ['it is the user', { introducers: ['Me.md'] }],
    ['it is the same person', { introducers: [SAM] }],
    ['they have no note', { introducers: ['People/Nobody.md'] }],
    ['they have been thanked since', { ana: { interactions: [interaction('thank', '2026-03-05', { people: [ANA] })] } }],
    ['a line still to do names both', { ana: { tasks: [task('tell', { text: '- [ ] Tell [[Ana]]: how meeting [[Sam]] went #kith/tell' })] } }],
    ['thanks still to do name both', { ana: { tasks: [task('thank', { noteDay: '2026-03-04', text: '- [ ] Thank [[Ana]]: for [[People/Sam|him]] #kith/thank' })] } }],
    ['they have been told', { ana: { tasks: [task('tell', { status: 'done', days: { done: '2026-03-05' } })] } }],
    ['a suggestion that names it was ticked', { ana: { tasks: [task('today', { status: 'done', noteDay: '2026-03-09', text: '- [x] [[Ana]]: Thank you for introducing me to Sam. #kith/today' })] } }],
    ['it was let rest', { ana: { tasks: [task('tell', { status: 'cancelled', days: { cancelled: '2026-03-07' }, text: '- [-] Tell [[Ana]]: thank you, and how meeting [[Sam]] went #kith/tell' })] } }],
  ])('is not, when %s', (_name, given) => {
    expect(row('2026-03-10', given)).toBe('none');
  });

  it.each([
    ['they are put off', { ana: { person: { notNowUntil: day('2026-04-01') } } }],
    ['thanks were given before', { ana: { interactions: [interaction('thank', '2026-03-01', { people: [ANA] })] } }],
    ['thanks to them for something else are open', { ana: { tasks: [task('thank', { noteDay: '2026-03-04', text: '- [ ] Thank [[Ana]]: for lunch #kith/thank' })] } }],
    ['something else that was to be told was let rest', { ana: { tasks: [task('tell', { status: 'cancelled', days: { cancelled: '2026-03-07' }, text: '- [-] Tell [[Ana]]: about the flat #kith/tell' })] } }],
    ['they will be thanked on a day to come', { ana: { interactions: [interaction('thank', '2026-03-11', { people: [ANA] })] } }],
    ['there has been other contact', { ana: { interactions: [interaction('met', '2026-03-08', { people: [ANA] })] } }],
    ['another suggestion was ticked', { ana: { tasks: [task('today', { status: 'done', noteDay: '2026-03-09', text: '- [x] [[Ana]]: Happy birthday! #kith/today' })] } }],
    ['the suggestion is open', { ana: { tasks: [task('today', { noteDay: '2026-03-09', text: '- [ ] [[Ana]]: Thank you for introducing me to Sam. #kith/today' })] } }],
    ['a promise to them is open', { ana: { tasks: [task('promise', { noteDay: '2026-03-08' })] } }],
    ['there were letters and calls before the start day', { sam: { interactions: [...MET.interactions, interaction('talked', '2025-12-31'), interaction('wrote', '2025-12-30')] } }],
    ['their own log tells of contact since the start day', { sam: { interactions: [...MET.interactions, interaction('talked', '2026-02-01', { source: 'log' })] } }],
    ['the meeting is told by the property', { sam: { person: { met: day('2026-03-04') } } }],
  ])('is, though %s', (_name, given) => {
    expect(row('2026-03-10', given)).toBe(`${ANA} thanks 2026-03-06`);
  });
});
