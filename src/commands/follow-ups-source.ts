import type { Component } from 'obsidian';
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

/** Answers the follow-ups view from memory. */
export class KithSource implements FollowUpsSource {
  private known: { readonly list: FollowUpList; readonly problems: readonly Problem[] } | null = null;
  private readonly unlinked: UnlinkedCount;

  constructor(private readonly kith: Kith, private readonly openNote: OpenNote) {
    this.unlinked = new UnlinkedCount(kith);
  }

  get people(): KnownPeople {
    return this.kith.people;
  }

  list(): FollowUpList {
    return this.kith.list();
  }

  /** Looked for once for each list. */
  problems(): readonly Problem[] {
    const list = this.list();
    if (this.known?.list !== list) this.known = { list, problems: knownProblems(this.kith) };
    return this.known.problems;
  }

  today(): Day {
    return this.kith.today();
  }

  firstRun(): FirstRun | null {
    const { watcher, settings: { firstRunDone, peopleInNote } } = this.kith;
    if (firstRunDone) this.unlinked.stop();
    if (firstRunDone || !watcher.isBuilt) return null;
    const all = [...this.people.all()];
    return { people: all.length, named: all.filter(isNamed).length, unlinked: this.unlinked.known, inNote: peopleInNote };
  }

  lastChange(): LastChange | null {
    return this.kith.changes.last;
  }

  /** Who has plenty in hand, or is away, hears of no new kindness. */
  mightLike(): readonly string[] {
    const { plentyInHand, awayUntil } = this.list();
    return plentyInHand || awayUntil !== null ? [] : this.openNote.mightLike;
  }

  reading(): boolean {
    return this.kith.watcher.isReading;
  }

  quote(at: LineAt): Promise<string | null> {
    return quoteLine(this.kith, at);
  }

  async introductionDrafts(): Promise<IntroductionDrafts> {
    const { introductionDrafts, namesBeforeAgreed } = this.kith.rules;
    const { vault, metadataCache } = this.kith.app;
    const file = introductionDrafts === '' ? null : metadataCache.getFirstLinkpathDest(introductionDrafts, '');
    return { own: file ? readDrafts(await vault.cachedRead(file).catch(() => '')) : {}, givesNames: namesBeforeAgreed };
  }

  onChange(component: Component, listener: () => void): void {
    component.registerEvent(this.kith.on('change', listener));
  }
}

/** Whether a daily or meeting note speaks of them. */
function isNamed(facts: PersonFacts): boolean {
  return facts.interactions.some(({ path }) => path !== facts.person.path);
}
