import type { Day } from '../days/day';
import { kindOfTag } from '../records/record-kinds';
import type { LineLink } from '../records/participants';
import type { RecordKind, TaskStatus } from '../records/record';
import { statusOf } from '../records/task-status';
import type { LinkAt, ListItemAt, NoteMetadata } from './note';
import { QuietPlaces } from './quiet-places';
import type { Reading } from './reading';

type TagAt = NonNullable<NoteMetadata['tags']>[number];

/** A link to a person in a note's body. */
export interface PersonLink extends LineLink { readonly line: number; readonly offset: number }

/** What the tags of a line say. */
interface Said {
  readonly kind: RecordKind | null;
  /** The tag that says the kind, as written. */
  readonly tag: string;
  /** The tags of a line that says two kinds, or one that is none. */
  readonly strangeTags: string | null;
}

const SAYS_NOTHING: Said = { kind: null, tag: '', strangeTags: null };
const NO_LINKS: readonly PersonLink[] = [];

/** A list item with what the metadata says of it. Its links are resolved when they are asked for. */
export class Item {
  readonly line: number;
  readonly kind: RecordKind | null;
  readonly tag: string;
  readonly strangeTags: string | null;
  /** Whether only the text tells whom it is about, and what it says. */
  needsWords = false;
  private found: readonly PersonLink[] | null = null;

  /**
   * @param parent the item it stands under
   * @param box what its box says: null without one, 'other' for a character that means nothing here
   * @param isHeld whether it is, or stands under, something not done or given up
   * @param links those on its own lines
   */
  constructor(
    readonly at: ListItemAt, readonly parent: Item | null, readonly box: TaskStatus | 'other' | null, readonly isHeld: boolean, readonly isQuoted: boolean,
    said: Said, private readonly links: readonly LinkAt[], private readonly reading: Reading,
  ) {
    this.line = at.position.start.line;
    this.kind = said.kind;
    this.tag = said.tag;
    this.strangeTags = said.strangeTags;
  }

  /** The links to people on its first line: those that its record or task is about. */
  get people(): readonly PersonLink[] {
    const links = this.peopleOnAllLines();
    return links.length === 0 || links[links.length - 1]?.line === this.line ? links : links.filter(({ line }) => line === this.line);
  }

  /** The links to people on the further lines of its own. */
  get further(): readonly PersonLink[] {
    const links = this.peopleOnAllLines();
    return links.length === 0 || links[links.length - 1]?.line === this.line ? NO_LINKS : links.filter(({ line }) => line !== this.line);
  }

  /** The day of the first daily note that its first line links to. */
  get day(): Day | null {
    for (const { link, position } of this.links) {
      // A daily note has a number in its name, so that most links need no look.
      const day = position.start.line === this.line && /\d/.test(link) && this.reading.personAt(link) === null ? this.reading.dayAt(link) : null;
      if (day !== null) return day;
    }
    return null;
  }

  /** Leaves out links that turn out to say nothing. */
  keepLinks(says: (link: PersonLink) => boolean): void {
    this.found = this.peopleOnAllLines().filter(says);
  }

  private peopleOnAllLines(): readonly PersonLink[] {
    this.found ??= this.links.length === 0 ? NO_LINKS : personLinks(this.links, this.reading);
    return this.found;
  }
}

/** The list items of a note in its order, and the links to people that stand in none of them. */
export interface Items { readonly items: readonly Item[]; readonly loose: readonly PersonLink[] }

/** Lays links and tags, which the cache gives in the order of the text, over the list items that hold them. */
export function readItems(reading: Reading): Items {
  const merge = new Merge(reading);
  const items: Item[] = [];
  let above: Item | null = null;
  for (const at of reading.note.metadata.listItems ?? []) {
    above = merge.take(at, parentOf(at, above));
    items.push(above);
  }
  merge.takeLoose(Infinity);
  return { items, loose: merge.loose };
}

/** Items follow each other as in the text, so that a parent is the item before or one of those above it. */
function parentOf(at: ListItemAt, before: Item | null): Item | null {
  if (at.parent < 0) return null;
  let parent = before;
  while (parent !== null && parent.line !== at.parent) parent = parent.parent;
  return parent;
}

class Merge {
  readonly loose: PersonLink[] = [];
  private readonly links: readonly LinkAt[];
  private readonly tags: readonly TagAt[];
  private readonly quiet: QuietPlaces;
  private link = 0;
  private tag = 0;

  constructor(private readonly reading: Reading) {
    const { links, tags, sections } = reading.note.metadata;
    this.links = links ?? [];
    this.tags = tags ?? [];
    this.quiet = new QuietPlaces(sections ?? []);
  }

  /** Links before this offset stand in no list item; they matter in a dated note, outside quotes, code and comments. */
  takeLoose(until: number): void {
    for (let link = this.links[this.link]; link && link.position.start.offset < until; link = this.links[++this.link]) {
      if (this.reading.day === null || this.quiet.holds(link.position.start.offset)) continue;
      const found = personLink(link, this.reading);
      if (found !== null) this.loose.push(found);
    }
  }

  take(at: ListItemAt, parent: Item | null): Item {
    const { start, end } = at.position;
    this.takeLoose(start.offset);
    const isQuoted = this.quiet.holds(start.offset);
    const box = at.task === undefined ? null : (statusOf(at.task) ?? 'other');
    const isHeld = (parent !== null && parent.isHeld) || box === 'open' || box === 'asked' || box === 'cancelled';
    return new Item(at, parent, box, isHeld, isQuoted, this.takeTags(at), this.takeLinks(end.offset), this.reading);
  }

  private takeLinks(until: number): readonly LinkAt[] {
    const from = this.link;
    while ((this.links[this.link]?.position.start.offset ?? Infinity) < until) this.link++;
    return this.links.slice(from, this.link);
  }

  private takeTags({ position: { start, end } }: ListItemAt): Said {
    let said = SAYS_NOTHING;
    for (let next = this.tags[this.tag]; next && next.position.start.offset < end.offset; next = this.tags[++this.tag]) {
      if (next.position.start.offset >= start.offset && next.position.start.line === start.line) said = this.withTag(said, next.tag);
    }
    return said;
  }

  private withTag(said: Said, tag: string): Said {
    const kind = kindOfTag(tag, this.reading.rules.tagRoots);
    if (kind === null || (kind === said.kind && said.strangeTags === null)) return said;
    if (said.tag !== '') return { kind: null, tag, strangeTags: `${said.strangeTags ?? said.tag} ${tag}` };
    return kind === 'unknown' ? { kind: null, tag, strangeTags: tag } : { kind, tag, strangeTags: null };
  }
}

function personLinks(links: readonly LinkAt[], reading: Reading): readonly PersonLink[] {
  const found: PersonLink[] = [];
  for (const link of links) {
    const person = personLink(link, reading);
    if (person !== null) found.push(person);
  }
  return found;
}

function personLink({ link, position: { start, end } }: LinkAt, reading: Reading): PersonLink | null {
  const person = reading.personAt(link);
  return person === null ? null : { person, line: start.line, col: start.col, endCol: end.col, offset: start.offset };
}
