import type { FileManager as ObsidianFileManager, TAbstractFile, TFile } from 'obsidian';
import type { AppConfig } from './app-config';
import { defaultAppConfig } from './app-config';
import { getFrontMatterInfo } from './front-matter';
import type { MetadataCache } from './metadata-cache';
import { notOffered } from './not-offered';
import { parentPath, relativePath } from './paths';
import type { Vault } from './vault';
import type { TFolder } from './vault-files';
import { parseYaml, stringifyYaml } from './yaml-text';

/** What the app does with files for its user, as `FileManager` of the obsidian module, following the choices in `app.json`. */
export class FileManager implements ObsidianFileManager {
  /** Host only: set it from `readAppConfig`. */
  config: AppConfig = defaultAppConfig;
  readonly #vault: Vault;
  readonly #metadataCache: MetadataCache;

  constructor(vault: Vault, metadataCache: MetadataCache) {
    this.#vault = vault;
    this.#metadataCache = metadataCache;
  }

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const wanted = { root: '/', current: parentPath(sourcePath), folder: this.config.newFileFolderPath }[this.config.newFileLocation];
    return this.#vault.getFolderByPath(wanted) ?? this.#vault.getRoot();
  }

  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    await this.#vault.rename(file, newPath);
  }

  promptForDeletion(_file: TAbstractFile): Promise<boolean> {
    return Promise.reject(notOffered('FileManager.promptForDeletion'));
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    if (this.config.trashOption === 'none') await this.#vault.delete(file, true);
    else await this.#vault.trash(file, this.config.trashOption === 'system');
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias = ''): string {
    const inside = file.path === sourcePath && subpath !== '';
    if (this.config.useMarkdownLinks) {
      const target = inside ? subpath : this.#target(file, sourcePath, false) + subpath;
      return `[${alias === '' ? file.basename : alias}](${target.replace(/[\\ ]/g, (character) => encodeURIComponent(character))})`;
    }
    const linktext = inside ? subpath : this.#target(file, sourcePath, true) + subpath;
    return alias === '' || alias === linktext ? `[[${linktext}]]` : `[[${linktext}|${alias}]]`;
  }

  async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.#vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const parsed: unknown = parseYaml(info.frontmatter);
      const frontmatter = (typeof parsed === 'object' && parsed !== null ? parsed : {}) as Record<string, unknown>;
      fn(frontmatter);
      if (Object.keys(frontmatter).length === 0) return text.slice(info.contentStart);
      return `---\n${stringifyYaml(frontmatter)}---\n${text.slice(info.contentStart)}`;
    });
  }

  getAvailablePathForAttachment(_filename: string, _sourcePath?: string): Promise<string> {
    return Promise.reject(notOffered('FileManager.getAvailablePathForAttachment'));
  }

  #target(file: TFile, sourcePath: string, omitExtension: boolean): string {
    const shorten = (path: string) => (omitExtension && file.extension === 'md' ? path.slice(0, -3) : path);
    if (this.config.newLinkFormat === 'absolute') return shorten(file.path);
    if (this.config.newLinkFormat === 'relative') return shorten(relativePath(parentPath(sourcePath), file.path));
    return this.#metadataCache.fileToLinktext(file, sourcePath, omitExtension);
  }
}
