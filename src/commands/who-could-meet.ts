import { Notice } from 'obsidian';
import { nameOf } from '../domain/persons/person-facts';
import { whoCouldMeet } from '../domain/sharing/who-could-meet';
import * as PAIR_WORDS from '../domain/words/pair-words';
import { pairWords } from '../domain/words/pair-words';
import { openPairs } from '../views/share/pairs-form';
import { introduce } from './introduce';
import type { Kith } from './kith';

/** As many as anybody would look at in a day; tomorrow others come. */
const MOST = 30;

/** Proposes two people who would gain from knowing each other, one pair at a time. */
export function proposePairs(kith: Kith): void {
  const { people, rules } = kith;
  const name = (path: string): string => nameOf(people, path);
  const proposals = whoCouldMeet(people, kith.today(), rules, MOST).map((pair) => ({
    names: [name(pair.seeker), name(pair.other)],
    why: pairWords(pair, name(pair.seeker), name(pair.other)),
    introduce: () => introduce(kith, [pair.seeker, pair.other]),
  }));
  if (proposals.length === 0) new Notice(PAIR_WORDS.none);
  else openPairs(kith.app, proposals);
}
