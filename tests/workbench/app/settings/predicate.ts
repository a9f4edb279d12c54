export type Predicate = boolean | (() => boolean) | undefined;

/** Whether a predicate that may be a value or a function holds; `otherwise` when it is not given. */
export function holds(predicate: Predicate, otherwise: boolean): boolean {
  if (typeof predicate === 'function') return predicate();
  return predicate ?? otherwise;
}
