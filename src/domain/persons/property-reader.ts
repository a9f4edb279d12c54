import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import type { Problem, ProblemCause } from '../problems/problem';
import * as ACCEPTED from '../words/problem-words';
import { withoutLinks } from '../properties/links';
import type { Found, Frontmatter, PropertyName } from './property-names';
import { dayActions, propertiesOf } from './property-names';
import { isSingle, shownValue, textOf, valuesIn } from '../properties/values';

/** One empty list for all that a note does not say: most notes say little, and thousands are read at start. */
const NOTHING: readonly Found[] = [];
const NO_TEXTS: readonly string[] = [];
const NO_DAYS: readonly Named<Day>[] = [];

/** A value of a property, with the name that it stood under. */
interface Named<Value> { readonly name: string; readonly value: Value }

/** Reads the known properties of one note, and keeps a problem for each that can't be read. */
export class PropertyReader {
  readonly problems: Problem[] = [];
  private readonly properties: ReadonlyMap<PropertyName, readonly Found[]>;

  /**
   * @param path of the note, for the problems
   * @param readUserDay reads the user's own daily-note format
   */
  constructor(private readonly path: string, frontmatter: Frontmatter, private readonly readUserDay: (text: string) => Day | null) {
    this.properties = propertiesOf(frontmatter);
  }

  /** Where a property stands in the note, under each of its spellings. */
  found(property: PropertyName): readonly Found[] {
    return this.properties.get(property) ?? NOTHING;
  }

  /** Every single value of a property, each with the name that it stands under. */
  values(property: PropertyName): readonly Found[] {
    const found = this.properties.get(property);
    return found === undefined ? NOTHING : singleValues(found);
  }

  /** Where `next_action` says a day to follow up. */
  dayActions(): readonly Found[] {
    return dayActions(this.properties, this.readUserDay);
  }

  /** Keeps a problem about a property. */
  problem(cause: ProblemCause, { name, value }: Found, accepted: string): void {
    this.problems.push({ path: this.path, cause, property: name, found: shownValue(value), accepted });
  }

  /** The day that a value says, or null. */
  dayIn(value: unknown): Day | null {
    return readDay(value, this.readUserDay);
  }

  /** The texts of a list or of one text, links by the words that they show. */
  texts(property: PropertyName): readonly string[] {
    const texts = this.rawTexts(property);
    return texts.length === 0 ? texts : texts.map(withoutLinks).filter((text) => text !== '');
  }

  /** The texts of a list or of one text, as written; a problem for each value that is none. */
  rawTexts(property: PropertyName): readonly string[] {
    return this.textsIn(this.values(property));
  }

  /** The texts that single values are, as written; a problem for each that is none. */
  textsIn(values: readonly Found[]): readonly string[] {
    if (values.length === 0) return NO_TEXTS;
    const texts = values.map(({ value }) => textOf(value));
    if (texts.every(isText)) return texts;
    for (const found of values) if (textOf(found.value) === null) this.problem('property', found, ACCEPTED.list);
    return texts.filter(isText);
  }

  /** All that a property says as one text, or null when it says nothing. */
  text(property: PropertyName): string | null {
    const found = this.found(property);
    const only = found.length === 1 ? found[0]?.value : undefined;
    if (typeof only === 'string') return withoutLinks(only).trim() || null;
    return found.length === 0 ? null : [...new Set(this.texts(property))].join(', ') || null;
  }

  /** Whether a property says `true`, under any of its spellings; a problem where another says `false`. */
  isTrue(property: PropertyName): boolean {
    const found = this.found(property);
    if (found.length === 0) return false;
    const answers = found.map((one) => this.readTruth(one));
    if (answers.includes(true) && answers.includes(false)) this.disagreement(found, ACCEPTED.trueWins);
    return answers.includes(true);
  }

  /** The days that single values say; a problem for each that says none. */
  days(values: readonly Found[]): readonly Named<Day>[] {
    return values.length === 0 ? NO_DAYS : values.flatMap((found) => {
      const day = this.dayIn(found.value);
      if (day === null) this.problem('day', found, ACCEPTED.day);
      return day === null ? [] : [{ name: found.name, value: day }];
    });
  }

  /** The one value on which all spellings agree, or the choice among them with a problem. */
  agreed<Value extends string>(values: readonly Named<Value>[], choose: (a: Value, b: Value) => Value, accepted: string): Value | null {
    const first = values[0];
    if (first === undefined || values.length === 1) return first?.value ?? null;
    if (values.some(({ value }) => value !== first.value)) this.disagreement(values, accepted);
    return values.reduce((chosen, { value }) => choose(chosen, value), first.value);
  }

  /** Keeps the problem that spellings of one property differ. */
  disagreement(values: readonly Named<unknown>[], accepted: string): void {
    const found = values.map(({ name, value }) => `${name}: ${shownValue(value)}`).join(', ');
    this.problem('disagreement', { name: values[0]?.name ?? '', value: found }, accepted);
  }

  private readTruth(found: Found): boolean | null {
    const [value, ...others] = valuesIn(found.value);
    if (value === undefined) return null;
    const text = others.length > 0 ? null : textOf(value)?.toLowerCase();
    if (text === 'true' || text === 'yes') return true;
    if (text === 'false' || text === 'no') return false;
    this.problem('property', found, ACCEPTED.yesOrNo);
    return null;
  }
}

/**
 * The single values inside values: each item of a list, with the name that the list stands under.
 * @example singleValues([{ name: 'alias', value: ['Sam', null, 'Sammy'] }])
 * // [{ name: 'alias', value: 'Sam' }, { name: 'alias', value: 'Sammy' }]
 */
export function singleValues(found: readonly Found[]): readonly Found[] {
  if (found.every(({ value }) => isSingle(value))) return found;
  return found.flatMap(({ name, value }) => valuesIn(value).map((single) => ({ name, value: single })));
}

function isText(text: string | null): text is string {
  return text !== null;
}
