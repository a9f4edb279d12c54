import type { Day } from '../domain/days/day';
import { addDays, addMonths } from '../domain/days/day';
import { mondayOf } from '../domain/days/week';
import type { FollowUpList } from '../domain/follow-ups/follow-up-list';
import type { HalfHourItem, Proposed, Suggestion } from '../domain/half-hour/half-hour';
import type { Progress } from '../domain/half-hour/progress';
import { beginHalfHour, goOn, readProgress, shownStep, stepBefore } from '../domain/half-hour/progress';
import { rowsInSteps } from '../domain/half-hour/rows-in-steps';
import { isStillOpen, suggestionsFor } from '../domain/half-hour/suggestions';
import type { TaggedNote } from '../domain/half-hour/worth-posting';
import { isToPost } from '../domain/half-hour/worth-posting';
import { contributesNothing } from '../domain/persons/contributes';
import { done } from '../domain/words/done-words';
import * as HALF_HOUR_WORDS from '../domain/words/half-hour-words';
import type { FollowUpsSource } from '../views/follow-ups/follow-ups-source';
import type { Card, HalfHourNow, HalfHourSource } from '../views/half-hour/half-hour-source';
import { suggestionCard } from './half-hour-cards';
import type { Kith } from './kith';
import { aroundOf } from './read-brief';

/** What is proposed beside the rows of the list. */
type Suggested = ReturnType<typeof suggestionsFor>;

/** A suggestion that the user let rest may be made again after so many months. */
const REST_MONTHS = 6;

/**
 * The half hour of a day: its plan, made once from what there was, and where it is. Rows are as the list has them now; what else is suggested is found
 * when it begins, since that looks at everybody. Where it was left is a hint: losing it loses nothing.
 */
export class HalfHour implements HalfHourSource {
  private begun: { readonly day: Day; readonly list: FollowUpList; readonly suggested: Suggested } | null = null;

  constructor(private readonly kith: Kith, readonly followUps: FollowUpsSource) {}

  now(): HalfHourNow | null {
    const { isBuilt, isReading } = this.kith.watcher;
    if (!isBuilt) return null;
    if (!isReading && (!this.isOfToday || this.isStale)) this.takeUp(this.progress);
    return this.isOfToday ? this.shown() : null;
  }

  card(item: Suggestion): Card {
    return suggestionCard(this.kith, item, this);
  }

  leave(): void {
    this.change((progress, proposed) => goOn(progress, proposed));
  }

  back(): void {
    this.change((progress, proposed) => ({ ...progress, at: stepBefore(progress, proposed)?.at ?? progress.at }));
  }

  begin(): void {
    this.takeUp(null);
    this.kith.tell();
  }

  lookAgain(): void {
    if (this.begun && !this.progress) this.begin();
  }

  /** Nothing in the notes says that it is done; next week it may be suggested again. */
  done(item: Suggestion): void {
    this.putAway(item, addDays(mondayOf(this.kith.today()), 7), done(this.card(item).who, null));
  }

  rest(item: Suggestion): void {
    this.putAway(item, addMonths(this.kith.today(), REST_MONTHS), HALF_HOUR_WORDS.rested);
  }

  private putAway({ key }: Suggestion, until: Day, said: string): void {
    const { kith } = this;
    const today = kith.today();
    kith.hints.restSuggestion(key, today, until);
    kith.changes.wrote([], said, { undone: () => kith.hints.restSuggestion(kith.currentKey(key), today, today) });
  }

  private get isOfToday(): boolean {
    return this.begun?.day === this.kith.today();
  }

  /** Where it is today; null when it holds nothing. */
  private get progress(): Progress | null {
    return readProgress(this.kith.hints.halfHour, this.kith.today());
  }

  /** @param left where it was left today; null to plan it anew */
  private takeUp(left: Progress | null): void {
    const { hints } = this.kith;
    const day = this.kith.today();
    const suggested = this.suggest(left);
    const [tie] = suggested['old-tie'];
    if (tie) hints.nameOldTie(tie.key, mondayOf(day));
    this.begun = { day, list: this.followUps.list(), suggested };
    if (!left) hints.keepHalfHour(beginHalfHour(day, this.proposed()));
  }

  private suggest(left: Progress | null): Suggested {
    const { people, rules, hints, settings } = this.kith;
    const today = this.kith.today();
    return suggestionsFor(people, today, rules, {
      list: this.followUps.list(),
      around: (path) => aroundOf(this.kith, path),
      rested: hints.rested(today),
      planned: left?.plan.flatMap(({ keys }) => keys),
      namedTie: hints.oldTieOf(mondayOf(today)),
      notes: notesToPost(this.kith, settings.postTag),
    });
  }

  /**
   * Whether suggestions are to be made anew: what has been renamed is suggested by the new name, and whoever has gone no more. What could not be made of a
   * renamed note waits for what comes to be known: links follow later than the note that they lead to. Anything else would look at everybody at each edit.
   */
  private get isStale(): boolean {
    const { begun, kith } = this;
    if (!begun || begun.list === this.followUps.list()) return false;
    const made = Object.values(begun.suggested).flat();
    const planned = this.progress?.plan.flatMap(({ id, keys }) => (id in begun.suggested ? keys : [])) ?? [];
    const isAwaited = (key: string): boolean => !made.some((item) => item.key === key) && key.split('|').some((part) => kith.isRenamed(part));
    return planned.some(isAwaited) || made.some((item) => peopleIn(item).some((path) => kith.people.facts(path) === null));
  }

  private change(to: (progress: Progress, proposed: Proposed) => Progress): void {
    const { progress } = this;
    if (!progress) return;
    this.kith.hints.keepHalfHour(to(progress, this.proposed()));
    this.kith.tell();
  }

  private shown(): HalfHourNow {
    const { progress } = this;
    if (!progress) return { steps: 0, step: null, canGoBack: false };
    const proposed = this.proposed();
    return { steps: progress.plan.length, step: shownStep(progress, proposed), canGoBack: stepBefore(progress, proposed) !== null };
  }

  private proposed(): Proposed {
    const { people, hints } = this.kith;
    const today = this.kith.today();
    const rested = hints.rested(today);
    const open = (step: keyof Suggested): Proposed['note'] => this.begun?.suggested[step].filter((item) => !rested.has(item.key) && isStillOpen(item, people, today)) ?? [];
    return { ...rowsInSteps(this.followUps.list(), people, today), kindness: open('kindness'), 'old-tie': open('old-tie'), meet: open('meet'), note: open('note') };
  }
}

function peopleIn(item: HalfHourItem): readonly string[] {
  switch (item.type) {
    case 'row': return item.row.people;
    case 'offer': return [item.person.path];
    case 'pair': return [item.pair.seeker, item.pair.other];
    case 'meet': return [item.person, ...item.through.map(({ person }) => person)].map(({ path }) => path);
    case 'plenty':
    case 'note': return [];
  }
}

/** The notes with that tag, by what Obsidian knows of them: none is opened. */
function notesToPost({ app, people, rules }: Kith, tag: string): TaggedNote[] {
  const notes = tag === '' ? [] : app.vault.getMarkdownFiles();
  return notes.flatMap((file) => {
    const metadata = app.metadataCache.getFileCache(file);
    const isOne = metadata !== null && isToPost(metadata, tag) && people.facts(file.path) === null && !contributesNothing(file.path, rules);
    return isOne ? [{ path: file.path, changed: file.stat.mtime }] : [];
  });
}
