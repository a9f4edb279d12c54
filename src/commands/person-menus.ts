import { TFile } from 'obsidian';
import type { Menu, Plugin, TAbstractFile } from 'obsidian';
import type { LogForm } from '../domain/log/log-entry';
import { COMMAND_NAMES } from '../domain/words/command-words';
import { LOG_TITLES } from '../domain/words/log-words';
import * as WAY_WORDS from '../domain/words/way-words';
import { introduce } from './introduce';
import type { Kith } from './kith';
import { openLog } from './log';
import { setRhythm } from './set-rhythm';
import { shareNote } from './share-note';
import { whenBuilt } from './when-built';

const SECTION = 'kith';
/** The ways to log, each with its icon. */
const FORMS: readonly (readonly [form: LogForm, icon: string])[] = [['meeting', 'coffee'], ['call-or-message', 'message-circle'], ['value-offered', 'gift'], ['follow-up', 'plus']];

/** Adds the ways to log to the menu of a person's note, and of a link to one, with that person filled in; and to that of any note, sharing it. */
export function registerMenus(plugin: Plugin, kith: Kith): void {
  plugin.registerEvent(kith.app.workspace.on('file-menu', (menu, file) => {
    fill(menu, [file], kith);
    if (file instanceof TFile && file.extension === 'md') addItem(menu, COMMAND_NAMES['share-this-note'], 'share-2', () => whenBuilt(kith, () => shareNote(kith, file.path)));
  }));
  plugin.registerEvent(kith.app.workspace.on('files-menu', (menu, files) => fill(menu, files, kith)));
}

function fill(menu: Menu, files: readonly TAbstractFile[], kith: Kith): void {
  const people = files.map(({ path }) => path).filter((path) => kith.people.facts(path) !== null);
  if (people.length === 0 || people.length < files.length) return;
  for (const [form, icon] of FORMS) addItem(menu, LOG_TITLES[form], icon, () => openLog(kith, form, people));
  if (people.length <= 2) addItem(menu, WAY_WORDS.introduce, 'users', () => introduce(kith, people));
  addItem(menu, COMMAND_NAMES['set-rhythm'], 'repeat', () => setRhythm(kith, people));
}

function addItem(menu: Menu, title: string, icon: string, run: () => void): void {
  menu.addItem((entry) => entry.setSection(SECTION).setTitle(title).setIcon(icon).onClick(run));
}
