import type { Day } from '../days/day';
import { kindOfTag } from '../records/record-kinds';
import type { LineLink } from '../records/participants';
import type { RecordKind, TaskStatus } from '../records/record';
import { statusOf } from '../records/task-status';
import type { LinkAt, ListItemAt, Span } from './note';
import { QuietPlaces } from './quiet-places';
import type { Reading } from './reading';

/** A link to a person in a note's body. */
export interface PersonLink extends LineLink { readonly line: number; readonly offset: number }

/** A list item with what the metadata says of it. */
export interface Item {
  readonly at: ListItemAt;
  readonly line: number;
  readonly parent: Item | null;
  /** What its box says: null without one, 'other' for a character that means nothing here. */
  readonly box: TaskStatus | 'other' | null;
  /** The people linked on its first line, and those on further lines of its own. */
  people: readonly PersonLink[];
  further: readonly PersonLink[];
  readonly kind: RecordKind | null;
  /** The tag that says its kind, as written. */
  readonly tag: string;
  /** The tags of a line that says two kinds, or one that is none. */
  readonly strangeTags: string | null;
  /** Whether it is, or stands under, something not done or given up. */
  readonly isHeld: boolean;
  readonly isQuoted: boolean;
  /** The day of the daily note that it links to, where that matters: in a person's note, and for what came of advice. */
  readonly day: Day | null;
  /** Whether only the text tells whom it is about, and what it says. */
  needsWords: boolean;
}

/** The list items of a note in its order, and the links to people that stand in none of them. */
export interface Items { readonly items: readonly Item[]; readonly loose: readonly PersonLink[] }

const NO_LINKS: readonly PersonLink[] = [];

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
  private readonly tags: readonly { readonly tag: string; readonly position: Span }[];
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
    const { start } = at.position;
    this.takeLoose(start.offset);
    const isQuoted = this.quiet.holds(start.offset);
    const said = this.takeTags(at);
    const box = at.task === undefined ? null : (statusOf(at.task) ?? 'other');
    const isHeld = (parent !== null && parent.isHeld) || box === 'open' || box === 'asked' || box === 'cancelled';
    const links = this.takeLinks(at, this.reading.owner !== null || said.kind === 'tried' || said.kind === 'another-way');
    return { at, line: start.line, parent, box, ...said, isHeld, isQuoted, ...links, needsWords: false };
  }

  private takeTags(at: ListItemAt): Pick<Item, 'kind' | 'tag' | 'strangeTags'> {
    const { start, end } = at.position;
    let kind: RecordKind | 'unknown' | null = null;
    let tag = '';
    let strangeTags: string | null = null;
    for (let next = this.tags[this.tag]; next && next.position.start.offset < end.offset; next = this.tags[++this.tag]) {
      if (next.position.start.offset < start.offset || next.position.start.line !== start.line) continue;
      const found = kindOfTag(next.tag, this.reading.rules.tagRoots);
      if (found === null || (found === kind && found !== 'unknown')) continue;
      if (kind !== null) strangeTags = `${strangeTags ?? tag} ${next.tag}`;
      else if (found === 'unknown') strangeTags = next.tag;
      tag = next.tag;
      kind = found;
    }
    return { kind: kind === 'unknown' || strangeTags !== null ? null : kind, tag, strangeTags };
  }

  private takeLinks({ position: { start, end } }: ListItemAt, wantsDay: boolean): Pick<Item, 'people' | 'further' | 'day'> {
    const people: PersonLink[] = [];
    const further: PersonLink[] = [];
    let day: Day | null = null;
    for (let link = this.links[this.link]; link && link.position.start.offset < end.offset; link = this.links[++this.link]) {
      const found = personLink(link, this.reading);
      const isFirstLine = link.position.start.line === start.line;
      if (found !== null) (isFirstLine ? people : further).push(found);
      else if (wantsDay && isFirstLine) day ??= dayAt(link, this.reading);
    }
    return { people: people.length > 0 ? people : NO_LINKS, further: further.length > 0 ? further : NO_LINKS, day };
  }
}

function personLink({ link, position: { start, end } }: LinkAt, reading: Reading): PersonLink | null {
  const person = reading.personAt(link);
  return person === null ? null : { person, line: start.line, col: start.col, endCol: end.col, offset: start.offset };
}

/** A daily note has a number in its name, so that most links need no second look. */
function dayAt({ link }: LinkAt, reading: Reading): Day | null {
  return /\d/.test(link) ? reading.dayAt(link) : null;
}
