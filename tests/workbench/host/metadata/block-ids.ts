const atEnd = /(?:^|\s)\^([A-Za-z0-9-]+)$/;

/** The id that a block's source ends with, without its `^`: `'the budget ^b7'` gives `'b7'`; `null` without one. */
export function blockIdOf(source: string): string | null {
  return atEnd.exec(source)?.[1] ?? null;
}

/** Whether a paragraph is nothing but an id: then it names the block before it, a table or a quote. */
export function isLoneBlockId(source: string): boolean {
  return /^\^[A-Za-z0-9-]+$/.test(source);
}
