import type { KnownPeople } from '../domain/persons/person-facts';
import { findUnlinkedNames } from '../domain/unlinked-names/find-unlinked-names';
import { NameMatcher } from '../domain/unlinked-names/name-matcher';
import { inSlices } from '../vault/in-slices';
import { textAt } from '../vault/read-note';
import type { Kith } from './kith';
import { dailyNotes } from './link-names';

/** As many of the newest daily notes are looked at: enough to tell whether names stand there without a link. */
const NOTES = 30;

/** How many names stand without a link in the newest daily notes. Counted when first asked for, note by note, and begun again where the index is another. */
export class UnlinkedCount {
  private names: number | null = null;
  /** The people whose names are being looked for. */
  private lookedFor: KnownPeople | null = null;

  constructor(private readonly kith: Kith) {}

  /** 0 until it has been counted; counting begins when all notes have been read. */
  get known(): number {
    const { people, watcher } = this.kith;
    if (this.names === null && this.lookedFor !== people && !watcher.isReading) void this.count(people);
    return this.names ?? 0;
  }

  stop(): void {
    this.lookedFor = null;
  }

  private async count(people: KnownPeople): Promise<void> {
    this.lookedFor = people;
    const isWanted = (): boolean => this.lookedFor === people && this.kith.people === people;
    const matcher = new NameMatcher();
    await inSlices(people.all(), ({ person }) => matcher.add(person), isWanted);
    let names = 0;
    await inSlices(dailyNotes(this.kith).slice(0, NOTES), async ({ file: { path } }) => {
      const text = (await textAt(this.kith.app, path)) ?? '';
      names += findUnlinkedNames(text, matcher, path, this.kith.rules).filter(({ doubt }) => doubt === null).length;
    }, isWanted);
    if (!isWanted()) return;
    this.names = names;
    this.kith.tell();
  }
}
