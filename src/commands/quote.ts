import { quotedWords } from '../domain/notes/quoted-words';
import { withoutEmphasis } from '../domain/records/emphasis';
import type { LineAt } from '../domain/records/record';
import { textAt } from '../vault/read-note';
import type { Kith } from './kith';

/** The user's words on a line as the note stands now, to show; null when the note can't be read, or the line is gone or holds no words. */
export async function quoteLine(kith: Kith, at: LineAt): Promise<string | null> {
  const words = await quoteAsWritten(kith, at);
  return words && withoutEmphasis(words);
}

/** The same, to write it into a note. */
export async function quoteAsWritten(kith: Kith, { path, line }: LineAt): Promise<string | null> {
  const text = await textAt(kith.app, path);
  return text === null ? null : quotedWords(text, line, kith.watcher.days.readUserDay, kith.rules);
}
