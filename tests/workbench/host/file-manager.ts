import type { FileManager as ObsidianFileManager, TAbstractFile, TFile } from 'obsidian';
import type { AppConfig } from './app-config';
import { defaultAppConfig } from './app-config';
import { getFrontMatterInfo } from './front-matter';
import { linkUses, updateLinks } from './link-updates';
import type { MetadataCache } from './metadata-cache';
import { notOffered } from './not-offered';
import { isWithin, parentPath, relativePath } from './paths';
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

  /** Moves the file and rewrites the links that would break. The real app asks first, unless `alwaysUpdateLinks` is set. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const moving = new Set(this.#vault.getFiles().filter(({ path }) => isWithin(path, file.path)));
    const uses = linkUses(this.#vault, this.#metadataCache, moving);
    await this.#vault.rename(file, newPath);
    for (const use of uses) await updateLinks(this.#vault, this.#metadataCache, use, (target, source, isWikilink) => this.#target(target, source, isWikilink));
  }

  promptForDeletion(_file: TAbstractFile): Promise<boolean> {
    return Promise.reject(notOffered('FileManager.promptForDeletion'));
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    if (this.config.trashOption === 'none') await this.#vault.delete(file, true);
    else await this.#vault.trash(file, this.config.trashOption === 'system');
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = '', alias?: string): string {
    const inside = file.path === sourcePath && subpath !== '';
    if (this.config.useMarkdownLinks) {
      const target = inside ? subpath : this.#target(file, sourcePath, false) + subpath;
      return `[${alias ?? file.basename}](${target.replace(/[\\ ]/g, (character) => encodeURIComponent(character))})`;
    }
    const linktext = inside ? subpath : this.#target(file, sourcePath, true) + subpath;
    return alias === undefined || alias === linktext ? `[[${linktext}]]` : `[[${linktext}|${alias}]]`;
  }

  /**
   * Reads the properties, lets the callback change them, and writes the whole block anew: comments and the user's own style
   * of YAML are lost, as in the app. Rejects with a `YAMLParseError` when the block is broken. What the app makes of a block
   * that is no map, or that ends up empty, is not known here: the first is replaced, the second removed.
   */
  async processFrontMatter(file: TFile, fn: (frontmatter: Record<string, unknown>) => void): Promise<void> {
    await this.#vault.process(file, (text) => {
      const info = getFrontMatterInfo(text);
      const parsed = parseYaml(info.frontmatter);
      const frontmatter: Record<string, unknown> = typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed) ? { ...parsed } : {};
      fn(frontmatter);
      const body = text.slice(info.contentStart);
      return Object.keys(frontmatter).length === 0 ? body : `---\n${stringifyYaml(frontmatter)}---\n${body}`;
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
