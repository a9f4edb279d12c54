import type { CachedMetadata, MetadataCache as ObsidianMetadataCache, Reference, TFile as ObsidianFile } from 'obsidian';
import { Events } from './events';
import { getLinkpath } from './link-text';
import { LinkResolver } from './link-resolver';
import { buildMetadata } from './metadata/build-metadata';
import type { Vault } from './vault';
import type { TAbstractFile } from './vault-files';
import { TFile } from './vault-files';

type LinkCounts = Record<string, Record<string, number>>;

/**
 * What the notes say, as `MetadataCache` of the obsidian module. It follows the vault, always later than the write:
 * `changed` when a note has been read again (never after a rename), `deleted` with the cache as it was, `resolve` for each
 * note whose links were looked up again, `resolved` when nothing is left to do.
 */
export class MetadataCache extends Events implements ObsidianMetadataCache {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  readonly #vault: Vault;
  readonly #resolver = new LinkResolver();
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #toRead = new Set<TFile>();
  readonly #toResolve = new Set<string>();
  #working: Promise<void> | null = null;

  constructor(vault: Vault) {
    super();
    this.#vault = vault;
    vault.on('create', (file: TAbstractFile) => file instanceof TFile && this.#created(file));
    vault.on('modify', (file: TAbstractFile) => file instanceof TFile && this.#read(file));
    vault.on('delete', (file: TAbstractFile) => file instanceof TFile && this.#deleted(file));
    vault.on('rename', (file: TAbstractFile, oldPath: string) => file instanceof TFile && this.#renamed(file, oldPath));
  }

  /** Resolves when every note has been read and every link looked up. Host only. */
  async settled(): Promise<void> {
    while (this.#working) await this.#working;
  }

  getFileCache(file: ObsidianFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.#vault.getFileByPath(sourcePath);
    return this.#resolver.find(linkpath, sourcePath)[0] ?? null;
  }

  /** The file's name where no other file has it, else its path in the vault. */
  fileToLinktext(file: ObsidianFile, sourcePath: string, omitMdExtension = true): string {
    const shorten = (path: string) => (omitMdExtension && file.extension === 'md' ? path.slice(0, -3) : path);
    const name = shorten(file.name);
    return this.getFirstLinkpathDest(name, sourcePath) === file && this.#resolver.isUnique(file) ? name : shorten(file.path);
  }

  #created(file: TFile): void {
    this.#resolver.add(file);
    this.#resolveLinksNamed(file.name);
    this.#read(file);
  }

  #read(file: TFile): void {
    if (file.extension !== 'md') return;
    this.#toRead.add(file);
    this.#work();
  }

  #deleted(file: TFile): void {
    const previous = this.#caches.get(file.path) ?? null;
    this.#resolver.remove(file, file.path);
    this.#forget(file.path);
    this.#toRead.delete(file);
    this.#resolveLinksNamed(file.name);
    setTimeout(() => this.trigger('deleted', file, previous), 0);
    this.#work();
  }

  #renamed(file: TFile, oldPath: string): void {
    const cache = this.#caches.get(oldPath);
    this.#resolver.remove(file, oldPath);
    this.#resolver.add(file);
    this.#forget(oldPath);
    if (cache) this.#caches.set(file.path, cache);
    for (const path of this.#caches.keys()) this.#toResolve.add(path);
    this.#work();
  }

  #forget(path: string): void {
    this.#caches.delete(path);
    this.#toResolve.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  #resolveLinksNamed(_name: string): void {
    for (const path of this.#caches.keys()) this.#toResolve.add(path);
  }

  #work(): void {
    this.#working ??= later().then(() => this.#workOff()).finally(() => {
      this.#working = null;
    });
  }

  async #workOff(): Promise<void> {
    while (this.#toRead.size + this.#toResolve.size > 0) {
      for (const file of [...this.#toRead]) await this.#readNow(file);
      for (const path of [...this.#toResolve]) this.#resolveNow(path);
    }
    this.trigger('resolved');
  }

  async #readNow(file: TFile): Promise<void> {
    this.#toRead.delete(file);
    const text = await this.#vault.cachedRead(file).catch(() => null);
    if (text === null || this.#vault.getFileByPath(file.path) !== file) return;
    const cache = buildMetadata(text);
    this.#caches.set(file.path, cache);
    this.#toResolve.add(file.path);
    this.trigger('changed', file, text, cache);
  }

  #resolveNow(path: string): void {
    this.#toResolve.delete(path);
    const cache = this.#caches.get(path);
    const file = this.#vault.getFileByPath(path);
    if (!cache || !file) return;
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const reference of references(cache)) {
      const linkpath = getLinkpath(reference.link);
      const target = this.getFirstLinkpathDest(linkpath, path);
      const [counts, key] = target ? [resolved, target.path] : [unresolved, linkpath];
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
    this.trigger('resolve', file);
  }
}

function references(cache: CachedMetadata): Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
