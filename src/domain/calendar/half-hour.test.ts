import { describe, expect, it } from 'vitest';
import { hexHash } from './follow-up-entry';
import { readHalfHour, rememberHalfHour } from './half-hour';

const FIRST = { weekday: 'FR', time: '09:00', minutes: 30, path: 'My half hour.ics', uid: `half-hour-${hexHash('Notes')}@kith` };

describe('the half hour that the settings remember', () => {
  it.each([
    [{}, FIRST],
    [{ weekday: 'XX', time: '25:00', minutes: '7' }, FIRST],
    [{ weekday: 'MO', time: '18:30', minutes: '45', path: 'Plans/x.ics', uid: 'half-hour-1@kith' }, { weekday: 'MO', time: '18:30', minutes: 45, path: 'Plans/x.ics', uid: 'half-hour-1@kith' }],
  ])('of %j is %j', (remembered, expected) => {
    expect(readHalfHour(remembered, 'Notes')).toEqual(expected);
    expect(readHalfHour(rememberHalfHour(readHalfHour(remembered, 'Notes')), 'Renamed')).toEqual(expected);
  });
});
