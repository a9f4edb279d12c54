import type { Day } from '../days/day';
import { colonAfter } from '../records/colon';
import { wordsOf } from '../records/line-words';
import { isToldPlainly } from '../records/record-kinds';
import { isOfEveryone, peopleOf } from '../records/participants';
import type { Interaction, RecordKind, TaskRecord, TaskStatus } from '../records/record';
import { isWithoutWords } from '../records/wording';
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
    const people = tookPart(item, this.reading);
    const logged = this.loggedOn(item);
    const day = logged ?? this.reading.day;
    if (kind === 'tell') this.threads.tell(item, people);
    if (item.isHeld) return;
    if (kind === 'advice') this.threads.startAdvice(item, { ...this.lineAndWords(item), people }, day);
    if (kind === 'introduce') this.readIntroduction(item, day);
    if (day === null || !isToldPlainly(kind)) return;
    this.tell(item, kind, 'record', day, people, logged);
  }

  /**
   * In a person's own note, a line with a day is something that happened with that person then: as it says, where everyone named on such a line
   * took part, else a talk.
   * @param logged the day on such a line
   */
  private tell(item: Item, kind: Interaction['kind'], source: Interaction['source'], day: Day, people: readonly string[], logged: Day | null): void {
    const owner = logged === null ? [] : ownPerson(this.reading).filter((person) => !people.includes(person));
    const together = isOfEveryone(kind);
    this.reading.tell(kind, source, day, item.line, together ? [...owner, ...people] : people, introducedBy(people, item));
    if (!together && owner.length > 0) this.reading.tell('talked', 'log', day, item.line, owner);
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
    for (const found of fields.unreadable) this.reading.problem('task-day', item.line, found.text, ACCEPTED.day);
    this.threads.answer(item, kind, wordsOf(text, colonAfter(text, 0)), fields);
  }

  private readBox(item: Item, status: TaskStatus): void {
    const { reading } = this;
    const text = lineOf(item, reading);
    const people = ownersOf(item, reading);
    if (text === null || people.length === 0) return;
    const fields = readTaskFields(text);
    const day = status === 'done' ? this.doneOn(item, fields) : null;
    if (item.kind === null && this.isStep(item, status, text, fields)) return void (day !== null && this.mentionOwners(item, day, people));
    if (item.kind === null && !text.includes(reading.rules.taskFilter)) return void (item.isPlainBox = true);
    for (const found of fields.unreadable) reading.problem('task-day', item.line, found.text, ACCEPTED.day);
    const isUnderOpen = item.parent !== null && item.parent.isHeld;
    const isIntroduction = item.kind === 'introduce' && !isUnderOpen && this.readIntroduction(item, reading.day);
    if (isIntroduction) this.threads.ownStep(item, status, text, fields);
    else reading.tasks.push(this.task(item, status, text, fields, people));
    if (item.kind === 'tell') this.threads.tell(item, people);
    if (item.kind === 'advice' && status === 'done' && !isUnderOpen) this.threads.startAdvice(item, { ...this.lineAndWords(item), people: this.tookPartInTask(item, people) }, day);
    if (day !== null) this.tellOfDone(item, day, people);
  }

  private isStep(item: Item, status: TaskStatus, text: string, fields: TaskFields): boolean {
    if (!this.threads.step(item, status, text, fields)) return false;
    for (const found of fields.unreadable) this.reading.problem('task-day', item.line, found.text, ACCEPTED.day);
    return true;
  }

  /** @returns whether it is one: an introduction of fewer than two people is a problem, and the tasks below it are tasks */
  private readIntroduction(item: Item, day: Day | null): boolean {
    const people = toIntroduce(item, this.reading);
    if (people.length < 2) this.reading.problem('people', item.line, item.tag, RECORD_ACCEPTED.introduction);
    else this.threads.startIntroduction(item, { ...this.lineAndWords(item), people }, day);
    return people.length > 1;
  }

  private task(item: Item, status: TaskStatus, text: string, { days }: TaskFields, people: readonly string[]): TaskRecord {
    const { path, day } = this.reading;
    const kind = taskKind(item.kind);
    const { words } = this.lineAndWords(item);
    // Only a tag says what is to be done, too.
    return { path, line: item.line, kind, people, text, words: kind === 'task' && words === '' ? wordsOf(text, -1) : words, status, days, noteDay: day };
  }

  /** A ticked line with a tag is contact, one without is a mention, and what others promised is neither; in a person's own note it is a talk where it has a day. */
  private tellOfDone(item: Item, day: Day, owners: readonly string[]): void {
    const { kind } = item;
    if (kind === null) return this.mentionOwners(item, day, owners);
    if (kind === 'waiting' || kind === 'tried' || kind === 'another-way') return;
    const people = this.tookPartInTask(item, owners);
    this.tell(item, kind, 'task', day, people, this.loggedOn(item));
    const others = peopleOf(item.people).filter((person) => !people.includes(person));
    if (others.length > 0) this.mentions.push({ day, line: item.line, people: others });
  }

  private tookPartInTask(item: Item, owners: readonly string[]): readonly string[] {
    return item.people.length > 0 ? tookPart(item, this.reading) : owners;
  }

  /** The day on which a ticked task was done; null where none is known, or what says it can't be read. */
  private doneOn(item: Item, { days, unreadable }: TaskFields): Day | null {
    if (days.done === null && unreadable.some(({ field }) => field === 'done')) return null;
    return days.done ?? this.loggedOn(item) ?? this.reading.day;
  }

  private mentionOwners(item: Item, day: Day, people: readonly string[]): void {
    if (item.parent !== null && item.parent.isHeld) return;
    if (this.loggedOn(item) !== null) this.reading.tell('talked', 'log', day, item.line, ownPerson(this.reading));
    this.mentions.push({ day, line: item.line, people });
  }

  private lineAndWords(item: Item): { readonly text: string; readonly words: string } {
    const text = lineOf(item, this.reading) ?? '';
    const first = item.people[0];
    const colon = first !== undefined || item.kind !== null ? colonAfter(text, first?.endCol ?? 0) : -1;
    return { text, words: colon < 0 && isWithoutWords(text, this.reading.rules) ? '' : wordsOf(text, colon) };
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
