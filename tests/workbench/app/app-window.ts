import { App } from './app';
import { installDomExtensions } from './dom/dom-extensions';
import { setIcon } from './icons';
import { choosePlatform } from './platform';
import type { Disk } from '../host/disk';
import { SettingsDialog } from './settings/settings-dialog';
import { CommandPalette } from './shell/command-palette';
import { FileExplorer } from './shell/file-explorer';
import { Menu } from './shell/menu';
import { shownNotices } from './shell/notice';
import { previewPages } from './shell/page-preview';
import { QuickSwitcher } from './shell/quick-switcher';
import { chooseTheme } from './shell/theme';
import { showTooltips } from './shell/tooltip';

export interface WindowOptions {
  disk: Disk;
  /** The vault's name. */
  name: string;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  phone?: boolean;
  dark?: boolean;
}

/** Puts an empty app into the document: panes, ribbon, status bar, keys and its own commands. The vault is not loaded yet. */
export function openAppWindow({ disk, name, storage, phone = false, dark = false }: WindowOptions): { app: App; close: () => void } {
  installDomExtensions();
  choosePlatform(phone);
  const { body } = document;
  const classes = phone ? ['is-mobile', 'is-phone', 'is-android'] : ['mod-linux'];
  body.addClasses([...classes, 'is-focused', 'show-inline-title']);
  const app = new App(disk, name, storage);
  const container = body.createDiv('app-container');
  const main = container.createDiv('horizontal-main-container');
  addCoreCommands(app);
  if (!phone) drawRibbon(app, main.createDiv('workspace-ribbon side-dock-ribbon mod-left'));
  main.appendChild(app.workspace.containerEl);
  container.appendChild(app.statusBarEl);
  if (phone) drawNavbar(app, container);
  chooseTheme(app, dark);
  Menu.app = app;
  shownNotices.length = 0;
  const endings = [app.keymap.listen(), rememberLastEvent(app), ...(phone ? [] : [showTooltips(document)])];
  app.keymap.pushScope(app.scope);
  previewPages(app);
  app.workspace.rightSplit.collapse();
  if (phone) app.workspace.leftSplit.collapse();
  const close = (): void => {
    endings.forEach((end) => end());
    body.empty();
    body.className = '';
  };
  return { app, close };
}

function addCoreCommands(app: App): void {
  const add = (id: string, name: string, key: string | null, act: () => void): void => {
    app.commands.add({ id, name, callback: act });
    if (key) app.scope.register(['Mod'], key, () => (act(), false));
  };
  app.workspace.registerViewCreator('file-explorer', (leaf) => new FileExplorer(leaf));
  add('command-palette:open', 'Command palette: Open command palette', 'p', () => new CommandPalette(app).open());
  add('switcher:open', 'Quick switcher: Open quick switcher', 'o', () => new QuickSwitcher(app).open());
  add('app:open-settings', 'Open settings', ',', () => new SettingsDialog(app).open());
  add('app:toggle-left-sidebar', 'Toggle left sidebar', null, () => app.workspace.leftSplit.toggle());
  add('app:toggle-right-sidebar', 'Toggle right sidebar', null, () => app.workspace.rightSplit.toggle());
  add('theme:switch', 'Toggle light/dark mode', null, () => chooseTheme(app, !app.isDarkMode()));
  add('workspace:close', 'Close current tab', null, () => app.workspace.activeLeaf?.detach());
}

function drawRibbon(app: App, ribbon: HTMLElement): void {
  const button = (parent: HTMLElement, icon: string, label: string, command: string): void => {
    const el = parent.createDiv({ cls: 'clickable-icon side-dock-ribbon-action', attr: { 'aria-label': label, 'data-tooltip-position': 'right', role: 'button', tabindex: 0 } });
    setIcon(el, icon);
    el.addEventListener('click', () => app.commands.run(command));
    el.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') app.commands.run(command);
    });
  };
  button(ribbon.createDiv('sidebar-toggle-button mod-left'), 'panel-left', 'Toggle left sidebar', 'app:toggle-left-sidebar');
  ribbon.appendChild(app.ribbonEl);
  button(app.ribbonEl, 'file-search', 'Open quick switcher', 'switcher:open');
  button(app.ribbonEl, 'terminal', 'Open command palette', 'command-palette:open');
  const settings = ribbon.createDiv('side-dock-settings');
  button(settings, 'panel-right', 'Toggle right sidebar', 'app:toggle-right-sidebar');
  button(settings, 'sun-moon', 'Toggle light/dark mode', 'theme:switch');
  button(settings, 'settings', 'Settings', 'app:open-settings');
}

/** The bar at the foot of a phone's screen. What stands in the ribbon elsewhere is in its menu. */
function drawNavbar(app: App, container: HTMLElement): void {
  const bar = container.createDiv('mobile-navbar').createDiv('mobile-navbar-actions');
  const button = (icon: string, label: string, act: (event: MouseEvent) => void): void => {
    const el = bar.createDiv({ cls: 'clickable-icon mobile-navbar-action', attr: { 'aria-label': label, role: 'button', tabindex: 0 } });
    setIcon(el, icon);
    el.addEventListener('click', act);
  };
  button('panel-left', 'Open left sidebar', () => app.workspace.leftSplit.toggle());
  button('file-search', 'Open quick switcher', () => app.commands.run('switcher:open'));
  button('terminal', 'Open command palette', () => app.commands.run('command-palette:open'));
  button('menu', 'Menu', (event) => showRibbonMenu(app, event));
  button('panel-right', 'Open right sidebar', () => app.workspace.rightSplit.toggle());
}

function showRibbonMenu(app: App, event: MouseEvent): void {
  const menu = new Menu();
  for (const action of app.ribbonEl.findAll('.side-dock-ribbon-action')) {
    menu.addItem((item) => item.setTitle(action.getAttribute('aria-label') ?? '').onClick(() => action.click()));
  }
  menu.addItem((item) => item.setSection('app').setTitle('Toggle light/dark mode').setIcon('sun-moon').onClick(() => app.commands.run('theme:switch')));
  menu.addItem((item) => item.setSection('app').setTitle('Settings').setIcon('settings').onClick(() => app.commands.run('app:open-settings')));
  menu.showAtMouseEvent(event);
}

function rememberLastEvent(app: App): () => void {
  const remember = (event: MouseEvent | KeyboardEvent): void => {
    app.lastEvent = event;
  };
  const types = ['mousedown', 'keydown'] as const;
  for (const type of types) window.addEventListener(type, remember, true);
  return () => types.forEach((type) => window.removeEventListener(type, remember, true));
}
