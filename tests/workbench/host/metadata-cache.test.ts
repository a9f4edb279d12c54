import type { CachedMetadata } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { openedVault } from './opened-vault.test-support';
import type { TFile } from './vault-files';

describe('a start', () => {
  it('is warm: everything is known before, and nothing is called changed', async () => {
    const { metadataCache, told } = await openedVault({ 'Ana.md': '# Ana', 'Bo.md': '[[Ana]]' });
    expect(told()).toEqual(['resolve Ana.md', 'resolve Bo.md', 'resolved']);
    expect(metadataCache.getCache('Ana.md')?.headings?.[0]?.heading).toBe('Ana');
  });

  it('may be cold: nothing is known at first, then every note has changed', async () => {
    const { told } = await openedVault({ 'Ana.md': '# Ana', 'Bo.md': '' }, 'cold');
    expect(told()).toEqual(['changed Ana.md', 'changed Bo.md', 'resolve Ana.md', 'resolve Bo.md', 'resolved']);
  });

  it('of an empty vault still hears of the first note', async () => {
    const { vault, told, settled } = await openedVault({});
    await vault.create('Ana.md', '');
    await settled();
    expect(told()).toContain('changed Ana.md');
  });
});

describe('a change', () => {
  it('is known later than the write', async () => {
    const { vault, file, metadataCache, settled, told } = await openedVault({ 'Ana.md': '# Ana' });
    told();
    await vault.modify(file('Ana.md'), '# Ana Diaz');
    expect(metadataCache.getFileCache(file('Ana.md'))?.headings?.[0]?.heading).toBe('Ana');
    await settled();
    expect(metadataCache.getFileCache(file('Ana.md'))?.headings?.[0]?.heading).toBe('Ana Diaz');
    expect(told()).toEqual(['modify Ana.md', 'changed Ana.md', 'resolve Ana.md', 'resolved']);
  });

  it('hands over the file, its text and its cache', async () => {
    const { vault, file, metadataCache, settled } = await openedVault({ 'Ana.md': '' });
    const heard: unknown[] = [];
    metadataCache.on('changed', (changed: TFile, data: string, cache: CachedMetadata) => heard.push([changed.path, data, cache === metadataCache.getFileCache(changed)]));
    await vault.modify(file('Ana.md'), '#person');
    await settled();
    expect(heard).toEqual([['Ana.md', '#person', true]]);
  });

  it('of a new note: no cache until it has been read', async () => {
    const { vault, metadataCache, settled } = await openedVault({});
    const ana = await vault.create('Ana.md', '');
    expect(metadataCache.getFileCache(ana)).toBeNull();
    await settled();
    expect(metadataCache.getFileCache(ana)).toEqual({});
  });

  it('of several in one moment is told once, with the last text', async () => {
    const { vault, file, metadataCache, settled, told } = await openedVault({ 'Ana.md': '' });
    told();
    await Promise.all([vault.modify(file('Ana.md'), '# One'), vault.modify(file('Ana.md'), '# Two')]);
    await settled();
    expect(metadataCache.getCache('Ana.md')?.headings?.[0]?.heading).toBe('Two');
    expect(told()).toEqual(['modify Ana.md', 'modify Ana.md', 'changed Ana.md', 'resolve Ana.md', 'resolved']);
  });

  it('in a file that is no note has no cache', async () => {
    const { vault, metadataCache, settled, told } = await openedVault({});
    told();
    const canvas = await vault.create('plan.canvas', '{}');
    await settled();
    expect(metadataCache.getFileCache(canvas)).toBeNull();
    expect(told()).toEqual(['create plan.canvas', 'resolved']);
  });
});

describe('a rename', () => {
  it('is no change, and the cache goes along at once', async () => {
    const { vault, file, metadataCache, settled, told } = await openedVault({ 'Ana.md': '# Ana' });
    told();
    await vault.rename(file('Ana.md'), 'Ana Diaz.md');
    expect(metadataCache.getFileCache(file('Ana Diaz.md'))?.headings).toHaveLength(1);
    expect(metadataCache.getCache('Ana.md')).toBeNull();
    await settled();
    expect(told().filter((line) => line.startsWith('changed'))).toEqual([]);
  });

  it('breaks links by the old name and mends those by the new one', async () => {
    const { vault, file, metadataCache, settled } = await openedVault({ 'Ana.md': '', 'Bo.md': '[[Ana]] [[Ana Diaz]]' });
    await vault.rename(file('Ana.md'), 'Ana Diaz.md');
    await settled();
    expect(metadataCache.resolvedLinks).toEqual({ 'Ana Diaz.md': {}, 'Bo.md': { 'Ana Diaz.md': 1 } });
    expect(metadataCache.unresolvedLinks['Bo.md']).toEqual({ Ana: 1 });
  });
});

describe('a deletion', () => {
  it('hands over the cache as it was, later', async () => {
    const { vault, file, metadataCache, settled } = await openedVault({ 'Ana.md': '# Ana', 'Bo.md': '[[Ana]]' });
    const heard: unknown[] = [];
    metadataCache.on('deleted', (gone: TFile, previous: CachedMetadata | null) => heard.push([gone.path, previous?.headings?.[0]?.heading]));
    await vault.delete(file('Ana.md'));
    expect(heard).toEqual([]);
    await settled();
    expect(heard).toEqual([['Ana.md', 'Ana']]);
    expect(metadataCache.resolvedLinks).toEqual({ 'Bo.md': {} });
    expect(metadataCache.unresolvedLinks).toEqual({ 'Bo.md': { Ana: 1 } });
  });

  it('right after a creation leaves nothing behind', async () => {
    const { vault, metadataCache, settled, told } = await openedVault({});
    const ana = await vault.create('Ana.md', '# Ana');
    await vault.delete(ana);
    await settled();
    expect(metadataCache.getCache('Ana.md')).toBeNull();
    expect(told().filter((line) => line.startsWith('changed'))).toEqual([]);
  });
});

describe('resolved links', () => {
  it('count links, embeds and links in properties', async () => {
    const { metadataCache } = await openedVault({ 'Ana.md': '', 'Bo.md': '---\nwith: "[[Ana]]"\n---\n[[Ana]] ![[Ana]] [a](Ana.md) [[Nobody#Work]]' });
    expect(metadataCache.resolvedLinks['Bo.md']).toEqual({ 'Ana.md': 4 });
    expect(metadataCache.unresolvedLinks['Bo.md']).toEqual({ Nobody: 1 });
  });

  it('follow a note that comes into being', async () => {
    const { vault, metadataCache, settled, told } = await openedVault({ 'Bo.md': '[[ana]]', 'Cy.md': 'no link' });
    told();
    await vault.create('Ana.md', '');
    await settled();
    expect(metadataCache.resolvedLinks['Bo.md']).toEqual({ 'Ana.md': 1 });
    expect(told()).toEqual(['create Ana.md', 'changed Ana.md', 'resolve Bo.md', 'resolve Ana.md', 'resolved']);
  });

  it('are told of after every edit', async () => {
    const { vault, file, settled, told } = await openedVault({ 'Ana.md': '' });
    await vault.modify(file('Ana.md'), 'one');
    await settled();
    await vault.modify(file('Ana.md'), 'two');
    await settled();
    expect(told().filter((line) => line === 'resolved')).toHaveLength(3);
  });
});

describe('what a link means', () => {
  const files = {
    'Sam.md': '', 'People/Sam.md': '', 'People/Old/Sam.md': '', 'Work/Sam.md': '', 'Work/People/Kit.md': '', 'People/Kit.md': '',
    'People/Ana.Diaz.md': '', 'photo.png': '', 'People/Zoë.md': '',
  };
  it.each([
    ['a name', 'Zoë', '', 'People/Zoë.md'],
    ['a name in other letters', 'zOË', '', 'People/Zoë.md'],
    ['a name with its extension', 'Zoë.md', '', 'People/Zoë.md'],
    ['a name with a dot in it', 'Ana.Diaz', '', 'People/Ana.Diaz.md'],
    ['another kind of file', 'photo.png', '', 'photo.png'],
    ['another kind of file without its extension', 'photo', '', null],
    ['nobody', 'Nobody', '', null],
    ['a shared name, from the top: the shortest path', 'Sam', 'Bo.md', 'Sam.md'],
    ['a shared name, from a folder with one in it', 'Sam', 'Work/Bo.md', 'Work/Sam.md'],
    ['a shared name, from a folder with two below it: the shorter path', 'Sam', 'People/Bo.md', 'People/Sam.md'],
    ['a shared name, from a folder without one', 'Sam', 'Daily/2026-03-09.md', 'Sam.md'],
    ['a path', 'People/Sam', 'Work/Bo.md', 'People/Sam.md'],
    ['a path that is exact before one that is near', 'People/Kit', 'Work/Bo.md', 'People/Kit.md'],
    ['the end of a path', 'Old/Sam', '', 'People/Old/Sam.md'],
    ['a path from the top', '/Sam', 'Work/Bo.md', 'Sam.md'],
    ['a wrong path from the top', '/Old/Sam', '', null],
    ['the same folder', './Sam', 'Work/Bo.md', 'Work/Sam.md'],
    ['the folder above', '../Sam.md', 'Work/Bo.md', 'Sam.md'],
    ['a folder beside', '../People/Sam', 'Work/Bo.md', 'People/Sam.md'],
    ['a wrong folder', 'Nowhere/Sam', '', null],
    ['the note itself', '', 'People/Zoë.md', 'People/Zoë.md'],
    ['a heading, which is no path', 'Zoë#Work', '', null],
  ])('%s: [[%s]] in "%s" is %s', async (_what, linkpath, source, path) => {
    const { metadataCache } = await openedVault(files);
    expect(metadataCache.getFirstLinkpathDest(linkpath, source)?.path ?? null).toBe(path);
  });

  it.each([
    ['People/Zoë.md', 'Zoë'],
    ['Work/Sam.md', 'Work/Sam'],
    ['photo.png', 'photo.png'],
  ])('the shortest text for %s is %s', async (path, text) => {
    const { metadataCache, file } = await openedVault(files);
    expect(metadataCache.fileToLinktext(file(path), 'Bo.md')).toBe(text);
    expect(metadataCache.fileToLinktext(file(path), 'Bo.md', false)).toBe(path.endsWith('.md') ? `${text}.md` : text);
  });
});
