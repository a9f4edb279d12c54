import type { LineAt } from '../../domain/records/record';

/** One thing to do with a line: an entry of its menu, a button of its sheet, a key. */
export interface Way {
  readonly words: string;
  readonly icon: string;
  /** The key that does it, as it is shown; null for none. */
  readonly key: string | null;
  readonly section: 'open' | 'done' | 'not-now' | 'rest' | 'more';
  readonly run: () => void;
}

/** A place in a note: its line from 0, or null for the top. */
export interface Place { readonly path: string; readonly line: number | null }

/** Words, or what they are once the line that they quote has been read; null when it is gone, or nothing is quoted. */
type Words = string | ((quoted: string | null) => string);

/** One line of a list as data: what it says, where it leads, and what can be done with it. */
export interface Line {
  /** Equal for the same line over redraws; in a tree the id of its section, a colon, and more. */
  readonly key: string;
  readonly cls: string;
  /** What it says, part by part: a class, and the words. */
  readonly parts: readonly (readonly [cls: string, words: Words])[];
  /** The line that its words quote, read when it comes into view. */
  readonly quote?: LineAt | null;
  /** Always the same names; null for what it does not have now. */
  readonly attr?: Readonly<Record<string, string | null>>;
  /** What a click and Enter do. A line without is a caption: it can't have the focus. */
  readonly open?: (event: MouseEvent | KeyboardEvent) => void;
  /** What the mouse over it previews. */
  readonly preview?: Place;
  /** What it carries when it is dragged. */
  readonly link?: () => string;
  /** Everything that can be done with it, in the order of its menu. */
  readonly ways?: () => readonly Way[];
  /** Who a follow-up is about, and why: its ways out are at hand under the mouse, and a tap on a phone opens them. */
  readonly about?: readonly [who: string, why: string];
}

/** A part of a list under a heading that folds. */
export interface Section {
  /** Without a colon. */
  readonly id: string;
  readonly title: string;
  readonly folded: boolean;
  readonly lines: readonly Line[];
  readonly ways?: () => readonly Way[];
}
