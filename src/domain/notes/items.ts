import { kindOfTag } from '../records/record-kinds';
import type { RecordKind } from '../records/record';
import { isOpen, statusOf } from '../records/task-status';
import type { Item, PersonLink, Said } from './item';
import type { LinkAt, ListItemAt, NoteMetadata, Span } from './note';
import type { Reading } from './reading';
import { personAt } from './reading';

const SAYS_NOTHING: Said = { kind: null, tag: '', strangeTags: null };
const NO_LINKS: readonly PersonLink[] = [];

/**
 * Lays links and tags, which the cache gives in the order of the text, over the list items that hold them. Items that may tell more
 * than a mention are handed over one by one; other links to people are kept as the mentions that they are in a dated note.
 */
export function readItems(reading: Reading, read: (item: Item) => void): void {
  const { links, tags, listItems = [], sections } = reading.note.metadata;
  const [nextLink, nextTag, isQuiet] = [inTurn(links), inTurn(tags), quietPlaces(sections)];
  const above = new Map<number, Item>();
  const mention = (from: number, before: number): void => {
    if (reading.day === null) return;
    for (let link = nextLink(from, before); link; link = nextLink(from, before)) {
      const person = isQuiet(link.position.start.offset) ? null : personAt(link.link, reading);
      if (person !== null) reading.linked.push({ person, at: link });
    }
  };
  let end = 0;
  listItems.forEach((at, index) => {
    const { start } = at.position;
    mention(end, start.offset);
    end = at.position.end.offset;
    const parent = above.get(at.parent) ?? null;
    const said = saidBy(nextTag, at, reading);
    const hasItems = listItems[index + 1]?.parent === start.line;
    if (hasItems || at.task !== undefined || said !== SAYS_NOTHING || reading.own.length > 0) {
      const item = itemAt(at, parent, said, reading.day !== null && isQuiet(start.offset), linksOf(nextLink, at, reading));
      if (hasItems) above.set(start.line, item);
      read(item);
    } else if (!parent?.isHeld) mention(start.offset, end);
  });
  mention(end, Infinity);
}

function itemAt(at: ListItemAt, parent: Item | null, said: Said, isQuoted: boolean, links: Pick<Item, 'people' | 'further'>): Item {
  const box = at.task === undefined ? null : (statusOf(at.task) ?? 'other');
  const isHeld = (parent !== null && parent.isHeld) || isOpen(box) || box === 'cancelled';
  const { kind, tag, strangeTags } = said;
  return { at, line: at.position.start.line, parent, box, isHeld, isQuoted, kind, tag, strangeTags, people: links.people, further: links.further };
}

type Next<At> = (from: number, before: number) => At | undefined;

/** Gives the next of those that begin in a part of the text, asked part by part; those before it are passed over. */
function inTurn<At extends { readonly position: Span }>(all: readonly At[] = []): Next<At> {
  let next = 0;
  return (from, before) => {
    for (let at = all[next]; at; at = all[++next]) {
      const { offset } = at.position.start;
      if (offset >= before) return undefined;
      if (offset >= from) return all[next++];
    }
    return undefined;
  };
}

function linksOf(next: Next<LinkAt>, { position: { start, end } }: ListItemAt, reading: Reading): Pick<Item, 'people' | 'further'> {
  let [people, further] = [NO_LINKS, NO_LINKS];
  for (let link = next(start.offset, end.offset); link; link = next(start.offset, end.offset)) {
    const person = personAt(link.link, reading);
    if (person === null) continue;
    if (link.position.start.line === start.line) people = [...people, { person, at: link }];
    else further = [...further, { person, at: link }];
  }
  return { people, further };
}

function saidBy(next: Next<NonNullable<NoteMetadata['tags']>[number]>, { position: { start, end } }: ListItemAt, { rules }: Reading): Said {
  let said = SAYS_NOTHING;
  for (let at = next(start.offset, end.offset); at; at = next(start.offset, end.offset)) said = withTag(said, at.tag, kindOfTag(at.tag, rules.tagRoots));
  return said;
}

function withTag(said: Said, tag: string, kind: RecordKind | 'unknown' | null): Said {
  if (kind === null || (kind === said.kind && said.strangeTags === null)) return said;
  if (said.tag !== '') return { kind: null, tag, strangeTags: `${said.strangeTags ?? said.tag} ${tag}` };
  return kind === 'unknown' ? { kind: null, tag, strangeTags: tag } : { kind, tag, strangeTags: null };
}

const QUIET: ReadonlySet<string> = new Set(['callout', 'blockquote', 'code', 'comment', 'html']);

/** Whether an offset lies where a plain link says nothing: in quotes, callouts, code and comments. Asked from the top of the note to its end. */
function quietPlaces(sections: NoteMetadata['sections'] = []): (offset: number) => boolean {
  let next = 0;
  return (offset) => {
    let section = sections[next];
    while (section !== undefined && section.position.end.offset <= offset) section = sections[++next];
    return section !== undefined && section.position.start.offset <= offset && QUIET.has(section.type);
  };
}
