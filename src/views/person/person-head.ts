import type { ReadBrief } from './person-ports';

/** Who it is: the name, which opens the note, and below it who they are and how you met. */
export class PersonHead {
  private readonly name: HTMLElement;
  private readonly who: HTMLElement;
  private drawn = '';

  /** @param use called with a click or a hover on the name */
  constructor(parent: HTMLElement, use: (event: MouseEvent, link: HTMLElement) => void) {
    const head = parent.createDiv('kith-person-head');
    this.name = head.createEl('a', { cls: 'kith-person-name', href: '#' });
    this.who = head.createDiv('kith-person-who');
    for (const name of ['click', 'auxclick', 'mouseover'] as const) {
      this.name.addEventListener(name, (event) => {
        if (name !== 'mouseover') event.preventDefault();
        use(event, this.name);
      });
    }
  }

  show({ brief: { facts: { person } }, who }: ReadBrief): void {
    if (this.name.textContent !== person.name) this.name.setText(person.name);
    if (who.join('\n') === this.drawn) return;
    this.drawn = who.join('\n');
    this.who.empty();
    for (const line of who) this.who.createDiv({ text: line });
  }
}
