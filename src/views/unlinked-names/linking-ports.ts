import type { Sentence } from '../../domain/unlinked-names/sentence-around';

/** A name that stands in a note without a link, in its sentence. */
export interface ShownName extends Sentence {
  /** Who may be meant, with the words that tell them apart. */
  readonly people: readonly { readonly path: string; readonly label: string }[];
  /** What else there is to know: whom an alias means, or why it may mean nobody. */
  readonly hint: string;
  readonly isTicked: boolean;
}

/** Whom the names that are to become links mean: paths of people by the names' places in the list. */
export type ChosenNames = ReadonlyMap<number, string>;

/** A note in which names stand without a link. */
export interface NamesOfNote {
  readonly title: string;
  readonly names: readonly ShownName[];
  /** The lines as they would stand there. */
  preview(chosen: ChosenNames): readonly string[];
  /** Makes links of them. @returns whether it is done; when not, the user has been told why */
  link(chosen: ChosenNames): Promise<boolean>;
}

/** What the dialog that links names needs of the rest of Kith. */
export interface LinkingPorts {
  readonly title: string;
  /** Whether there is more than one note to go through. */
  readonly isRun: boolean;
  /** How far it has come, as words. */
  readonly progress: string;
  /**
   * Looks for the next note in which names stand.
   * @param looking called for each note that is looked at
   * @param proceed asked before each; when it says no, the rest is left
   * @returns null when there is none any more
   */
  next(looking: () => void, proceed: () => boolean): Promise<NamesOfNote | null>;
  /** The form is closed, at the end or before; or what was still being written then stands there. */
  ended(): void;
}
