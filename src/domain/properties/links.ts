/** A link in a property's text. */
interface TextLink {
  /** What it leads to as written: without alias, heading and block; percent-decoded in a Markdown link. */
  readonly target: string;
  /** What a reader sees. */
  readonly shown: string;
}

const NONE: readonly TextLink[] = [];
/** The address of a Markdown link; it may hold pairs of parentheses, as the names of notes do. */
export const ADDRESS = String.raw`\(<?((?:[^()<>]|\([^()<>]*\))+)>?\)`;
/** Any link or embed, empty ones too: for looking past it. */
export const ANY_LINK = String.raw`!?(?:\[\[[^\]]*\]\]|\[[^\]]*\]\((?:[^()]|\([^()]*\))*\))`;
const LINK = new RegExp(String.raw`!?\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]|!?\[([^[\]]*)\]${ADDRESS}`, 'g');

/**
 * The links in a text, wiki-style and Markdown-style, in order.
 * @example linksIn('[[People/Ana|Ana]] and [Bob](People/Bob.md)')
 * // [{ target: 'People/Ana', shown: 'Ana' }, { target: 'People/Bob.md', shown: 'Bob' }]
 */
export function linksIn(text: string): readonly TextLink[] {
  if (!text.includes('[')) return NONE;
  const links: TextLink[] = [];
  LINK.lastIndex = 0;
  for (let match = LINK.exec(text); match !== null; match = LINK.exec(text)) links.push(readLink(match[1], match[2], match[3], match[4]));
  return links;
}

/**
 * A text as a reader sees it: links by the words that they show.
 * @example withoutLinks('works on [[Soil|soil data]]') // 'works on soil data'
 */
export function withoutLinks(text: string): string {
  if (!text.includes('[')) return text;
  return text.replace(LINK, (_, wiki?: string, alias?: string, label?: string, address?: string) => readLink(wiki, alias, label, address).shown).trim();
}

/**
 * The name of the note that a target leads to: without folders and `.md`.
 * @example noteNamed('People/Ana Diaz.md') // 'Ana Diaz'
 */
export function noteNamed(target: string): string {
  const name = target.slice(target.lastIndexOf('/') + 1);
  return name.at(-3) === '.' && name.slice(-2).toLowerCase() === 'md' ? name.slice(0, -3) : name;
}

function readLink(wiki = '', alias = '', label = '', address = ''): TextLink {
  const target = withoutHeading(wiki.trim() || decoded(address.trim())).trim();
  return { target, shown: alias.trim() || label.trim() || noteNamed(target) };
}

/** A link's target without the heading or block that it leads to. @example withoutHeading('Sam#Work') // 'Sam' */
export function withoutHeading(link: string): string {
  const heading = link.indexOf('#');
  return heading < 0 ? link : link.slice(0, heading);
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address; // a percent sign that encodes nothing
  }
}
