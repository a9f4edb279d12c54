import type { LineAt } from '../../domain/records/record';

interface Wanted {
  readonly at: LineAt;
  readonly show: (words: string | null) => void;
}

/** As many as a screen shows: these are read without waiting to be seen, so that their words come with them. */
const AT_ONCE = 12;

/** How far beyond the edge of the list lines are read ahead, so that words are there when they come into view. */
const AHEAD = '200px';

/** Reads the lines that are quoted: for the first ones at once, and for others only when they are in view or nearly so. What is read for one that has gone, or quotes another line by then, is dropped. */
export class Quotes {
  private readonly wanted = new Map<Element, Wanted>();
  private readonly inView = new Set<Element>();
  /** What was read last, by place: an element that is drawn anew has its words at once. */
  private readonly known = new Map<string, string | null>();
  private observer: IntersectionObserver;

  constructor(
    private readonly scroller: HTMLElement,
    private readonly read: (at: LineAt) => Promise<string | null>,
  ) {
    this.observer = this.observe();
    scroller.onWindowMigrated(() => this.restart());
  }

  /** @param show is called with the words each time that they have been read */
  watch(el: Element, at: LineAt, show: Wanted['show']): void {
    this.wanted.set(el, { at, show });
    this.observer.observe(el);
    const known = this.known.get(keyOf(at));
    if (known !== undefined) show(known);
    if (this.wanted.size <= AT_ONCE) this.take(el);
  }

  forget(el: Element): void {
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

  /** An observer of the window that the elements are in: those of a pop-out window are never in view of another. */
  private observe(): IntersectionObserver {
    const { IntersectionObserver: Observer } = this.scroller.win as typeof window;
    return new Observer((entries) => this.seen(entries), { root: this.scroller, rootMargin: AHEAD });
  }

  private seen(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      if (isIntersecting) this.take(target);
      else this.inView.delete(target);
    }
  }

  private take(el: Element): void {
    if (this.inView.has(el)) return;
    this.inView.add(el);
    void this.readFor(el);
  }

  private async readFor(el: Element): Promise<void> {
    const wanted = this.wanted.get(el);
    if (!wanted) return;
    const words = await this.read(wanted.at).catch(() => null);
    if (this.wanted.get(el) !== wanted) return;
    this.known.set(keyOf(wanted.at), words);
    wanted.show(words);
  }
}

function keyOf({ path, line }: LineAt): string {
  return `${line}:${path}`;
}
