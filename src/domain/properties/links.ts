/** A link in a property's text. */
export interface TextLink {
  /** What it leads to as written: without alias, heading and block; percent-decoded in a Markdown link. */
  readonly target: string;
  /** What a reader sees. */
  readonly shown: string;
}

const LINK = /!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]|!?\[([^[\]]*)\]\(<?([^()<>]+)>?\)/g;

/**
 * The links in a text, wiki-style and Markdown-style, in order.
 * @example linksIn('[[People/Ana|Ana]] and [Bob](People/Bob.md)')
 * // [{ target: 'People/Ana', shown: 'Ana' }, { target: 'People/Bob.md', shown: 'Bob' }]
 */
export function linksIn(text: string): readonly TextLink[] {
  if (!text.includes('[')) return [];
  return Array.from(text.matchAll(LINK), readLink);
}

/**
 * A text as a reader sees it: links by the words that they show.
 * @example withoutLinks('works on [[Soil|soil data]]') // 'works on soil data'
 */
export function withoutLinks(text: string): string {
  if (!text.includes('[')) return text;
  return text.replace(LINK, (...match: unknown[]) => readLink(match).shown).trim();
}

/**
 * The name of the note that a target leads to: without folders and `.md`.
 * @example noteNamed('People/Ana Diaz.md') // 'Ana Diaz'
 */
export function noteNamed(target: string): string {
  const name = target.slice(target.lastIndexOf('/') + 1);
  return name.toLowerCase().endsWith('.md') ? name.slice(0, -3) : name;
}

function readLink(match: readonly unknown[]): TextLink {
  const [, wiki, alias, label, address] = match.map((part) => (typeof part === 'string' ? part.trim() : ''));
  const target = withoutHeading(wiki || decoded(address ?? ''));
  return { target, shown: alias || label || noteNamed(target) };
}

function withoutHeading(target: string): string {
  const heading = target.indexOf('#');
  return (heading < 0 ? target : target.slice(0, heading)).trim();
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a percent sign that encodes nothing
  }
}
