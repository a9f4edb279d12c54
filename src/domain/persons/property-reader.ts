import type { Day } from '../days/day';
import { readDay } from '../days/read-day';
import type { Problem, ProblemCause } from '../problems/problem';
import { ACCEPTED } from '../words/problem-words';
import { withoutLinks } from '../properties/links';
import type { Found, Frontmatter, PropertyName } from './property-names';
import { dayActions, propertiesOf } from './property-names';
import { shownValue, textOf, valuesIn } from '../properties/values';

const NOTHING: readonly Found[] = [];

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
    return this.rawTexts(property).map(withoutLinks).filter((text) => text !== '');
  }

  /** The texts of a list or of one text, as written. */
  rawTexts(property: PropertyName): readonly string[] {
    return this.textsIn(this.found(property));
  }

  /** The texts that values hold, as written; a problem for each that is none. */
  textsIn(found: readonly Found[]): readonly string[] {
    return found.length === 0 ? [] : found.flatMap((one) => this.textsOf(one));
  }

  /** All that a property says as one text, or null when it says nothing. */
  text(property: PropertyName): string | null {
    const texts = this.texts(property);
    return texts.length === 0 ? null : [...new Set(texts)].join(', ');
  }

  /** Whether a property says `true`, under any of its spellings; a problem where another says `false`. */
  isTrue(property: PropertyName): boolean {
    const found = this.found(property);
    const answers = found.map((one) => this.readTruth(one));
    if (answers.includes(true) && answers.includes(false)) this.disagreement(found, ACCEPTED.trueWins);
    return answers.includes(true);
  }

  /** Every day that a property says, under any of its spellings; a problem for each value that is none. */
  days(found: readonly Found[]): readonly Named<Day>[] {
    return found.flatMap((one) => valuesIn(one.value).flatMap((value) => this.namedDay(one.name, value)));
  }

  /** The one value on which all spellings agree, or the choice among them with a problem. */
  agreed<Value extends string>(values: readonly Named<Value>[], choose: (a: Value, b: Value) => Value, accepted: string): Value | null {
    const [first, ...others] = values;
    if (first === undefined) return null;
    if (others.some(({ value }) => value !== first.value)) this.disagreement(values, accepted);
    return others.reduce((chosen, { value }) => choose(chosen, value), first.value);
  }

  /** Keeps the problem that spellings of one property differ. */
  disagreement(values: readonly Named<unknown>[], accepted: string): void {
    const found = values.map(({ name, value }) => `${name}: ${shownValue(value)}`).join(', ');
    this.problem('disagreement', { name: values[0]?.name ?? '', value: found }, accepted);
  }

  private namedDay(name: string, value: unknown): readonly Named<Day>[] {
    const day = this.dayIn(value);
    if (day === null) this.problem('day', { name, value }, ACCEPTED.day);
    return day === null ? [] : [{ name, value: day }];
  }

  private textsOf({ name, value }: Found): readonly string[] {
    return valuesIn(value).flatMap((item) => {
      const text = textOf(item);
      if (text === null) this.problem('property', { name, value: item }, ACCEPTED.list);
      return text === null ? [] : [text];
    });
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
