import type { PartId } from './list-parts';

/** Which parts of a screen are folded, until the user says otherwise as `unlessSaid` says. */
export interface Folds {
  isFolded(id: string, unlessSaid: boolean): boolean;
  fold(id: string, folded: boolean): void;
}

/** These are folded until the user opens them. */
const FOLDED_AT_FIRST: ReadonlySet<PartId> = new Set(['whenever', 'before', 'problems']);

/** What the user has chosen to see. Folds are kept with the workspace; a filter ends with its view. */
export class ScreenState {
  query = '';
  circle = '';
  filterShown = false;
  allRhythms = false;
  private readonly pageCounts = new Map<PartId, number>();
  /** Folds made while a filter is on: what matches is shown open, and the usual folds come back after it. */
  private foldedInFilter = new Set<PartId>();

  constructor(private readonly folds: Folds) {}

  get filtering(): boolean {
    return this.query !== '' || this.circle !== '';
  }

  isFolded(id: PartId): boolean {
    return this.isOpenedByFilter(id) ? this.foldedInFilter.has(id) : this.folds.isFolded(id, FOLDED_AT_FIRST.has(id));
  }

  fold(id: PartId, folded: boolean): void {
    if (!this.isOpenedByFilter(id)) this.folds.fold(id, folded);
    else if (folded) this.foldedInFilter.add(id);
    else this.foldedInFilter.delete(id);
  }

  filter(query: string, circle: string): void {
    this.query = query;
    this.circle = circle;
    this.foldedInFilter = new Set();
  }

  pages(id: PartId): number {
    return this.pageCounts.get(id) ?? 1;
  }

  showMore(id: PartId): void {
    this.pageCounts.set(id, this.pages(id) + 1);
  }

  private isOpenedByFilter(id: PartId): boolean {
    return this.filtering && id !== 'problems';
  }
}
