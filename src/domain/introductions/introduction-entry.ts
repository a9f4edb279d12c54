import type { Participant } from '../log/log-entry';

/** What the user says in the dialog that introduces two people. */
export interface IntroductionEntry {
  readonly people: readonly Participant[];
  /** Why each would gain. */
  readonly words: string;
  /** Who is asked first, by their place among the people. */
  readonly first: number;
  /** Who asked for it, by their place among the people; null for neither. Their step is done from the start. */
  readonly askedFor: number | null;
}

/** An introduction with nothing said yet; of more than two people the first two. */
export function emptyIntroduction(people: readonly Participant[]): IntroductionEntry {
  return { people: people.slice(0, 2), words: '', first: 0, askedFor: null };
}
