import { stableHash } from '../../src/domain/follow-ups/stable-hash';
import { advice, introduce, log, met } from './living.test-support';
import type { Act } from './living.test-support';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';

/** What Ida does of her own accord, by the number of the week, on its Sunday; every other time round something helped. */
export function ownActs(week: number, today: string): readonly Act[] {
  const { [week % MET.length]: [name, words, helped] = ['Priya', 'tea', ''] } = MET;
  const besides = (BESIDES[week] ?? []).map((act) => (typeof act === 'string' ? diary(today, act) : act));
  return [met(name, words, Math.floor(week / MET.length) % 2 === 0 ? helped : ''), ...besides];
}

/** Whom she meets, what of, and what helped. */
const MET: readonly (readonly [string, string, string])[] = [
  ['Priya', 'the breaths stay in', ''],
  ['Margit', 'the ferry timetable, read aloud', ''],
  ['Siân', 'a spine for the second book', 'the blue linen'],
  ['Desmond', 'the year the 4 went to the beach', ''],
  ['Beatriz', 'bread that takes three days, and a song', 'the long table for Sunday'],
  ['Yusuf', 'his ten-year-olds have questions', ''],
  ['Ruth', 'two new people who would like to tell', 'the room with the morning sun'],
];

const promise = (name: string, words: string): Act => log('add-follow-up', async (form) => {
  await form.name(name);
  await form.type('What it was', 'promise');
  await form.type('What you promised', words);
}, 'With whom');

const news = (name: string, words: string): Act => log('log-meeting', async (form) => {
  await form.name(name);
  await form.type('What it was', 'news');
  await form.type('The news', words);
}, 'With whom');

/** She writes in her diary by hand, as she always has. */
const diary = (day: string, line: string): Act => async (vault) => {
  const path = `Daily/${day}.md`;
  const before = vault.notes()[path] ?? '';
  await vault.outside({ [path]: `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${line}\n` });
};

/** Somebody new, in a note written by hand. */
const newPerson: Act = (vault) => vault.outside({ 'People/Nelly Drost.md': '---\ntype: person\nintroduced_by: "[[Zoë Vandenberg]]"\nrhythm: quarterly\n---\nRepairs accordions.\n' });

const away = (until: string): Act => async (vault) => {
  await vault.bench.run('kith:away-until');
  await new LogForm(vault.bench).type('The day you are back', until);
  await vault.press('Set the day', vault.bench.modal());
};

/** What happens besides, by week; words alone go into the diary, by hand. */
const BESIDES: Readonly<Record<number, readonly (Act | string)[]>> = {
  2: [promise('Ruth', 'the list of the first ten recordings')],
  4: [advice('Gwen', 'hang the prices where people sit, not where they stand')],
  6: [introduce('Joss', 'Rafael', 'the boatyard is a page for his paper')],
  8: [newPerson, met('Nelly', 'three accordions on one table')],
  10: [promise('Priya', 'the Aldous tape, before Friday'), 'Saw [[Tove Halvorsen]]’s bridge on a postcard.'],
  12: [news('Wulandari', 'her woodcuts hang in the library')],
  14: [advice('Mina', 'ask the second reader')],
  16: [introduce('Kiri', 'Tove', 'bridges, and what is sung below them')],
  18: [promise('Sam Okafor', 'the night bus recordings'), 'Thought of [[Lucian Popescu]] and his piano today.'],
  20: [news('Hugo', 'a second press, older than the first')],
  21: [away('2026-08-17')],
  24: [advice('Clementine', 'say no on a Monday')],
  26: [introduce('Elif', 'Mateo', 'a long room, and somebody who fills rooms')],
  28: [promise('Noor', 'a letter to the radio drama people')],
  30: [news('Bram', 'chief engineer from New Year on')],
  32: [advice('Zoë', 'label the box, not the tape')],
  34: [promise('Margit', 'the four minutes of Odile, on a disc')],
  36: [introduce('Lucian', 'Noor', 'ribbon microphones')],
  38: ['First snow. [[Ewa Nowicka]] waved from the tram.'],
  40: [promise('Desmond', 'the map of the 9, framed')],
  42: [advice('Leila', 'one page is enough for a will, too')],
  44: [news('Sam Lindqvist', 'three hundred tools')],
  46: [introduce('Nelly', 'Pavel', 'an accordion for the choir')],
  48: [promise('Tomasz', 'the colour of the shelf at night')],
  50: [advice('Ruth', 'sit on the side of the better ear')],
};

/** Which of all possible years it is: in this one each way out is taken. */
const YEAR = 3;

/** What she does with a row on a day on which she looks: the key to press, or null to leave it. Some she never answers. */
export function choose(row: Row, day: string): string | null {
  const { kind, cause } = row;
  const chance = stableHash(`${YEAR} ${day} ${cause}`);
  if (stableHash(cause) % 5 === 0) return null;
  if (kind === 'rhythm' && chance % 67 === 0) return 'r';
  const waits = kind === 'introduce' && row.el.find('.kith-why').textContent.includes(': asked ');
  const keys = waits ? '11111123nr' : (KEYS[kind] ?? 'dddnmr');
  return keys[chance % (keys.length + 2)] ?? null;
}

/** Keys by kind of row, as often as she presses each. */
const KEYS: Readonly<Record<string, string>> = {
  rhythm: '111223nmt',
  date: '12nmr',
  birthday: '111n',
  advice: '111223dnr',
  introduce: 'dddddddddnr',
};

/** How often, in days at least, those with a rhythm are to be thought of. */
export const RHYTHMS: Readonly<Record<string, number>> = {
  'Margit Marlow': 7, 'Tomasz Wieczorek': 14, 'Desmond Clarke': 14, 'Yusuf Demir': 21, 'Ruth Feldman': 30, 'Beatriz Antunes': 28, 'Ewa Nowicka': 28,
  'Noor Rahimi': 28, 'Sam Okafor': 28, 'Bram Marlow': 28, 'Priya Raghunathan': 28, 'Mina Satō': 42, 'Siân O\'Hara': 42, 'Zoë Vandenberg': 56,
  'Gwen Tolliver': 59, Wulandari: 70, 'Clementine Roux': 89, 'Henrik Strand': 89, 'Tove Halvorsen': 89, 'Hugo Brandt': 89, 'Nelly Drost': 89,
  'Leila Haddad': 181, 'Amara Nwosu': 181, 'Lucian Popescu': 180, 'Ilse Vogelaar': 89, 'Pavel Horák': 181, 'Anna Berg': 181,
};

/** The row as a test sees it. */
export interface Row {
  readonly el: HTMLElement;
  readonly group: string;
  /** The cause, by which the row is known from day to day; a day on its line may change. */
  readonly cause: string;
  readonly kind: string;
  readonly who: string;
  readonly due: string;
}

/** The rows in view, folded ones aside. */
export function rowsOf(vault: OpenVault): Row[] {
  return vault.view.findAll('.kith-follow-up').map((el) => {
    const [group = '', ...key] = (el.dataset['key'] ?? '').split(':');
    const cause = key.join(':').replace(/ ?[⏳📅🛫] ?\d{4}-\d{2}-\d{2}/gu, '');
    return { el, group, cause, kind: el.dataset['kind'] ?? '', who: el.find('.kith-who').textContent ?? '', due: el.dataset['due'] ?? '' };
  });
}
