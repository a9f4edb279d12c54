import { getLanguage } from 'obsidian';
import { shortDayWords } from '../domain/words/day-words';
import type { QuotedLine } from '../views/quoted-lines';
import type { Kith } from './kith';
import { quoteLine } from './quote';

/** Beyond so many lines without words nobody looks for one that has any. */
const LOOKED_AT = 8;

/**
 * The newest lines about a person in the user's words, newest first, read from the few notes that they stand in.
 * @param most how many are wanted
 * @param stop ends the reading: what was asked for is no longer shown
 */
export async function lastLines(kith: Kith, path: string, most: number, stop: AbortSignal): Promise<readonly QuotedLine[]> {
  const today = kith.today();
  const past = kith.people.facts(path)?.interactions.filter(({ day }) => day <= today) ?? [];
  const lines: QuotedLine[] = [];
  for (const { day, path: note, line } of past.slice(0, LOOKED_AT)) {
    if (stop.aborted || lines.length === most) break;
    const words = await quoteLine(kith, { path: note, line });
    if (words !== null && !lines.some((other) => other.words === words)) lines.push({ day: shortDayWords(day, today, getLanguage()), words });
  }
  return lines;
}
