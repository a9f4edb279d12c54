import { describe, expect, it, vi } from 'vitest';
import { openedVault } from './opened-vault.test-support';
import { TFile, TFolder } from './vault-files';

describe('loading a vault', () => {
  it('tells of every file and folder, hidden ones excepted', async () => {
    const { loading, vault } = await openedVault({ 'People/Ana.md': '', 'plan.canvas': '{}', '.obsidian/app.json': '{}', '.trash/Old.md': '' });
    expect(loading).toEqual(['create People', 'create People/Ana.md', 'create plan.canvas']);
    expect(vault.getFiles().map(({ path }) => path)).toEqual(['People/Ana.md', 'plan.canvas']);
    expect(vault.getMarkdownFiles().map(({ path }) => path)).toEqual(['People/Ana.md']);
  });

  it('gives files their names, folders and stat', async () => {
    const { file, vault, disk } = await openedVault({ 'People/Low Lamp/Ana.Diaz.MD': 'Zoë' });
    const ana = file('People/Low Lamp/Ana.Diaz.MD');
    expect(ana).toMatchObject({ name: 'Ana.Diaz.MD', basename: 'Ana.Diaz', extension: 'md' });
    expect(ana.parent?.path).toBe('People/Low Lamp');
    expect(ana.parent?.parent?.parent).toBe(vault.getRoot());
    expect(ana.stat).toEqual({ ctime: expect.any(Number) as number, mtime: (await disk.stat(ana.path))?.mtime, size: 4 });
  });

  it('finds by exact path and kind', async () => {
    const { vault } = await openedVault({ 'People/Ana.md': '' });
    expect(vault.getAbstractFileByPath('People')).toBeInstanceOf(TFolder);
    expect(vault.getAbstractFileByPath('People/Ana.md')).toBeInstanceOf(TFile);
    expect(vault.getFileByPath('people/ana.md')).toBeNull();
    expect(vault.getFileByPath('People')).toBeNull();
    expect(vault.getFolderByPath('People/Ana.md')).toBeNull();
    expect(vault.getAbstractFileByPath('/')).toBe(vault.getRoot());
    expect(vault.getRoot().isRoot()).toBe(true);
  });
});

describe('creating', () => {
  it('makes the file, tells, then resolves', async () => {
    const { vault, disk, told } = await openedVault({ 'People/': '' });
    told();
    const file = await vault.create('People/Ana.md', '# Ana');
    expect(told()).toEqual(['create People/Ana.md']);
    expect(file).toBe(vault.getFileByPath('People/Ana.md'));
    expect(disk.text('People/Ana.md')).toBe('# Ana');
  });

  it('fails over a file that is there, which stays as it is', async () => {
    const { vault, disk } = await openedVault({ 'Ana.md': 'old' });
    await expect(vault.create('Ana.md', 'new')).rejects.toThrow('File already exists.');
    expect(disk.text('Ana.md')).toBe('old');
  });

  it('lets one of two at once win', async () => {
    const { vault, disk } = await openedVault({});
    const outcomes = await Promise.allSettled([vault.create('Ana.md', 'one'), vault.create('Ana.md', 'two')]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(disk.text('Ana.md')).toBe('one');
  });

  it('fails over a file that the vault has not heard of yet', async () => {
    const { vault, disk } = await openedVault({});
    disk.outside('Ana.md', 'theirs');
    await expect(vault.create('Ana.md', 'ours')).rejects.toThrow('File already exists.');
    expect(disk.text('Ana.md')).toBe('theirs');
  });

  it('fails in a folder that is not there', async () => {
    const { vault, told } = await openedVault({});
    told();
    await expect(vault.create('Daily/2026-03-09.md', '')).rejects.toThrow('ENOENT');
    expect(told()).toEqual([]);
  });

  it('makes folders with those above them, once', async () => {
    const { vault, told } = await openedVault({});
    told();
    await vault.createFolder('Daily/2026/03');
    expect(told()).toEqual(['create Daily', 'create Daily/2026', 'create Daily/2026/03']);
    await expect(vault.createFolder('Daily/2026')).rejects.toThrow('Folder already exists.');
  });
});

describe('changing', () => {
  it('writes, tells, and has a new stat', async () => {
    const { vault, disk, file, told } = await openedVault({ 'Ana.md': 'old' });
    const before = file('Ana.md').stat;
    told();
    await vault.modify(file('Ana.md'), 'newer');
    expect(told()).toEqual(['modify Ana.md']);
    expect(disk.text('Ana.md')).toBe('newer');
    expect(file('Ana.md').stat).toMatchObject({ ctime: before.ctime, size: 5 });
    expect(file('Ana.md').stat.mtime).toBeGreaterThan(before.mtime);
  });

  it('appends at the end', async () => {
    const { vault, disk, file } = await openedVault({ 'Ana.md': 'one\r\n' });
    await vault.append(file('Ana.md'), 'two');
    expect(disk.text('Ana.md')).toBe('one\r\ntwo');
  });

  it('keeps what was there when the write fails, and says why', async () => {
    const { vault, disk, file, told } = await openedVault({ 'Ana.md': 'old' });
    disk.failNext('write', new Error('ENOSPC: no space left on device'));
    told();
    await expect(vault.modify(file('Ana.md'), 'new')).rejects.toThrow('ENOSPC');
    expect(await vault.cachedRead(file('Ana.md'))).toBe('old');
    expect(told()).toEqual([]);
  });

  it('fails on a read-only disk', async () => {
    const { vault, disk, file } = await openedVault({ 'Ana.md': 'old' });
    disk.readOnly = true;
    await expect(vault.process(file('Ana.md'), () => 'new')).rejects.toMatchObject({ code: 'EACCES' });
    await expect(vault.create('Bo.md', '')).rejects.toMatchObject({ code: 'EACCES' });
    expect(disk.text('Ana.md')).toBe('old');
  });
});

describe('process', () => {
  it('gives the text on the disk, not a remembered one', async () => {
    const { vault, disk, file } = await openedVault({ 'Ana.md': 'ours' });
    disk.outside('Ana.md', 'theirs');
    expect(await vault.process(file('Ana.md'), (text) => `${text}!`)).toBe('theirs!');
    expect(disk.text('Ana.md')).toBe('theirs!');
  });

  it('lets no other write come between reading and writing', async () => {
    const { vault, disk, file } = await openedVault({ 'Ana.md': '' });
    disk.slow = 1;
    await Promise.all(['a', 'b', 'c', 'd'].map((letter) => vault.process(file('Ana.md'), (text) => text + letter)));
    expect(disk.text('Ana.md')).toBe('abcd');
  });

  it('writes nothing when the function throws, and hands the error on', async () => {
    const { vault, disk, file, told } = await openedVault({ 'Ana.md': 'old' });
    told();
    const refusal = vault.process(file('Ana.md'), () => {
      throw new Error('the note has changed');
    });
    await expect(refusal).rejects.toThrow('the note has changed');
    expect(disk.text('Ana.md')).toBe('old');
    expect(told()).toEqual([]);
    await vault.process(file('Ana.md'), () => 'and the next one works');
    expect(disk.text('Ana.md')).toBe('and the next one works');
  });

  it('takes a text, not a promise of one', async () => {
    const { vault, disk, file } = await openedVault({ 'Ana.md': 'old' });
    const later = (() => Promise.resolve('new')) as unknown as () => string;
    await expect(vault.process(file('Ana.md'), later)).rejects.toThrow(TypeError);
    expect(disk.text('Ana.md')).toBe('old');
  });

  it('fails when the file is gone', async () => {
    const { vault, disk, file } = await openedVault({ 'Ana.md': 'old' });
    const ana = file('Ana.md');
    disk.outside('Ana.md', null);
    const change = vi.fn((text: string) => text);
    await expect(vault.process(ana, change)).rejects.toThrow('ENOENT');
    expect(change).not.toHaveBeenCalled();
  });
});

describe('renaming', () => {
  it('keeps the object and gives it new names', async () => {
    const { vault, file, told } = await openedVault({ 'Ana.md': 'text', 'People/': '' });
    const ana = file('Ana.md');
    told();
    await vault.rename(ana, 'People/Ana Diaz.md');
    expect(told()).toEqual(['rename Ana.md to People/Ana Diaz.md']);
    expect(file('People/Ana Diaz.md')).toBe(ana);
    expect(ana).toMatchObject({ path: 'People/Ana Diaz.md', basename: 'Ana Diaz' });
    expect(ana.parent?.path).toBe('People');
    expect(vault.getFileByPath('Ana.md')).toBeNull();
    expect(await vault.cachedRead(ana)).toBe('text');
  });

  it('of a folder tells of the folder and of all in it', async () => {
    const { vault, told, disk } = await openedVault({ 'events/2026/a.md': '', 'events/b.md': '', 'events-old/c.md': '' });
    const folder = vault.getFolderByPath('events');
    told();
    if (folder) await vault.rename(folder, 'meetings');
    expect(told()).toEqual([
      'rename events to meetings',
      'rename events/2026 to meetings/2026',
      'rename events/2026/a.md to meetings/2026/a.md',
      'rename events/b.md to meetings/b.md',
    ]);
    expect(disk.paths()).toEqual(['events-old', 'events-old/c.md', 'meetings', 'meetings/2026', 'meetings/2026/a.md', 'meetings/b.md']);
  });

  it('fails over something and into nowhere', async () => {
    const { vault, file } = await openedVault({ 'Ana.md': 'a', 'Bo.md': 'b' });
    await expect(vault.rename(file('Ana.md'), 'Bo.md')).rejects.toThrow('already exists');
    await expect(vault.rename(file('Ana.md'), 'Nowhere/Ana.md')).rejects.toThrow('ENOENT');
    expect(file('Ana.md').path).toBe('Ana.md');
  });
});

describe('deleting', () => {
  it('of a folder tells of all in it, then of the folder', async () => {
    const { vault, told } = await openedVault({ 'People/Ana.md': '', 'People/Bo.md': '' });
    const folder = vault.getFolderByPath('People');
    told();
    if (folder) await vault.delete(folder);
    expect(told()).toEqual(['delete People/Ana.md', 'delete People/Bo.md', 'delete People']);
    expect(vault.getFiles()).toEqual([]);
  });

  it('into the trash keeps the file in .trash, a second one beside the first', async () => {
    const { vault, file, disk, told } = await openedVault({ 'Ana.md': 'one', 'People/Ana.md': 'two' });
    told();
    await vault.trash(file('Ana.md'), true);
    await vault.trash(file('People/Ana.md'), false);
    expect(told()).toEqual(['delete Ana.md', 'delete People/Ana.md']);
    expect([disk.text('.trash/Ana.md'), disk.text('.trash/Ana 2.md')]).toEqual(['one', 'two']);
  });
});

describe('changes from outside', () => {
  it('become the same events, later', async () => {
    const { disk, told, settled, vault, file } = await openedVault({ 'Ana.md': 'old', 'Bo.md': '' });
    told();
    disk.outside('Ana.md', 'new');
    disk.outside('Daily/2026-03-09.md', '# Monday');
    disk.outside('Bo.md', null);
    expect(told()).toEqual([]);
    await settled();
    expect(told().filter((line) => !line.startsWith('resolve'))).toEqual([
      'modify Ana.md', 'create Daily', 'create Daily/2026-03-09.md', 'delete Bo.md', 'deleted Bo.md', 'changed Ana.md', 'changed Daily/2026-03-09.md',
    ]);
    expect(await vault.cachedRead(file('Ana.md'))).toBe('new');
  });

  it('in hidden folders stay hidden, but the adapter reads them', async () => {
    const { disk, told, settled, vault } = await openedVault({});
    told();
    disk.outside('.obsidian/daily-notes.json', '{}');
    await settled();
    expect(told()).toEqual([]);
    expect(await vault.adapter.read('.obsidian/daily-notes.json')).toBe('{}');
  });

  it('are not heard any more once the following has ended', async () => {
    const { disk, told, settled, stop } = await openedVault({ 'Ana.md': '' });
    stop();
    told();
    disk.outside('Ana.md', 'new');
    await settled();
    expect(told()).toEqual([]);
  });
});

describe('the adapter', () => {
  it('tells the vault of what it writes, except in hidden folders', async () => {
    const { vault, told } = await openedVault({ 'Ana.md': '' });
    told();
    await vault.adapter.write('Ana.md', 'new');
    await vault.adapter.write('Bo.md', 'Bo');
    await vault.adapter.mkdir('.obsidian/plugins/kith');
    await vault.adapter.write('.obsidian/plugins/kith/data.json', '{}');
    expect(told()).toEqual(['modify Ana.md', 'create Bo.md']);
    expect(await vault.adapter.exists('.obsidian/plugins/kith/data.json')).toBe(true);
    expect(await vault.adapter.list('.obsidian/plugins')).toEqual({ files: [], folders: ['.obsidian/plugins/kith'] });
  });

  it('says what is missing', async () => {
    const { vault } = await openedVault({});
    expect(await vault.adapter.exists('Ana.md')).toBe(false);
    expect(await vault.adapter.stat('Ana.md')).toBeNull();
    await expect(vault.adapter.read('Ana.md')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  it('removes only empty folders unless told otherwise', async () => {
    const { vault, disk } = await openedVault({ 'People/Ana.md': '' });
    await expect(vault.adapter.rmdir('People', false)).rejects.toThrow('ENOTEMPTY');
    await vault.adapter.rmdir('People', true);
    expect(disk.paths()).toEqual([]);
  });
});

describe('on a disk that ignores case', () => {
  it('a file under another spelling is not found, and can not be created', async () => {
    const { vault, disk } = await openedVault({ 'People/Ana.md': 'Ana' });
    disk.ignoresCase = true;
    expect(vault.getFileByPath('people/ana.md')).toBeNull();
    expect(await vault.adapter.exists('people/ana.md')).toBe(true);
    await expect(vault.create('people/ana.md', 'other')).rejects.toThrow('File already exists.');
    expect(disk.text('People/Ana.md')).toBe('Ana');
  });

  it('a file can be given its own name in other letters', async () => {
    const { vault, disk, file } = await openedVault({ 'ana.md': 'Ana', 'bo.md': '' });
    disk.ignoresCase = true;
    await vault.rename(file('ana.md'), 'Ana.md');
    expect(disk.paths()).toEqual(['Ana.md', 'bo.md']);
    await expect(vault.rename(file('Ana.md'), 'BO.md')).rejects.toThrow('already exists');
  });
});
