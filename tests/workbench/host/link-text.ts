/** The path part of a link's text: `'People/Ana#Work'` gives `'People/Ana'`, `'#Work'` gives `''`. */
export function getLinkpath(linktext: string): string {
  return parseLinktext(linktext).path;
}

/** Splits a link's text at its first `#`: `'Ana#Work'` gives `{ path: 'Ana', subpath: '#Work' }`. Odd spaces become ordinary ones. */
export function parseLinktext(linktext: string): { path: string; subpath: string } {
  const text = linktext.replace(/\u00a0/g, ' ').normalize('NFC').trim();
  const hash = text.indexOf('#');
  return hash < 0 ? { path: text, subpath: '' } : { path: text.slice(0, hash).trim(), subpath: text.slice(hash) };
}

/** A heading's words for comparing: without punctuation, spaces shrunk. `'Work, etc. (2026)'` gives `'Work etc 2026'`. */
export function stripHeading(heading: string): string {
  return heading.replace(/[!"#$%&()*+,.:;<=>?@^`{|}~/[\]\\\r\n]/g, ' ').replace(/\s+/g, ' ').trim();
}

/** A heading as it may stand in a link: without what would end the link or start a subpath. `'A | B: C'` gives `'A B C'`. */
export function stripHeadingForLink(heading: string): string {
  return heading.replace(/[:#|^\\\r\n]|%%|\[\[|\]\]/g, ' ').replace(/\s+/g, ' ').trim();
}
