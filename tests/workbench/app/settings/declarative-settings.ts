import type { SettingDefinition, SettingDefinitionGroup, SettingDefinitionItem, SettingDefinitionList, SettingDefinitionPage } from 'obsidian';
import type { App } from '../app';
import { setIcon } from '../icons';
import { setTooltip } from '../shell/tooltip';
import { drawControl } from './control-row';
import type { Predicate } from './predicate';
import { holds } from './predicate';
import { Setting, SettingGroup } from './setting';
import type { SettingTab } from './setting-tab';

/** Draws setting definitions and keeps what they say about being visible and disabled up to date. */
export class DeclarativeSettings {
  private refreshers: (() => void)[] = [];
  private endings: (() => void)[] = [];

  constructor(
    private app: App,
    private tab: SettingTab,
    private containerEl: HTMLElement,
  ) {}

  draw(items: SettingDefinitionItem[]): void {
    let loose: SettingGroup | undefined;
    for (const item of items) {
      if ('type' in item && item.type !== 'page') {
        loose = undefined;
        this.drawGroup(item);
      } else {
        loose ??= new SettingGroup(this.containerEl);
        this.drawItem(item, loose, items.indexOf(item));
      }
    }
    this.refresh();
  }

  refresh(): void {
    for (const refresh of this.refreshers) refresh();
  }

  tearDown(): void {
    for (const end of this.endings.splice(0)) end();
    this.refreshers = [];
  }

  private drawGroup(definition: SettingDefinitionGroup | SettingDefinitionList): void {
    const group = new SettingGroup(this.containerEl);
    if (definition.heading !== undefined) group.setHeading(definition.heading);
    if (definition.cls) group.addClass(...definition.cls.split(' '));
    this.showWhen(group.groupEl, definition.visible);
    const rows = (definition.items ?? []).map((item, index) => ({ item, row: this.drawItem(item, group, index) }));
    for (const button of definition.extraButtons ?? []) group.addExtraButton((component) => button(component));
    const { search } = definition;
    if (search) group.addSearch((field) => field.setPlaceholder(search.placeholder ?? '').onChange((query) => filterRows(rows, search.match, query)));
    if (definition.type === 'list') this.makeList(definition as SettingDefinitionList, group, rows.map(({ row }) => row));
  }

  private drawItem(item: SettingDefinition | SettingDefinitionPage, group: SettingGroup, index: number): Setting {
    const row = new Setting(group.listEl).setName(item.name);
    if (item.desc !== undefined) row.setDesc(typeof item.desc === 'string' ? item.desc : (item.desc.cloneNode(true) as DocumentFragment));
    this.showWhen(row.settingEl, item.visible);
    if ('type' in item) this.drawPageEntry(item, row);
    else if (item.render) this.drawCustom(item.render, row, group);
    else if (item.action) this.drawAction(item.action, item.disabled, row, index);
    else if (item.control) this.refreshers.push(drawControl(this.app, this.tab, item.control, row));
    return row;
  }

  private drawPageEntry(page: SettingDefinitionPage, row: Setting): void {
    const value = typeof page.displayValue === 'function' ? page.displayValue() : page.displayValue;
    const status = typeof page.status === 'function' ? page.status() : page.status;
    row.addDisplayValue((display) => display.setValue(value ?? null).setStatus(status ?? null));
    setIcon(row.controlEl.createSpan('setting-item-chevron'), 'chevron-right');
    actOn(row.settingEl, () => this.tab.openPage(page));
  }

  private drawCustom(render: (setting: never, group: never) => void | (() => void), row: Setting, group: SettingGroup): void {
    const end = render(row as never, group as never);
    if (end) this.endings.push(end);
  }

  private drawAction(action: (el: HTMLElement, index: number) => void, disabled: Predicate, row: Setting, index: number): void {
    this.refreshers.push(() => {
      row.setDisabled(holds(disabled, false));
    });
    actOn(row.settingEl, () => {
      if (!holds(disabled, false)) action(row.settingEl, index);
    });
  }

  private makeList(list: SettingDefinitionList, group: SettingGroup, rows: Setting[]): void {
    group.addClass('mod-list');
    const { addItem, onDelete, onReorder } = list;
    if (rows.length === 0 && list.emptyState) group.listEl.createDiv('setting-list-empty').setText(list.emptyState);
    if (addItem) group.addExtraButton((button) => button.setIcon('plus').setTooltip(addItem.name).onClick(() => addItem.action(button.extraSettingsEl)));
    rows.forEach((row, index) => {
      if (onReorder) makeMovable(row, index, onReorder);
      if (onDelete) makeDeletable(row, index, onDelete);
    });
  }

  private showWhen(el: HTMLElement, visible: Predicate): void {
    this.refreshers.push(() => el.toggle(holds(visible, true)));
  }
}

function filterRows(rows: { item: SettingDefinition | SettingDefinitionPage; row: Setting }[], match: (definition: SettingDefinition, query: string) => boolean, query: string): void {
  for (const { item, row } of rows) {
    const skipped = 'searchable' in item && !holds(item.searchable, true);
    row.settingEl.toggle(skipped || query === '' || match(item, query));
  }
}

function actOn(el: HTMLElement, act: () => void): void {
  el.addClass('mod-clickable');
  el.setAttrs({ role: 'button', tabindex: 0 });
  el.addEventListener('click', act);
  el.addEventListener('keydown', (event) => {
    if (event.target === el && (event.key === 'Enter' || event.key === ' ')) act();
  });
}

function makeDeletable(row: Setting, index: number, onDelete: (index: number) => void): void {
  row.addExtraButton((button) => button.setIcon('trash-2').setTooltip('Delete').onClick(() => onDelete(index)));
  row.settingEl.addEventListener('keydown', (event) => {
    const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (!typing && (event.key === 'Delete' || event.key === 'Backspace')) onDelete(index);
  });
}

function makeMovable(row: Setting, index: number, onReorder: (from: number, to: number) => void): void {
  const handle = createDiv({ cls: 'clickable-icon setting-item-handle', attr: { draggable: 'true' } });
  setIcon(handle, 'grip-vertical');
  setTooltip(handle, 'Drag to reorder');
  row.settingEl.prepend(handle);
  handle.addEventListener('dragstart', (event) => event.dataTransfer?.setData('text/x-setting', String(index)));
  row.settingEl.addEventListener('dragover', (event) => event.preventDefault());
  row.settingEl.addEventListener('drop', (event) => onReorder(Number(event.dataTransfer?.getData('text/x-setting')), index));
}
