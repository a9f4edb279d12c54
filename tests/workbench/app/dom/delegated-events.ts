import { extend } from './extend';

type Listener = (this: Node, event: Event, target: HTMLElement) => unknown;
interface Delegation {
  type: string;
  selector: string;
  listener: Listener;
  callback: (event: Event) => void;
}

const delegations = new WeakMap<Node, Delegation[]>();

/** `on`/`off` with a selector (one listener on the parent), `onClickEvent` for both mouse buttons, and `trigger`. */
export function installDelegation(): void {
  const members = {
    on(this: Node, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions) {
      const callback = (event: Event): void => {
        const target = event.target instanceof Element ? event.target.matchParent(selector, this as Element) : null;
        if (target) listener.call(this, event, target as HTMLElement);
      };
      delegations.set(this, [...(delegations.get(this) ?? []), { type, selector, listener, callback }]);
      this.addEventListener(type, callback, options);
    },
    off(this: Node, type: string, selector: string, listener: Listener, options?: AddEventListenerOptions) {
      for (const known of delegations.get(this) ?? []) {
        const same = known.type === type && known.selector === selector && known.listener === listener;
        if (same) this.removeEventListener(type, known.callback, options);
      }
    },
  };
  extend(HTMLElement.prototype, members as Pick<HTMLElement, 'on' | 'off'>);
  extend(Document.prototype, members as Pick<Document, 'on' | 'off'>);
  extend(HTMLElement.prototype, {
    onClickEvent(listener, options) {
      this.addEventListener('click', listener, options);
      this.addEventListener('auxclick', listener, options);
    },
    trigger(type) {
      this.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    },
  });
}
