import { joinPath } from '../../host/paths';
import type { TFile } from '../../host/vault-files';
import type { App } from '../app';
import { Keymap } from '../keymap';
import { FuzzySuggestModal } from '../suggest/suggest-modal';

/** All notes, found by letters of their path; Mod opens in a new tab, Shift and Enter make a new note. */
export class QuickSwitcher extends FuzzySuggestModal<TFile> {
  constructor(private host: App) {
    super(host.offered);
    this.setPlaceholder('Find or create a note...');
    this.emptyStateText = 'No notes found.';
    this.scope.register(['Mod'], 'Enter', (event) => (this.selectActiveSuggestion(event), false));
    this.scope.register(['Shift'], 'Enter', () => (void this.create(), false));
    this.setInstructions([
      { command: '↵', purpose: 'to open' },
      { command: 'ctrl ↵', purpose: 'to open in new tab' },
      { command: 'shift ↵', purpose: 'to create' },
    ]);
  }

  getItems(): TFile[] {
    const recent = this.host.workspace.getLastOpenFiles();
    const rank = (file: TFile): number => (recent.includes(file.path) ? recent.indexOf(file.path) : recent.length);
    return this.host.vault.getMarkdownFiles().sort((a, b) => rank(a) - rank(b));
  }

  getItemText(file: TFile): string {
    return file.path.replace(/\.md$/, '');
  }

  onChooseItem(file: TFile, event: MouseEvent | KeyboardEvent): void {
    void this.host.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }

  private async create(): Promise<void> {
    const name = this.inputEl.value.trim();
    this.close();
    if (name === '') return;
    const folder = this.host.fileManager.getNewFileParent('').path;
    const file = await this.host.vault.create(joinPath(folder, `${name}.md`), '');
    await this.host.workspace.getLeaf(false).openFile(file);
  }
}
