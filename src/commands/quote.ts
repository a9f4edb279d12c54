import type { App } from 'obsidian';
import { colonAfter } from '../domain/records/colon';
import { wordsOf } from '../domain/records/line-words';
import type { LineAt } from '../domain/records/record';

const FIRST_LINK = /\[\[[^\]]*\]\]|\[[^\]]*\]\([^)]*\)/;

/** The user's words on a line as the note stands now; null when the note or the line is gone, or holds no words. */
export async function quoteLine(app: App, { path, line }: LineAt): Promise<string | null> {
  const file = app.vault.getFileByPath(path);
  if (!file) return null;
  const text = (await app.vault.cachedRead(file)).split(/\r?\n/)[line];
  return text === undefined ? null : quoted(text) || null;
}

/** @example quoted('- Met [[Sam]]: coffee by the river #kith/met') // 'coffee by the river' */
function quoted(line: string): string {
  const text = line.replace(/^\s*#{1,6}\s+/, '');
  const link = FIRST_LINK.exec(text);
  const colon = link ? colonAfter(text, link.index + link[0].length) : -1;
  return wordsOf(text, colon) || wordsOf(text, -1);
}
