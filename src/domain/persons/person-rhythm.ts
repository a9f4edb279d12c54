import type { RhythmChoice } from '../rhythms/rhythm';
import { readRhythm } from '../rhythms/read-rhythm';
import { writeRhythm } from '../rhythms/write-rhythm';
import * as ACCEPTED from '../words/problem-words';
import type { PropertyName } from './property-names';
import type { Properties } from './property-reader';
import { agreed, readEach, saidIn } from './property-reader';

type Words = Readonly<Record<string, string>>;

/** The days that the groups of the personal-crm plugin stand for. */
const TIERS: Words = { inner: '14', close: '30', casual: '90', warm: '180', dormant: '365' };

/**
 * The rhythm that a person's note says. Where spellings differ the first one counts, and a problem is kept;
 * a `prm-tier` gives way without one, as it does in the plugin that writes it.
 * @param words the user's own words for rhythms
 */
export function rhythmOf(properties: Properties, words: Words): RhythmChoice {
  return agreedRhythm(properties, 'rhythm', words) ?? agreedRhythm(properties, 'prm_tier', { ...TIERS, ...words });
}

function agreedRhythm(properties: Properties, property: PropertyName, words: Words): RhythmChoice {
  const said = saidIn(properties, property);
  if (said.length === 0) return null;
  const written = readEach(properties, said, (value) => {
    const choice = readRhythm(value, words);
    return choice ? writeRhythm(choice) : null;
  }, 'rhythm', ACCEPTED.rhythm);
  return readRhythm(agreed(properties, written, (first) => first, ACCEPTED.firstValue), {}) ?? null;
}
