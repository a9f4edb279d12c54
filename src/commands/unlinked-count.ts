import { findUnlinkedNames } from '../domain/unlinked-names/find-unlinked-names';
import { NameMatcher } from '../domain/unlinked-names/name-matcher';
import { breath, inSlices } from '../vault/in-slices';
import type { Kith } from './kith';
import { dailyNotes } from './link-names';

/** As many of the newest daily notes are looked at: enough to tell whether names stand there without a link. */
const NOTES = 30;

/** How many names stand without a link in the newest daily notes. Counted when first asked for, note by note; given up when nobody listens any more. */
export class UnlinkedCount {
  private names: number | null = null;
  /** What is being counted; another object, or null, ends it. */
  private looking: object | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly kith: Kith) {}

  /** 0 until it has been counted; counting begins when all notes have been read. */
  get known(): number {
    if (this.names === null && this.looking === null && !this.kith.watcher.isReading) void this.count();
    return this.names ?? 0;
  }

  /** Calls back when it has been counted. @returns how to stop that */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.stop();
    };
  }

  stop(): void {
    this.looking = null;
  }

  private async count(): Promise<void> {
    const looking = (this.looking = {});
    const { app: { vault }, watcher: { people, rules } } = this.kith;
    const isWanted = (): boolean => this.looking === looking;
    const matcher = new NameMatcher();
    await inSlices(people.all(), ({ person }) => matcher.add(person), isWanted);
    let names = 0;
    for (const { file } of dailyNotes(this.kith).slice(0, NOTES)) {
      if (!isWanted()) return;
      const text = await vault.cachedRead(file).catch(() => '');
      names += findUnlinkedNames(text, matcher, file.path, rules).filter(({ doubt }) => doubt === null).length;
      await breath();
    }
    if (!isWanted()) return;
    this.stop();
    this.names = names;
    for (const listener of this.listeners) listener();
  }
}
