import type { Kith } from './kith';

interface Left<Entry> {
  readonly entry: Entry;
  /** What it is about, where the entry does not say so itself. */
  readonly about: string;
}

/** What was left in forms of one kind without being done, the newest first; it is there again when such a form is opened about the same. */
export class Drafts<Entry> {
  private readonly left = new WeakMap<Kith, readonly Left<Entry>[]>();

  /** @param hasWords whether anything was said that would be a loss */
  constructor(private readonly hasWords: (entry: Entry) => boolean) {}

  /** What was left last of what fits; whoever has been renamed since stands in it by the new name. */
  find(kith: Kith, fits: (left: Left<Entry>) => boolean): Entry | undefined {
    const left = kith.current(this.left.get(kith) ?? []);
    this.left.set(kith, left);
    return left.find(fits)?.entry;
  }

  /**
   * Keeps what is left in one form, in place of what it began with; what waits of others stays.
   * @param begun the draft that the form was opened with
   * @returns what takes the entry that is left; null when it is done
   */
  keeping(kith: Kith, begun: Entry | undefined, about = ''): (entry: Entry | null) => void {
    let kept = begun;
    return (entry) => {
      const others = (this.left.get(kith) ?? []).filter((other) => other.entry !== kept);
      kept = entry !== null && this.hasWords(entry) ? entry : undefined;
      this.left.set(kith, kept === undefined ? others : [{ entry: kept, about }, ...others]);
    };
  }
}
