import { describe, expect, it } from 'vitest';
import { MemoryDisk } from './memory-disk';
import { MetadataCache } from './metadata-cache';
import { Vault } from './vault';

async function open(files: Record<string, string>) {
  const disk = new MemoryDisk(files);
  const vault = new Vault(disk);
  const metadataCache = new MetadataCache(vault);
  await vault.load();
  await metadataCache.settled();
  return { disk, vault, metadataCache };
}

describe('the vault', () => {
  it('tells of a change in the cache after the write, not before', async () => {
    const { vault, metadataCache } = await open({ 'Ana.md': '# Ana' });
    const file = vault.getFileByPath('Ana.md');
    if (!file) throw new Error('no file');
    await vault.modify(file, '# Ana Diaz');
    expect(metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe('Ana');
    await metadataCache.settled();
    expect(metadataCache.getFileCache(file)?.headings?.[0]?.heading).toBe('Ana Diaz');
  });
});
