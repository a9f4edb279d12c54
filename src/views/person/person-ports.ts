import type { Brief } from '../../domain/brief/brief';
import type { BriefSection } from '../../domain/brief/brief-lines';
import type { FollowUpsActions, FollowUpsSource } from '../follow-ups/follow-ups-actions';

/** A brief with the words of its lines read. */
export interface ReadBrief {
  readonly brief: Brief;
  /** Who they are and how you met, a line each. */
  readonly who: readonly string[];
  readonly sections: readonly BriefSection[];
}

/** Whom the open note is about: its path, null for none, and the paths of the people, the first first. */
export interface OpenNotePeople { readonly note: string | null; readonly people: readonly string[] }

/** What the person view draws from. It answers from memory; `read` alone waits for the few notes that it quotes. */
export interface PersonSource {
  readonly followUps: FollowUpsSource;
  about(): OpenNotePeople;
  /** Reads the brief of a person; null when there is none at that path, or the signal has ended it. */
  read(path: string, signal: AbortSignal): Promise<ReadBrief | null>;
}

/** What the user may want of the person view, beside the actions of follow-ups. */
export interface PersonActions {
  readonly followUps: FollowUpsActions;
  copyBrief(person: string): void;
  /** Puts the brief into the open note. */
  insertBrief(person: string): void;
}
