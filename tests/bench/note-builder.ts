import type { LinkAt, ListItemAt, NoteMetadata, Place, PropertyLink, Span } from '../../src/domain/notes/note';

type Lists = { -readonly [Name in 'links' | 'tags' | 'headings' | 'sections' | 'listItems']: Exclude<NoteMetadata[Name], undefined>[number][] };

const REFERENCES = /\[\[([^\]|]+)(?:\|([^\]]+))?\]\]|#[\w/-]+/g;

/**
 * Writes a note line by line and keeps what Obsidian's cache would say of it, without a parser: the benchmark measures the plugin,
 * and 50,000 notes are made in no time.
 */
export class NoteBuilder {
  private readonly lines: string[] = [];
  private readonly lists: Lists = { links: [], tags: [], headings: [], sections: [], listItems: [] };
  private readonly frontmatterLinks: PropertyLink[] = [];
  private frontmatter: Record<string, unknown> | undefined;
  private offset = 0;
  /** The lines of the items above the next one, the outermost first. */
  private readonly above: number[] = [];
  private listStart = 0;

  properties(values: Record<string, string | readonly string[]>): this {
    this.frontmatter = values;
    const from = this.here(0);
    this.push('---');
    for (const [name, value] of Object.entries(values)) this.property(name, value);
    this.push('---');
    this.lists.sections.push({ type: 'yaml', position: { start: from, end: this.endOfLast() } });
    return this;
  }

  heading(text: string): this {
    const position = this.section('heading', `## ${text}`);
    this.lists.headings.push({ heading: text, level: 2, position });
    return this;
  }

  paragraph(text: string): this {
    this.section('paragraph', text);
    return this;
  }

  /** A list item so many levels deep; at the top it begins a list or goes on with one. */
  item(text: string, depth = 0): this {
    const line = this.lines.length;
    if (depth === 0 && this.above.length === 0) this.listStart = line;
    this.above.length = depth;
    const position = this.write(`${'\t'.repeat(depth)}- ${text}`, depth);
    const parent = this.above[depth - 1] ?? -Math.max(this.listStart, 1);
    const task = /^\[(.)\] /.exec(text)?.[1];
    this.lists.listItems.push({ parent, position, ...(task === undefined ? {} : { task }) } satisfies ListItemAt);
    this.above.push(line);
    return this;
  }

  build(): { readonly metadata: NoteMetadata; readonly text: string } {
    const lists = Object.fromEntries(Object.entries(this.lists).filter(([, list]) => list.length > 0));
    const properties = this.frontmatter ? { frontmatter: this.frontmatter, frontmatterLinks: this.frontmatterLinks } : {};
    return { metadata: { ...lists, ...properties }, text: `${this.lines.join('\n')}\n` };
  }

  private property(name: string, value: string | readonly string[]): void {
    const values = typeof value === 'string' ? [value] : value;
    this.push(`${name}: ${typeof value === 'string' ? `"${value}"` : `[${value.map((each) => `"${each}"`).join(', ')}]`}`);
    values.forEach((text, index) => {
      const link = /^\[\[([^\]|]+)\]\]$/.exec(text)?.[1];
      if (link !== undefined) this.frontmatterLinks.push({ key: `${name}.${index}`, link, original: text });
    });
  }

  private section(type: string, text: string): Span {
    this.above.length = 0;
    const position = this.write(text, 0);
    this.lists.sections.push({ type, position });
    return position;
  }

  private write(text: string, indent: number): Span {
    const start = this.here(indent);
    for (const match of text.matchAll(REFERENCES)) this.reference(match);
    this.push(text);
    return { start, end: this.endOfLast() };
  }

  private reference(match: RegExpExecArray): void {
    const [original, link, displayText] = match;
    const position = { start: this.here(match.index), end: this.here(match.index + original.length) };
    if (link === undefined) this.lists.tags.push({ tag: original, position });
    else this.lists.links.push({ link, original, displayText: displayText ?? link, position } satisfies LinkAt);
  }

  private push(line: string): void {
    this.lines.push(line);
    this.offset += line.length + 1;
  }

  private here(col: number): Place {
    return { line: this.lines.length, col, offset: this.offset + col };
  }

  private endOfLast(): Place {
    const col = this.lines.at(-1)?.length ?? 0;
    return { line: this.lines.length - 1, col, offset: this.offset - 1 };
  }
}
