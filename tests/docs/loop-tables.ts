import { addDays, toDay } from '../../src/domain/days/day';
import type { Day } from '../../src/domain/days/day';
import { CLOSES, STAYS } from '../../src/domain/follow-ups/given-by-hand.test-support';
import { listFollowUps } from '../../src/domain/follow-ups/list-follow-ups';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { reason, whenWords } from '../../src/domain/words/follow-up-words';
import { GROUP_NAMES } from '../../src/domain/words/view-words';
import type { PeopleIndex } from '../../src/people-index/people-index';
import { readVault } from '../notes/read-vault';

const WRITTEN = '2026-03-04';
const DAYS = 140;
const NOTHING = ['–', '–', '–'] as const;
const INTRODUCTION = '- Introduce [[Ana]] and [[Sam]]: both work on soil data #kith/introduce';

/** The daily note of 4 March that each table follows, from the newest day that was by then. */
export const LOOPS: Readonly<Record<string, readonly string[]>> = {
  'loop-thanks': ['- [ ] Thank [[Sam]]: the pricing story helped #kith/thank ⏳ 2026-03-05'],
  'loop-advice': ['- Advice from [[Sam]]: try pricing by seat #kith/advice'],
  'loop-answer': ['- Advice from [[Sam]]: try pricing by seat #kith/advice', '\t- Tried: two customers said yes #kith/tried ✅ 2026-03-30'],
  'loop-introducer': ['- Met [[Jo]]: over lunch #kith/met'],
  'loop-asked': [INTRODUCTION, '\t- [/] Ask [[Ana]] 🛫 2026-03-05 ⏳ 2026-03-12', '\t- [ ] Ask [[Sam]]', '\t- [ ] Introduce them', '\t- [ ] Hear how it went'],
  'loop-introduced': [INTRODUCTION, '\t- [x] Ask [[Ana]] ✅ 2026-03-05', '\t- [x] Ask [[Sam]] ✅ 2026-03-06', '\t- [x] Introduce them ✅ 2026-03-07', '\t- [ ] Hear how it went'],
};

/** The tables of `docs/loops.md` and of what closes an open line, by their names, as rows of cells below a head. */
export const LOOP_TABLES: Readonly<Record<string, () => readonly (readonly string[])[]>> = {
  ...Object.fromEntries(Object.entries(LOOPS).map(([name, lines]) => [name, () => followed(lines)])),
  closing,
};

/** What the list says of a note, one row for each day from which it says something else. */
function followed(lines: readonly string[]): string[][] {
  const index = readVault({ 'People/Sam.md': '', 'People/Ana.md': '', 'People/Jo.md': '---\nintroduced_by: "[[Ana]]"\n---\n', 'Daily/2026-03-04.md': lines.join('\n') });
  const rows = [['from', 'in the list', 'the row says', 'when']];
  let last = NOTHING.join();
  const from = firstDay(lines);
  for (let since = 0; since <= DAYS; since += 1) {
    const today = addDays(from, since);
    const [group, why, when] = rowOn(index, today);
    const now = [group, why, when].join();
    if (now !== last) rows.push([today, group, why, when]);
    last = now;
  }
  return rows;
}

/** The newest day on which something was done or asked, else the day of the note. */
function firstDay(lines: readonly string[]): Day {
  const done = [...lines.join('\n').matchAll(/[✅🛫] (\S+)/gu)].map(([, day = '']) => day);
  const first = toDay([WRITTEN, ...done].sort().at(-1) ?? WRITTEN);
  if (first === null) throw new Error(`There is no first day in ${lines.join()}`);
  return first;
}

function rowOn(index: PeopleIndex, today: Day): readonly [string, string, string] {
  const { groups } = listFollowUps(index, today, { ...DEFAULT_RULES, startDay: firstDay([]) });
  const found = groups.flatMap(({ group, rows }) => rows.map((row) => ({ group, row })))[0];
  if (!found) return NOTHING;
  const why = reason(found.row, today, (path) => path.replace(/^.*\/|\.md$/g, ''), 'en');
  return [GROUP_NAMES[found.group], why, whenWords(found.row, today, 'en')];
}

/** From the very table that the rule is tested by: an open line of one day, and what another line does to it. */
function closing(): string[][] {
  const shown = ([what, open, line]: (typeof CLOSES)[number] | (typeof STAYS)[number], outcome: string): string[][] =>
    line === '' ? [] : [[open.replace(/^- \[ \] (.*?) #[\s\S]*$/, '`$1`'), `\`${line}\``, `${outcome}: ${what}`]];
  return [['open', 'written later', 'the open line'], ...CLOSES.flatMap((each) => shown(each, 'closed')), ...STAYS.flatMap((each) => shown(each, 'stays'))];
}
