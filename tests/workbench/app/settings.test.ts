// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Workbench } from '../open-workbench';
import { openWorkbench } from '../open-workbench';
import { pluginCode } from './testing/fixture-plugin';

let workbench: Workbench | undefined;

afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});

/** Opens the settings at a tab whose definitions are the given source text. */
async function openSettings(definitions: string, settings: unknown = {}): Promise<{ bench: Workbench; row: (name: string) => HTMLElement; stored: () => unknown }> {
  const code = pluginCode('async onload() { this.settings = await this.loadData(); this.addSettingTab(new Tab(this.app, this)); }', `
    class Tab extends obsidian.PluginSettingTab { getSettingDefinitions() { const tab = this; return ${definitions}; } }`);
  const bench = await openWorkbench({ 'People/Ana.md': '' }, { code, settings });
  workbench = bench;
  window.dispatchEvent(new KeyboardEvent('keydown', { key: ',', ctrlKey: true, bubbles: true }));
  await bench.settled();
  const row = (name: string): HTMLElement => {
    const rows = bench.modal().findAll('.setting-item');
    return rows.find((el) => el.find('.setting-item-name').getText() === name) ?? expect.fail(`no setting ${name}`);
  };
  return { bench, row, stored: () => JSON.parse(bench.text('.obsidian/plugins/kith/data.json')) as unknown };
}

async function type(bench: Workbench, row: HTMLElement, value: string): Promise<void> {
  const input = row.find('input, textarea') as HTMLInputElement;
  input.value = value;
  input.trigger('input');
  await bench.settled();
}

describe('declared settings', () => {
  const heading = "[{ name: 'Heading', control: { type: 'text', key: 'heading', validate: (value) => value.includes('#') ? 'Leave the # out.' : undefined } }]";

  it('refuse a bad value inline and do not store it', async () => {
    const { bench, row, stored } = await openSettings(heading, { heading: 'People' });
    await type(bench, row('Heading'), '## People');
    expect(row('Heading').find('.setting-item-error').getText()).toBe('Leave the # out.');
    expect(stored()).toEqual({ heading: 'People' });
    await type(bench, row('Heading'), 'Persons');
    expect(row('Heading').querySelector('.setting-item-error')).toBeNull();
    expect(stored()).toEqual({ heading: 'Persons' });
  });

  it('say at once that a stored value is bad, and leave it alone', async () => {
    const { row, stored } = await openSettings(heading, { heading: '## People' });
    expect(row('Heading').find('.setting-item-error').getText()).toBe('Leave the # out.');
    expect(stored()).toEqual({ heading: '## People' });
  });

  it('show and hide, enable and disable by what is set elsewhere', async () => {
    const { bench, row } = await openSettings(`[
      { name: 'On', control: { type: 'toggle', key: 'on' } },
      { type: 'group', heading: 'More', items: [{ name: 'Detail', visible: () => tab.plugin.settings.on === true, control: { type: 'text', key: 'detail', disabled: () => tab.plugin.settings.on !== true } }] },
    ]`);
    expect(row('Detail').style.display).toBe('none');
    (row('On').find('input') as HTMLInputElement).click();
    await bench.settled();
    expect(row('Detail').style.display).toBe('');
    expect((row('Detail').find('input') as HTMLInputElement).disabled).toBe(false);
  });

  it.each([
    ['textarea', "{ type: 'textarea', key: 'k', rows: 3 }", 'a\nb', 'a\nb'],
    ['number', "{ type: 'number', key: 'k', min: 1 }", '7', 7],
    ['a number that is none', "{ type: 'number', key: 'k', defaultValue: 5 }", '', 5],
    ['folder', "{ type: 'folder', key: 'k' }", 'People', 'People'],
    ['file', "{ type: 'file', key: 'k' }", 'People/Ana.md', 'People/Ana.md'],
  ])('store what is typed: %s', async (_, control, typed, value) => {
    const { bench, row, stored } = await openSettings(`[{ name: 'It', control: ${control} }]`);
    await type(bench, row('It'), typed);
    expect(stored()).toEqual({ k: value });
  });

  it('suggest folders without the root', async () => {
    const { bench, row } = await openSettings("[{ name: 'It', control: { type: 'folder', key: 'k' } }]");
    const input = row('It').find('input') as HTMLInputElement;
    input.focus();
    await bench.settled();
    expect(document.body.findAll('.suggestion-item').map((el) => el.textContent)).toEqual(['People']);
    document.body.find('.suggestion-item').click();
    expect(input.value).toBe('People');
  });

  it('open pages, and lists that can grow and shrink', async () => {
    const { bench, row } = await openSettings(`[{ type: 'page', name: 'Words', items: [
      { type: 'list', heading: 'Wording', emptyState: 'Nothing yet', items: (tab.plugin.settings.words ??= []).map((name) => ({ name })),
        addItem: { name: 'Add a word', action: () => { tab.plugin.settings.words.push('met'); tab.update(); } },
        onDelete: (index) => { tab.plugin.settings.words.splice(index, 1); tab.update(); } },
    ] }]`);
    row('Words').click();
    expect(bench.modal().find('.setting-list-empty').getText()).toBe('Nothing yet');
    bench.modal().find('[aria-label="Add a word"]').click();
    expect(row('met')).toBeTruthy();
    bench.modal().find('[aria-label="Delete"]').click();
    expect(bench.modal().find('.setting-list-empty').getText()).toBe('Nothing yet');
    bench.modal().find('[aria-label="Back"]').click();
    expect(row('Words')).toBeTruthy();
  });

  it('run what a render gives back when the settings close', async () => {
    const { bench } = await openSettings("[{ name: 'Own', render: (setting) => { setting.addButton((button) => button.setButtonText('Go')); return () => new obsidian.Notice('cleaned'); } }]");
    expect(bench.modal().findAll('button').map((el) => el.textContent)).toEqual(['Go']);
    window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(bench.notices()).toEqual(['cleaned']);
  });
});
