// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Workbench, WorkbenchOptions } from '../open-workbench';
import { openWorkbench } from '../open-workbench';
import { pluginCode } from './testing/fixture-plugin';

let workbench: Workbench | undefined;
const open = async (files: Record<string, string>, code: string, options: WorkbenchOptions = {}) =>
  (workbench = await openWorkbench(files, { ...options, code }));
const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));

afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});

const command = (body: string, before = '') => pluginCode(`onload() { this.addCommand({ id: 'go', name: 'Go', callback: () => { ${body} } }); }`, before);

describe('a dialog', () => {
  it('closes on Escape and gives the focus back', async () => {
    const { run, modal, notices } = await open({}, command('new Dialog(this.app).open();', `class Dialog extends obsidian.Modal {
      onOpen() { this.setTitle('Hello'); this.contentEl.createEl('input').focus(); }
      onClose() { new obsidian.Notice('closed'); }
    }`));
    const before = document.body.createEl('button');
    before.focus();
    await run('kith:go');
    expect(modal().querySelector('.modal-title')?.textContent).toBe('Hello');
    expect(document.activeElement?.tagName).toBe('INPUT');
    press('Escape');
    expect(() => modal()).toThrow('No dialog');
    expect(document.activeElement).toBe(before);
    expect(notices()).toEqual(['closed']);
  });

  it('that asks closes after its answer, unless the answer says stay', async () => {
    const { run, modal, settled } = await open({}, command(`const modal = new obsidian.ConfirmationModal(this.app);
      modal.addButton((button) => button.setButtonText('Stay').onClick(() => true));
      modal.addButton((button) => button.setButtonText('Go').onClick(async () => new obsidian.Notice('went') && false));
      modal.addCancelButton();
      modal.open();`));
    await run('kith:go');
    const button = (text: string) => modal().findAll('button').find((el) => el.textContent === text) ?? expect.fail();
    button('Stay').click();
    await settled();
    button('Go').click();
    await settled();
    expect(() => modal()).toThrow();
  });

  it('with suggestions finds by letters and chooses with Enter', async () => {
    const { run, modal, notices, settled } = await open({}, command('new Pick(this.app).open();', `class Pick extends obsidian.FuzzySuggestModal {
      getItems() { return ['Ana', 'Ben', 'Benno']; }
      getItemText(item) { return item; }
      onChooseItem(item) { new obsidian.Notice(item); }
    }`));
    await run('kith:go');
    const input = modal().find('input') as HTMLInputElement;
    expect(document.activeElement).toBe(input);
    input.value = 'bn';
    input.trigger('input');
    await settled();
    expect(modal().findAll('.suggestion-item').map((el) => el.textContent)).toEqual(['Ben', 'Benno']);
    press('ArrowDown');
    press('Enter');
    expect(notices()).toEqual(['Benno']);
  });
});

describe('a menu', () => {
  it('is used by keyboard, keeps sections together and skips what is disabled', async () => {
    const { run, notices } = await open({}, command(`const menu = new obsidian.Menu();
      menu.addItem((item) => item.setTitle('One').setSection('a').onClick(() => new obsidian.Notice('one')));
      menu.addItem((item) => item.setTitle('Two').setSection('b').setDisabled(true).onClick(() => new obsidian.Notice('two')));
      menu.addItem((item) => item.setTitle('Three').setSection('a').onClick(() => new obsidian.Notice('three')));
      menu.addItem((item) => item.setTitle('Four').setSection('b').onClick(() => new obsidian.Notice('four')));
      menu.showAtPosition({ x: 0, y: 0 });`));
    await run('kith:go');
    expect(document.body.findAll('.menu-item').map((el) => el.textContent)).toEqual(['One', 'Three', 'Two', 'Four']);
    press('ArrowDown');
    press('ArrowDown');
    press('ArrowDown');
    press('Enter');
    expect(notices()).toEqual(['four']);
    expect(document.querySelector('.menu')).toBeNull();
  });

  it('closes on Escape', async () => {
    const { run } = await open({}, command("const menu = new obsidian.Menu(); menu.addItem((item) => item.setTitle('One')); menu.showAtPosition({ x: 0, y: 0 });"));
    await run('kith:go');
    press('Escape');
    expect(document.querySelector('.menu')).toBeNull();
  });
});

describe('an input with suggestions', () => {
  it('takes Enter only while it suggests', async () => {
    const { run, modal, settled, notices } = await open({}, command('new Dialog(this.app).open();', `
      class Names extends obsidian.AbstractInputSuggest {
        getSuggestions(query) { return ['Ana', 'Ben'].filter((name) => name.toLowerCase().includes(query)); }
        renderSuggestion(name, el) { el.setText(name); }
        selectSuggestion(name) { this.setValue(name); this.close(); }
      }
      class Dialog extends obsidian.Modal {
        onOpen() {
          const input = this.contentEl.createEl('input');
          new Names(this.app, input);
          input.addEventListener('keydown', (event) => event.key === 'Enter' && new obsidian.Notice('enter with ' + input.value));
          input.focus();
        }
      }`));
    await run('kith:go');
    const input = modal().find('input') as HTMLInputElement;
    input.value = 'be';
    input.trigger('input');
    await settled();
    press('Enter');
    expect(input.value).toBe('Ben');
    press('Enter');
    expect(notices()).toEqual(['enter with Ben']);
    press('Escape');
    expect(() => modal()).toThrow();
  });
});

describe('an editor with suggestions', () => {
  it('suggests while the text before the cursor says so, and inserts', async () => {
    const { openNote, settled, app } = await open({ 'Ana.md': '' }, pluginCode('onload() { this.registerEditorSuggest(new People(this.app)); }', `
      class People extends obsidian.EditorSuggest {
        onTrigger(cursor, editor) {
          const found = /@(\\w*)$/.exec(editor.getLine(cursor.line).slice(0, cursor.ch));
          return found && { start: { line: cursor.line, ch: found.index }, end: cursor, query: found[1] };
        }
        getSuggestions({ query }) { return ['Ana', 'Ben'].filter((name) => name.startsWith(query)); }
        renderSuggestion(name, el) { el.setText(name); }
        selectSuggestion(name) { this.context.editor.replaceRange('[[' + name + ']]', this.context.start, this.context.end); this.close(); }
      }`));
    const { editor } = await openNote('Ana.md');
    editor.transaction({ replaceSelection: '@B' }, 'input.type');
    await settled();
    expect(document.body.findAll('.suggestion-item').map((el) => el.textContent)).toEqual(['Ben']);
    press('Enter');
    expect(editor.getValue()).toBe('[[Ben]]');
    expect(document.querySelector('.suggestion-item')).toBeNull();
    expect(app.workspace.activeEditor?.editor).toBe(editor);
  });
});
