import type { App } from 'obsidian';
import { isInCircle } from '../../domain/persons/circles';
import { circleRow } from './circle-row';
import { openForm } from './form';
import type { FormWords, Result } from './form';
import { ticks } from './ticks';
import type { Tick } from './ticks';

/** Something to choose. */
interface Choice<Value> extends Tick<Value> {
  /** The circles to choose it by. */
  readonly circles?: readonly string[];
}

/**
 * Chooses some of a list, which a circle can narrow down; what is not shown is not chosen.
 * @param submit does something with those chosen
 * @param ticked those that are chosen to begin with
 */
export function openChoose<Value>(
  app: App, words: FormWords, choices: readonly Choice<Value>[], submit: (chosen: readonly Value[]) => Result<never> | Promise<Result<never>>, ticked: readonly Value[] = [],
): void {
  const shownIn = (circle: string): readonly Choice<Value>[] => choices.filter(({ circles = [] }) => isInCircle(circles, circle));
  const chosen = (entry: { readonly ticked: readonly Value[]; readonly circle: string }): Value[] =>
    shownIn(entry.circle).map(({ value }) => value).filter((value) => entry.ticked.includes(value));
  openForm(app, words, { ticked, circle: '' }, { cls: 'kith-choose', ready: (entry) => chosen(entry).length > 0, submit: (entry) => submit(chosen(entry)) }, (form) => {
    const draw = (): HTMLInputElement | undefined => {
      const shown = shownIn(form.entry.circle);
      const hidden = form.entry.ticked.filter((value) => !shown.some((choice) => choice.value === value));
      listEl.empty();
      return ticks(listEl, words.title, shown, form.entry.ticked, (now) => form.change({ ticked: [...hidden, ...now] }))[0];
    };
    circleRow(form.el, choices.map(({ circles = [] }) => circles), (circle) => {
      form.change({ circle });
      draw();
    });
    const listEl = form.el.createDiv();
    return draw() ?? null;
  });
}
