import type { Component } from 'obsidian';
import type { Day } from '../../domain/days/day';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';
import type { KnownPeople } from '../../domain/persons/person-facts';
import type { Problem } from '../../domain/problems/problem';
import type { LineAt } from '../../domain/records/record';
import type { COMMAND_NAMES } from '../../domain/words/command-words';
import type { PEOPLE_PLACES } from '../../domain/words/first-run-words';
import type { Place, Way } from '../lines/line';

/** What every list of follow-ups draws from. It is asked again at each drawing, so it answers from memory; `quote` alone may wait. */
export interface FollowUpsSource {
  readonly people: KnownPeople;
  list(): FollowUpList;
  today(): Day;
  /** Whether notes are still being read, so that an empty list does not mean that nobody waits. */
  reading(): boolean;
  /** What was done last, until something else is done; null when nothing has been done since the start. */
  lastChange(): LastChange | null;
  /** The user's words on that line, without markup; null when the line is gone. */
  quote(at: LineAt): Promise<string | null>;
  /** Every way out of a row; of several, what can be done with all of them at once. */
  ways(rows: readonly FollowUp[]): readonly Way[];
  /** The ways to open a place, where there are no others. */
  waysToOpen(place: Place): readonly Way[];
  /** The link to the people of a row, as it goes into a note. */
  link(row: FollowUp): string;
  /** Opens a note at a place; what is held with the click or the key says where. */
  open(place: Place, event: MouseEvent | KeyboardEvent): void;
  /** Takes back what was done last, also when it is still being written. */
  undo(): void;
  /** Calls back after anything above may answer differently, as long as the component lives and as often as it likes: a view draws once a frame. */
  onChange(component: Component, listener: () => void): void;
}

/** What the follow-ups view needs besides. */
export interface FollowUpsViewSource extends FollowUpsSource {
  /** What was found on first enable, until the pane has been used; then null. */
  firstRun(): FirstRun | null;
  problems(): readonly Problem[];
  /** The names of those who might like the note that is open, best first. */
  mightLike(): readonly string[];
  run(command: keyof typeof COMMAND_NAMES): void;
  /** The user is here again, before the day that they had set. */
  comeBack(): void;
}

/** What Kith found in the vault when it was first enabled, and the ways to begin; any of them uses the pane. */
export interface FirstRun {
  readonly people: number;
  /** How many of them are named in daily notes. */
  readonly named: number;
  readonly choices: readonly FirstRunChoice[];
  /** Where today's people are to stand. */
  readonly place: PeoplePlace;
  setPlace(place: PeoplePlace): void;
  close(): void;
}

export interface FirstRunChoice { readonly words: string; readonly icon: string; readonly run: () => void }

export type PeoplePlace = keyof typeof PEOPLE_PLACES;

/** The last thing that was done, as a sentence to show and to read out. A new one is a new object. */
export interface LastChange {
  readonly said: string;
  /** Takes back what the sentence says, or what was done before that is taken back already; null when there is nothing to. */
  readonly undo: (() => void) | null;
  /** One thing to offer along with it: a slower rhythm after three "not now", silence on birthdays. */
  readonly offer: { readonly label: string; readonly take: () => void } | null;
}

/** How contact was made, for the one key that logs it. */
export type ContactKind = 'wrote' | 'talked' | 'met';
