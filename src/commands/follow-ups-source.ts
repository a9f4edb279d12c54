import { Keymap, type Component } from 'obsidian';
import type { Day } from '../domain/days/day';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { FollowUpList } from '../domain/follow-ups/follow-up-list';
import type { KnownPeople } from '../domain/persons/person-facts';
import type { Problem } from '../domain/problems/problem';
import type { LineAt } from '../domain/records/record';
import type { COMMAND_NAMES } from '../domain/words/command-words';
import type { FirstRun, FollowUpsViewSource, LastChange } from '../views/follow-ups/follow-ups-source';
import type { Place, Way } from '../views/lines/line';
import { attempt } from './attempt';
import { comeBack } from './away';
import { runCommand } from './commands';
import { knownProblems } from './find-problems';
import { FirstRunFindings } from './first-run';
import { goTo } from './go-to';
import { linkIn } from './kith';
import type { Kith } from './kith';
import type { OpenNote } from './open-note';
import { quoteLine } from './quote';
import { rowDoors } from './row-doors';
import { waysOf, waysToOpen, type Doors } from './row-ways';

/** Answers the follow-ups view, and every list of follow-ups, from memory. */
export class KithSource implements FollowUpsViewSource {
  private known: { readonly list: FollowUpList; readonly problems: readonly Problem[] } | null = null;
  private readonly first: FirstRunFindings;
  private readonly doors: Doors;

  constructor(private readonly kith: Kith, private readonly openNote: OpenNote) {
    this.first = new FirstRunFindings(kith);
    this.doors = rowDoors(kith);
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
    return this.first.now();
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

  ways(rows: readonly FollowUp[]): readonly Way[] {
    return waysOf(rows, this.doors);
  }

  waysToOpen(place: Place): readonly Way[] {
    return waysToOpen(place, this.doors);
  }

  link({ people }: FollowUp): string {
    return people.map((path) => linkIn(this.kith, '', path)).join(', ');
  }

  open({ path, line }: Place, event: MouseEvent | KeyboardEvent): void {
    void attempt(() => goTo(this.kith.app, path, line, Keymap.isModEvent(event)));
  }

  run(command: keyof typeof COMMAND_NAMES): void {
    runCommand(this.kith, command);
  }

  comeBack(): void {
    void attempt(() => comeBack(this.kith));
  }

  undo(): void {
    void attempt(() => this.kith.changes.undo());
  }

  onChange(component: Component, listener: () => void): void {
    component.registerEvent(this.kith.on('change', listener));
  }
}
