import type { App } from 'obsidian';
import type { Day } from '../domain/days/day';
import { fillTemplate } from './daily-note-template';
import { textNamed } from './read-note';
import type { VaultSetUp } from './set-up';

/**
 * The user's template for a person, filled as core Templates fills it; what a template engine fills is left to that.
 * @param path of the template, as the setting says it
 * @param title the name of the note to be made
 * @returns null when there is no such template
 */
export async function personTemplate(app: App, setUp: VaultSetUp, path: string, title: string, day: Day): Promise<string | null> {
  const template = await textNamed(app, path);
  if (template === null) return null;
  const { dateFormat, timeFormat } = await setUp.now();
  return fillTemplate(template, { day, title, format: dateFormat || 'YYYY-MM-DD', now: new Date(), ...(dateFormat && { dateFormat }), ...(timeFormat && { timeFormat }) });
}
