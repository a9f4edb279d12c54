import type { LineAt } from '../../domain/records/record';

interface Wanted {
  readonly at: LineAt;
  readonly show: (words: string | null) => void;
}

/** How far beyond the edge of the list rows are read ahead, so that words are there when they come into view. */
const AHEAD = '200px';

/**
 * Reads the lines that rows quote: only of rows that are in view or nearly so.
 * What is read for a row that has gone, or quotes another line by then, is dropped.
 */
export class Quotes {
  private readonly wanted = new Map<Element, Wanted>();
  private readonly inView = new Set<Element>();
  private observer: IntersectionObserver;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly read: (at: LineAt) => Promise<string | null>,
  ) {
    this.observer = this.observe();
    scroller.onWindowMigrated(() => this.restart());
  }

  watch(el: Element, at: LineAt, show: (words: string | null) => void): void {
    this.wanted.set(el, { at, show });
    this.observer.observe(el);
    if (this.inView.has(el)) void this.readFor(el);
  }

  unwatch(el: Element): void {
    this.observer.unobserve(el);
    this.wanted.delete(el);
    this.inView.delete(el);
  }

  /** Reads what is in view once more, as the notes may have changed. */
  refresh(): void {
    for (const el of this.inView) void this.readFor(el);
  }

  stop(): void {
    this.observer.disconnect();
    this.wanted.clear();
    this.inView.clear();
  }

  /** What was observed in one window is not in another. */
  private restart(): void {
    this.observer.disconnect();
    this.inView.clear();
    this.observer = this.observe();
    for (const el of this.wanted.keys()) this.observer.observe(el);
  }

  private observe(): IntersectionObserver {
    return new IntersectionObserver((entries) => this.seen(entries), { root: this.scroller, rootMargin: AHEAD });
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (!isIntersecting) this.inView.delete(target);
      else if (!this.inView.has(target)) {
        this.inView.add(target);
        void this.readFor(target);
      }
    }
  }

  private async readFor(el: Element): Promise<void> {
    const wanted = this.wanted.get(el);
    if (!wanted) return;
    const words = await this.read(wanted.at).catch(() => null);
    if (this.wanted.get(el) === wanted) wanted.show(words);
  }
}
