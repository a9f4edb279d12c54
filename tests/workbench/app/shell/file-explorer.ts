import type { TAbstractFile } from '../../host/vault-files';
import { TFile, TFolder } from '../../host/vault-files';
import { joinPath } from '../../host/paths';
import { setIcon } from '../icons';
import { Keymap } from '../keymap';
import { View } from '../workspace/view';
import type { WorkspaceLeaf } from '../workspace/leaf';
import { Menu } from './menu';

/** The vault as a tree: folders fold, notes open. */
export class FileExplorer extends View {
  override icon = 'folder-closed';
  private treeEl: HTMLElement;
  private unfolded = new Set<string>();
  private isDue = false;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const buttons = this.containerEl.createDiv('nav-header').createDiv('nav-buttons-container');
    this.addButton(buttons, 'square-pen', 'New note', () => void this.newNote());
    this.addButton(buttons, 'chevrons-down-up', 'Collapse all', () => {
      this.unfolded.clear();
      this.draw();
    });
    this.treeEl = this.containerEl.createDiv({ cls: 'nav-files-container node-insert-event', attr: { role: 'tree', 'aria-label': 'Files' } });
  }

  getViewType(): string {
    return 'file-explorer';
  }

  getDisplayText(): string {
    return 'Files';
  }

  override onload(): void {
    const { vault, workspace } = this.leaf.workspace.app;
    for (const event of ['create', 'delete', 'rename']) this.registerEvent(vault.on(event, () => this.drawSoon()));
    this.registerEvent(workspace.on('file-open', (file: TFile | null) => this.reveal(file)));
  }

  protected override async onOpen(): Promise<void> {
    this.reveal(this.leaf.workspace.getActiveFile());
  }

  private addButton(parent: HTMLElement, icon: string, label: string, act: () => void): void {
    const button = parent.createDiv({ cls: 'clickable-icon nav-action-button', attr: { 'aria-label': label, role: 'button', tabindex: 0 } });
    setIcon(button, icon);
    button.addEventListener('click', act);
  }

  private drawSoon(): void {
    if (this.isDue) return;
    this.isDue = true;
    window.setTimeout(() => {
      this.isDue = false;
      this.draw();
    });
  }

  /** Where its folder is open already, the note that is in front is only another one: a folder of thousands is not drawn anew for that. */
  private reveal(file: TFile | null): void {
    const open = this.unfolded.size;
    for (let folder = file?.parent; folder && !folder.isRoot(); folder = folder.parent) this.unfolded.add(folder.path);
    if (this.unfolded.size > open || !this.treeEl.hasChildNodes()) return this.draw();
    this.treeEl.querySelector('.is-active')?.removeClass('is-active');
    if (file) this.treeEl.querySelector(`.nav-file-title[data-path="${CSS.escape(file.path)}"]`)?.addClass('is-active');
  }

  private draw(): void {
    const { scrollTop } = this.treeEl;
    this.treeEl.empty();
    this.drawFolder(this.leaf.workspace.app.vault.getRoot(), this.treeEl);
    this.treeEl.scrollTop = scrollTop;
  }

  private drawFolder(folder: TFolder, parent: HTMLElement): void {
    for (const child of [...folder.children].sort(byKindAndName)) {
      if (child instanceof TFolder) this.drawFolderItem(child, parent);
      else if (child instanceof TFile) this.drawFileItem(child, parent);
    }
  }

  private drawFolderItem(folder: TFolder, parent: HTMLElement): void {
    const isOpen = this.unfolded.has(folder.path);
    const item = parent.createDiv(`tree-item nav-folder${isOpen ? '' : ' is-collapsed'}`);
    const title = this.drawTitle(item, 'nav-folder-title mod-collapsible', folder.path);
    title.setAttr('aria-expanded', isOpen);
    setIcon(title.createDiv(`tree-item-icon collapse-icon nav-folder-collapse-indicator${isOpen ? '' : ' is-collapsed'}`), 'chevron-down');
    title.createDiv({ cls: 'tree-item-inner nav-folder-title-content', text: folder.name });
    title.addEventListener('click', () => {
      if (isOpen) this.unfolded.delete(folder.path);
      else this.unfolded.add(folder.path);
      this.draw();
    });
    if (isOpen) this.drawFolder(folder, item.createDiv('tree-item-children nav-folder-children'));
  }

  private drawFileItem(file: TFile, parent: HTMLElement): void {
    const isActive = this.leaf.workspace.getActiveFile() === file;
    const title = this.drawTitle(parent.createDiv('tree-item nav-file'), `nav-file-title${isActive ? ' is-active' : ''}`, file.path);
    title.createDiv({ cls: 'tree-item-inner nav-file-title-content', text: file.extension === 'md' ? file.basename : file.name });
    title.addEventListener('click', (event) => {
      if (file.extension === 'md') void this.leaf.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
    });
    title.addEventListener('mouseover', (event) => {
      this.leaf.workspace.trigger('hover-link', { event, source: 'file-explorer', hoverParent: this.leaf, targetEl: title, linktext: file.path });
    });
  }

  private drawTitle(item: HTMLElement, cls: string, path: string): HTMLElement {
    const title = item.createDiv({ cls: `tree-item-self tappable is-clickable ${cls}`, attr: { 'data-path': path, role: 'treeitem', tabindex: 0 } });
    title.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') title.click();
    });
    title.addEventListener('contextmenu', (event) => this.showMenu(event, path));
    return title;
  }

  private showMenu(event: MouseEvent, path: string): void {
    const { vault, workspace, fileManager } = this.leaf.workspace.app;
    const file = vault.getAbstractFileByPath(path);
    if (!file) return;
    const menu = new Menu();
    if (file instanceof TFile) menu.addItem((item) => item.setSection('open').setTitle('Open in new tab').setIcon('file-plus').onClick(() => void workspace.getLeaf('tab').openFile(file)));
    workspace.trigger('file-menu', menu, file, 'file-explorer-context-menu');
    menu.addItem((item) => item.setSection('danger').setTitle('Delete').setIcon('trash-2').setWarning(true).onClick(() => void fileManager.trashFile(file)));
    menu.showAtMouseEvent(event);
  }

  private async newNote(): Promise<void> {
    const { vault, workspace, fileManager } = this.leaf.workspace.app;
    const folder = fileManager.getNewFileParent(workspace.getActiveFile()?.path ?? '').path;
    let path = joinPath(folder, 'Untitled.md');
    for (let count = 1; vault.getAbstractFileByPath(path); count += 1) path = joinPath(folder, `Untitled ${count}.md`);
    await workspace.getLeaf(false).openFile(await vault.create(path, ''));
  }
}

const collator = new Intl.Collator(undefined, { numeric: true });

function byKindAndName(a: TAbstractFile, b: TAbstractFile): number {
  const isFolder = Number(b instanceof TFolder) - Number(a instanceof TFolder);
  return isFolder || collator.compare(a.name, b.name);
}
