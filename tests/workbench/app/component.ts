import type { EventRef } from 'obsidian';
import { forgetEvent } from './event-refs';

/** Something with a life: what it registers while it is loaded ends when it is unloaded, children first, latest first. */
export class Component {
  private loaded = false;
  private children: Component[] = [];
  private endings: (() => unknown)[] = [];

  load(): void | Promise<void> {
    if (this.loaded) return;
    this.loaded = true;
    const loading = this.onload();
    for (const child of [...this.children]) void child.load();
    return loading;
  }

  onload(): void | Promise<void> {}

  unload(): void {
    if (!this.loaded) return;
    this.loaded = false;
    while (this.children.length > 0) this.children.pop()?.unload();
    while (this.endings.length > 0) this.endings.pop()?.();
    this.onunload();
  }

  onunload(): void {}

  addChild<T extends Component>(child: T): T {
    this.children.push(child);
    if (this.loaded) void child.load();
    return child;
  }

  removeChild<T extends Component>(child: T): T {
    this.children = this.children.filter((other) => other !== child);
    child.unload();
    return child;
  }

  register(ending: () => unknown): void {
    this.endings.push(ending);
  }

  registerEvent(ref: EventRef): void {
    this.register(() => forgetEvent(ref));
  }

  registerDomEvent(el: EventTarget, type: string, listener: (event: Event) => unknown, options?: boolean | AddEventListenerOptions): void {
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  registerInterval(id: number): number {
    this.register(() => window.clearInterval(id));
    return id;
  }
}
