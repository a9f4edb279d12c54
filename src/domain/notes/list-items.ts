import type { Day } from '../days/day';
import { kindOfTag } from '../records/record-kinds';
import type { LineLink } from '../records/participants';
import type { AdviceBelow, IntroductionStep, RecordKind, TaskStatus } from '../records/record';
import { statusOf } from '../records/task-status';
import type { LinkAt, ListItemAt, NoteMetadata } from './note';
import { QuietPlaces } from './quiet-places';
import type { Reading } from './reading';

type TagAt = NonNullable<NoteMetadata['tags']>[number];

/** A link to a person in a note's body. */
export interface PersonLink extends LineLink { readonly line: number; readonly offset: number }

/** What the tags of an item say. */
interface Said {
  readonly kind: RecordKind | null;
  /** The tag that says the kind, as written. */
  readonly tag: string;
  /** The tags of an item that says two kinds, or one that is none. */
  readonly strangeTags: string | null;
}

const SAYS_NOTHING: Said = { kind: null, tag: '', strangeTags: null };
const NO_LINKS: readonly PersonLink[] = [];

/** A list item with what the metadata says of it. */
export class Item {
  readonly line: number;
  readonly kind: RecordKind | null;
  readonly tag: string;
  readonly strangeTags: string | null;
  /** Whether only the text tells whom it is about, and what it says. */
  needsWords = false;
  /** Whether its box is left out by the user's Tasks filter, so that it is a line like any other. */
  isPlainBox = false;
  /** What came of the advice that it holds, and the steps of the introduction. */
  advice: AdviceBelow | null = null;
  steps: IntroductionStep[] | null = null;

  /**
   * @param parent the nearest item above it that says something
   * @param box what its box says: null without one, 'other' for a character that means nothing here
   * @param isHeld whether it is, or stands under, something not done or given up
   * @param people the links to people on its first line: those that its record or task is about
   * @param further those on the further lines of its own
   * @param links of the note; its own are those from `from` to before `to`
   */
  constructor(
    readonly at: ListItemAt, readonly parent: Item | null, readonly box: TaskStatus | 'other' | null, readonly isHeld: boolean, readonly isQuoted: boolean,
    said: Said, readonly people: readonly PersonLink[], readonly further: readonly PersonLink[],
    private readonly links: readonly LinkAt[], private readonly from: number, private readonly to: number, private readonly reading: Reading,
  ) {
    this.line = at.position.start.line;
    this.kind = said.kind;
    this.tag = said.tag;
    this.strangeTags = said.strangeTags;
  }

  /** The day of the first daily note that its first line links to. */
  get day(): Day | null {
    for (let i = this.from; i < this.to; i++) {
      const link = this.links[i];
      const day = link?.position.start.line === this.line ? dayAt(link.link, this.reading) : null;
      if (day !== null) return day;
    }
    return null;
  }
}

/** The list items of a note in its order, and the links to people that stand in none of them. */
export interface Items { readonly items: readonly Item[]; readonly loose: readonly PersonLink[] }

/**
 * Lays links and tags, which the cache gives in the order of the text, over the list items that hold them.
 * Items without box, tag or link to a person say nothing, except in a person's own note, and are left out.
 */
export function readItems(reading: Reading): Items {
  const merge = new Merge(reading);
  reading.note.metadata.listItems?.forEach((at) => merge.take(at));
  merge.takeLoose(Infinity);
  return merge;
}

class Merge implements Items {
  readonly items: Item[] = [];
  readonly loose: PersonLink[] = [];
  private readonly links: readonly LinkAt[];
  private readonly tags: readonly TagAt[];
  private readonly quiet: QuietPlaces;
  private link = 0;
  private tag = 0;
  /** The links to people of the item that is taken: on its first line, and on the further ones. */
  private people = NO_LINKS;
  private further = NO_LINKS;
  /** The lines of the items that the next one may stand under, the outermost first, and the nearest item at each that says something. */
  private readonly linesAbove: number[] = [];
  private readonly itemsAbove: (Item | null)[] = [];

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

  take(at: ListItemAt): void {
    const { start, end } = at.position;
    this.takeLoose(start.offset);
    const parent = this.itemAbove(at);
    const said = this.takeTags(start.offset, end.offset);
    const from = this.link;
    this.takeLinks(start.line, end.offset);
    const namesNobody = this.people === NO_LINKS && this.further === NO_LINKS;
    const saysNothing = at.task === undefined && said === SAYS_NOTHING && namesNobody && this.reading.owner === null;
    this.linesAbove.push(start.line);
    this.itemsAbove.push(saysNothing ? parent : this.add(at, parent, said, from));
  }

  private add(at: ListItemAt, parent: Item | null, said: Said, from: number): Item {
    const box = at.task === undefined ? null : (statusOf(at.task) ?? 'other');
    const isHeld = (parent !== null && parent.isHeld) || box === 'open' || box === 'asked' || box === 'cancelled';
    const isQuoted = this.quiet.holds(at.position.start.offset);
    const item = new Item(at, parent, box, isHeld, isQuoted, said, this.people, this.further, this.links, from, this.link, this.reading);
    this.items.push(item);
    return item;
  }

  /** Items follow each other as in the text, so that what stands above is still at hand. */
  private itemAbove({ parent }: ListItemAt): Item | null {
    while (this.linesAbove.length > 0 && this.linesAbove[this.linesAbove.length - 1] !== parent) {
      this.linesAbove.pop();
      this.itemsAbove.pop();
    }
    return this.itemsAbove[this.itemsAbove.length - 1] ?? null;
  }

  private takeLinks(line: number, end: number): void {
    this.people = this.further = NO_LINKS;
    for (let link = this.links[this.link]; link && link.position.start.offset < end; link = this.links[++this.link]) {
      const found = personLink(link, this.reading);
      if (found?.line === line) this.people = withLink(this.people, found);
      else if (found !== null) this.further = withLink(this.further, found);
    }
  }

  private takeTags(start: number, end: number): Said {
    let said = SAYS_NOTHING;
    for (let next = this.tags[this.tag]; next && next.position.start.offset < end; next = this.tags[++this.tag]) {
      if (next.position.start.offset >= start) said = this.withTag(said, next.tag);
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

/** Most lines hold one link, so that a list of one is the rule. */
function withLink(links: readonly PersonLink[], link: PersonLink): readonly PersonLink[] {
  return links.length === 0 ? [link] : [...links, link];
}

/** A daily note has a number in its name, so that most links need no look. */
function dayAt(link: string, reading: Reading): Day | null {
  return /\d/.test(link) && reading.personAt(link) === null ? reading.dayAt(link) : null;
}

function personLink(link: LinkAt, reading: Reading): PersonLink | null {
  const person = reading.personAt(link.link);
  const { start, end } = link.position;
  return person === null ? null : { person, line: start.line, col: start.col, endCol: end.col, offset: start.offset };
}
