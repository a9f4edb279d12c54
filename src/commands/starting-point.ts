import { MarkdownView } from 'obsidian';
import type { App } from 'obsidian';
import type { Day } from '../domain/days/day';
import type { LineToMark, Participant } from '../domain/log/log-entry';
import { linksIn } from '../domain/properties/links';
import { wordsOf } from '../domain/records/line-words';
import type { Kith } from './kith';

/** What the place that the user stands in says of the entry to begin with. */
export interface StartingPoint {
  readonly people: readonly Participant[];
  readonly words: string;
  readonly mark: LineToMark | null;
  /** The day of the daily note that a line to mark stands in. */
  readonly day: Day | null;
}

const NOWHERE: StartingPoint = { people: [], words: '', mark: null, day: null };
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/;
const TASK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[.\]\s/;

/**
 * Reads the selection, or else the line of the cursor, when it links people: they are filled in. Selected words are taken along;
 * a list item of a daily note that is no record yet can be marked instead of writing a new line. Else the open person's note.
 */
export function startingPoint(kith: Kith): StartingPoint {
  const view = kith.app.workspace.getActiveViewOfType(MarkdownView);
  if (!view?.file) return NOWHERE;
  const { path } = view.file;
  if (view.getMode() === 'source') {
    const selected = view.editor.getSelection();
    const { line } = view.editor.getCursor();
    const text = selected || view.editor.getLine(line);
    const people = peopleIn(kith, text, path);
    if (people.length > 0) return { people, words: selected ? wordsOf(selected, -1) : '', ...toMark(kith, path, line, selected ? '' : text) };
  }
  return kith.watcher.people.facts(path) ? { ...NOWHERE, people: [{ path }] } : NOWHERE;
}

function toMark(kith: Kith, path: string, line: number, text: string): Pick<StartingPoint, 'mark' | 'day'> {
  const day = kith.watcher.days.dailyNoteDay(path);
  const isRecord = kith.watcher.rules.tagRoots.some((root) => text.toLowerCase().includes(`#${root.toLowerCase()}/`));
  const canBeMarked = day !== null && LIST_ITEM.test(text) && !TASK.test(text) && !isRecord;
  return canBeMarked ? { mark: { path, line, text }, day } : { mark: null, day: null };
}

function peopleIn(kith: Kith, text: string, from: string): Participant[] {
  const paths = linksIn(text).map(({ target }) => personAt(kith.app, target, from)).filter((path) => path !== null);
  return [...new Set(paths)].filter((path) => kith.watcher.people.facts(path) !== null).map((path) => ({ path }));
}

function personAt(app: App, target: string, from: string): string | null {
  return app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
}
