import { expect, it } from 'vitest';
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
