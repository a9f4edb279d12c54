import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { addDays, toDay } from '../../src/domain/days/day';
import type { Day } from '../../src/domain/days/day';
import { LogForm } from './log-form.test-support';
import { changes, noteChanges, seeAll } from './living.test-support';
import type { OpenVault } from './open-vault';
import { openVault } from './open-vault';
import { choose, ownActs, rowsOf } from './twelve-months-life.test-support';
import type { Row } from './twelve-months-life.test-support';
import { ASKING, checkKept, YearRules } from './twelve-months-rules.test-support';

/** A year with the sample vault: Ida looks at the list on some days, answers some rows, leaves others, and writes down whom she meets. */
const SAMPLE = resolve(import.meta.dirname, '../../sample-vault');
const START = toDay('2026-03-09');
const DAYS = 365;
/** How many rows she answers on a Monday, a Tuesday and so on. */
const ANSWERS = [4, 0, 2, 0, 0, 3, 1];
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Each way out is taken at least once, so that the year says something of all of them. */
const EVERY_WAY = [
  ...['promise', 'thank', 'tell', 'congratulate', 'introducer', 'introduce', 'rhythm', 'date', 'birthday'].map((kind) => new RegExp(`^── .*, ${kind} .*: [d123]$`)),
  ...['promise', 'thank', 'introduce', 'rhythm'].flatMap((kind) => ['[nmt]', 'r'].map((key) => new RegExp(`^── .*, ${kind} .*: ${key}$`))),
  /: What came of it$/, /: What you did instead$/, /: Make it every /, /Hear how it went.* ✅/, /: 3$/,
];

class Year {
  readonly journal: string[] = [];
  readonly rules = new YearRules();
  private known: Readonly<Record<string, string>>;

  constructor(private readonly vault: OpenVault) {
    this.known = vault.notes();
  }

  async live(since: number): Promise<void> {
    const today = addDays(START ?? expect.fail('no day'), since);
    const [week, weekday] = [Math.floor(since / 7), since % 7];
    this.vault.bench.setToday(today);
    await this.vault.focus();
    expect(noteChanges(this.known, this.vault.notes()), `${today}: written unasked`).toEqual([]);
    this.look(today);
    if (weekday === 0) this.journal.push('', `══ week ${week + 1}`, ...this.list());
    for (let left = ANSWERS[weekday] ?? 0, done = new Set<string>(); left > 0; left--) {
      const row = this.next(today, done);
      if (row === null) break;
      done.add(row.cause);
      await this.answer(row, today, weekday);
    }
    if (weekday === 6) for (const act of ownActs(week, today)) await this.note(`${WEEKDAYS[weekday]} ${today}`, () => act(this.vault));
    this.look(today);
  }

  /** The next row that she answers today. */
  private next(today: Day, done: ReadonlySet<string>): Row | null {
    const asking = rowsOf(this.vault).filter(({ group, kind }) => ASKING.includes(group) || kind === 'birthday');
    return asking.find((row) => !done.has(row.cause) && choose(row, today) !== null) ?? null;
  }

  private async answer(row: Row, today: Day, weekday: number): Promise<void> {
    const key = choose(row, today) ?? '';
    const said = `${WEEKDAYS[weekday]} ${today}, ${row.kind} ${row.who}`;
    await this.note(`${said}: ${key}`, async () => {
      row.el.focus();
      row.el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await this.vault.bench.settled();
    });
    if (row.kind === 'advice' && '12'.includes(key)) await this.sayWhatCame(key, said);
    else if (row.kind !== 'introduce' || key !== '3') this.rules.answer(row, key, today);
    await this.takeOffer(said);
  }

  private async sayWhatCame(by: string, said: string): Promise<void> {
    const form = new LogForm(this.vault.bench);
    const asks = by === '1' ? 'What came of it' : 'What you did instead';
    await this.note(`${said}: ${asks}`, async () => {
      await form.type(asks, by === '1' ? 'it did good' : 'found my own way round');
      await form.key('Enter', form.field(asks), { ctrlKey: true });
    });
  }

  /** After three "not now" a slower rhythm is offered, and taken. */
  private async takeOffer(said: string): Promise<void> {
    const offer = this.vault.view.findAll('.kith-change .kith-link').find(({ textContent }) => textContent?.startsWith('Make it'));
    if (offer) await this.note(`${said}: ${offer.textContent}`, () => this.vault.click(offer));
  }

  /** Does something, and writes down what it did to the notes. */
  private async note(said: string, act: () => Promise<void>): Promise<void> {
    const before = this.vault.notes();
    await act();
    this.known = this.vault.notes();
    checkKept(noteChanges(before, this.known), said);
    this.journal.push(`── ${said}`, ...changes(before, this.known));
  }

  private look(today: Day): void {
    this.rules.check(rowsOf(this.vault), today);
  }

  /** The rows that ask something, and birthdays, as they read. */
  private list(): string[] {
    const rows = rowsOf(this.vault).filter(({ group }) => group !== 'whenever' && group !== 'before');
    const read = (row: Row): string => ['.kith-when', '.kith-why', '.kith-say'].map((part) => row.el.find(part).textContent ?? '').join(' | ');
    return [...(this.vault.empty === '' ? [] : [`  ${this.vault.empty}`]), ...rows.map((row) => `  [${row.group}] ${row.kind} ${row.who} | ${read(row)}`)];
  }
}

it('twelve months in the sample vault: each cause has one row, what is done or rests stays away, three suggestions at most, no pile grows, and nothing is lost', async () => {
  seeAll();
  const settings: unknown = JSON.parse(readFileSync(join(SAMPLE, '.obsidian/plugins/kith/data.json'), 'utf8'));
  const config = { 'daily-notes.json': readFileSync(join(SAMPLE, '.obsidian/daily-notes.json'), 'utf8') };
  const vault = await openVault(sampleNotes(), { config, settings: { ...(settings as object), firstRunDone: true, circleRhythms: { storytellers: 'quarterly', choir: 'twice a year' } } });
  const year = new Year(vault);
  for (const group of ['whenever', 'before']) await vault.unfold(group);
  for (let since = 0; since < DAYS; since++) await year.live(since);
  for (const way of EVERY_WAY) expect(year.journal.filter((line) => way.test(line)), `${String(way)} is part of the year`).not.toEqual([]);
  await expect(year.journal.join('\n')).toMatchFileSnapshot('twelve-months.txt');
}, 300_000);

/** The notes of the sample vault by path. */
function sampleNotes(): Record<string, string> {
  const paths = readdirSync(SAMPLE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  return Object.fromEntries(paths.map((path) => [path.replaceAll('\\', '/'), readFileSync(join(SAMPLE, path), 'utf8')]));
}
