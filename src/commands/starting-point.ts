import { MarkdownView } from 'obsidian';
import type { LineToMark } from '../domain/log/log-entry';
import { linksIn } from '../domain/properties/links';
import { wordsOf } from '../domain/records/line-words';
import type { Kith } from './kith';

/** What the place that the user stands in says of the entry to begin with. */
interface StartingPoint {
  /** Their paths. */
  readonly people: readonly string[];
  readonly words: string;
  readonly mark: LineToMark | null;
}

const NOWHERE: StartingPoint = { people: [], words: '', mark: null };
const LIST_ITEM = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\S/;
const TASK = /^\s*(?:[-*+]|\d{1,9}[.)])\s+\[.\]\s/;

/**
 * Reads the selection, or else the line of the cursor, when it links people: they are filled in. Selected words are taken along;
 * a list item of a daily note that is no record yet can be marked instead of writing a new line. Else the open person's note, also while something else has the focus.
 */
export function startingPoint(kith: Kith): StartingPoint {
  const { workspace } = kith.app;
  const view = workspace.getActiveViewOfType(MarkdownView);
  const path = (view ?? { file: workspace.getActiveFile() }).file?.path;
  if (path === undefined) return NOWHERE;
  if (view?.getMode() === 'source') {
    const selected = view.editor.getSelection();
    const { line } = view.editor.getCursor();
    const text = selected || view.editor.getLine(line);
    const targets = peopleIn(kith, text, path);
    const people = Object.keys(targets);
    if (people.length > 0) return { people, words: selected.trim().split('\n').map((each) => wordsOf(each, -1)).join('\n'), mark: selected ? null : toMark(kith, { path, line, text, targets }) };
  }
  return kith.people.facts(path) ? { ...NOWHERE, people: [path] } : NOWHERE;
}

function toMark(kith: Kith, at: Omit<LineToMark, 'day'>): LineToMark | null {
  const day = kith.watcher.days.dailyNoteDay(at.path);
  const isRecord = kith.rules.tagRoots.some((root) => at.text.toLowerCase().includes(`#${root.toLowerCase()}/`));
  return day !== null && LIST_ITEM.test(at.text) && !TASK.test(at.text) && !isRecord ? { ...at, day } : null;
}

/** The people that a text links, in its order, with the target of the first link to each. */
function peopleIn({ people }: Kith, text: string, from: string): LineToMark['targets'] {
  const targets: Record<string, string> = {};
  for (const { target } of linksIn(text)) {
    const path = people.personAt(target, from);
    if (path !== null) targets[path] ??= target;
  }
  return targets;
}
