import { valuesIn } from '../properties/values';
import { lineGone, lineTwice, notReadBack } from '../words/refusal-words';
import type { Change, Refusal } from './edit';
import { isRefusal } from './edit';
import type { KnownLine } from './find-line';
import { endOfFrontmatter } from './note-layout';
import { joinLines, splitLines } from './note-lines';
import { keyOf } from './property-line';
import { inOrder, readBlock } from './set-property';
import type { PropertyReading } from './set-property';

/** A line among the properties, and what is to stand in its place. */
export interface Rewrite extends KnownLine {
  /** The property that the line belongs to, as spelled there. */
  readonly key: string;
  readonly to: string;
  /** What that property then reads, these among others. */
  readonly reads: readonly string[];
}

/**
 * Rewrites whole lines among a note's properties, one for one; they may be what makes its YAML unreadable.
 * Refused when a line is gone, when the properties can't be read afterwards, and when they read otherwise than was meant:
 * every other property stays what it was.
 * @example rewriteProperties([{ line: 1, text: 'company: @home', to: 'company: "@home"', key: 'company', reads: ['@home'] }], reading)
 */
export function rewriteProperties(rewrites: readonly Rewrite[], reading: PropertyReading): Change {
  return (text) => {
    const note = splitLines(text);
    const lines = [...note.lines];
    for (const rewrite of rewrites) {
      const place = placeOf(note.lines, rewrite);
      if (typeof place !== 'number') return place;
      lines[place] = rewrite.to;
    }
    const after = joinLines({ ...note, lines });
    const wrong = wrongIn(text, after, rewrites, reading);
    return wrong ?? after;
  };
}

function placeOf(lines: readonly string[], { line, text }: KnownLine): number | Refusal {
  const end = endOfFrontmatter(lines);
  if (line < end && lines[line] === text) return line;
  const [found, ...others] = lines.slice(0, Math.max(end, 0)).flatMap((other, index) => (other === text ? [index] : []));
  if (found === undefined) return { refused: lineGone(text) };
  return others.length > 0 ? { refused: lineTwice(text) } : found;
}

function wrongIn(before: string, after: string, rewrites: readonly Rewrite[], reading: PropertyReading): Refusal | null {
  const now = readBlock(splitLines(after), reading);
  if (isRefusal(now)) return now;
  const unread = rewrites.find(({ key, reads }) => reads.some((value) => !valuesIn(now.values[key]).includes(value)));
  if (unread) return { refused: notReadBack(unread.to) };
  const was = readBlock(splitLines(before), reading);
  const keys = new Set(rewrites.map(({ key }) => key));
  const others = (values: Readonly<Record<string, unknown>>): string => inOrder(Object.fromEntries(Object.entries(values).filter(([key]) => !keys.has(key))));
  const isSame = isRefusal(was) ? hasAllKeys(after, now) : others(was.values) === others(now.values);
  return isSame ? null : { refused: notReadBack(rewrites[0]?.to ?? '') };
}

/** Properties that could not be read before can't be compared: each line that begins one has to be one now. */
function hasAllKeys(text: string, { end, values }: { readonly end: number; readonly values: object }): boolean {
  const keys = splitLines(text).lines.slice(1, end).flatMap((line) => keyOf(line) ?? []);
  return keys.length === Object.keys(values).length && keys.every((key) => Object.hasOwn(values, key));
}
