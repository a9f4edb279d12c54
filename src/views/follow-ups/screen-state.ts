import type { SectionId } from './list-model';

/** What the user has chosen to see; kept with the workspace, so it survives redraws and restarts. */
export class ScreenState {
  query = '';
  circle = '';
  filterShown = false;
  private readonly folds = new Map<string, boolean>([['whenever', true], ['before', true], ['problems', true]]);
  private readonly pageCounts = new Map<SectionId, number>();
  /** Folds made while a filter is on: what matches is shown open, and the usual folds come back after it. */
  private filterFolds = new Set<SectionId>();
  allRhythms = false;

  get filtering(): boolean {
    return this.query !== '' || this.circle !== '';
  }

  isFolded(id: SectionId): boolean {
    if (this.filtering && id !== 'problems') return this.filterFolds.has(id);
    return this.folds.get(id) ?? false;
  }

  fold(id: SectionId, folded: boolean): void {
    if (!this.filtering || id === 'problems') this.folds.set(id, folded);
    else if (folded) this.filterFolds.add(id);
    else this.filterFolds.delete(id);
  }

  filter(query: string, circle: string): void {
    this.query = query;
    this.circle = circle;
    this.filterFolds = new Set();
  }

  pages(id: SectionId): number {
    return this.pageCounts.get(id) ?? 1;
  }

  showMore(id: SectionId): void {
    this.pageCounts.set(id, this.pages(id) + 1);
  }

  /** As plain values for the workspace file. */
  toState(): Record<string, unknown> {
    return { folds: Object.fromEntries(this.folds), filterShown: this.filterShown, query: this.query, circle: this.circle };
  }

  /** Takes over what {@link toState} gave; anything else in it is left aside. */
  fromState(state: unknown): void {
    if (typeof state !== 'object' || state === null) return;
    const { folds, filterShown, query, circle } = state as Record<string, unknown>;
    for (const [id, folded] of Object.entries(folds ?? {})) {
      if (typeof folded === 'boolean') this.folds.set(id, folded);
    }
    this.filterShown = filterShown === true;
    if (typeof query === 'string') this.query = query;
    if (typeof circle === 'string') this.circle = circle;
  }
}
