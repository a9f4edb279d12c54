import type { ViewStateResult } from 'obsidian';
import { debounce } from '../../host/debounce';
import type { TAbstractFile, TFile } from '../../host/vault-files';
import { mergeTexts } from './merge-texts';
import { ItemView } from './view';

/** A view of one file. */
export abstract class FileView extends ItemView {
  allowNoFile = false;
  file: TFile | null = null;
  override navigation = true;

  getDisplayText(): string {
    return this.file?.basename ?? '';
  }

  override onload(): void | Promise<void> {
    this.registerEvent(this.leaf.workspace.app.vault.on('rename', (file: TAbstractFile) => file === this.file && void this.onRename(this.file)));
    this.registerEvent(this.leaf.workspace.app.vault.on('delete', (file: TAbstractFile) => file === this.file && void this.fileDeleted()));
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    const path = typeof state === 'object' && state !== null && 'file' in state ? state.file : undefined;
    const file = typeof path === 'string' ? this.leaf.workspace.app.vault.getFileByPath(path) : null;
    if (file && file !== this.file) await this.loadFile(file);
    await super.setState(state, result);
  }

  async onLoadFile(_file: TFile): Promise<void> {}

  async onUnloadFile(_file: TFile): Promise<void> {}

  async onRename(_file: TFile): Promise<void> {
    this.showTitle();
    this.leaf.parent.drawHeaders();
  }

  canAcceptExtension(_extension: string): boolean {
    return false;
  }

  protected override async onClose(): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = null;
  }

  private async loadFile(file: TFile): Promise<void> {
    if (this.file) await this.onUnloadFile(this.file);
    this.file = file;
    await this.onLoadFile(file);
    this.showTitle();
    this.leaf.workspace.fileMayHaveChanged();
  }

  /** A tab whose file is gone closes, without saving what was in it. */
  private async fileDeleted(): Promise<void> {
    this.file = null;
    this.leaf.detach();
  }
}

export abstract class EditableFileView extends FileView {}

/** A view that edits the text of a file: what is typed is in memory at once and on disk two seconds later. */
export abstract class TextFileView extends EditableFileView {
  data = '';
  requestSave = debounce(() => void this.save(), 2000);
  /** What the disk held when we last read or wrote it. */
  private saved = '';

  abstract getViewData(): string;
  abstract setViewData(data: string, clear: boolean): void;
  abstract clear(): void;

  override onload(): void | Promise<void> {
    void super.onload();
    this.registerEvent(this.leaf.workspace.app.vault.on('modify', (file: TAbstractFile) => file === this.file && void this.modifiedOnDisk(this.file)));
  }

  override async onLoadFile(file: TFile): Promise<void> {
    await super.onLoadFile(file);
    this.data = this.saved = await this.leaf.workspace.app.vault.read(file);
    this.setViewData(this.data, true);
  }

  override async onUnloadFile(file: TFile): Promise<void> {
    await this.save(true);
    await super.onUnloadFile(file);
  }

  async save(clear = false): Promise<void> {
    const { file } = this;
    this.requestSave.cancel();
    if (file && this.isDirty()) {
      this.data = this.saved = this.getViewData();
      await this.leaf.workspace.app.vault.modify(file, this.data);
    }
    if (clear) this.clear();
  }

  /** A note that only has other line endings than the editor's is not dirty: it is not rewritten for having been looked at. */
  private isDirty(): boolean {
    return this.getViewData() !== withLineFeeds(this.saved);
  }

  /** Takes over what somebody else wrote; what was typed and not saved yet is merged into it. */
  private async modifiedOnDisk(file: TFile): Promise<void> {
    const text = await this.leaf.workspace.app.vault.read(file);
    if (text === this.saved || file !== this.file) return;
    const merged = this.isDirty() ? mergeTexts(withLineFeeds(this.saved), this.getViewData(), withLineFeeds(text)) : withLineFeeds(text);
    this.saved = text;
    this.data = merged;
    this.setViewData(merged, false);
    if (this.isDirty()) this.requestSave();
  }
}

function withLineFeeds(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
