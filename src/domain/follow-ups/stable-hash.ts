const START = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A number from 0 to 2³² − 1 that depends on the text alone (FNV-1a over its UTF-16 units), so that every device
 * puts people into the same order without keeping one.
 * @param before the hash of the text that this one continues
 * @example stableHash('b', stableHash('a')) === stableHash('ab') // true
 */
export function stableHash(text: string, before = START): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
  return hash >>> 0;
}
