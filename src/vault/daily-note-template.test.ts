import { expect, it, vi } from 'vitest';
import { toDay } from '../domain/days/day';
import { fillTemplate } from './daily-note-template';

vi.mock('./moment', async () => ({ moment: (await import('moment')).default }));

it.each([
  ['# {{title}}', '# Wed 4'],
  ['{{date}} {{Time}} {{ TITLE }}', '2026-03-04 09:05 Wed 4'],
  ['{{date:dddd, D MMMM}} at {{time:HH.mm}}', 'Wednesday, 4 March at 09.05'],
  ['{{date:HH:mm}}', '09:05'],
  ['{{date+1d:YYYY-MM-DD}} {{date-1w}}', '2026-03-05 2026-02-25'],
  ['[[{{yesterday}}]] [[{{tomorrow}}]]', '[[Tue 3]] [[Thu 5]]'],
  ['{{other}} {{ }} $& <% tp %>', '{{other}} {{ }} $& <% tp %>'],
])('%s', (template, text) => {
  const day = toDay('2026-03-04');
  if (!day) throw new Error('no such day');
  expect(fillTemplate(template, { day, title: 'Wed 4', format: 'ddd D', now: new Date(2026, 10, 22, 9, 5) })).toBe(text);
});
