import { normalizePath, TFile } from 'obsidian';
import type { App } from 'obsidian';
import type { Day } from '../domain/days/day';
import { dailyNotePath } from './daily-note-names';
import { readDailyNoteSettings } from './daily-note-settings';
import type { DailyNoteSettings } from './daily-note-settings';
import { fillTemplate } from './daily-note-template';
import { readNote } from './read-note';

/** The daily notes of the vault, made as the user's own set-up says. The set-up is read at each use. */
export class DailyNotes {
  constructor(private readonly app: App) {}

  /** The path that the daily note of a day has or would have. */
  async pathOf(day: Day): Promise<string> {
    return dailyNotePath(day, await readDailyNoteSettings(this.app));
  }

  /** Makes the daily note of a day from the user's template, with its folders. A template that can't be found counts as empty. */
  async create(day: Day): Promise<TFile> {
    const settings = await readDailyNoteSettings(this.app);
    const path = dailyNotePath(day, settings);
    const title = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    const template = await this.template(settings);
    await makeFolders(this.app, path);
    return this.app.vault.create(path, fillTemplate(template, { day, title, format: settings.format, now: new Date() }));
  }

  /** The user's template for daily notes as it stands; empty when there is none. */
  async template(settings?: DailyNoteSettings): Promise<string> {
    const { template } = settings ?? (await readDailyNoteSettings(this.app));
    return (await readTemplate(this.app, template)) ?? '';
  }
}

/** The text of a template that a setting names by its path, with or without `.md`; null when there is none. */
export async function readTemplate(app: App, path: string): Promise<string | null> {
  if (path === '') return null;
  const file = app.metadataCache.getFirstLinkpathDest(normalizePath(path), '');
  return file instanceof TFile ? readNote(app, file, 'cachedRead') : null;
}

/** Makes the folders that a path needs and that are not there. */
export async function makeFolders(app: App, path: string): Promise<void> {
  const names = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= names.length; depth++) {
    const folder = names.slice(0, depth).join('/');
    if (!(await app.vault.adapter.exists(folder))) await app.vault.createFolder(folder);
  }
}
