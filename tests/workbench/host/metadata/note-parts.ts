import type { Loc } from 'obsidian';

/** A stretch of a note that can be read as Markdown on its own: the text from `origin` to the offset `end`. */
export interface NotePart {
  origin: Loc;
  end: number;
}

const wholeUpTo = 50_000;
const partSize = 5_000;
const listMarker = /^(?:[-*+]|\d{1,9}[.)])(?:\s|$)/;

/** What opens a block that goes on over blank lines, and what closes it. */
const longBlocks: { opens: RegExp; closes: (opening: string) => RegExp }[] = [
  { opens: /^ {0,3}(`{3,}|~{3,})/, closes: (fence) => new RegExp(`^\\s*${fence.slice(0, 3)}`) },
  { opens: /^ {0,3}%%(?!.*%%)/, closes: () => /%%/ },
  { opens: /^ {0,3}\$\$(?!.*\$\$)/, closes: () => /\$\$/ },
  { opens: /^ {0,3}<!--(?!.*-->)/, closes: () => /-->/ },
  { opens: /^ {0,3}<(?:script|pre|style|textarea)\b/i, closes: () => /<\/(?:script|pre|style|textarea)>/i },
];

/**
 * Cuts a long text where nothing goes on: at an unindented line after a blank one that neither is a list item nor stands in a
 * fence or comment. The parser's time grows faster than the text, so that a note of 10 MB would take minutes in one piece.
 * Short texts stay whole. Lost in a long note: reference links whose definition stands in another part.
 */
export function noteParts(text: string, start: Loc): NotePart[] {
  if (text.length - start.offset <= wholeUpTo) return [{ origin: start, end: text.length }];
  const parts: NotePart[] = [];
  let origin = start;
  for (const boundary of boundaries(text, start)) {
    if (boundary.offset - origin.offset < partSize) continue;
    parts.push({ origin, end: boundary.offset });
    origin = boundary;
  }
  return [...parts, { origin, end: text.length }];
}

function* boundaries(text: string, start: Loc): Generator<Loc> {
  let closing: RegExp | null = null;
  let isAfterBlank = false;
  let offset = start.offset;
  for (let line = start.line; offset < text.length; line += 1) {
    const lineEnd = text.indexOf('\n', offset);
    const content = text.slice(offset, lineEnd < 0 ? text.length : lineEnd);
    if (closing === null && isAfterBlank && /^\S/.test(content) && !listMarker.test(content)) yield { line, col: 0, offset };
    closing = closing === null ? closingOf(content) : closing.test(content) ? null : closing;
    isAfterBlank = content.trim() === '';
    offset += content.length + 1;
  }
}

function closingOf(line: string): RegExp | null {
  for (const { opens, closes } of longBlocks) {
    const opening = opens.exec(line);
    if (opening) return closes(opening[1] ?? '');
  }
  return null;
}
