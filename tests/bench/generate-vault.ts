import type { Day } from '../../src/domain/days/day';
import { addDays } from '../../src/domain/days/day';
import type { Note } from '../../src/domain/notes/note';
import { NoteBuilder } from './note-builder';

/** A note with its text. */
export interface WrittenNote extends Note { readonly text: string }

/** How many notes of each sort a vault holds; the rest of `notes` are ordinary ones. `loops` are introductions, advice and thanks that are open. */
export interface VaultSize { readonly notes: number; readonly people: number; readonly dailyNotes: number; readonly loops?: number }

/** The vaults that are measured. The last two are the same but for the loops; in their daily notes stand 20,000 records. */
export const SIZES: Readonly<Record<string, VaultSize>> = {
  '10,000': { notes: 10_000, people: 1_000, dailyNotes: 1_500 },
  '50,000': { notes: 50_000, people: 5_000, dailyNotes: 3_650 },
  'no loops': { notes: 10_000, people: 1_000, dailyNotes: 2_500 },
  '2,000 loops': { notes: 10_000, people: 1_000, dailyNotes: 2_500, loops: 2_000 },
};

export const TODAY = '2026-11-02' as Day;

const FIRST = ['Ana', 'Bo', 'Cleo', 'Dora', 'Emil', 'Farid', 'Gita', 'Hugo', 'Ines', 'Jun'];
const LAST = ['Rivera', 'Diaz', 'Okafor', 'Lindqvist', 'Tanaka', 'Moreau', 'Haddad', 'Novak', 'Silva', 'Weber'];
const RHYTHMS = ['monthly', 'every 6 weeks', 'quarterly', '30', 'yearly'];
const KINDS = ['met', 'talked', 'wrote', 'gave', 'received', 'news'];
/** Loops stand in the daily notes of so many last days, so that most of them are in the list. */
const LOOP_DAYS = 60;

/** A vault as a life fills it, the same for the same size: people, daily notes with records, mentions and tasks, and everything else. */
export function generateVault(size: VaultSize): WrittenNote[] {
  const chance = new Chance();
  const notes: WrittenNote[] = [];
  const add = (path: string, builder: NoteBuilder): void => void notes.push({ path, ...builder.build() });
  for (let i = 0; i < size.people; i++) add(`People/${nameOf(i)}.md`, personNote(i, chance));
  for (let i = 0; i < size.dailyNotes; i++) add(`Daily/${addDays(TODAY, -i)}.md`, withLoops(dailyNote(size, chance), i, size));
  for (let i = notes.length; i < size.notes; i++) add(`Notes/${i % 40}/Note ${i}.md`, ordinaryNote(size, chance));
  return notes;
}

/** A daily note like those of the vault, to be put in place of another. */
export function anotherDailyNote(size: VaultSize, seed: number): Pick<WrittenNote, 'metadata' | 'text'> {
  return dailyNote(size, new Chance(seed)).build();
}

/** An ordinary note like those of the vault. */
export function anotherOrdinaryNote(size: VaultSize, seed: number): Pick<WrittenNote, 'metadata' | 'text'> {
  return ordinaryNote(size, new Chance(seed)).build();
}

function personNote(i: number, chance: Chance): NoteBuilder {
  const note = new NoteBuilder().properties({
    type: 'person',
    aliases: [`${FIRST[i % 10] ?? ''} ${i}`],
    rhythm: chance.of(RHYTHMS),
    birthday: `19${60 + (i % 40)}-0${1 + (i % 9)}-1${i % 10}`,
    company: `Company ${i % 200}`,
    tags: [`friends/${i % 7}`],
    introduced_by: `[[${nameOf(Math.max(0, i - 1))}]]`,
  });
  note.heading('Notes').paragraph(`Met through [[${nameOf(chance.below(i + 1))}]], works on soil.`);
  if (i % 10 === 0) note.item(`[ ] send the report ⏳ 2026-11-1${i % 9}`);
  return note;
}

/** About 20 links: six records, three tasks, the rest mentions and links to other notes. */
function dailyNote({ people, notes }: VaultSize, chance: Chance): NoteBuilder {
  const person = (): string => `[[${nameOf(chance.below(people))}]]`;
  const other = (): string => `[[Note ${chance.below(notes)}]]`;
  const note = new NoteBuilder().properties({ tags: ['daily'], mood: 'good' });
  note.heading('Day').paragraph(`Read ${other()} and ${other()}, lunch with ${person()} about ${other()}.`).paragraph(`Then ${other()}.`);
  for (let i = 0; i < 5; i++) note.item(`thoughts on ${other()}`).item('nothing to link here', 1);
  note.heading('People');
  for (let i = 0; i < 5; i++) note.item(recordOf(chance.of(KINDS), person()));
  note.item(`Met ${person()} and ${person()}: coffee, and spoke of ${person()} #kith/met`).item('they will move to the coast', 1);
  note.item(`[x] Thank ${person()}: the story helped #kith/thank ✅ 2026-01-1${chance.below(10)}`);
  note.item(`${chance.below(20) === 0 ? '[ ]' : '[x]'} Promised ${person()}: the template #kith/promise ⏳ 2026-11-0${1 + chance.below(9)}`);
  return note.item(`[${chance.below(4) === 0 ? ' ' : 'x'}] call ${person()}`).item('[ ] buy milk');
}

/** The loops of one of the last days: an introduction with its steps, advice, every other one with an answer, and thanks, in turn. */
function withLoops(note: NoteBuilder, daysAgo: number, { people, loops = 0 }: VaultSize): NoteBuilder {
  const day = addDays(TODAY, -daysAgo);
  const person = (i: number): string => `[[${nameOf(i % people)}]]`;
  for (let i = daysAgo; daysAgo < LOOP_DAYS && i < loops; i += LOOP_DAYS) {
    const kind = Math.floor(i / LOOP_DAYS) % 3;
    if (kind === 0) introduction(note, person(i), person(i + 7), day);
    else if (kind === 1) advice(note, person(i), i % 2 === 0);
    else note.item(`[ ] Thank ${person(i)}: the story helped #kith/thank ⏳ ${addDays(day, 1)}`);
  }
  return note;
}

function introduction(note: NoteBuilder, one: string, other: string, day: Day): void {
  note.item(`Introduce ${one} and ${other}: both work on soil data #kith/introduce`);
  note.item(`[x] Ask ${one} ✅ ${day}`, 1).item(`[/] Ask ${other} 🛫 ${day} ⏳ ${addDays(day, 7)}`, 1).item('[ ] Introduce them', 1).item('[ ] Hear how it went', 1);
}

function advice(note: NoteBuilder, person: string, isAnswered: boolean): void {
  note.item(`Advice from ${person}: try pricing by seat #kith/advice`);
  if (isAnswered) note.item('Tried: two customers said yes #kith/tried', 1);
}

function ordinaryNote({ people, notes }: VaultSize, chance: Chance): NoteBuilder {
  const note = new NoteBuilder();
  if (chance.below(2) === 0) note.properties({ tags: ['idea', 'reading'], created: '2024-05-01', status: 'draft' });
  note.heading('Summary');
  for (let i = 0; i < 3; i++) note.paragraph(`See [[Note ${chance.below(notes)}]] and [[Note ${chance.below(notes)}]], said in #soil/carbon.`);
  for (let i = 0; i < 4; i++) note.item(i % 2 === 0 ? `a point about [[Note ${chance.below(notes)}]]` : 'a point about nothing else');
  if (chance.below(5) === 0) note.item('[ ] write it up').item('[x] read it');
  if (chance.below(25) === 0) note.item(`[ ] ask [[${nameOf(chance.below(people))}]] about it 📅 2026-10-0${1 + chance.below(9)}`);
  return note;
}

function recordOf(kind: string, person: string): string {
  return `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${person}: coffee, and what comes next #kith/${kind}`;
}

function nameOf(i: number): string {
  return `${FIRST[i % 10] ?? ''} ${LAST[Math.floor(i / 10) % 10] ?? ''} ${i}`;
}

/** Numbers that look random and are the same on every machine (a linear congruential generator). */
class Chance {
  constructor(private state = 42) {}

  /** A whole number from 0, below `limit`. */
  below(limit: number): number {
    this.state = (Math.imul(this.state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.state / 2 ** 32) * limit);
  }

  of<Item>(items: readonly [Item, ...Item[]] | readonly Item[]): Item {
    return items[this.below(items.length)] as Item;
  }
}
