import type { Component, PaneType } from 'obsidian';
import type { Day } from '../../domain/days/day';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { FollowUpList } from '../../domain/follow-ups/follow-up-list';
import type { IntroductionDrafts } from '../../domain/introductions/drafts';
import type { KnownPeople } from '../../domain/persons/person-facts';
import type { Problem } from '../../domain/problems/problem';
import type { AdviceAnswer, AdviceRecord, LineAt } from '../../domain/records/record';
import type { STEP_WAYS } from '../../domain/words/step-words';
import type { PEOPLE_PLACES } from '../../domain/words/first-run-words';

/** Everything that the follow-ups view draws from. It is asked again at each redraw, so it answers from memory; `quote` alone may wait. */
export interface FollowUpsSource {
  readonly people: KnownPeople;
  list(): FollowUpList;
  today(): Day;
  /** What was found on first enable, until the pane has been used; then null. */
  firstRun(): FirstRun | null;
  problems(): readonly Problem[];
  /** What was done last, until something else is done; null when nothing has been done since the start. */
  lastChange(): LastChange | null;
  /** The names of those who might like the note that is open, best first. */
  mightLike(): readonly string[];
  /** Whether notes are still being read, so that an empty list does not mean that nobody waits. */
  reading(): boolean;
  /** The user's words on that line, without markup; null when the line is gone. */
  quote(at: LineAt): Promise<string | null>;
  /** How the user writes about introductions. */
  introductionDrafts(): Promise<IntroductionDrafts>;
  /** Calls back after anything above may answer differently, as long as the component lives and as often as it likes: the view draws once a frame. */
  onChange(component: Component, listener: () => void): void;
}

/** What Kith found in the vault when it was first enabled. */
export interface FirstRun {
  readonly people: number;
  /** How many of them are named in daily notes. */
  readonly named: number;
  /** How many names stand without a link in the newest daily notes; 0 until that is known. */
  readonly unlinked: number;
  /** Whether today's people are put into today's note. */
  readonly inNote: boolean;
}

/** The choices of the first-run pane; any of them uses it. */
export type FirstRunChoice = 'story' | 'choose-five' | 'choose-rhythms' | 'log' | 'link-names' | 'close';

export type PeoplePlace = keyof typeof PEOPLE_PLACES;

/** The last thing that was done, as a sentence to show and to read out. A new one is a new object. */
export interface LastChange {
  readonly said: string;
  /** Whether it can still be undone. */
  readonly canUndo: boolean;
  /** One thing to offer along with it: a slower rhythm after three "not now", silence on birthdays. */
  readonly offer: { readonly label: string; readonly take: () => void } | null;
}

/** How contact was made, for the one key that logs it. */
export type ContactKind = 'wrote' | 'talked' | 'met';

/** Until when a row is put off: `next-time` is the next time round of a rhythm or a birthday. */
export type NotNowChoice = 'week' | 'month' | 'next-time' | { readonly until: Day };

/** What became of an introduction's next step. */
export type StepWay = keyof typeof STEP_WAYS;

/** Which form of the log dialog opens; null lets the dialog decide. */
export type LogForm = 'meeting' | 'call-or-message' | 'value-offered' | null;

/** What the user may want of the follow-ups view. Nothing comes back: results arrive through the source. */
export interface FollowUpsActions {
  /** Opens a person's note; `where` is what `Keymap.isModEvent` says. */
  open(path: string, where: PaneType | boolean): void;
  /** Opens the note at the line that a row or a problem comes from; line from 0, null for the top. */
  openLine(path: string, line: number | null, where: PaneType | boolean): void;
  /** Done: ticks a task, or writes contact of that kind (null for a task, an introduction's step, advice and an introducer). */
  done(rows: readonly FollowUp[], how: ContactKind | null): void;
  /** Gets on with an introduction: its next step is done, or whoever was asked said no or is asked again. */
  getOn(row: FollowUp, way: StepWay): void;
  /** Says what came of advice: asks for the words, or for "still thinking" writes at once. */
  answer(advice: AdviceRecord, kind: AdviceAnswer['kind'] | 'still-thinking'): void;
  notNow(rows: readonly FollowUp[], choice: NotNowChoice): void;
  /** Let it rest, or in "From before" let go: the same change. */
  rest(rows: readonly FollowUp[]): void;
  /** Opens the log dialog with these people filled in. */
  log(people: readonly string[], form: LogForm): void;
  /** Opens the dialog that adds a follow-up for these people. */
  addFollowUp(people: readonly string[]): void;
  /** Opens the dialog that introduces this person to another. */
  introduce(person: string): void;
  setRhythm(people: readonly string[]): void;
  /** Walks through the people without a rhythm. */
  chooseRhythms(): void;
  /** Names one person to write to. */
  whoToWriteTo(): void;
  /** Opens the half hour. */
  startHalfHour(): void;
  /** Opens the dialog that shares the note that is open. */
  shareOpenNote(): void;
  /** Opens the dialog with what has left the list for being old. */
  letOldOnesRest(): void;
  /** Opens the dialog that puts this row on the user's calendar. */
  putOnCalendar(row: FollowUp): void;
  /** Opens the dialog with the problems and what would mend them. */
  showProblems(): void;
  /** The user is here again, before the day that they had set. */
  comeBack(): void;
  undo(): void;
  firstRun(choice: FirstRunChoice): void;
  /** Where today's people are to stand; where it is the note alone, the view closes once the first-run pane has been used. */
  placePeople(place: PeoplePlace): void;
}
