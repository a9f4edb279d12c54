import { Notice } from 'obsidian';
import { withoutRhythm } from '../domain/follow-ups/without-rhythm';
import { nameOf } from '../domain/persons/person-facts';
import * as CHOOSE_RHYTHMS_WORDS from '../domain/words/choose-rhythms-words';
import { aboutWords } from '../domain/words/choose-rhythms-words';
import * as SET_RHYTHM_WORDS from '../domain/words/set-rhythm-words';
import { openChooseRhythms } from '../views/rhythm/choose-rhythms';
import { attempt } from './attempt';
import type { Kith } from './kith';
import { lastLines } from './last-lines';
import { othersRhythms, rhythmEdits } from './set-rhythm';

/** As many as help to remember who somebody is. */
const LINES = 3;

/** Walks through the people without a rhythm, those whom the notes name most first; each choice is written at once. */
export function chooseRhythms(kith: Kith): void {
  const { people, rules } = kith;
  const found = withoutRhythm(people, rules, kith.hints.passedOver).map(({ facts: { person }, notes }) => ({
    path: person.path,
    name: person.name,
    about: aboutWords([person.role, person.company].filter((part) => part).join(', '), notes),
    circles: person.circles,
  }));
  if (found.length === 0) new Notice(CHOOSE_RHYTHMS_WORDS.none);
  else openChooseRhythms(kith.app, {
    people: found,
    others: othersRhythms(kith, []),
    lines: (path, stop) => lastLines(kith, path, LINES, stop),
    passOver: (path) => kith.hints.passOver(path),
    write: (path, rhythm) => attempt(async () => {
      const written = await kith.changes.write(rhythmEdits(kith, [path], rhythm));
      const takeBack = written && kith.changes.wrote(written, SET_RHYTHM_WORDS.done([nameOf(people, path)], rhythm), { quiet: true });
      return takeBack && (() => attempt(takeBack));
    }),
  });
}
