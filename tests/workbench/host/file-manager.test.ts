import { describe, expect, it } from 'vitest';
import { defaultAppConfig, readAppConfig } from './app-config';
import { openedVault } from './opened-vault.test-support';

describe('the link that the app would write', () => {
  const files = { 'People/Ana Diaz.md': '', 'People/Sam.md': '', 'Work/Sam.md': '', 'Daily/2026-03-09.md': '' };
  it.each([
    ['a unique name', {}, 'People/Ana Diaz.md', '', undefined, '[[Ana Diaz]]'],
    ['a shared name', {}, 'Work/Sam.md', '', undefined, '[[Work/Sam]]'],
    ['no words', {}, 'People/Ana Diaz.md', '', '', '[[Ana Diaz|]]'],
    ['other words', {}, 'People/Ana Diaz.md', '', 'Ana', '[[Ana Diaz|Ana]]'],
    ['the same words', {}, 'People/Ana Diaz.md', '', 'Ana Diaz', '[[Ana Diaz]]'],
    ['a heading', {}, 'People/Ana Diaz.md', '#Work', undefined, '[[Ana Diaz#Work]]'],
    ['a heading of the note itself', {}, 'Daily/2026-03-09.md', '#People', undefined, '[[#People]]'],
    ['relative', { newLinkFormat: 'relative' }, 'People/Ana Diaz.md', '', undefined, '[[../People/Ana Diaz]]'],
    ['absolute', { newLinkFormat: 'absolute' }, 'People/Ana Diaz.md', '', undefined, '[[People/Ana Diaz]]'],
    ['Markdown', { useMarkdownLinks: true }, 'People/Ana Diaz.md', '', undefined, '[Ana Diaz](Ana%20Diaz.md)'],
    ['Markdown, relative, other words', { useMarkdownLinks: true, newLinkFormat: 'relative' }, 'People/Sam.md', '#Work', 'Sam', '[Sam](../People/Sam.md#Work)'],
  ] as const)('%s', async (_what, config, path, subpath, alias, link) => {
    const { fileManager, file } = await openedVault(files);
    fileManager.config = { ...defaultAppConfig, ...config };
    expect(fileManager.generateMarkdownLink(file(path), 'Daily/2026-03-09.md', subpath, alias)).toBe(link);
  });
});

describe("the user's choices", () => {
  it('come from app.json', async () => {
    const { vault } = await openedVault({ '.obsidian/app.json': '{"useMarkdownLinks":true,"unknown":1}' });
    expect(await readAppConfig(vault)).toMatchObject({ useMarkdownLinks: true, newLinkFormat: 'shortest' });
  });

  it.each(['{broken', 'null', ''])('are the usual ones when it can not be read: %j', async (text) => {
    const { vault } = await openedVault({ '.obsidian/app.json': text });
    expect(await readAppConfig(vault)).toEqual(defaultAppConfig);
  });

  it('say where new notes go', async () => {
    const { fileManager } = await openedVault({ 'People/Ana.md': '', 'Inbox/': '' });
    expect(fileManager.getNewFileParent('People/Ana.md').path).toBe('/');
    fileManager.config = { ...defaultAppConfig, newFileLocation: 'current' };
    expect(fileManager.getNewFileParent('People/Ana.md').path).toBe('People');
    fileManager.config = { ...defaultAppConfig, newFileLocation: 'folder', newFileFolderPath: 'Inbox' };
    expect(fileManager.getNewFileParent('').path).toBe('Inbox');
  });
});

describe('properties', () => {
  it('are changed as an object and written anew, the body untouched', async () => {
    const { fileManager, file, disk } = await openedVault({ 'Ana.md': '---\n# mine\nrhythm:   monthly\nwith: ["[[Bo]]"]\n---\nBody\r\n' });
    await fileManager.processFrontMatter(file('Ana.md'), (frontmatter) => {
      frontmatter['follow_up'] = '2026-03-09';
      frontmatter['empty'] = null;
    });
    expect(disk.text('Ana.md')).toBe('---\nrhythm: monthly\nwith:\n  - "[[Bo]]"\nfollow_up: 2026-03-09\nempty:\n---\nBody\r\n');
  });

  it('are made where there are none', async () => {
    const { fileManager, file, disk } = await openedVault({ 'Ana.md': 'Body' });
    await fileManager.processFrontMatter(file('Ana.md'), (frontmatter) => {
      frontmatter['type'] = 'person';
    });
    expect(disk.text('Ana.md')).toBe('---\ntype: person\n---\nBody');
  });

  it('that are broken are not touched, and the error has a name', async () => {
    const { fileManager, file, disk } = await openedVault({ 'Ana.md': '---\nalias: @ana\n---\nBody' });
    const change = fileManager.processFrontMatter(file('Ana.md'), () => undefined);
    await expect(change).rejects.toMatchObject({ name: 'YAMLParseError' });
    expect(disk.text('Ana.md')).toBe('---\nalias: @ana\n---\nBody');
  });
});

describe('moving a note', () => {
  it('rewrites the links that would break, and only those', async () => {
    const text = '---\nwith: "[[People/Ana]]"\n---\n[[Ana]] [[People/Ana#Work|her]] ![[People/Ana]] [a](People/Ana.md#Work) `[[People/Ana]]` [[Bo]]\r\n';
    const { fileManager, file, disk } = await openedVault({ 'People/Ana.md': '', 'Bo.md': text, 'Friends/': '' });
    await fileManager.renameFile(file('People/Ana.md'), 'Friends/Ana.md');
    expect(disk.text('Bo.md')).toBe('---\nwith: "[[Ana]]"\n---\n[[Ana]] [[Ana#Work|her]] ![[Ana]] [a](Ana.md#Work) `[[People/Ana]]` [[Bo]]\r\n');
  });

  it('to another name rewrites the name', async () => {
    const { fileManager, file, disk } = await openedVault({ 'Ana.md': '', 'Bo.md': '- Met [[Ana]] and [[ana|her]] $&' });
    await fileManager.renameFile(file('Ana.md'), 'Ana $& Diaz.md');
    expect(disk.text('Bo.md')).toBe('- Met [[Ana $& Diaz]] and [[Ana $& Diaz|her]] $&');
  });

  it('in a folder that moves', async () => {
    const { fileManager, vault, disk } = await openedVault({ 'People/Ana.md': '[[People/Cy]]', 'People/Cy.md': '', 'Bo.md': '[[People/Ana]]' });
    const folder = vault.getFolderByPath('People');
    if (folder) await fileManager.renameFile(folder, 'Friends');
    expect([disk.text('Bo.md'), disk.text('Friends/Ana.md')]).toEqual(['[[Ana]]', '[[Cy]]']);
  });
});

describe('the trash', () => {
  it.each([
    ['system', '.trash/Ana.md'],
    ['local', '.trash/Ana.md'],
    ['none', null],
  ] as const)('chosen as %s', async (trashOption, place) => {
    const { fileManager, file, disk } = await openedVault({ 'Ana.md': 'text' });
    fileManager.config = { ...defaultAppConfig, trashOption };
    await fileManager.trashFile(file('Ana.md'));
    expect(disk.text('Ana.md')).toBeNull();
    expect(disk.paths().filter((path) => path.endsWith('.md'))).toEqual(place === null ? [] : [place]);
  });
});

describe('what the workbench does not offer', () => {
  it('fails loudly', async () => {
    const { fileManager, vault, file } = await openedVault({ 'Ana.md': '' });
    await expect(fileManager.getAvailablePathForAttachment('a.png')).rejects.toThrow('does not offer');
    await expect(vault.readBinary(file('Ana.md'))).rejects.toThrow('does not offer');
    expect(() => vault.getResourcePath(file('Ana.md'))).toThrow('does not offer');
  });
});
