import { describe, expect, it } from 'vitest';
import type { PropertyName } from './property-names';
import { propertyCalled, propertyIn } from './property-names';

const noUserDay = () => null;

describe('a spelling stands for a property', () => {
  it.each<[PropertyName, string]>([
    ['aliases', 'aliases Aliases alias'],
    ['nickname', 'nickname nicknames Nickname'],
    ['rhythm', 'rhythm cadence cadence_days cadenceDays contact_frequency contactFrequency contact_cadence frequency keep_in_touch keep-in-touch Keep-In-Touch meets prm-cadence'],
    ['prm_tier', 'prm-tier'],
    ['follow_up', 'follow_up follow-up followUp FollowUp Follow-Up next_contact nextContact next_contact_due next_follow_up next_followup next_touch'],
    ['next_action', 'next_action nextAction'],
    ['follow_up_about', 'follow_up_about follow_up_note followUpNote'],
    ['last_contact', 'last_contact lastContact LastContact LAST_CONTACT last-contact last_contacted lastContacted last_interaction last_met last_chat last_chatted date_last_contacted prm-last-contacted'],
    ['interactions', 'interactions'],
    ['not_now_until', 'not_now_until snooze_until prm-snooze-until notNowUntil'],
    ['silent', 'silent prm-paused do_not_contact doNotContact'],
    ['deceased', 'deceased'],
    ['introduced_by', 'introduced_by introducedBy met_through met_via metVia'],
    ['met', 'met first_met met_on firstMet'],
    ['met_at', 'met_at how_we_met howWeMet'],
    ['interests', 'interests'],
    ['looking_for', 'looking_for lookingFor'],
    ['want_to_meet', 'want_to_meet want-to-meet'],
    ['birthday', 'birthday birthdate bday Birthday prm-birthday'],
    ['company', 'company org organization organizations organisation organisations Company'],
    ['role', 'role'],
    ['title', 'title'],
    ['circles', 'circles circle groups'],
    ['type', 'type kind class fileClass entity'],
    ['category', 'category categories'],
    ['tags', 'tags tag'],
  ])('%s: %s', (property, spellings) => {
    for (const spelling of spellings.split(' ')) expect([spelling, propertyCalled(spelling)]).toEqual([spelling, property]);
  });

  it.each([['Last contact', 'last_contact'], [' how  we met ', 'met_at'], ['Keep in touch', 'rhythm'], ['Next Contact Due', 'follow_up']])('with spaces: %s', (spelling, property) => {
    expect(propertyCalled(spelling)).toBe(property);
  });

  it.each(['', 'last contact?', 'first', 'prm', 'constructor', '__proto__', 'metal', 'rolled'])('but "%s" stands for none', (spelling) => {
    expect(propertyCalled(spelling)).toBeNull();
  });
});

describe('where a property stands', () => {
  it.each<[PropertyName, Record<string, unknown>, string[]]>([
    ['rhythm', { Cadence: 30, rhythm: 'weekly' }, ['Cadence', 'rhythm']],
    ['rhythm', { 'prm-tier': 'close' }, ['prm-tier']],
    ['rhythm', { 'prm-tier': 'close', 'prm-cadence': 30 }, ['prm-cadence']],
    ['follow_up', { next_action: '2026-03-04' }, ['next_action']],
    ['follow_up', { next_action: 'send the deck' }, []],
    ['follow_up', { next_action: '2026-03-04', nextTouch: null }, ['nextTouch', 'next_action']],
    ['silent', { name: 'Sam' }, []],
  ])('%s in %j', (property, frontmatter, names) => {
    expect(propertyIn(frontmatter, property, noUserDay).map(({ name }) => name)).toEqual(names);
  });

  it('nowhere, without frontmatter', () => {
    expect(propertyIn(undefined, 'rhythm', noUserDay)).toEqual([]);
  });
});
