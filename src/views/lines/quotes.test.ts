import { expect, it, vi } from 'vitest';
import { Quotes } from './quotes';

it('what is in view of a pop-out window is seen by an observer of that window', () => {
  const observed: unknown[] = [];
  class Observer {
    observe(el: unknown): void {
      observed.push(el);
    }
  }
  const scroller = { win: { IntersectionObserver: Observer }, onWindowMigrated: () => () => {} } as unknown as HTMLElement;
  const row = {} as Element;
  new Quotes(scroller, () => Promise.resolve(null)).watch(row, { path: 'Daily/2026-03-04.md', line: 1 }, () => {});
  expect(observed).toEqual([row]);
});

it('the first twelve are read without waiting to be seen, the others once they are in view, and nothing twice', () => {
  let see: (entries: readonly Pick<IntersectionObserverEntry, 'target' | 'isIntersecting'>[]) => void = () => {};
  class Observer {
    constructor(seen: typeof see) {
      see = seen;
    }
    observe(): void {}
  }
  const scroller = { win: { IntersectionObserver: Observer }, onWindowMigrated: () => () => {} } as unknown as HTMLElement;
  const read = vi.fn(() => Promise.resolve('words'));
  const quotes = new Quotes(scroller, read);
  const rows = Array.from({ length: 20 }, () => ({}) as Element);
  rows.forEach((row, line) => quotes.watch(row, { path: 'Daily/2026-03-04.md', line }, () => {}));
  expect(read).toHaveBeenCalledTimes(12);
  see(rows.slice(0, 14).map((target) => ({ target, isIntersecting: true })));
  expect(read).toHaveBeenCalledTimes(14);
});
