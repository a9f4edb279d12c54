import type { Modifier, PaneType, UserEvent } from 'obsidian';
import { Platform } from './platform';

type KeyListener = (event: KeyboardEvent, context: KeyContext) => unknown;
interface KeyContext {
  modifiers: string | null;
  key: string | null;
  vkey: string;
}
interface KeyHandler {
  scope: Scope;
  modifiers: string | null;
  key: string | null;
  listener: KeyListener;
}

/** A set of keys that mean something while the scope is on top. What it doesn't know it asks its parent. */
export class Scope {
  private handlers: KeyHandler[] = [];

  constructor(readonly parent?: Scope) {}

  /** `null` for the modifiers means any of them, `null` for the key means any key. */
  register(modifiers: Modifier[] | null, key: string | null, listener: KeyListener): KeyHandler {
    const handler = { scope: this, modifiers: modifiers && modifiers.map(realModifier).sort().join(','), key, listener };
    this.handlers.push(handler);
    return handler;
  }

  unregister(handler: KeyHandler): void {
    this.handlers = this.handlers.filter((other) => other !== handler);
  }

  /** Gives the key to the first handler that knows it. `false` from a handler means: taken, do nothing else with it. */
  handleKey(event: KeyboardEvent): unknown {
    const modifiers = pressedModifiers(event);
    const handler = this.handlers.find((candidate) => {
      if (candidate.modifiers !== null && candidate.modifiers !== modifiers) return false;
      return candidate.key === null || candidate.key.toLowerCase() === event.key.toLowerCase();
    });
    if (!handler) return this.parent?.handleKey(event);
    return handler.listener(event, { modifiers, key: event.key, vkey: event.key });
  }
}

/** Hands key presses to the scope on top. */
export class Keymap {
  private scopes: Scope[] = [];

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.scopes.push(scope);
  }

  popScope(scope: Scope): void {
    this.scopes = this.scopes.filter((other) => other !== scope);
  }

  /** Listens on the window until the returned function is called. */
  listen(): () => void {
    const listener = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      if (this.scopes[this.scopes.length - 1]?.handleKey(event) === false) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    window.addEventListener('keydown', listener, true);
    return () => window.removeEventListener('keydown', listener, true);
  }

  static isModifier(event: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    const pressed = { Ctrl: event.ctrlKey, Meta: event.metaKey, Shift: event.shiftKey, Alt: event.altKey };
    return pressed[realModifier(modifier)];
  }

  /** Where a click or key press asks to open something: a tab, a split, a window, or `false` for here. */
  static isModEvent(event?: UserEvent | null): PaneType | boolean {
    if (!event) return false;
    if (event instanceof MouseEvent && event.button === 1) return 'tab';
    if (!Keymap.isModifier(event, 'Mod')) return false;
    if (!event.altKey) return 'tab';
    return event.shiftKey ? 'window' : 'split';
  }
}

function realModifier(modifier: Modifier): Exclude<Modifier, 'Mod'> {
  if (modifier !== 'Mod') return modifier;
  return Platform.isMacOS ? 'Meta' : 'Ctrl';
}

function pressedModifiers(event: KeyboardEvent): string {
  const all: Modifier[] = ['Alt', 'Ctrl', 'Meta', 'Shift'];
  return all.filter((modifier) => Keymap.isModifier(event, modifier)).join(',');
}
