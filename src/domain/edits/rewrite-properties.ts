import { valuesIn } from '../properties/values';
import { lineGone, lineTwice } from '../words/refusal-words';
import type { Change, Refusal } from './edit';
import type { KnownLine } from './find-line';
import { endOfFrontmatter } from './note-layout';
import { joinLines, splitLines } from './note-lines';
import { checkedProperties } from './property-block';
import type { PropertyReading } from './property-block';

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
    const meant = Object.fromEntries(rewrites.map(({ key }) => [key, readsAll(rewrites.filter((other) => other.key === key).flatMap(({ reads }) => reads))]));
    return checkedProperties(text, joinLines({ ...note, lines }), meant, reading);
  };
}

function placeOf(lines: readonly string[], { line, text }: KnownLine): number | Refusal {
  const end = endOfFrontmatter(lines);
  if (line < end && lines[line] === text) return line;
  const [found, ...others] = lines.slice(0, Math.max(end, 0)).flatMap((other, index) => (other === text ? [index] : []));
  if (found === undefined) return { refused: lineGone(text) };
  return others.length > 0 ? { refused: lineTwice(text) } : found;
}

function readsAll(reads: readonly string[]): (value: unknown) => boolean {
  return (value) => reads.every((one) => valuesIn(value).includes(one));
}
