import type { Day } from '../domain/days/day';
import type { FollowUpList } from '../domain/follow-ups/follow-up-list';
import { readDrafts } from '../domain/introductions/drafts';
import type { IntroductionDrafts } from '../domain/introductions/drafts';
import type { KnownPeople, PersonFacts } from '../domain/persons/person-facts';
import type { Problem } from '../domain/problems/problem';
import type { LineAt } from '../domain/records/record';
import type { FirstRun, FollowUpsSource, LastChange } from '../views/follow-ups/follow-ups-actions';
import { knownProblems } from './find-problems';
import type { Kith } from './kith';
import type { OpenNote } from './open-note';
import { quoteLine } from './quote';
import { UnlinkedCount } from './unlinked-count';

/** What the source needs besides: whether the first-run pane is still unused, and what is open. */
export interface SourcePorts {
  firstRunDone(): boolean;
  peopleInNote(): boolean;
  readonly openNote: Pick<OpenNote, 'mightLike' | 'onChange'>;
  onChange(listener: () => void): () => void;
}

/** Answers the follow-ups view from memory. The list is made once for each state of the index and each day. */
export class KithSource implements FollowUpsSource {
  private made: { readonly list: FollowUpList; readonly problems: readonly Problem[] } | null = null;
  private readonly unlinked: UnlinkedCount;

  constructor(private readonly kith: Kith, private readonly ports: SourcePorts) {
    this.unlinked = new UnlinkedCount(kith);
    kith.watcher.onChange(() => (this.made = null));
    ports.onChange(() => (this.made = null));
  }

  get people(): KnownPeople {
    return this.kith.watcher.people;
  }

  list(): FollowUpList {
    return this.now().list;
  }

  problems(): readonly Problem[] {
    return this.now().problems;
  }

  today(): Day {
    return this.kith.today();
  }

  firstRun(): FirstRun | null {
    const isDone = this.ports.firstRunDone();
    if (isDone) this.unlinked.stop();
    if (isDone || !this.kith.watcher.isBuilt) return null;
    const all = [...this.people.all()];
    return { people: all.length, named: all.filter(isNamed).length, unlinked: this.unlinked.known, inNote: this.ports.peopleInNote() };
  }

  lastChange(): LastChange | null {
    return this.kith.changes.last;
  }

  /** Who has plenty in hand, or is away, hears of no new kindness. */
  mightLike(): readonly string[] {
    const { plentyInHand, awayUntil } = this.list();
    return plentyInHand || awayUntil !== null ? [] : this.ports.openNote.mightLike;
  }

  reading(): boolean {
    return this.kith.watcher.isReading;
  }

  quote(at: LineAt): Promise<string | null> {
    return quoteLine(this.kith, at);
  }

  async introductionDrafts(): Promise<IntroductionDrafts> {
    const { introductionDrafts, namesBeforeAgreed } = this.kith.watcher.rules;
    const { vault, metadataCache } = this.kith.app;
    const file = introductionDrafts === '' ? null : metadataCache.getFirstLinkpathDest(introductionDrafts, '');
    return { own: file ? readDrafts(await vault.cachedRead(file).catch(() => '')) : {}, givesNames: namesBeforeAgreed };
  }

  onChange(listener: () => void): () => void {
    const ends = [this.unlinked.onChange(listener), this.kith.watcher.onChange(listener), this.kith.changes.onChange(listener), this.ports.onChange(listener), this.ports.openNote.onChange(listener)];
    return () => ends.forEach((end) => end());
  }

  private now(): { readonly list: FollowUpList; readonly problems: readonly Problem[] } {
    this.made ??= { list: this.kith.list(), problems: knownProblems(this.kith) };
    return this.made;
  }
}

/** Whether a daily or meeting note speaks of them. */
function isNamed(facts: PersonFacts): boolean {
  return facts.interactions.some(({ path }) => path !== facts.person.path);
}
