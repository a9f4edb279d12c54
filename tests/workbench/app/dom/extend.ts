/**
 * Adds methods and getters to a prototype (or another shared object), typed by what obsidian.d.ts declares there.
 * They are not enumerable, so that `for … in` over arrays and elements stays clean. Doing it twice changes nothing.
 */
export function extend<T extends object, K extends keyof T>(target: T, members: Pick<T, K> & ThisType<T>): void {
  for (const [name, member] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...member, enumerable: false, configurable: true });
  }
}
