import type { LookBack } from '../../domain/look-back/look-back';
import type { LineAt } from '../../domain/records/record';
import type { Place } from '../lines/line';

/** What the look back draws from, and where it leads. */
export interface LookBackPorts {
  /** @param year null for the one to begin with @returns null before the notes have been looked at, or when it was stopped */
  lookBack(year: number | null, stop: AbortSignal): Promise<LookBack | null>;
  nameOf(path: string): string;
  /** The user's words on that line; null when there are none. */
  quote(at: LineAt): Promise<string | null>;
  /** Opens a note at a place; what is held with the click or the key says where. */
  open(place: Place, event: MouseEvent | KeyboardEvent): void;
}
