import type { EventRef } from 'obsidian';

interface Listener extends EventRef {
  name: string;
  callback: (...data: never[]) => unknown;
  context: unknown;
}

/**
 * Named events, as `Events` of the obsidian module. A listener that throws does not keep the others from hearing:
 * its error surfaces on its own, uncaught, so that a test or the browser's console shows it.
 */
export class Events {
  #listeners: Listener[] = [];

  on(name: string, callback: (...data: never[]) => unknown, ctx?: unknown): EventRef {
    const listener: Listener = { name, callback, context: ctx };
    this.#listeners.push(listener);
    return listener;
  }

  off(name: string, callback: (...data: never[]) => unknown): void {
    this.#listeners = this.#listeners.filter((listener) => listener.name !== name || listener.callback !== callback);
  }

  offref(ref: EventRef): void {
    this.#listeners = this.#listeners.filter((listener) => listener !== ref);
  }

  trigger(name: string, ...data: unknown[]): void {
    for (const listener of this.#listeners.filter((candidate) => candidate.name === name)) this.tryTrigger(listener, data);
  }

  tryTrigger(evt: EventRef, args: unknown[]): void {
    const { callback, context } = evt as Listener;
    try {
      callback.apply(context, args as never[]);
    } catch (error) {
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }
}
