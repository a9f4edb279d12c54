import type { App, SettingTabEntry } from '../app';
import { chooseTheme } from '../shell/theme';
import { Modal } from '../shell/modal';
import { Setting } from './setting';

/** The settings: the workbench's own page and one for each plugin that has any. */
export class SettingsDialog extends Modal {
  private headersEl: HTMLElement;
  private pageEl: HTMLElement;
  private shown: SettingTabEntry | undefined;

  constructor(private host: App) {
    super(host.offered);
    this.modalEl.addClasses(['mod-settings', 'mod-sidebar-layout']);
    this.modalEl.setAttr('aria-label', 'Settings');
    this.headersEl = this.contentEl.createDiv('vertical-tab-header');
    this.pageEl = this.contentEl.createDiv('vertical-tab-content-container');
    this.contentEl.addClass('vertical-tabs-container');
  }

  override onOpen(): void {
    this.drawHeaders();
    const first = this.host.settingTabs[0];
    if (first) this.show(first);
    else this.showAppearance();
  }

  override onClose(): void {
    this.leave();
  }

  private drawHeaders(): void {
    this.headersEl.empty();
    const options = this.headersEl.createDiv('vertical-tab-header-group');
    options.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Options' });
    this.drawHeader(options, 'Appearance', () => this.showAppearance());
    const plugins = this.headersEl.createDiv('vertical-tab-header-group');
    plugins.createDiv({ cls: 'vertical-tab-header-group-title', text: 'Community plugins' });
    for (const entry of this.host.settingTabs) this.drawHeader(plugins, entry.name, () => this.show(entry));
  }

  private drawHeader(parent: HTMLElement, name: string, open: () => void): void {
    const header = parent.createDiv({ cls: 'vertical-tab-nav-item tappable', text: name, attr: { role: 'button', tabindex: 0 } });
    header.addEventListener('click', open);
    header.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') open();
    });
  }

  private mark(name: string): void {
    for (const header of this.headersEl.findAll('.vertical-tab-nav-item')) header.toggleClass('is-active', header.getText() === name);
  }

  private show(entry: SettingTabEntry): void {
    this.leave();
    this.mark(entry.name);
    this.shown = entry;
    this.pageEl.appendChild(entry.tab.containerEl);
    entry.tab.show();
  }

  private leave(): void {
    this.shown?.tab.leave();
    this.shown = undefined;
    this.pageEl.empty();
  }

  private showAppearance(): void {
    this.leave();
    this.mark('Appearance');
    const page = this.pageEl.createDiv('vertical-tab-content');
    new Setting(page)
      .setName('Base color scheme')
      .setDesc('Choose the light or the dark look.')
      .addDropdown((dropdown) =>
        dropdown
          .addOptions({ light: 'Light', dark: 'Dark' })
          .setValue(this.host.isDarkMode() ? 'dark' : 'light')
          .onChange((theme) => chooseTheme(this.host, theme === 'dark')),
      );
  }
}
