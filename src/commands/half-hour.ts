import { Notice } from 'obsidian';
import type { HalfHourItem, Proposed, Suggestion } from '../domain/half-hour/half-hour';
import type { Progress } from '../domain/half-hour/progress';
import { beginHalfHour, goOn, readProgress, shownStep, stepBefore } from '../domain/half-hour/progress';
import { rowsInSteps } from '../domain/half-hour/rows-in-steps';
import { isStillOpen, suggestionsFor } from '../domain/half-hour/suggestions';
import type { TaggedNote } from '../domain/half-hour/worth-posting';
import { isToPost } from '../domain/half-hour/worth-posting';
import { contributesNothing } from '../domain/persons/contributes';
import * as HALF_HOUR_WORDS from '../domain/words/half-hour-words';
import type { FollowUpsSource } from '../views/follow-ups/follow-ups-source';
import type { Card, HalfHourNow, HalfHourSource } from '../views/half-hour/half-hour-source';
import { suggestionCard } from './half-hour-cards';
import type { Kith } from './kith';
import { aroundOf } from './read-brief';

/** What is proposed beside the rows of the list. */
type Suggested = ReturnType<typeof suggestionsFor>;

/**
 * The half hour of a day: its plan, made once from what there was, and where it is. Rows are as the list has them now; what else is suggested is found
 * when it begins, since that looks at everybody. Where it was left is a hint: losing it loses nothing.
 */
export class HalfHour implements HalfHourSource {
  private begun: { readonly suggested: Suggested; readonly progress: Progress } | null = null;

  constructor(private readonly kith: Kith, readonly followUps: FollowUpsSource) {}

  now(): HalfHourNow | null {
    const { isBuilt, isReading } = this.kith.watcher;
    if (!isBuilt) return null;
    if (!isReading && this.begun?.progress.day !== this.kith.today()) this.takeUp(readProgress(this.kith.hints.halfHour, this.kith.today()));
    else if (!isReading && this.begun && this.namesSomebodyGone(this.begun.suggested)) this.begun = { ...this.begun, suggested: this.suggest() };
    return this.begun && this.shown(this.begun.progress);
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
    if (this.begun?.progress.plan.length === 0) this.begin();
  }

  done({ key }: Suggestion): void {
    this.change((progress) => ({ ...progress, done: [...progress.done, key] }));
  }

  rest(item: Suggestion): void {
    this.kith.hints.restSuggestion(item.key, this.kith.today());
    this.done(item);
    new Notice(HALF_HOUR_WORDS.rested);
  }

  /** @param left where it was left today; null to plan it anew */
  private takeUp(left: Progress | null): void {
    const [today, before, suggested] = [this.kith.today(), this.begun?.progress, this.suggest()];
    this.keep(left ?? beginHalfHour(today, this.proposed(suggested), before?.day === today ? before.done : []), suggested);
  }

  private suggest(): Suggested {
    const { people, rules, hints, settings } = this.kith;
    const today = this.kith.today();
    return suggestionsFor(people, today, rules, {
      list: this.followUps.list(),
      around: (path) => aroundOf(this.kith, path),
      rested: hints.rested(today),
      notes: notesToPost(this.kith, settings.postTag),
    });
  }

  /** Whoever has been renamed is suggested by the new name, and whoever has gone no more. */
  private namesSomebodyGone(suggested: Suggested): boolean {
    const { people } = this.kith;
    return Object.values(suggested).flat().some((item) => peopleIn(item).some((path) => people.facts(path) === null));
  }

  private change(to: (progress: Progress, proposed: Proposed) => Progress): void {
    if (!this.begun) return;
    const { progress, suggested } = this.begun;
    this.keep(to(progress, this.proposed(suggested)), suggested);
    this.kith.tell();
  }

  /** A plan that holds nothing is not kept: later in the day there may be something. */
  private keep(progress: Progress, suggested: Suggested): void {
    this.begun = { progress, suggested };
    if (progress.plan.length > 0) this.kith.hints.keepHalfHour(progress);
  }

  private shown(progress: Progress): HalfHourNow {
    const proposed = this.proposed(this.begun?.suggested ?? null);
    return { steps: progress.plan.length, step: shownStep(progress, proposed), canGoBack: stepBefore(progress, proposed) !== null };
  }

  private proposed(suggested: Suggested | null): Proposed {
    const { people } = this.kith;
    const today = this.kith.today();
    const open = (step: keyof Suggested): Proposed['note'] => suggested?.[step].filter((item) => isStillOpen(item, people, today)) ?? [];
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
