/** Deeper than any property is written by hand; YAML anchors can make a list that holds itself. */
const DEEPEST = 3;

/**
 * The single values that a property holds: lists are flattened, empty ones left out, and a link that lost its quotes
 * (YAML reads `[[Sam]]` as a list in a list) is a link again. Maps stay as they are.
 * @example valuesIn(['a', null, ['b']]) // ['a', 'b']
 * @example valuesIn([['Rivera', 'Sam']]) // ['[[Rivera, Sam]]']
 */
export function valuesIn(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) return isEmpty(value) ? [] : [value];
  if (value.every(isSingle)) return value;
  const values: unknown[] = [];
  collect(value, values, 0);
  return values;
}

/** Whether a value is single already: no list, and not empty. */
export function isSingle(value: unknown): boolean {
  return !Array.isArray(value) && !isEmpty(value);
}

/** Whether a value is a map: properties inside a property. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The text of a single value, trimmed; null for an empty one, a list or a map. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  return null;
}

/** What stands in a property, as text to show: at most 80 characters. */
export function shownValue(value: unknown): string {
  const text = written(value, 0);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function collect(value: readonly unknown[], into: unknown[], depth: number): void {
  const link = unquotedLink(value);
  if (link !== null) into.push(link);
  else for (const item of value) collectItem(item, into, depth);
}

function collectItem(item: unknown, into: unknown[], depth: number): void {
  if (isEmpty(item)) return;
  if (!Array.isArray(item)) into.push(item);
  else if (depth < DEEPEST) collect(item, into, depth + 1);
}

function unquotedLink(value: readonly unknown[]): string | null {
  const inner = value.length === 1 ? value[0] : null;
  if (!Array.isArray(inner) || inner.length === 0) return null;
  const texts = inner.map(textOf);
  return texts.every((text) => text !== null) ? `[[${texts.join(', ')}]]` : null;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (typeof value === 'string' && value.trim() === '');
}

function written(value: unknown, depth: number): string {
  if (typeof value === 'string') return value.trim();
  if (!Array.isArray(value) && !isMap(value)) return String(value);
  if (depth >= DEEPEST) return '…';
  if (Array.isArray(value)) return value.map((item) => written(item, depth + 1)).join(', ');
  return Object.entries(value).map(([key, item]) => `${key}: ${written(item, depth + 1)}`).join(', ');
}
