import type { Day } from '../days/day';
import { colonAfter } from '../records/colon';
import { wordsOf } from '../records/line-words';
import { isToldPlainly } from '../records/record-kinds';
import { peopleOf } from '../records/participants';
import type { RecordKind, TaskRecord, TaskStatus } from '../records/record';
import type { TaskFields } from '../records/task-fields';
import { readTaskFields } from '../records/task-fields';
import * as ACCEPTED from '../words/problem-words';
import * as RECORD_ACCEPTED from '../words/record-words';
import type { Item } from './list-items';
import { isAboutSomeone, lineOf, ownersOf, ownPerson, toIntroduce, tookPart } from './owners';
import type { OwnLog } from './own-log';
import type { Reading } from './reading';
import { standsUnder, Threads } from './threads';

interface Mention { readonly day: Day; readonly line: number; readonly people: readonly string[] }

/** Reads the records and tasks of a note, item by item. */
export class RecordReader {
  private readonly threads: Threads;
  private readonly mentions: Mention[] = [];

  constructor(private readonly reading: Reading, private readonly log: OwnLog) {
    this.threads = new Threads(reading);
  }

  read(items: readonly Item[]): void {
    items.forEach((item) => this.readItem(item));
    this.threads.finish();
    for (const { day, line, people } of this.mentions) {
      for (const person of people) this.reading.mention('task', day, line, person);
    }
  }

  private readItem(item: Item): void {
    const { kind, box } = item;
    if (item.strangeTags !== null) this.reading.problem('kind', item.line, item.strangeTags, RECORD_ACCEPTED.kind);
    // Without a box it leads to a task that stands elsewhere, and says nothing of its own.
    if (kind === 'today' && box === null) return;
    if (box === 'other' || (kind !== null && this.isAstray(item, kind))) return;
    if (item.needsWords && this.reading.text === null) return;
    if ((kind === 'tried' || kind === 'another-way') && (box === null || box === 'done')) this.readAnswer(item, kind);
    else if (box !== null) this.readBox(item, box);
    else if (kind !== null) this.readRecord(item, kind);
    else this.readLogItem(item);
  }

  /** A record that links nobody, or an answer without its advice, is a problem and nothing else. */
  private isAstray(item: Item, kind: RecordKind): boolean {
    if (kind === 'tried' || kind === 'another-way') {
      if (standsUnder(item, 'advice')) return false;
      this.reading.problem('kind', item.line, item.tag, RECORD_ACCEPTED.answer);
      return true;
    }
    if (isAboutSomeone(item, this.reading)) return false;
    this.reading.problem('people', item.line, item.tag, RECORD_ACCEPTED.people);
    return true;
  }

  private readRecord(item: Item, kind: RecordKind): void {
    const { reading } = this;
    const logged = this.loggedOn(item);
    const people = logged === null ? tookPart(item, reading) : [...new Set([...ownPerson(reading), ...tookPart(item, reading)])];
    const day = logged ?? reading.day;
    if (kind === 'advice') this.threads.startAdvice(item, { ...this.lineAndWords(item), people }, day);
    if (kind === 'tell') this.threads.tell(item, people);
    if (kind === 'introduce') this.threads.startIntroduction(item, { ...this.lineAndWords(item), people: toIntroduce(item, reading) }, day);
    if (day === null || item.isHeld || !isToldPlainly(kind)) return;
    reading.tell(kind, 'record', day, item.line, people, introducedBy(people, item));
  }

  /** In a person's own note, a line with a day is something that happened with that person then. */
  private readLogItem(item: Item): void {
    const day = this.loggedOn(item);
    if (day !== null && !item.isHeld) this.reading.tell('talked', 'log', day, item.line, ownPerson(this.reading));
  }

  /** The day on a line of a person's own note. */
  private loggedOn(item: Item): Day | null {
    return this.reading.owner === null ? null : (item.day ?? this.log.dayOf(item));
  }

  private readAnswer(item: Item, kind: 'tried' | 'another-way'): void {
    const text = lineOf(item, this.reading);
    if (text === null) return;
    const fields = readTaskFields(text);
    for (const found of fields.unreadable) this.reading.problem('task-day', item.line, found, ACCEPTED.day);
    this.threads.answer(item, kind, wordsOf(text, colonAfter(text, 0)), fields);
  }

  private readBox(item: Item, status: TaskStatus): void {
    const { reading } = this;
    const text = lineOf(item, reading);
    const people = ownersOf(item, reading);
    if (text === null || people.length === 0) return;
    const fields = readTaskFields(text);
    if (item.kind === null && this.isStep(item, status, text, fields)) return this.mentionOwners(item, status, fields, people);
    if (item.kind === null && !text.includes(reading.rules.taskFilter)) return void (item.isPlainBox = true);
    for (const found of fields.unreadable) reading.problem('task-day', item.line, found, ACCEPTED.day);
    if (item.kind === 'introduce') this.readIntroduction(item, status, text, fields);
    else reading.tasks.push(this.task(item, status, text, fields, people));
    if (item.kind === 'tell') this.threads.tell(item, people);
    this.tellOfDone(item, status, fields, people);
  }

  private isStep(item: Item, status: TaskStatus, text: string, fields: TaskFields): boolean {
    if (!this.threads.step(item, status, text, fields)) return false;
    for (const found of fields.unreadable) this.reading.problem('task-day', item.line, found, ACCEPTED.day);
    return true;
  }

  private readIntroduction(item: Item, status: TaskStatus, text: string, fields: TaskFields): void {
    this.threads.startIntroduction(item, { ...this.lineAndWords(item), people: toIntroduce(item, this.reading) }, this.reading.day);
    this.threads.ownStep(item, status, text, fields);
  }

  private task(item: Item, status: TaskStatus, text: string, { days }: TaskFields, people: readonly string[]): TaskRecord {
    const { path, day } = this.reading;
    return { path, line: item.line, kind: taskKind(item.kind), people, text, words: this.lineAndWords(item).words, status, days, noteDay: day };
  }

  /** A ticked line with a tag is contact, one without is a mention, and what others promised is neither. */
  private tellOfDone(item: Item, status: TaskStatus, fields: TaskFields, owners: readonly string[]): void {
    const { kind } = item;
    if (kind === null) return this.mentionOwners(item, status, fields, owners);
    const day = fields.days.done ?? this.reading.day;
    if (status !== 'done' || day === null || kind === 'waiting' || kind === 'tried' || kind === 'another-way') return;
    const people = item.people.length > 0 ? tookPart(item, this.reading) : owners;
    this.reading.tell(kind, 'task', day, item.line, people);
    const others = peopleOf(item.people).filter((person) => !people.includes(person));
    if (others.length > 0) this.mentions.push({ day, line: item.line, people: others });
  }

  private mentionOwners(item: Item, status: TaskStatus, { days }: TaskFields, people: readonly string[]): void {
    const day = days.done ?? this.reading.day;
    const isUnderOpen = item.parent !== null && item.parent.isHeld;
    if (status === 'done' && day !== null && !isUnderOpen) this.mentions.push({ day, line: item.line, people });
  }

  private lineAndWords(item: Item): { readonly text: string; readonly words: string } {
    const text = lineOf(item, this.reading) ?? '';
    const first = item.people[0];
    const colon = first !== undefined || item.kind !== null ? colonAfter(text, first?.endCol ?? 0) : -1;
    return { text, words: wordsOf(text, colon) };
  }
}

/** Whom an introduction received is to: the others on its line. */
function introducedBy(people: readonly string[], { kind, tag, people: links }: Item): readonly string[] {
  const isIntroduction = kind === 'received' && tag.toLowerCase().endsWith('/introduction');
  return isIntroduction ? peopleOf(links).filter((person) => !people.includes(person)) : [];
}

/** A box with the tag of something that happened is a task like one without a tag. */
function taskKind(kind: RecordKind | null): TaskRecord['kind'] {
  switch (kind) {
    case 'promise': case 'thank': case 'tell': case 'congratulate': case 'idea': case 'waiting': case 'today': return kind;
    default: return 'task';
  }
}
