import { TFile } from 'obsidian';
import type { Menu, Plugin, TAbstractFile } from 'obsidian';
import type { LogForm } from '../domain/log/log-entry';
import * as MENU_WORDS from '../domain/words/menu-words';
import { introduce } from './introduce';
import type { Kith } from './kith';
import { openLog } from './log';
import { setRhythm } from './set-rhythm';
import { shareNote } from './share-note';
import { whenBuilt } from './when-built';

const SECTION = 'kith';

/** Adds the ways to log to the menu of a person's note, and of a link to one, with that person filled in; and to that of any note, sharing it. */
export function registerMenus(plugin: Plugin, kith: Kith): void {
  plugin.registerEvent(kith.app.workspace.on('file-menu', (menu, file) => {
    fill(menu, [file], kith);
    if (file instanceof TFile && file.extension === 'md') addItem(menu, MENU_WORDS.share, 'share-2', () => whenBuilt(kith, () => shareNote(kith, file.path)));
  }));
  plugin.registerEvent(kith.app.workspace.on('files-menu', (menu, files) => fill(menu, files, kith)));
}

function fill(menu: Menu, files: readonly TAbstractFile[], kith: Kith): void {
  const people = files.map(({ path }) => path).filter((path) => kith.people.facts(path) !== null);
  if (people.length === 0 || people.length < files.length) return;
  const item = (title: string, icon: string, run: () => void): void => addItem(menu, title, icon, run);
  const log = (form: LogForm) => (): void => openLog(kith, form, people);
  item(MENU_WORDS.meeting, 'coffee', log('meeting'));
  item(MENU_WORDS.callOrMessage, 'message-circle', log('call-or-message'));
  item(MENU_WORDS.valueOffered, 'gift', log('value-offered'));
  item(MENU_WORDS.followUp, 'plus', log('follow-up'));
  if (people.length <= 2) item(MENU_WORDS.introduce, 'users', () => introduce(kith, people));
  item(MENU_WORDS.rhythm, 'repeat', () => void setRhythm(kith, people));
}

function addItem(menu: Menu, title: string, icon: string, run: () => void): void {
  menu.addItem((entry) => entry.setSection(SECTION).setTitle(title).setIcon(icon).onClick(run));
}
