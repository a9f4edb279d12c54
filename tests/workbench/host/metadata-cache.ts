import type { CachedMetadata, MetadataCache as ObsidianMetadataCache, Reference, TFile as ObsidianFile } from 'obsidian';
import { Events } from './events';
import { getLinkpath } from './link-text';
import { LinkResolver } from './link-resolver';
import { LinkSources } from './link-sources';
import { buildMetadataInSteps } from './metadata/build-metadata';
import type { Vault } from './vault';
import type { TAbstractFile } from './vault-files';
import { TFile } from './vault-files';

type LinkCounts = Record<string, Record<string, number>>;

/** Milliseconds of reading before the page gets its turn. */
const slice = 40;

/**
 * What the notes say, as `MetadataCache` of the obsidian module. It follows the vault, always later than the write:
 * `changed` when a note has been read again (never after a rename), `deleted` with the cache as it was, `resolve` for each
 * note whose links were looked up again, `resolved` when nothing is left to do.
 *
 * A warm start is the usual one: the app has read these notes before, and says nothing about each of them. On a cold start
 * (a vault opened for the first time) there is a `changed` for every note, and the app does not wait for them.
 */
export class MetadataCache extends Events implements ObsidianMetadataCache {
  resolvedLinks: LinkCounts = {};
  unresolvedLinks: LinkCounts = {};
  readonly #vault: Vault;
  readonly #resolver = new LinkResolver();
  readonly #sources = new LinkSources();
  readonly #caches = new Map<string, CachedMetadata>();
  readonly #toRead = new Set<TFile>();
  readonly #toResolve = new Set<string>();
  readonly #lost: { file: TFile; cache: CachedMetadata | null }[] = [];
  /** Notes that the app knows from the time before. */
  readonly #known = new Set<TFile>();
  readonly #start: 'warm' | 'cold';
  #working: Promise<void> | null = null;

  constructor(vault: Vault, start: 'warm' | 'cold' = 'warm') {
    super();
    this.#vault = vault;
    this.#start = start;
    vault.on('create', (file: TAbstractFile) => file instanceof TFile && this.#created(file));
    vault.on('modify', (file: TAbstractFile) => file instanceof TFile && this.#modified(file));
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

  /** Give a link's path, without a heading or block: `getLinkpath` strips it. An empty one means the source itself. */
  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === '') return this.#vault.getFileByPath(sourcePath);
    return this.#resolver.find(linkpath, sourcePath)[0] ?? null;
  }

  /** The file's name where no other file has it, else its path in the vault. */
  fileToLinktext(file: ObsidianFile, sourcePath: string, omitMdExtension = true): string {
    const shorten = (path: string) => (omitMdExtension && file.extension === 'md' ? path.slice(0, -3) : path);
    const [found, ...others] = this.#resolver.find(shorten(file.name), sourcePath);
    return shorten(found?.path === file.path && others.length === 0 ? file.name : file.path);
  }

  #created(file: TFile): void {
    this.#resolver.add(file);
    this.#resolveLinksTo(file.path);
    this.#modified(file);
    if (this.#start === 'warm' && !this.#vault.isLoaded) this.#known.add(file);
  }

  #modified(file: TFile): void {
    this.#known.delete(file);
    if (file.extension === 'md') this.#toRead.add(file);
    this.#work();
  }

  #deleted(file: TFile): void {
    this.#lost.push({ file, cache: this.getFileCache(file) });
    this.#resolver.remove(file, file.path);
    this.#toRead.delete(file);
    this.#forget(file.path);
    this.#resolveLinksTo(file.path);
    this.#work();
  }

  #renamed(file: TFile, oldPath: string): void {
    const cache = this.getCache(oldPath);
    this.#resolver.remove(file, oldPath);
    this.#resolver.add(file);
    this.#forget(oldPath);
    if (cache) this.#remember(file.path, cache);
    this.#resolveLinksTo(oldPath);
    this.#resolveLinksTo(file.path);
    this.#work();
  }

  #remember(path: string, cache: CachedMetadata): void {
    this.#caches.set(path, cache);
    this.#sources.put(path, references(cache).map(({ link }) => getLinkpath(link)));
    this.#toResolve.add(path);
  }

  #forget(path: string): void {
    this.#caches.delete(path);
    this.#sources.put(path, []);
    this.#toResolve.delete(path);
    delete this.resolvedLinks[path];
    delete this.unresolvedLinks[path];
  }

  #resolveLinksTo(path: string): void {
    for (const source of this.#sources.linkingTo(path)) this.#toResolve.add(source);
  }

  #work(): void {
    this.#working ??= later()
      .then(() => this.#workOff())
      .finally(() => {
        this.#working = null;
      });
  }

  async #workOff(): Promise<void> {
    const turn = new Turn();
    while (this.#lost.length + this.#toRead.size + this.#toResolve.size > 0) {
      for (const { file, cache } of this.#lost.splice(0)) this.trigger('deleted', file, cache);
      for (const file of [...this.#toRead]) await this.#read(file, turn);
      for (const path of [...this.#toResolve]) this.#resolve(path);
      await turn.isOver();
    }
    this.trigger('resolved');
  }

  async #read(file: TFile, turn: Turn): Promise<void> {
    this.#toRead.delete(file);
    const text = await this.#vault.cachedRead(file).catch(() => null);
    if (text === null) return;
    const steps = buildMetadataInSteps(text);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) await turn.isOver();
    // It may have been deleted, or written again, in the meantime.
    if (this.#vault.getFileByPath(file.path) !== file || this.#toRead.has(file)) return;
    this.#remember(file.path, step.value);
    if (!this.#known.delete(file)) this.trigger('changed', file, text, step.value);
  }

  #resolve(path: string): void {
    this.#toResolve.delete(path);
    const cache = this.getCache(path);
    const file = this.#vault.getFileByPath(path);
    if (!cache || !file) return;
    const resolved: Record<string, number> = {};
    const unresolved: Record<string, number> = {};
    for (const { link } of references(cache)) {
      const linkpath = getLinkpath(link);
      const target = this.getFirstLinkpathDest(linkpath, path);
      const [counts, key] = target ? [resolved, target.path] : [unresolved, linkpath];
      counts[key] = (counts[key] ?? 0) + 1;
    }
    this.resolvedLinks[path] = resolved;
    this.unresolvedLinks[path] = unresolved;
    this.trigger('resolve', file);
  }
}

/** Gives the page a turn when the work has gone on for a while. */
class Turn {
  #began = performance.now();

  async isOver(): Promise<void> {
    if (performance.now() - this.#began < slice) return;
    await later();
    this.#began = performance.now();
  }
}

function references(cache: CachedMetadata): Reference[] {
  return [...(cache.links ?? []), ...(cache.embeds ?? []), ...(cache.frontmatterLinks ?? [])];
}

function later(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
