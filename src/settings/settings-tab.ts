import { Notice, PluginSettingTab } from 'obsidian';
import type { App, Plugin, SettingDefinitionItem, TFile } from 'obsidian';
import { SETTINGS_WORDS as W } from '../domain/words/settings-words';
import { FIELDS } from './fields';
import type { SettingsStore } from './settings-store';
import { WORDING_KINDS, wordingKey } from './wording-fields';

/** The declarative tab. What a field shows and takes is `FIELDS`; here stands only where each setting is found. */
export class SettingsTab extends PluginSettingTab {
  constructor(app: App, plugin: Plugin, private readonly store: SettingsStore) {
    super(app, plugin);
    this.icon = 'heart-handshake';
  }

  override getControlValue(key: string): unknown {
    return FIELDS[key]?.show(this.store.settings);
  }

  override async setControlValue(key: string, value: unknown): Promise<void> {
    const changes = FIELDS[key]?.take(value, this.store.settings);
    const couldSave = this.store.canSave;
    if (changes) await this.store.change(changes);
    if (couldSave && !this.store.canSave) new Notice(W.unsaved);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    const unsaved: SettingDefinitionItem[] = this.store.canSave ? [] : [{ name: W.unsaved }];
    return [...unsaved, this.people(), this.touch(), this.introductions(), this.writing()];
  }

  private people(): SettingDefinitionItem {
    return {
      type: 'group',
      heading: W.people,
      items: [
        { ...W.peopleFolders, control: { type: 'textarea', key: 'peopleFolders', rows: 2, validate: this.foldersExist } },
        { ...W.personTemplate, control: note('personTemplate') },
        { ...W.yourNote, control: note('yourNote') },
        { ...W.excludedFolders, control: { type: 'textarea', key: 'excludedFolders', rows: 2, validate: this.foldersExist } },
        {
          type: 'page',
          ...W.markers,
          items: [
            { ...W.personTypes, control: text('personTypes') },
            { ...W.personTags, control: text('personTags') },
            { ...W.personCategories, control: text('personCategories') },
          ],
        },
      ],
    };
  }

  private touch(): SettingDefinitionItem {
    return {
      type: 'group',
      heading: W.touch,
      items: [
        { ...W.rhythmWords, control: { ...text('rhythmWords'), type: 'textarea', rows: 2 } },
        { ...W.circleRhythms, control: { ...text('circleRhythms'), type: 'textarea', rows: 2 } },
        { ...W.mentionsQuiet, control: { type: 'toggle', key: 'mentionsQuiet' } },
        { ...W.openNoteLine, control: { type: 'toggle', key: 'openNoteLine' } },
        { ...W.peopleInNote, control: { type: 'toggle', key: 'peopleInNote' } },
        { ...W.postTag, control: text('postTag') },
        { ...W.startDay, control: text('startDay') },
        { ...W.awayUntil, control: text('awayUntil') },
      ],
    };
  }

  private introductions(): SettingDefinitionItem {
    return {
      type: 'group',
      heading: W.introductions,
      items: [
        { ...W.introductionDrafts, control: note('introductionDrafts') },
        { ...W.namesBeforeAgreed, control: { type: 'toggle', key: 'namesBeforeAgreed' } },
      ],
    };
  }

  private writing(): SettingDefinitionItem {
    return {
      type: 'group',
      heading: W.writing,
      items: [
        { ...W.linkSign, control: text('linkSign') },
        { ...W.heading, control: text('heading') },
        { ...W.tagRoots, control: text('tagRoots') },
        { ...W.logHeadings, control: text('logHeadings') },
        { type: 'page', ...W.wording, items: WORDING_KINDS.map(({ kind, name }) => ({ name, control: text(wordingKey(kind)) })) },
      ],
    };
  }

  private readonly foldersExist = (value: string): string | void => {
    const missing = value.split('\n').map((line) => line.trim()).find((folder) => folder !== '' && !this.app.vault.getFolderByPath(folder));
    return missing === undefined ? undefined : W.noFolder(missing);
  };
}

function note(key: string): { type: 'file'; key: string; filter: (file: TFile) => boolean } {
  return { type: 'file', key, filter: (file) => file.extension === 'md' };
}

function text(key: string): { type: 'text'; key: string; validate: (value: string) => string | undefined } {
  return { type: 'text', key, validate: (value) => FIELDS[key]?.wrong?.(value) };
}

