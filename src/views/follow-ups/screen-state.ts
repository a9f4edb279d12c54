import type { SectionId } from './list-model';

/** Which parts of a screen are folded, until the user says otherwise as `unlessSaid` says. */
export interface Folds {
  isFolded(id: string, unlessSaid: boolean): boolean;
  fold(id: string, folded: boolean): void;
}

/** These are folded until the user opens them. */
const FOLDED_AT_FIRST: ReadonlySet<SectionId> = new Set(['whenever', 'before', 'problems']);

/** What the user has chosen to see. Folds are kept with the workspace; a filter ends with its view. */
export class ScreenState {
  query = '';
  circle = '';
  filterShown = false;
  allRhythms = false;
  private readonly pageCounts = new Map<SectionId, number>();
  /** Folds made while a filter is on: what matches is shown open, and the usual folds come back after it. */
  private foldedInFilter = new Set<SectionId>();

  constructor(private readonly folds: Folds) {}

  get filtering(): boolean {
    return this.query !== '' || this.circle !== '';
  }

  isFolded(id: SectionId): boolean {
    return this.isOpenedByFilter(id) ? this.foldedInFilter.has(id) : this.folds.isFolded(id, FOLDED_AT_FIRST.has(id));
  }

  fold(id: SectionId, folded: boolean): void {
    if (!this.isOpenedByFilter(id)) this.folds.fold(id, folded);
    else if (folded) this.foldedInFilter.add(id);
    else this.foldedInFilter.delete(id);
  }

  filter(query: string, circle: string): void {
    this.query = query;
    this.circle = circle;
    this.foldedInFilter = new Set();
  }

  pages(id: SectionId): number {
    return this.pageCounts.get(id) ?? 1;
  }

  showMore(id: SectionId): void {
    this.pageCounts.set(id, this.pages(id) + 1);
  }

  private isOpenedByFilter(id: SectionId): boolean {
    return this.filtering && id !== 'problems';
  }
}
