import type { Pair } from '../sharing/who-could-meet';
import { COMMAND_NAMES } from './command-words';

/** The words of the dialog that proposes two people. */

export const title = COMMAND_NAMES['who-could-meet'];
export const none = 'Nobody is looking yet for what another cares about or does. Both are read from “looking_for”, “interests”, “role” and “company” in the notes of your people.';
export const introduce = 'Introduce…';
export const another = 'Another';

/** Why two would gain from knowing each other. @example 'Ana is looking for soil data. Sam is interested in soil data.' */
export function pairWords({ topic, by, found }: Pair, seeker: string, other: string): string {
  const has = by === 'interests' ? `is interested in ${found}` : by === 'role' ? `works as ${found}` : `is at ${found}`;
  return `${seeker} is looking for ${topic}. ${other} ${has}.`;
}
