import type { Brief } from '../../domain/brief/brief';
import type { BriefSection } from '../../domain/brief/brief-lines';
import type { FollowUpsSource } from '../follow-ups/follow-ups-source';

/** A brief with the words of its lines read. */
export interface ReadBrief {
  readonly brief: Brief;
  /** Who they are and how you met, a line each. */
  readonly who: readonly string[];
  readonly sections: readonly BriefSection[];
}

/** Whom the open note is about: its path, null for none, and the paths of the people, the first first. */
export interface OpenNotePeople { readonly note: string | null; readonly people: readonly string[] }

/** What can be done with the person who is shown: an icon, its name, and what it does. */
export type PersonTool = readonly [icon: string, name: string, run: (brief: Brief) => void];

/** What the person view draws from. It answers from memory; `read` alone waits for the few notes that it quotes. */
export interface PersonSource {
  readonly followUps: FollowUpsSource;
  readonly tools: readonly PersonTool[];
  about(): OpenNotePeople;
  /** Reads the brief of a person; null when there is none at that path, or the signal has ended it. */
  read(path: string, signal: AbortSignal): Promise<ReadBrief | null>;
}
