import * as BRIEF_WORDS from '../../domain/words/brief-words';

interface Named { readonly path: string; readonly name: string }

/** How many rows of names there have been: each has a choice of its own. */
let rows = 0;

/**
 * The names of several people, of whom one is shown; nothing for one alone.
 * @returns what shows these names, and which of them is chosen
 */
export function namesRow(parent: HTMLElement, choose: (path: string) => void): (people: readonly Named[], chosen: string | null) => void {
  const el = parent.createEl('fieldset', { cls: 'kith-names', attr: { 'aria-label': BRIEF_WORDS.people } });
  const group = `kith-names-${(rows += 1)}`;
  let drawn = '';
  return (people, chosen) => {
    if (JSON.stringify(people) !== drawn) {
      drawn = JSON.stringify(people);
      const hadFocus = el.contains(el.doc.activeElement);
      draw(el, group, people, choose);
      if (hadFocus) radioOf(el, chosen)?.focus();
    }
    el.toggle(people.length > 1);
    const radio = radioOf(el, chosen);
    if (radio) radio.checked = true;
  };
}

function draw(el: HTMLElement, group: string, people: readonly Named[], choose: (path: string) => void): void {
  el.empty();
  for (const { path, name } of people) {
    const label = el.createEl('label', 'kith-name');
    const radio = label.createEl('input', { type: 'radio', attr: { name: group, value: path } });
    label.appendText(name);
    radio.addEventListener('change', () => choose(path));
  }
}

function radioOf(el: HTMLElement, path: string | null): HTMLInputElement | undefined {
  return [...el.querySelectorAll('input')].find(({ value }) => value === path);
}
