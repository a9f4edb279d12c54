import { Notice } from 'obsidian';
import * as CHANGE_WORDS from '../domain/words/change-words';
import { messageOf } from '../domain/words/message-of';

/** A notice that says what went wrong stays until it is clicked. */
const UNTIL_CLICKED = 0;

/**
 * Does what the user has asked for, outside of a dialog. What breaks on the way ends here, and is said.
 * @returns what came of it; null when it broke
 */
export async function attempt<T>(run: () => T | Promise<T>): Promise<T | null> {
  try {
    return await run();
  } catch (error) {
    new Notice(CHANGE_WORDS.broken(messageOf(error)), UNTIL_CLICKED);
    return null;
  }
}

/** A function that attempts what it is for each time that it is called. */
export function attempted<Given extends readonly unknown[]>(run: (...given: Given) => unknown): (...given: Given) => void {
  return (...given) => void attempt(() => run(...given));
}
