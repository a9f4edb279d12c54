// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Workbench, WorkbenchOptions } from '../open-workbench';
import { openWorkbench } from '../open-workbench';
import { pluginCode } from './testing/fixture-plugin';

let workbench: Workbench | undefined;
const open = async (files: Record<string, string>, code: string, options: WorkbenchOptions = {}) =>
  (workbench = await openWorkbench(files, { ...options, code }));

afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});

describe('what a plugin is not offered', () => {
  it.each([
    ['an unknown export', "obsidian.WorkspaceDream", 'obsidian.WorkspaceDream'],
    ["a Node module", "require('fs')", 'fs'],
    ['another package', "require('electron')", 'electron'],
    ['an undocumented part of the app', 'this.app.commands', 'app.commands'],
    ['the settings behind the app', 'this.app.setting', 'app.setting'],
    ['an undocumented method of the vault', 'this.app.vault.getConfig', 'vault.getConfig'],
    ['an undocumented part of the cache', 'this.app.metadataCache.getBacklinksForFile', 'metadataCache.getBacklinksForFile'],
    ['a documented thing that is left out', 'this.app.secretStorage', 'app.secretStorage'],
    ['the network', "await obsidian.requestUrl('https://example.org')", 'requestUrl'],
  ])('%s throws', async (_, expression, name) => {
    await expect(open({}, pluginCode(`async onload() { ${expression}; }`))).rejects.toThrow(name);
  });

  it('leaves no document and no moved clock behind when the plugin throws at load', async () => {
    const before = Date;
    await expect(open({}, pluginCode("onload() { throw new Error('no'); }"), { today: '2026-03-09' })).rejects.toThrow('no');
    expect(globalThis.Date).toBe(before);
    expect(document.body.childElementCount).toBe(0);
  });
});

describe('the order of a start', () => {
  const recording = pluginCode(`
    async onload() {
      globalThis.story = [];
      this.registerEvent(this.app.vault.on('create', (file) => globalThis.story.push('create ' + file.path)));
      globalThis.story.push('onload with ' + this.app.vault.getMarkdownFiles().length);
      this.app.workspace.onLayoutReady(() => globalThis.story.push('ready with ' + this.app.vault.getMarkdownFiles().length));
    }
    onUserEnable() { globalThis.story.push('enabled'); }`);
  const story = (): unknown => Reflect.get(globalThis, 'story');

  it('loads the plugin first, then the vault file by file, then is ready', async () => {
    await open({ 'Ana.md': '' }, recording);
    expect(story()).toEqual(['onload with 0', 'create Ana.md', 'ready with 1']);
  });

  it('loads a plugin that was just switched on into an app that stands', async () => {
    await open({ 'Ana.md': '' }, recording, { firstEnable: true });
    expect(story()).toEqual(['onload with 1', 'ready with 1', 'enabled']);
  });
});

describe('settings on disk', () => {
  it.each([
    ['an object', { rhythm: 'monthly' }, '{"rhythm":"monthly"}'],
    ['nothing', undefined, 'null'],
  ])('are read: %s', async (_, settings, expected) => {
    const { notices } = await open({}, pluginCode('async onload() { new obsidian.Notice(JSON.stringify(await this.loadData())); }'), { settings });
    expect(notices()).toEqual([expected]);
  });

  it('that are no JSON reject', async () => {
    await expect(open({}, pluginCode('async onload() { await this.loadData(); }'), { settings: '{ not json' })).rejects.toThrow('JSON');
  });

  it('that change from outside are told, and those the plugin saves are not', async () => {
    const code = pluginCode(`
      async onload() { await this.saveData({ a: 1 }); }
      async onExternalSettingsChange() { new obsidian.Notice('heard ' + JSON.stringify(await this.loadData())); }`);
    const { outside, notices, text } = await open({}, code);
    expect(text('.obsidian/plugins/kith/data.json')).toBe('{\n  "a": 1\n}');
    expect(notices()).toEqual([]);
    await outside('.obsidian/plugins/kith/data.json', '{"a":2}');
    expect(notices()).toEqual(['heard {"a":2}']);
  });
});

describe('the day', () => {
  it('is the one that was asked for, runs on, and can be moved', async () => {
    const code = pluginCode("onload() { this.addCommand({ id: 'day', name: 'Day', callback: () => new obsidian.Notice(obsidian.moment().format('YYYY-MM-DD HH')) }); }");
    const { run, notices, setToday } = await open({}, code, { today: '2026-03-09' });
    await run('kith:day');
    setToday('2026-03-10');
    await run('kith:day');
    expect(notices()).toEqual(['2026-03-09 12', '2026-03-10 12']);
    expect(new Date(2020, 0, 1) instanceof Date).toBe(true);
  });
});

describe('commands', () => {
  const code = pluginCode(`onload() {
    this.addCommand({ id: 'never', name: 'Never', checkCallback: () => false });
    this.addCommand({ id: 'line', name: 'Line', editorCallback: (editor) => new obsidian.Notice(editor.getLine(editor.getCursor().line)) });
  }`);

  it('that are not willing are refused', async () => {
    const { run } = await open({}, code);
    await expect(run('kith:never')).rejects.toThrow('kith:never');
  });

  it('for an editor need an editor', async () => {
    const { run, openNote, notices } = await open({ 'Ana.md': 'hello' }, code);
    await expect(run('kith:line')).rejects.toThrow();
    await openNote('Ana.md');
    await run('kith:line');
    expect(notices()).toEqual(['hello']);
  });
});

describe('on a phone', () => {
  it('the platform, the classes and the missing idle callback say so', async () => {
    await open({}, pluginCode('onload() { new obsidian.Notice(String(obsidian.Platform.isPhone) + (typeof window.requestIdleCallback)); }'), { phone: true });
    expect(workbench?.notices()).toEqual(['trueundefined']);
    expect(document.body.classList.contains('is-phone')).toBe(true);
  });
});
