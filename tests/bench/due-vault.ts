import type { Day } from '../../src/domain/days/day';
import { addDays } from '../../src/domain/days/day';

export const TODAY = '2026-11-02' as Day;

/** A daily note of the vault, to be changed. */
export const DAILY_NOTE = 'Daily/2026-10-01.md';

const DAILY_NOTES = 40;

/**
 * A vault in which all of so many people are due, as files by path: a promise, a thank-you, a day or a rhythm in turn, so that
 * every group has more than one page. The same for the same number.
 */
export function dueVault(people: number): Record<string, string> {
  const files: Record<string, string> = {
    '.obsidian/daily-notes.json': '{"folder":"Daily"}',
    '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  };
  for (let i = 0; i < people; i++) files[`People/${nameOf(i)}.md`] = personNote(i);
  for (let i = 0; i < DAILY_NOTES; i++) files[`Daily/${addDays('2026-10-01' as Day, -i)}.md`] = dailyNote(i, people);
  return files;
}

/** The daily note with another promise in it. */
export function withAnotherPromise(text: string, times: number): string {
  return `${text}- [ ] Promised [[${nameOf(3)}]]: thing ${times} #kith/promise ⏳ 2026-01-0${1 + (times % 9)}\n`;
}

function personNote(i: number): string {
  const day = i % 4 === 2 ? `follow_up: 2026-10-${10 + (i % 20)}\nfollow_up_about: the plan for the garden\n` : '';
  return `---\ntype: person\nrhythm: ${['monthly', 'every 6 weeks', 'quarterly'][i % 3] ?? ''}\nlast_contact: 2026-0${1 + (i % 5)}-15\ncompany: Company ${i % 200}\n${day}---\nMet at the market.\n`;
}

/** Two of four people have a promise or a thank-you in one of the daily notes. */
function dailyNote(note: number, people: number): string {
  const lines = ['## People'];
  for (let i = note; i < people; i += DAILY_NOTES) {
    if (i % 4 === 0) lines.push(`- [ ] Promised [[${nameOf(i)}]]: the budget template and what we said about it #kith/promise ⏳ 2026-10-${10 + (i % 20)}`);
    if (i % 4 === 1) lines.push(`- [ ] Thank [[${nameOf(i)}]]: the pricing story, it helped more than they know #kith/thank ⏳ 2026-10-${10 + (i % 20)}`);
  }
  return `${lines.join('\n')}\n`;
}

function nameOf(i: number): string {
  return `Person ${i}`;
}
