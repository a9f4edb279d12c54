import type { RhythmChoice } from '../rhythms/rhythm';
import { readRhythm } from '../rhythms/read-rhythm';
import { writeRhythm } from '../rhythms/write-rhythm';
import * as ACCEPTED from '../words/problem-words';
import type { Found, PropertyName } from './property-names';
import type { PropertyReader } from './property-reader';

type Words = Readonly<Record<string, string>>;

/** The days that the groups of the personal-crm plugin stand for. */
const TIERS: Words = { inner: '14', close: '30', casual: '90', warm: '180', dormant: '365' };

/**
 * The rhythm that a person's note says. Where spellings differ the first one counts, and a problem is kept;
 * a `prm-tier` gives way without one, as it does in the plugin that writes it.
 * @param words the user's own words for rhythms
 */
export function rhythmOf(properties: PropertyReader, words: Words): RhythmChoice {
  return agreedRhythm(properties, 'rhythm', words) ?? tierOf(properties, words);
}

function tierOf(properties: PropertyReader, words: Words): RhythmChoice {
  return properties.found('prm_tier').length === 0 ? null : agreedRhythm(properties, 'prm_tier', { ...TIERS, ...words });
}

function agreedRhythm(properties: PropertyReader, property: PropertyName, words: Words): RhythmChoice {
  const choices = properties.found(property).flatMap((one) => readOne(properties, one, words));
  properties.agreed(choices.map(({ name, choice }) => ({ name, value: writeRhythm(choice) })), (first) => first, ACCEPTED.firstValue);
  return choices[0]?.choice ?? null;
}

function readOne(properties: PropertyReader, found: Found, words: Words) {
  const choice = readRhythm(found.value, words);
  if (choice === undefined) properties.problem('rhythm', found, ACCEPTED.rhythm);
  return choice === undefined || choice === null ? [] : [{ name: found.name, choice }];
}
