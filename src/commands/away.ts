import { getLanguage } from 'obsidian';
import { addDays } from '../domain/days/day';
import type { Day } from '../domain/days/day';
import * as AWAY_WORDS from '../domain/words/away-words';
import { saidAway } from '../domain/words/away-words';
import { askDay } from '../views/form/ask-day';
import type { Kith } from './kith';

/** Asks for the day until which the list is quiet. */
export function askAway(kith: Kith): void {
  askDay(kith.app, addDays(kith.today(), 1), (until) => void goAway(kith, until), AWAY_WORDS.ask);
}

async function goAway(kith: Kith, until: Day): Promise<void> {
  await kith.set({ awayUntil: until });
  kith.changes.say(saidAway(until, kith.today(), getLanguage()));
}

/** The list is whole again. */
export async function comeBack(kith: Kith): Promise<void> {
  await kith.set({ awayUntil: null });
  kith.changes.say(AWAY_WORDS.saidBack);
}
