import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DiskChange } from '../host/disk';
import { HttpDisk } from '../host/http-disk';
import type { Served } from './serve';
import { serve } from './serve';

describe("the workbench's server", () => {
  let folder = '';
  let vault = '';
  let served: Served;
  let disk: HttpDisk;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kith-serve-'));
    vault = join(folder, 'vault');
    await mkdir(join(vault, 'People'), { recursive: true });
    await mkdir(join(vault, '.obsidian'));
    await writeFile(join(vault, 'People/Ana.md'), '\ufeff# Ana\r\n');
    await writeFile(join(vault, '.obsidian/app.json'), '{}');
    await writeFile(join(folder, 'secret.md'), 'not yours');
    served = await serve({ vault, name: 'Test', root: folder, port: 0 });
    disk = new HttpDisk(served.address);
  });

  afterEach(async () => {
    await served.close();
    await rm(folder, { recursive: true });
  });

  it('gives the whole tree with texts in one answer, hidden files left out', async () => {
    const entries = await disk.load();
    expect(entries.map(({ path, kind, text }) => ({ path, kind, text }))).toEqual(
      expect.arrayContaining([{ path: 'People', kind: 'folder', text: undefined }, { path: 'People/Ana.md', kind: 'file', text: '\ufeff# Ana\r\n' }]),
    );
    expect(entries).toHaveLength(2);
  });

  it('keeps every byte of a text, there and back', async () => {
    const text = '\ufeff---\r\nname: "Zoë 李美玲 🪵"\r\n---\r\nno final newline';
    const stat = await disk.write('People/Zoë.md', text);
    expect(await disk.read('People/Zoë.md')).toBe(text);
    expect(await readFile(join(vault, 'People/Zoë.md'), 'utf8')).toBe(text);
    expect(stat.size).toBe(Buffer.byteLength(text));
  });

  it('reaches hidden files by their path', async () => {
    expect(await disk.read('.obsidian/app.json')).toBe('{}');
    expect(await disk.list('.obsidian')).toEqual({ files: ['.obsidian/app.json'], folders: [] });
  });

  it('makes folders, moves and removes', async () => {
    await disk.mkdir('Daily/2026');
    await disk.rename('People/Ana.md', 'Daily/2026/Ana.md');
    expect(await disk.stat('People/Ana.md')).toBeNull();
    await disk.remove('Daily');
    expect(await disk.stat('Daily/2026/Ana.md')).toBeNull();
  });

  it('moves nothing over something', async () => {
    await disk.write('People/Bo.md', 'Bo');
    await expect(disk.rename('People/Bo.md', 'People/Ana.md')).rejects.toThrow('Destination file already exists!');
    expect(await disk.read('People/Bo.md')).toBe('Bo');
  });

  it('says which file is missing, with its code', async () => {
    await expect(disk.read('People/Nobody.md')).rejects.toMatchObject({ code: 'ENOENT', message: expect.stringContaining('Nobody.md') as string });
    await expect(disk.write('Nowhere/Ana.md', '')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it.each(['../secret.md', 'People/../../secret.md', '/etc/hostname', 'link/secret.md'])('lets nobody out of the vault: %s', async (path) => {
    await symlink(folder, join(vault, 'link'));
    await expect(disk.read(path)).rejects.toThrow('outside the vault');
    await expect(disk.write(path, 'mine')).rejects.toThrow('outside the vault');
  });

  it("answers no other site's page", async () => {
    const status = await new Promise((done) => {
      request(`${served.address}/vault/tree`, { headers: { origin: 'http://elsewhere.example' } }, (response) => done(response.resume().statusCode)).end();
    });
    expect(status).toBe(403);
  });

  it('tells a page of changes from outside and by other pages, not of its own', async () => {
    const changes = follow(served.address, 'mine');
    await changes.begun;
    const mine = `${served.address}/vault/text?path=People/Mine.md&client=mine`;
    await fetch(mine, { method: 'PUT', body: 'mine' });
    await disk.write('People/Other page.md', 'theirs');
    await expect.poll(() => changes.paths()).toContain('People/Other page.md');
    await writeFile(join(vault, 'People/Outside.md'), 'outside');
    await rm(join(vault, 'People/Ana.md'));
    await expect.poll(() => changes.paths()).toEqual(expect.arrayContaining(['People/Outside.md', 'gone People/Ana.md']));
    expect(changes.paths()).not.toContain('People/Mine.md');
    changes.end();
  });
});

/** Listens as a page does. Node 20 has no EventSource. */
function follow(address: string, client: string) {
  const changes: DiskChange[] = [];
  const control = new AbortController();
  const begun = fetch(`${address}/vault/changes?client=${client}`, { signal: control.signal });
  const read = async () => {
    let rest = '';
    for await (const chunk of (await begun).body ?? []) {
      const messages = (rest + Buffer.from(chunk as Uint8Array).toString('utf8')).split('\n\n');
      rest = messages.pop() ?? '';
      changes.push(...messages.filter((message) => message.includes('data: ')).flatMap((message) => JSON.parse(message.trim().slice(6)) as DiskChange[]));
    }
  };
  read().catch(() => undefined);
  const paths = () => changes.map((change) => (change.kind === 'put' ? change.entry.path : `gone ${change.path}`));
  return { begun, paths, end: () => control.abort() };
}
