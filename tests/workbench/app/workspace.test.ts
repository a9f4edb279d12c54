// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Workbench, WorkbenchOptions } from '../open-workbench';
import { openWorkbench } from '../open-workbench';
import type { App } from './app';
import { unguarded } from './guard';
import { pluginCode } from './testing/fixture-plugin';

let workbench: Workbench | undefined;
const open = async (files: Record<string, string>, code: string, options: WorkbenchOptions = {}) =>
  (workbench = await openWorkbench(files, { ...options, code }));

afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});

const viewCode = pluginCode(
  `onload() {
    this.registerView('kith-test', (leaf) => new TestView(leaf));
    this.addCommand({ id: 'open', name: 'Open', callback: async () => {
      const leaf = this.app.workspace.getRightLeaf(false);
      await leaf.setViewState({ type: 'kith-test' });
    } });
  }`,
  `class TestView extends obsidian.ItemView {
    getViewType() { return 'kith-test'; }
    getDisplayText() { return 'Test'; }
    async onOpen() { this.contentEl.createDiv({ cls: 'made', text: 'made' }); }
  }`,
);

describe('a leaf in the background', () => {
  it('is deferred until it is revealed', async () => {
    const { app, run, view } = await open({}, viewCode);
    await run('kith:open');
    const leaf = app.workspace.getLeavesOfType('kith-test')[0];
    expect(leaf?.isDeferred).toBe(true);
    expect(document.querySelector('.made')).toBeNull();
    const container = await view('kith-test');
    expect(leaf?.isDeferred).toBe(false);
    expect(container.find('.made').getText()).toBe('made');
  });

  it('stays deferred when the sidebar that hides it is folded', async () => {
    const { app, run } = await open({}, viewCode);
    await run('kith:open');
    await app.workspace.ensureSideLeaf('kith-test', 'right', { reveal: false });
    expect(app.workspace.getLeavesOfType('kith-test')[0]?.isDeferred).toBe(true);
  });
});

describe('a leaf for a note', () => {
  it('is the one that was active last and can be navigated, or else a new one', async () => {
    const { app: { workspace }, openNote } = await open({ 'A.md': 'a\n' }, viewCode);
    await openNote('A.md');
    const note = workspace.getLeaf(false);
    const still = workspace.getLeaf('tab');
    await still.setViewState({ type: 'kith-test', active: true });
    expect(workspace.getLeaf(false)).toBe(note);
    note.setPinned(true);
    expect([note, still]).not.toContain(workspace.getLeaf(false));
  });
});

describe('a note in an editor', () => {
  const plain = pluginCode('');

  it('reaches the disk about two seconds after typing, not before', async () => {
    const { openNote, text } = await open({ 'Ana.md': 'one\n' }, plain);
    const view = await openNote('Ana.md');
    vi.useFakeTimers();
    try {
      view.editor.replaceRange('two\n', { line: 1, ch: 0 });
      await vi.advanceTimersByTimeAsync(1900);
      expect(text('Ana.md')).toBe('one\n');
      await vi.advanceTimersByTimeAsync(200);
      expect(text('Ana.md')).toBe('one\ntwo\n');
    } finally {
      vi.useRealTimers();
    }
  });

  it('shows what somebody else wrote, with what was typed merged in', async () => {
    const { openNote, outside } = await open({ 'Ana.md': 'one\ntwo\n' }, plain);
    const view = await openNote('Ana.md');
    view.editor.replaceRange('typed ', { line: 1, ch: 0 });
    await outside('Ana.md', 'ONE\ntwo\n');
    expect(view.editor.getValue()).toBe('ONE\ntyped two\n');
  });

  it('can be typed into once its text is there, not before', async () => {
    const { openNote, app } = await open({ 'Ana.md': 'one\n', 'Ben.md': 'two\n' }, plain);
    const view = await openNote('Ana.md');
    const source = view.contentEl.find('.markdown-source-view');
    const seen: [boolean, string][] = [];
    const watch = window.setInterval(() => seen.push([source.isShown(), view.editor.getValue()]), 0);
    const read = app.vault.read.bind(app.vault);
    unguarded(app as unknown as App).vault.read = async (file) => {
      await new Promise((resolve) => void window.setTimeout(resolve, 20));
      return read(file);
    };
    await view.leaf.openFile(app.vault.getFileByPath('Ben.md') ?? expect.fail());
    window.clearInterval(watch);
    expect(seen).toContainEqual([false, '']);
    expect(seen).not.toContainEqual([true, '']);
    expect([source.isShown(), view.editor.getValue()]).toEqual([true, 'two\n']);
  });

  it('makes all changes of a transaction at the positions before any of them', async () => {
    const { openNote } = await open({ 'Ana.md': 'one\ntwo\n' }, plain);
    const { editor } = await openNote('Ana.md');
    editor.transaction({
      changes: [
        { text: '> ', from: { line: 0, ch: 0 } },
        { text: '> ', from: { line: 1, ch: 0 } },
      ],
      selection: { from: { line: 1, ch: 2 } },
    });
    expect(editor.getValue()).toBe('> one\n> two\n');
    expect(editor.getCursor()).toEqual({ line: 1, ch: 2 });
    editor.undo();
    expect(editor.getValue()).toBe('one\ntwo\n');
  });

  it('keeps the bytes of a note with Windows line endings that was only looked at', async () => {
    const { openNote, text, app } = await open({ 'Ana.md': 'one\r\ntwo\r\n', 'Ben.md': '' }, plain);
    await openNote('Ana.md');
    await openNote('Ben.md');
    expect(app.workspace.getActiveFile()?.path).toBe('Ben.md');
    expect(text('Ana.md')).toBe('one\r\ntwo\r\n');
  });

  it('follows its file through a rename and goes when the file goes', async () => {
    const { openNote, app, settled, outside } = await open({ 'Ana.md': '' }, plain);
    const view = await openNote('Ana.md');
    await app.fileManager.renameFile(view.file ?? expect.fail(), 'Anna.md');
    await settled();
    expect(view.getDisplayText()).toBe('Anna');
    await outside('Anna.md', null);
    expect(app.workspace.getLeavesOfType('markdown')).toEqual([]);
  });

  it('opens a link, and makes the note when there is none', async () => {
    const { app, settled, text } = await open({ 'People/Ana.md': '# Ana' }, plain);
    await app.workspace.openLinkText('Ana', '');
    expect(app.workspace.getActiveFile()?.path).toBe('People/Ana.md');
    await app.workspace.openLinkText('Ben', 'People/Ana.md', 'tab');
    await settled();
    expect(text('Ben.md')).toBe('');
    expect(app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
  });
});

describe('a plugin that is unloaded', () => {
  it('leaves no command, event, view creator, timer or element', async () => {
    const { app, run, plugin, settled } = await open(
      { 'Ana.md': '' },
      pluginCode(
        `onload() {
          globalThis.heard = 0;
          this.registerView('kith-test', (leaf) => new TestView(leaf));
          this.addCommand({ id: 'greet', name: 'Greet', callback: () => undefined });
          this.addRibbonIcon('users', 'Kith', () => undefined);
          this.addStatusBarItem().setText('Kith');
          this.registerEvent(this.app.vault.on('modify', () => globalThis.heard++));
          this.registerDomEvent(document, 'click', () => globalThis.heard++);
          this.registerInterval(window.setInterval(() => globalThis.heard++, 1));
        }`,
        `class TestView extends obsidian.ItemView {
          getViewType() { return 'kith-test'; }
          getDisplayText() { return 'Test'; }
        }`,
      ),
    );
    await app.workspace.ensureSideLeaf('kith-test', 'right');
    plugin.unload();
    Reflect.set(globalThis, 'heard', 0);
    await app.vault.modify(app.vault.getFileByPath('Ana.md') ?? expect.fail(), 'changed');
    document.body.click();
    await settled();
    expect(Reflect.get(globalThis, 'heard')).toBe(0);
    await expect(run('kith:greet')).rejects.toThrow('kith:greet');
    expect(document.querySelector('[aria-label="Kith"]')).toBeNull();
    expect(document.querySelector('.plugin-kith')).toBeNull();
    expect(document.querySelector('[data-type="kith-test"]')?.textContent).toContain('Plugin no longer active');
  });
});
