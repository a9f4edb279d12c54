import { expect, it } from 'vitest';
import { readTaskFields } from './task-fields';

it.each([
  ['⏳ 2026-03-04', { scheduled: '2026-03-04' }],
  ['⌛2026-03-04', { scheduled: '2026-03-04' }],
  ['📅 2026-03-04', { due: '2026-03-04' }],
  ['📆 2026-03-04 🗓 2026-03-05', { due: '2026-03-04' }],
  ['not 📅 2026-03-04 but 📅 2026-03-05 #soon 📅 2026-03-06', { due: '2026-03-05' }],
  ['🗓️ 2026-03-04', { due: '2026-03-04' }],
  ['🛫 2026-03-04', { start: '2026-03-04' }],
  ['✅ 2026-03-04', { done: '2026-03-04' }],
  ['❌ 2026-03-04', { cancelled: '2026-03-04' }],
  ['🛫 2026-03-01 ⏳ 2026-03-02 #kith/promise 📅 2026-03-03 ^id', { start: '2026-03-01', scheduled: '2026-03-02', due: '2026-03-03' }],
  ['[scheduled:: 2026-03-04]', { scheduled: '2026-03-04' }],
  ['(due:: 2026-03-04)', { due: '2026-03-04' }],
  ['[due::[[2026-03-04]]] (start::2026-03-01)', { due: '2026-03-04', start: '2026-03-01' }],
  ['[Completion:: 2026-03-04] [cancelled:: 2026-03-05]', { done: '2026-03-04', cancelled: '2026-03-05' }],
  ['➕ 2026-03-04 🔁 every week', {}],
  ['see the 📅 for 3 March', {}],
  ['✅ 3 of 5 done', {}],
  ['[due:: ]', {}],
])('the days of "- [ ] call %s"', (fields, days) => {
  const none = { scheduled: null, due: null, start: null, done: null, cancelled: null };
  expect(readTaskFields(`- [ ] call ${fields}`)).toEqual({ days: { ...none, ...days }, unreadable: [] });
});

it.each([
  ['📅 2026-13-45', '📅 2026-13-45'],
  ['⏳ 2026-02-30', '⏳ 2026-02-30'],
  ['⏳ 13/02/2026', '⏳ 13/02/2026'],
  ['📅 2026-3-4', '📅 2026-3-4'],
  ['[due:: tomorrow]', '[due:: tomorrow]'],
])('%s is no day', (field, found) => {
  expect(readTaskFields(`- [ ] call ${field}`)).toMatchObject({ days: { due: null, scheduled: null }, unreadable: [{ text: found }] });
});
