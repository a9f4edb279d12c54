import type { EventRef } from 'obsidian';
import { Events } from '../host/events';

const emitters = new WeakMap<EventRef, Events>();
const register = Events.prototype.on;

// A reference does not say where it was registered, and a component that unloads has only the reference.
Events.prototype.on = function on(this: Events, ...args: Parameters<typeof register>): EventRef {
  const ref = register.apply(this, args);
  emitters.set(ref, this);
  return ref;
};

/** Ends a registration wherever it was made. */
export function forgetEvent(ref: EventRef): void {
  emitters.get(ref)?.offref(ref);
}
