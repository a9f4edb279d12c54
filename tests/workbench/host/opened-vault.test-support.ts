import { FileManager } from './file-manager';
import { MemoryDisk } from './memory-disk';
import { MetadataCache } from './metadata-cache';
import { Vault } from './vault';
import type { TAbstractFile, TFile } from './vault-files';

/** For the host's own tests: a loaded vault over a disk in memory, with a log of everything it tells. */
export async function openedVault(files: Record<string, string>, start: 'warm' | 'cold' = 'warm') {
  const disk = new MemoryDisk(files);
  const vault = new Vault(disk);
  const metadataCache = new MetadataCache(vault, start);
  const fileManager = new FileManager(vault, metadataCache);
  const told = logOf(vault, metadataCache);
  const stop = await vault.load();
  const loading = told();
  await metadataCache.settled();
  const file = (path: string): TFile => {
    const found = vault.getFileByPath(path);
    if (!found) throw new Error(`There is no file ${path}.`);
    return found;
  };
  const settled = async () => {
    // Changes from outside arrive a moment later.
    await new Promise((resolve) => setTimeout(resolve, 0));
    await vault.adapter.queued(() => undefined);
    await metadataCache.settled();
  };
  return { disk, vault, metadataCache, fileManager, file, told, loading, stop, settled };
}

/** Gives back what was told since the last call, as `'modify People/Ana.md'` and the like. */
function logOf(vault: Vault, metadataCache: MetadataCache): () => string[] {
  let log: string[] = [];
  const keep = (line: string) => void log.push(line);
  for (const name of ['create', 'modify', 'delete']) vault.on(name, (file: TAbstractFile) => keep(`${name} ${file.path}`));
  vault.on('rename', (file: TAbstractFile, oldPath: string) => keep(`rename ${oldPath} to ${file.path}`));
  for (const name of ['changed', 'deleted', 'resolve']) metadataCache.on(name, (file: TFile) => keep(`${name} ${file.path}`));
  metadataCache.on('resolved', () => keep('resolved'));
  return () => {
    const said = log;
    log = [];
    return said;
  };
}
