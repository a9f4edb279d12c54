/**
 * A number from 0 to 2³² − 1 that depends on the text alone (FNV-1a over its UTF-16 units), so that every device
 * puts people into the same order without keeping one.
 * @example stableHash('') // 2166136261
 */
export function stableHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
