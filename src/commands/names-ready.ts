import { prepareToFind } from '../domain/persons/find-people';
import { inSlices } from '../vault/in-slices';
import type { Kith } from './kith';
import { whenBuilt } from './when-built';

/** Makes the names of all people ready to be searched, in slices, so that no key waits for it; nobody is ready before people are known. Begun when first asked for. */
export class NamesReady {
  /** Those who are ready: another index has to be made ready anew. */
  private ready: object | null = null;
  private preparing: Promise<void> | null = null;

  constructor(private readonly kith: Kith) {}

  /** @returns null when nothing has to be waited for */
  wait(): Promise<void> | null {
    return this.ready === this.kith.people ? null : (this.preparing ??= this.prepare());
  }

  private async prepare(): Promise<void> {
    await new Promise<void>((known) => whenBuilt(this.kith, known));
    const { people } = this.kith;
    const today = this.kith.today();
    await inSlices(people.all(), (facts) => prepareToFind(facts, today));
    this.ready = people;
    this.preparing = null;
  }
}
