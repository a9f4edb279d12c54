import type { SettingDefinitionItem, SettingDefinitionPage } from 'obsidian';
import type { App } from '../app';
import type { Plugin } from '../plugin';
import { setIcon } from '../icons';
import { DeclarativeSettings } from './declarative-settings';

/** One page of the settings, built from definitions, or by `display` when there are none. */
export abstract class SettingTab {
  icon = '';
  containerEl = createDiv('vertical-tab-content');
  settingItems: SettingDefinitionItem[] = [];
  private drawn: DeclarativeSettings | undefined;
  private pages: OpenPage[] = [];
  private isShown = false;

  constructor(public app: App) {}

  getSettingDefinitions(): SettingDefinitionItem[] {
    return [];
  }

  /** Asks for the definitions again and, when the tab is shown, draws them again. */
  update(): void {
    this.settingItems = this.getSettingDefinitions();
    if (this.isShown) this.draw();
  }

  abstract getControlValue(key: string): unknown;
  abstract setControlValue(key: string, value: unknown): void | Promise<void>;

  refreshDomState(): void {
    this.drawn?.refresh();
  }

  display(): void {}

  hide(): void {}

  /** Opens the tab; the settings dialog calls it. */
  show(): void {
    this.isShown = true;
    this.pages = [];
    this.update();
  }

  /** Leaves the tab; the settings dialog calls it. */
  leave(): void {
    this.isShown = false;
    this.closePages();
    this.drawn?.tearDown();
    this.hide();
  }

  openPage(page: SettingDefinitionPage): void {
    this.pages.push({ name: page.name });
    this.drawn?.tearDown();
    this.containerEl.empty();
    const imperative = page.page?.();
    if (!imperative) return this.draw();
    this.drawTitlebar(imperative.title || page.name);
    this.containerEl.appendChild(imperative.containerEl);
    this.pages[this.pages.length - 1] = { name: page.name, hide: () => imperative.hide() };
    imperative.display();
  }

  private draw(): void {
    if (this.pages.some((page) => page.hide)) return;
    const { scrollTop } = this.containerEl;
    this.drawn?.tearDown();
    this.containerEl.empty();
    if (this.settingItems.length === 0) return this.display();
    if (this.pages.length > 0) this.drawTitlebar(this.pages[this.pages.length - 1]?.name ?? '');
    this.drawn = new DeclarativeSettings(this.app, this, this.containerEl.createDiv('setting-page'));
    this.drawn.draw(this.itemsOfOpenPage());
    this.containerEl.scrollTop = scrollTop;
  }

  /** Pages are found again by name, because an update makes new definitions. */
  private itemsOfOpenPage(): SettingDefinitionItem[] {
    let items: SettingDefinitionItem[] = this.settingItems;
    for (const open of this.pages) {
      const inGroups = items.flatMap((item) => ('type' in item && item.type !== 'page' ? (item.items ?? []) : [item]));
      const page = inGroups.find((item) => 'type' in item && item.type === 'page' && item.name === open.name);
      items = page && 'items' in page ? (page.items ?? []) : [];
    }
    return items;
  }

  private drawTitlebar(title: string): void {
    const bar = this.containerEl.createDiv('setting-page-titlebar');
    const back = bar.createDiv({ cls: 'clickable-icon', attr: { 'aria-label': 'Back', role: 'button', tabindex: 0 } });
    setIcon(back, 'chevron-left');
    back.addEventListener('click', () => {
      this.pages.pop()?.hide?.();
      this.draw();
    });
    bar.createDiv({ cls: 'setting-page-title', text: title });
  }

  private closePages(): void {
    for (const page of this.pages.splice(0)) page.hide?.();
  }
}

interface OpenPage {
  name: string;
  hide?: () => void;
}

/** A plugin's settings: values are read from and written to `plugin.settings` unless the tab says otherwise. */
export abstract class PluginSettingTab extends SettingTab {
  constructor(
    app: App,
    protected plugin: Plugin,
  ) {
    super(app);
  }

  getControlValue(key: string): unknown {
    return (this.plugin.settings as Record<string, unknown> | undefined)?.[key];
  }

  async setControlValue(key: string, value: unknown): Promise<void> {
    const settings = (this.plugin.settings ??= {}) as Record<string, unknown>;
    settings[key] = value;
    await this.plugin.saveData(settings);
  }
}

/** A page below a tab that draws itself. */
export abstract class SettingPage {
  rootEl = createDiv('setting-page');
  titlebarEl = createDiv('setting-page-titlebar');
  containerEl = this.rootEl;
  title = '';

  abstract display(): void;

  hide(): void {
    this.containerEl.empty();
  }
}
