import type { App } from 'obsidian';
import type { Day } from '../domain/days/day';
import { fillTemplate } from './daily-note-template';
import { readTemplate } from './daily-notes';
import { readConfig } from './vault-config';

/**
 * The user's template for a person, filled as core Templates fills it; what a template engine fills is left to that.
 * @param path of the template, as the setting says it
 * @param title the name of the note to be made
 * @returns null when there is no such template
 */
export async function personTemplate(app: App, path: string, title: string, day: Day): Promise<string | null> {
  const template = await readTemplate(app, path);
  if (template === null) return null;
  const { dateFormat, timeFormat } = await readConfig(app, 'templates.json');
  const own = { ...(isFormat(dateFormat) && { dateFormat }), ...(isFormat(timeFormat) && { timeFormat }) };
  return fillTemplate(template, { day, title, format: isFormat(dateFormat) ? dateFormat : 'YYYY-MM-DD', now: new Date(), ...own });
}

function isFormat(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
