import { normalizePath, Notice, PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingControl, SettingDefinitionItem, SettingGroupItem } from 'obsidian';
import { bareFolder } from '../domain/persons/folders';
import { DEFAULT_SETTINGS } from '../domain/settings';
import { capitalised } from '../domain/words/capitalised';
import { SETTINGS_WORDS as W } from '../domain/words/settings-words';
import { FOLDERS, shown, taken, WORDED, wordingKey, wrong } from './fields';
import type { SettingsStore } from './settings-store';

type Key = keyof typeof DEFAULT_SETTINGS & keyof typeof W;

const NOTES: readonly Key[] = ['personTemplate', 'yourNote', 'introductionDrafts'];

/** The declarative tab. What a field shows and takes is told by `fields`; here stands only where each setting is found. */
export class SettingsTab extends PluginSettingTab {
  constructor(app: App, plugin: Plugin, private readonly store: SettingsStore) {
    super(app, plugin);
    this.icon = 'heart-handshake';
  }

  override getControlValue(key: string): unknown {
    return shown(this.store.settings, key);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const changes = taken(this.store.settings, key, value);
    const couldSave = this.store.canSave;
    if (changes) await this.store.change(changes);
    if (couldSave && !this.store.canSave) new Notice(W.unsaved);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const markers = this.fields('personTypes', 'personTags', 'personCategories');
    const wording = WORDED.map((kind) => ({ name: capitalised(kind), control: this.text(wordingKey(kind)) }));
    return [
      ...(this.store.canSave ? [] : [{ name: W.unsaved }]),
      group(W.people, ...this.fields('peopleFolders', 'personTemplate', 'yourNote', 'excludedFolders'), { type: 'page', ...W.markers, items: markers }),
      group(W.touch, ...this.fields('rhythmWords', 'circleRhythms', 'mentionsQuiet', 'openNoteLine', 'peopleInNote', 'postTag', 'startDay', 'awayUntil')),
      group(W.introductions, ...this.fields('introductionDrafts', 'namesBeforeAgreed')),
      group(W.writing, ...this.fields('linkSign', 'heading', 'tagRoots', 'logHeadings'), { type: 'page', ...W.wording, items: wording }),
    ];
  }

  private fields(...keys: readonly Key[]): SettingGroupItem[] {
    return keys.map((key) => ({ ...W[key], control: this.control(key) }));
  }

  private control(key: Key): SettingControl {
    const first = DEFAULT_SETTINGS[key];
    if (typeof first === 'boolean') return { type: 'toggle', key };
    if (NOTES.includes(key)) return { type: 'file', key, filter: (file) => file.extension === 'md', validate: (value) => this.noteExists(key, value) };
    if (FOLDERS.includes(key)) return { type: 'textarea', key, rows: 2, validate: this.foldersExist };
    return first !== null && typeof first === 'object' && !Array.isArray(first) ? { ...this.text(key), type: 'textarea', rows: 2 } : this.text(key);
  }

  private text(key: string): { type: 'text'; key: string; validate: (value: string) => string | undefined } {
    return { type: 'text', key, validate: (value) => wrong(this.store.settings, key, value) };
  }

  /** Templates are found as links find them; the user's own note by its path. */
  private noteExists(key: Key, value: string): string | void {
    const note = value.trim();
    const found = this.app.metadataCache.getFirstLinkpathDest(normalizePath(note), '');
    const isThere = found !== null && (key !== 'yourNote' || [note, `${note}.md`].includes(found.path));
    return note === '' || isThere ? undefined : W.noNote(note);
  }

  private readonly foldersExist = (value: string): string | void => {
    const missing = value.split('\n').map((line) => line.trim()).find((folder) => folder !== '' && (bareFolder(folder) === '' || !this.app.vault.getFolderByPath(bareFolder(folder))));
    return missing && W.noFolder(missing);
  };
}

function group(heading: string, ...items: SettingGroupItem[]): SettingDefinitionItem {
  return { type: 'group', heading, items };
}
