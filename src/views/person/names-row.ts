import * as BRIEF_WORDS from '../../domain/words/brief-words';
import { KeyedChildren } from '../follow-ups/reconcile';
import { giveTabStop, moveWithArrows } from './roving';

interface Named { readonly path: string; readonly name: string }

/** The names of several people, of whom one is shown; nothing for one alone. */
export class NamesRow {
  private readonly el: HTMLElement;
  private readonly names: KeyedChildren<Named, { readonly el: HTMLElement }>;

  constructor(parent: HTMLElement, choose: (path: string) => void) {
    this.el = parent.createDiv({ cls: 'kith-names', attr: { role: 'radiogroup', 'aria-label': BRIEF_WORDS.people } });
    this.names = new KeyedChildren(this.el, {
      key: ({ path }) => path,
      make: ({ path }): { readonly el: HTMLElement } => ({ el: createEl('button', { cls: 'kith-name', attr: { type: 'button', role: 'radio', 'data-path': path } }) }),
      update: ({ el }, { name }) => el.setText(name),
      gone: () => {},
    });
    this.el.addEventListener('click', (event) => this.use(event.target, choose));
    moveWithArrows(this.el, () => this.buttons(), (to) => this.use(to, choose));
  }

  show(people: readonly Named[], chosen: string | null): void {
    this.names.show(people);
    this.el.toggle(people.length > 1);
    const buttons = this.buttons();
    for (const button of buttons) button.setAttr('aria-checked', String(button.dataset['path'] === chosen));
    giveTabStop(buttons, buttons.find((button) => button.dataset['path'] === chosen));
  }

  private buttons(): HTMLElement[] {
    return this.el.findAll('button');
  }

  private use(target: EventTarget | null, choose: (path: string) => void): void {
    const path = this.buttons().find((button) => button === target)?.dataset['path'];
    if (path !== undefined) choose(path);
  }
}
