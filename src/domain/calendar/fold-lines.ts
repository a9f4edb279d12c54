/** A line of a calendar file holds so many octets at most. */
const MOST_OCTETS = 75;

/**
 * Folds the lines of a calendar file (RFC 5545, 3.1): none is longer than 75 octets of UTF-8, and no character is broken in two.
 * @param text lines that end with CRLF
 */
export function foldLines(text: string): string {
  return text.split('\r\n').map(foldLine).join('\r\n');
}

function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let octets = 0;
  for (const character of line) {
    const more = encoder.encode(character).length;
    const isFull = octets + more > MOST_OCTETS;
    folded += isFull ? `\r\n ${character}` : character;
    octets = isFull ? 1 + more : octets + more;
  }
  return folded;
}
