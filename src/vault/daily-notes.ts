import type { App, TFile } from 'obsidian';
import type { Day } from '../domain/days/day';
import { dailyNotePath } from './daily-note-names';
import { fillTemplate } from './daily-note-template';
import { textNamed } from './read-note';
import type { VaultSetUp } from './set-up';

/** The daily notes of the vault, made as the user's own set-up says. */
export class DailyNotes {
  constructor(private readonly app: App, private readonly setUp: VaultSetUp) {}

  /** The path that the daily note of a day has or would have. */
  async pathOf(day: Day): Promise<string> {
    return dailyNotePath(day, (await this.setUp.now()).daily);
  }

  /** Makes the daily note of a day from the user's template, with its folders. A template that can't be found counts as empty. */
  async create(day: Day): Promise<TFile> {
    const { daily } = await this.setUp.now();
    const path = dailyNotePath(day, daily);
    const title = path.slice(path.lastIndexOf('/') + 1, -'.md'.length);
    const text = fillTemplate(await this.template(), { day, title, format: daily.format, now: new Date() });
    await makeFolders(this.app, path);
    return this.app.vault.create(path, text);
  }

  /** The user's template for daily notes as it stands; empty when there is none. */
  async template(): Promise<string> {
    return (await textNamed(this.app, (await this.setUp.now()).daily.template)) ?? '';
  }
}

/** Makes the folders that a path needs and that are not there. */
export async function makeFolders(app: App, path: string): Promise<void> {
  const names = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= names.length; depth++) {
    const folder = names.slice(0, depth).join('/');
    if (!(await app.vault.adapter.exists(folder))) await app.vault.createFolder(folder);
  }
}
