import { Notice } from 'obsidian';
import type { Edit } from '../domain/edits/edit';
import { setProperty } from '../domain/edits/set-property';
import { rhythmOf } from '../domain/follow-ups/rhythm-of';
import { nameOf } from '../domain/persons/person-facts';
import type { Rhythm } from '../domain/rhythms/rhythm';
import { writeRhythm } from '../domain/rhythms/write-rhythm';
import * as SET_RHYTHM_WORDS from '../domain/words/set-rhythm-words';
import { openRhythm } from '../views/rhythm/rhythm-form';
import { propertyReading } from './kith';
import type { Kith } from './kith';
import { startingPoint } from './starting-point';

/** Asks for the rhythm of these people, and writes it to their notes. @param next called when it stands there */
export function setRhythm(kith: Kith, paths: readonly string[], next?: () => void): void {
  const { people, rules } = kith;
  const names = paths.map((path) => nameOf(people, path));
  const submit = async (rhythm: string): Promise<boolean | (() => void)> => (await writeRhythms(kith, paths, rhythm)) && (next ?? true);
  openRhythm(kith.app, { names, current: sharedRhythm(kith, paths), words: rules.rhythmWords, others: othersRhythms(kith, paths), submit });
}

/** For the person whose note is open, or who is linked where the cursor stands. */
export function setRhythmOfOpenPerson(kith: Kith): void {
  const paths = startingPoint(kith).people;
  if (paths.length === 0) new Notice(SET_RHYTHM_WORDS.nobody);
  else setRhythm(kith, paths);
}

/** Writes a rhythm to the notes of these people, as its property says it. */
export async function writeRhythms(kith: Kith, paths: readonly string[], rhythm: string): Promise<boolean> {
  const names = paths.map((path) => nameOf(kith.people, path));
  return kith.changes.make(rhythmEdits(kith, paths, rhythm), SET_RHYTHM_WORDS.done(names, rhythm));
}

/** The changes that give these people a rhythm. */
export function rhythmEdits(kith: Kith, paths: readonly string[], rhythm: string): Edit[] {
  const change = setProperty('rhythm', rhythm, propertyReading(kith));
  return paths.map((path) => ({ path, change }));
}

/** The rhythms of everybody but these people. */
export function othersRhythms({ people, rules }: Kith, paths: readonly string[]): Rhythm[] {
  return [...people.all()].filter(({ person }) => !paths.includes(person.path)).flatMap(({ person }) => rhythmOf(person, rules) ?? []);
}

/** The rhythm that stands in all of their notes; null when they differ or have none. */
function sharedRhythm(kith: Kith, paths: readonly string[]): Rhythm | 'none' | null {
  const [first = null, ...others] = paths.map((path) => kith.people.facts(path)?.person.rhythm ?? null);
  const text = first && writeRhythm(first);
  return first && others.every((other) => other && writeRhythm(other) === text) ? first : null;
}
