import { expect, it } from 'vitest';
import { dayInName } from './name-day';

it.each([
  ['2026-03-04', '2026-03-04'],
  ['Calls/2026-03-04 Sam', '2026-03-04'],
  ['Call with Sam (2026-03-04)', '2026-03-04'],
  ['20260304 Sam', '2026-03-04'],
  ['call_20260304_sam', '2026-03-04'],
  ['2026-13-45 or 2026-03-04', '2026-03-04'],
  ['2026-03-04/Sam', null],
  ['202603041530', null],
  ['v20260304', null],
  ['20260304b', null],
  ['12026-03-04', null],
  ['2026-03-045', null],
  ['2026-0304', null],
  ['2026-13-45', null],
  ['20260230', null],
  ['04-03-2026', null],
])('the name %s says %s', (name, day) => {
  expect(dayInName(`${name}.md`)).toBe(day);
});
