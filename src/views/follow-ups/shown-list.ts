import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { FollowUpsActions, FollowUpsSource } from './follow-ups-actions';
import type { Item, Section, SectionId } from './list-model';
import type { ScreenState } from './screen-state';
import type { Selection } from './selection';

/** The list as it stands on the screen: what keys, mouse and menus work with. */
export interface ShownList {
  readonly source: FollowUpsSource;
  readonly actions: FollowUpsActions;
  readonly state: ScreenState;
  /** Whether rows can be selected here. */
  readonly canSelect: boolean;
  readonly selection: Selection;
  /** The item with this key; null for a heading, or when it is not drawn. */
  item(key: string): Item | null;
  /** The section with this id; null for any other key, or when it is empty. */
  section(id: string): Section | null;
  /** The rows of a section that fit the filter, drawn or not. */
  rowsIn(id: SectionId): readonly FollowUp[];
  selectedRows(): readonly FollowUp[];
  /** Draws at once, after the user has changed what is shown. */
  redraw(): void;
  openFilter(): void;
}
