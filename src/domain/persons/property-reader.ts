import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import { withoutLinks } from '../properties/links';
import { isSingle, shownValue, textOf, valuesIn } from '../properties/values';
import type { Problem, ProblemCause } from '../problems/problem';
import * as ACCEPTED from '../words/problem-words';
import type { Found, PropertyName } from './property-names';

/** The known properties of one note while they are read. */
export interface Properties {
  /** Of the note, for the problems. */
  readonly path: string;
  readonly known: ReadonlyMap<PropertyName, readonly Found[]>;
  /** Reads the user's own daily-note format. */
  readonly readUserDay: (text: string) => Day | null;
  /** One for each value that can't be read, and for spellings that disagree. */
  readonly problems: Problem[];
}

/** What a value says, with the name that it stands under. */
interface Named<Value> { readonly name: string; readonly value: Value }

/** One empty list for all that a note does not say: most notes say little, and thousands are read at start. */
const NOTHING: readonly never[] = [];

/** Where a property stands in the note, under each of its spellings. */
export function foundIn({ known }: Properties, property: PropertyName): readonly Found[] {
  return known.get(property) ?? NOTHING;
}

/** Where a property says anything at all. */
export function saidIn(properties: Properties, property: PropertyName): readonly Found[] {
  const found = foundIn(properties, property);
  return found.length === 0 ? found : found.filter(({ value }) => valuesIn(value).length > 0);
}

/** Every single value of a property: each item of a list, with the name that the list stands under. */
export function valuesOf(properties: Properties, property: PropertyName): readonly Found[] {
  return singleValues(foundIn(properties, property));
}

/**
 * The single values inside values.
 * @example singleValues([{ name: 'alias', value: ['Sam', null, 'Sammy'] }])
 * // [{ name: 'alias', value: 'Sam' }, { name: 'alias', value: 'Sammy' }]
 */
export function singleValues(found: readonly Found[]): readonly Found[] {
  if (found.every(({ value }) => isSingle(value))) return found;
  return found.flatMap(({ name, value }) => valuesIn(value).map((single) => ({ name, value: single })));
}

/** What values say; a problem for each that can't be read. */
export function readEach<Value>(
  { path, problems }: Properties, values: readonly Found[], read: (value: unknown) => Value | null, cause: ProblemCause, accepted: string,
): readonly Named<Value>[] {
  return values.length === 0 ? NOTHING : values.flatMap(({ name, value }) => {
    const said = read(value);
    if (said === null) problems.push({ path, cause, property: name, found: shownValue(value), accepted });
    return said === null ? [] : { name, value: said };
  });
}

/**
 * The one value that all spellings say, or the choice among them, with a problem.
 * @param differ whether two of them can't both be meant
 */
export function agreed<Value extends string | boolean>(
  { path, problems }: Properties, said: readonly Named<Value>[], choose: (a: Value, b: Value) => Value, accepted: string, differ = (a: Value, b: Value): boolean => a !== b,
): Value | null {
  const [first, ...others] = said;
  if (first === undefined) return null;
  if (others.some(({ value }) => differ(first.value, value))) {
    const found = said.map(({ name, value }) => `${name}: ${value}`).join(', ');
    problems.push({ path, cause: 'disagreement', property: first.name, found: shownValue(found), accepted });
  }
  return others.reduce((chosen, { value }) => choose(chosen, value), first.value);
}

/** The days that single values say. */
export function daysIn(properties: Properties, values: readonly Found[]): readonly Named<Day>[] {
  return readEach(properties, values, (value) => readDay(value, properties.readUserDay), 'day', ACCEPTED.day);
}

/** The texts of a list or of one text, as written. */
export function rawTexts(properties: Properties, property: PropertyName, values = valuesOf(properties, property)): readonly string[] {
  return values.length === 0 ? NOTHING : readEach(properties, values, textOf, 'property', ACCEPTED.list).map(({ value }) => value);
}

/** The texts of a list or of one text, links by the words that they show. */
export function textsOf(properties: Properties, property: PropertyName): readonly string[] {
  const texts = rawTexts(properties, property);
  return texts.length === 0 ? texts : texts.map(withoutLinks).filter((text) => text !== '');
}

/** All that a property says as one text, or null when it says nothing. */
export function textIn(properties: Properties, property: PropertyName): string | null {
  const texts = textsOf(properties, property);
  return (texts.length < 2 ? texts[0] : [...new Set(texts)].join(', ')) ?? null;
}

/** Whether a property says `true`, under any of its spellings. */
export function isTrue(properties: Properties, property: PropertyName): boolean {
  const said = saidIn(properties, property);
  return agreed(properties, readEach(properties, said, truthIn, 'property', ACCEPTED.yesOrNo), (a, b) => a || b, ACCEPTED.trueWins) ?? false;
}

function truthIn(value: unknown): boolean | null {
  const [one, ...others] = valuesIn(value);
  const text = others.length > 0 ? null : textOf(one)?.toLowerCase();
  if (text === 'true' || text === 'yes') return true;
  return text === 'false' || text === 'no' ? false : null;
}
