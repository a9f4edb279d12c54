// One measuring process: a vault of the size in the first argument, everything timed, the result as JSON on standard output.
import type { Note } from '../../src/domain/notes/note';
import { listFollowUps } from '../../src/domain/follow-ups/list-follow-ups';
import { findPeople } from '../../src/domain/persons/find-people';
import { DEFAULT_RULES } from '../../src/domain/rules';
import { addDays } from '../../src/domain/days/day';
import { PeopleIndex } from '../../src/people-index/people-index';
import type { VaultSize, WrittenNote } from './generate-vault';
import { anotherDailyNote, anotherOrdinaryNote, generateVault, SIZES, TODAY } from './generate-vault';
import { Host } from './host';
import { SLICE_MS } from '../../src/vault/in-slices';

const MOST_FOUND = 8;
/** What is typed after `@`, key by key, as it stands after each. */
const TYPED = ['', 'a', 's', 'so', 'son', 'soni', 'sonia', 'sr', 'e a', 'zzz'];
const RULES = { ...DEFAULT_RULES, startDay: addDays(TODAY, -900) };

const size = sizeNamed(process.argv[2] ?? '');

// As the cache comes from Obsidian's own store: flat texts, no object shared.
const notes = structuredClone(generateVault(size));
const host = new Host(notes);
const texts = new Map(notes.map(({ path, text }) => [path, text]));
const cached = notes.map(({ path, metadata }): Note => ({ path, metadata, text: null }));
const byPath = new Map(cached.map((note) => [note.path, note]));

void measure();

async function measure(): Promise<void> {
  const cold = await round();
  let warm = await round();
  for (let i = 0; i < 8; i++) warm = await round();
  console.log(JSON.stringify({ cold, warm, ...resolution(), ...heap() }));
}

/** How long a stand-in for Obsidian takes to look up the links that stage 1 asks for. */
function resolution(): { readonly resolved: number; readonly resolution: number } {
  const asked: string[] = [];
  const index = new PeopleIndex(RULES, host.recording(asked));
  for (const note of cached.filter((each) => index.announce(each))) index.put(note);
  return { resolved: asked.length, resolution: timed(() => asked.forEach((link) => host.resolve(link))) };
}

function sizeNamed(name: string): VaultSize {
  const found = SIZES[name];
  if (found === undefined) throw new Error(`The sizes are ${Object.keys(SIZES).join(', ')}.`);
  return found;
}

/** Everything once, on an index of its own. */
async function round(): Promise<Record<string, number>> {
  collectGarbage();
  const floor = timed(walk);
  const index = new PeopleIndex(RULES, host.vault);
  const toPut: Note[] = [];
  const announced = await sliced(cached, (note) => void (index.announce(note) && toPut.push(note)));
  const put = await sliced(toPut, (note) => index.put(note));
  const waiting = index.notesToRead().map((path) => ({ ...(byPath.get(path) as Note), text: texts.get(path) ?? '' }));
  const stage2 = await sliced(waiting, (note) => index.put(note));
  const gather = timed(() => [...index.all()]);
  const followUps = timed(() => listFollowUps(index, TODAY, RULES));
  const loops = loopsInList(index);
  const firstKey = timed(() => findPeople(index, 'a', TODAY, MOST_FOUND));
  const dailyEdit = edits(index, `Daily/${addDays(TODAY, -3)}.md`, (seed) => anotherDailyNote(size, seed));
  const listAgain = listsAfterEdits(index, `Daily/${addDays(TODAY, -3)}.md`);
  return {
    floor, stage1: announced.total + put.total, slice1: Math.max(announced.longest, put.longest), stage2: stage2.total, slice2: stage2.longest, reads: waiting.length, loops, gather, followUps, dailyEdit, listAgain, firstKey, key: slowestKey(index),
    unrelatedEdit: edits(index, cached.at(-1)?.path ?? '', (seed) => anotherOrdinaryNote(size, seed)),
  };
}

/** How many introductions, advice, thanks and things to tell are in the list. */
function loopsInList(index: PeopleIndex): number {
  const rows = listFollowUps(index, TODAY, RULES).groups.flatMap((group) => group.rows);
  return rows.filter(({ kind }) => kind === 'introduce' || kind === 'advice' || kind === 'thank' || kind === 'tell').length;
}

/** The middle of 20 edits of a note, each with the facts that it makes Kith gather anew. */
function edits(index: PeopleIndex, path: string, version: (seed: number) => Pick<WrittenNote, 'metadata' | 'text'>): number {
  const versions = Array.from({ length: 20 }, (_, seed) => ({ path, ...structuredClone(version(seed)) }));
  const changed = new Set<string>();
  const stop = index.onChange((people) => people.forEach((person) => changed.add(person)));
  const times = versions.map((note) => timed(() => {
    index.put(note);
    for (const person of changed) index.facts(person);
    changed.clear();
  }));
  stop();
  return median(times);
}

/** The slowest of the keystrokes of a name search, each the middle of 15. */
function slowestKey(index: PeopleIndex): number {
  return Math.max(...TYPED.map((typed) => median(Array.from({ length: 15 }, () => timed(() => findPeople(index, typed, TODAY, MOST_FOUND))))));
}

/** The middle of five lists, each made after one edit of a note, when the facts that it changes have been gathered. */
function listsAfterEdits(index: PeopleIndex, path: string): number {
  listFollowUps(index, TODAY, RULES);
  const times = Array.from({ length: 5 }, (_, seed) => {
    index.put({ path, ...structuredClone(anotherDailyNote(size, 100 + seed)) });
    Array.from(index.all());
    return timed(() => listFollowUps(index, TODAY, RULES));
  });
  return median(times);
}

/** The floor: every file and everything that the cache says of it is looked at once. */
function walk(): number {
  let seen = 0;
  for (const path of byPath.keys()) {
    const metadata = byPath.get(path)?.metadata;
    for (const { position } of metadata?.links ?? []) seen += position.start.offset;
    for (const { position } of metadata?.tags ?? []) seen += position.start.offset;
    for (const { position } of metadata?.listItems ?? []) seen += position.start.offset;
    for (const name in metadata?.frontmatter) seen += name.length;
  }
  return seen;
}

/** Notes as the watcher takes them: a slice ends with the note in which its time is up, and then the app may breathe. */
async function sliced(notesToWork: readonly Note[], work: (note: Note) => void): Promise<{ readonly total: number; readonly longest: number }> {
  let [total, longest, begun] = [0, 0, performance.now()];
  for (const note of notesToWork) {
    work(note);
    const spent = performance.now() - begun;
    if (spent < SLICE_MS && note !== notesToWork.at(-1)) continue;
    total += spent;
    longest = Math.max(longest, spent);
    await new Promise((resolve) => setTimeout(resolve, 0));
    begun = performance.now();
  }
  return { total, longest };
}

/** Bytes that the index with everyone's facts takes, for each interaction. */
function heap(): { readonly interactions: number; readonly bytesPerInteraction: number } {
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  const index = new PeopleIndex(RULES, host.vault);
  for (const note of notes) index.put(note);
  const interactions = [...index.all()].reduce((sum, facts) => sum + facts.interactions.length, 0);
  collectGarbage();
  return { interactions, bytesPerInteraction: (process.memoryUsage().heapUsed - before) / interactions };
}

function timed(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

/** The process is started with `--expose-gc`, so that no measurement pays for another's garbage. */
function collectGarbage(): void {
  globalThis.gc?.();
}
