import { Setting } from 'obsidian';
import { circlesAmong } from '../../domain/persons/circles';
import * as VIEW_WORDS from '../../domain/words/view-words';
import { choice } from './fields';

/**
 * Adds a row that narrows people down to a circle; none where nobody is in one.
 * @param circles those of each
 * @param set called with the circle; empty for every circle
 */
export function circleRow(parent: HTMLElement, circles: Iterable<readonly string[]>, set: (circle: string) => void): void {
  const among = circlesAmong(circles);
  if (among.length === 0) return;
  choice(new Setting(parent).setName(VIEW_WORDS.circle), [['', VIEW_WORDS.everyCircle], ...among.map((circle) => [circle, circle] as const)], '', set);
}
