import { Keymap } from 'obsidian';
import type { LookBack } from '../domain/look-back/look-back';
import { earlierDay, LookingBack } from '../domain/look-back/looking-back';
import type { LineAt } from '../domain/records/record';
import { inSlices } from '../vault/in-slices';
import type { Place } from '../views/lines/line';
import type { LookBackPorts } from '../views/look-back/look-back-ports';
import { goTo } from './go-to';
import type { Kith } from './kith';
import { nameOf } from './kith';
import { quoteLine } from './quote';

/** Answers one look back; remembers what it found of everybody, so that an edit costs those whom it is about. */
export class KithLookBack implements LookBackPorts {
  private before: LookingBack | null = null;

  constructor(private readonly kith: Kith) {}

  /** In slices: with many people, everybody's facts may have to be gathered first. */
  async lookBack(year: number | null, stop: AbortSignal): Promise<LookBack | null> {
    const { people, rules, isBuilt } = this.kith.watcher;
    if (!isBuilt) return null;
    const today = this.kith.today();
    const goesOn = (): boolean => !stop.aborted;
    let first = today;
    await inSlices(people.all(), (facts) => (first = earlierDay(first, facts)), goesOn);
    const looking = new LookingBack(year, first, today, rules, this.before);
    await inSlices(people.all(), (facts) => looking.add(facts), goesOn);
    this.before = looking;
    return stop.aborted ? null : looking.found();
  }

  nameOf(path: string): string {
    return nameOf(this.kith.watcher.people, path);
  }

  quote(at: LineAt): Promise<string | null> {
    return quoteLine(this.kith, at);
  }

  open({ path, line }: Place, event: MouseEvent | KeyboardEvent): void {
    void goTo(this.kith.app, path, line, Keymap.isModEvent(event));
  }
}
