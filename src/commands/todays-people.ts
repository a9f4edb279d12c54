import { Notice, stripHeadingForLink } from 'obsidian';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import { lineOf } from '../domain/follow-ups/follow-up';
import type { LineAt } from '../domain/records/record';
import { addSuggestions, missingFrom } from '../domain/todays-people/add-suggestions';
import type { Suggestion, SuggestionReading } from '../domain/todays-people/add-suggestions';
import { linkLine, suggestionLine, wordsOfLine } from '../domain/todays-people/suggestion-line';
import { todaysPeople } from '../domain/todays-people/todays-people';
import * as FORM_WORDS from '../domain/words/form-words';
import { lineToQuote } from '../domain/words/something-to-say';
import * as TODAY_WORDS from '../domain/words/today-words';
import * as VIEW_WORDS from '../domain/words/view-words';
import { currentText } from '../vault/change-note';
import { emptyWords } from '../views/follow-ups/row-words';
import { openForm } from '../views/form/form';
import { canBeLinked, linkIn } from './kith';
import type { Kith } from './kith';
import { quoteAsWritten } from './quote';

/** More than stand in a note: some of them may stand there already. */
const LOOKED_AT = 6;

/** Shows today's people as lines for today's daily note, and writes them when asked to. */
export async function addTodaysPeople(kith: Kith): Promise<void> {
  const { app, watcher, dailyNotes, changes } = kith;
  const today = kith.today();
  const note = await dailyNotes.pathOf(today);
  const rows = rowsFor(kith, note);
  const suggestions = await suggestionsOf(kith, rows, note);
  const lines = missingFrom(await textOf(kith, note), suggestions, readingOf(kith, note));
  if (todaysPeople(kith.list(), today).length === 0) return void new Notice(watcher.isReading ? VIEW_WORDS.reading : emptyWords(kith.list().next, kith.people, today));
  if (lines.length === 0) return void new Notice(TODAY_WORDS.there);
  const open = app.workspace.getActiveFile();
  const intro = open !== null && open.path !== note ? TODAY_WORDS.elsewhere : '';
  const words = { title: TODAY_WORDS.title, intro, submit: TODAY_WORDS.add, cancel: FORM_WORDS.cancel };
  openForm(app, words, {}, {
    cls: 'kith-preview',
    preview: () => Promise.resolve({ note, lines, wrong: {} }),
    submit: async () => {
      const now = await suggestionsOf(kith, kith.current(rows), note);
      return changes.make([{ day: today, change: addSuggestions(now, readingOf(kith, note)) }], TODAY_WORDS.added);
    },
  }, () => null);
}

/** Puts today's people into today's note without asking: says so when there were any, and nothing otherwise. */
export async function addTodaysPeopleQuietly(kith: Kith, note: string): Promise<void> {
  const suggestions = await suggestionsOf(kith, rowsFor(kith, note), note);
  const reading = readingOf(kith, note);
  if (missingFrom(await textOf(kith, note), suggestions, reading).length === 0) return;
  const written = await kith.changes.write([{ path: note, change: addSuggestions(suggestions, reading) }]);
  if (written !== null && written.length > 0) kith.changes.wrote(written, TODAY_WORDS.added);
}

/** Those first in the list whom a link can reach from a note. What stands in that note already needs no line. */
function rowsFor(kith: Kith, note: string): readonly FollowUp[] {
  const rows = todaysPeople(kith.list(), kith.today()).filter((row) => lineOf(row)?.path !== note && row.people.every((path) => canBeLinked(kith, note, path)));
  return rows.slice(0, LOOKED_AT);
}

/** Their lines for that note. */
function suggestionsOf(kith: Kith, rows: readonly FollowUp[], note: string): Promise<readonly Suggestion[]> {
  return Promise.all(rows.map(async (row) => ({ people: row.people, line: await lineFor(kith, row, note) })));
}

async function lineFor(kith: Kith, row: FollowUp, note: string): Promise<string> {
  const { people, rules } = kith;
  const links = row.people.map((path) => linkIn(kith, note, path));
  const at = lineOf(row);
  const words = wordsOfLine(row);
  if (at !== null && words !== null) return linkLine(links, linkToLine(kith, note, at, words), rules);
  const quoted = lineToQuote(row);
  const quote = quoted && (await quoteAsWritten(kith, quoted));
  return suggestionLine(row, links, quote, people.facts(row.people[0] ?? '')?.person ?? null, rules);
}

/** A link to a line as near as it can be had: to its block, else to the heading above it, else to its note. */
function linkToLine({ app }: Kith, note: string, { path, line }: LineAt, shown: string): string {
  const file = app.vault.getFileByPath(path);
  const { listItems = [], headings = [] } = app.metadataCache.getCache(path) ?? {};
  const id = listItems.find(({ position }) => position.start.line === line)?.id;
  const heading = headings.filter(({ position }) => position.start.line < line).pop()?.heading;
  const place = id !== undefined ? `#^${id}` : heading !== undefined ? `#${stripHeadingForLink(heading)}` : '';
  return file ? app.fileManager.generateMarkdownLink(file, note, place, shown) : shown;
}

function readingOf({ people, rules }: Kith, note: string): SuggestionReading {
  return { rules, personAt: (target) => people.personAt(target, note) };
}

async function textOf({ app }: Kith, note: string): Promise<string> {
  const file = app.vault.getFileByPath(note);
  return file ? currentText(app, file) : '';
}
