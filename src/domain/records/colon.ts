import { ANY_LINK } from '../properties/links';

/** What a colon is not looked for in: links, addresses, and the double colon of an inline field. */
const PASSED_OVER = new RegExp(String.raw`${ANY_LINK}|<[a-z][\w+.-]*:[^>]*>|[a-z][\w+.-]*:\/\/\S*|mailto:\S*|::+|[:：]`, 'gi');

/**
 * Where the first colon after a place stands that is outside any link, address and inline field.
 * @returns its column, or -1 when there is none.
 * @example colonAfter('Met [[Sam]] at https://x.y: coffee', 11) // -1: the address goes on to the space
 * @example colonAfter('Met [[Sam]]: coffee', 11) // 11
 */
export function colonAfter(line: string, column: number): number {
  PASSED_OVER.lastIndex = column;
  for (let match = PASSED_OVER.exec(line); match !== null; match = PASSED_OVER.exec(line)) {
    if (match[0] === ':' || match[0] === '：') return match.index;
  }
  return -1;
}
