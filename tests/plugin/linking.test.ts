import type { MarkdownView } from '../workbench/app/workspace/markdown-view';
import { unguarded } from '../workbench/app/guard';
import { describe, expect, it } from 'vitest';
import { openVault, person, SETTINGS } from './open-vault';
import type { OpenVault } from './open-vault';
import type { WorkbenchOptions } from '../workbench/open-workbench';

const NOTE = 'Daily/2026-03-09.md';
const PEOPLE = {
  'People/Soňa Riverová.md': person('aliases: [Son]', 'company: Acme'),
  'People/Sam Rivera.md': person('nickname: Sammy'),
  'Work/Sam Rivera.md': person('company: Soil & Sons'),
  'Daily/2026-03-02.md': '- Met [[Soňa Riverová]]: tea #kith/met\n',
};

/** A note open in the editor, the text typed after what stands in it. */
class Writing {
  private constructor(private readonly vault: OpenVault, private readonly view: MarkdownView) {}

  static async in(text: string, { files = {}, note = NOTE, ...options }: WorkbenchOptions & { files?: Record<string, string>; note?: string } = {}): Promise<Writing> {
    const vault = await openVault({ ...PEOPLE, [note]: text, ...files }, options);
    const view = unguarded((await vault.bench.openNote(note)) as unknown as MarkdownView);
    const writing = new Writing(vault, view);
    writing.cursorTo(text.length);
    return writing;
  }

  get text(): string {
    return this.view.editor.getValue();
  }

  get bench(): OpenVault['bench'] {
    return this.vault.bench;
  }

  cursorTo(offset: number): void {
    this.view.editor.setCursor(this.view.editor.offsetToPos(offset));
  }

  /** Types key by key, where the cursor is. */
  async type(text: string): Promise<this> {
    this.keys(text);
    await this.bench.settled();
    return this;
  }

  /** Types as soon as Kith has been switched off and on, before it has looked at the notes. */
  async typeAtOnce(text: string): Promise<this> {
    await this.vault.offAndOn(() => this.keys(text));
    return this;
  }

  private keys(text: string): void {
    const { cm } = this.view.editor;
    for (const key of text) {
      const at = cm.state.selection.main.head;
      cm.dispatch({ changes: { from: at, insert: key }, selection: { anchor: at + key.length }, userEvent: 'input.type' });
    }
  }

  typeAt(offset: number, text: string): Promise<this> {
    this.cursorTo(offset);
    return this.type(text);
  }

  async backspace(): Promise<void> {
    const { cm } = this.view.editor;
    const at = cm.state.selection.main.head;
    cm.dispatch({ changes: { from: at - 1, to: at }, userEvent: 'delete.backward' });
    await this.bench.settled();
  }

  async press(key: string): Promise<void> {
    this.view.editor.cm.contentDOM.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await this.bench.settled();
  }

  undo(): void {
    this.view.editor.undo();
  }

  /** Each row as `title | note`. */
  get rows(): string[] {
    return document.body.findAll('.suggestion-item').map((item) => [...item.findAll('.suggestion-title, .suggestion-note')].map((el) => el.getText()).join(' | '));
  }
}

describe('typing the sign and a name', () => {
  it('suggests people, with what tells two of one name apart, a plain name second and somebody new last', async () => {
    const writing = await (await Writing.in('- ')).type('@sam');
    expect(writing.rows).toEqual(['Sam Rivera | People', 'Sam Rivera | As plain text', 'Sam Rivera | Soil & Sons · Work', 'New person: sam | A new note in People']);
  });

  it('waits until people are known, so that nobody known is taken for somebody new', async () => {
    const writing = await (await Writing.in('- ')).typeAtOnce('@Sammy');
    expect(writing.rows).toEqual(['Sammy | Sam Rivera · People', 'Sammy | As plain text']);
  });

  it('puts a link in its place, in one step to undo', async () => {
    const writing = await (await Writing.in('- Tea with ')).type('@sonia');
    await writing.press('Enter');
    expect(writing.text).toBe('- Tea with [[Soňa Riverová]]');
    writing.undo();
    expect(writing.text).toBe('- Tea with @sonia');
  });

  it.each<[string, string, number, string]>([
    ['the alias that was typed', '@son', 0, '[[Soňa Riverová|Son]]'],
    ['the name, where the company was typed', '@acme', 0, '[[Soňa Riverová]]'],
    ['the nickname that was typed', '@sammy', 0, '[[People/Sam Rivera|Sammy]]'],
    ['the plain name, in the second row', '@sonia', 1, 'Soňa Riverová'],
    ['another person of that name', '@sam', 2, '[[Work/Sam Rivera]]'],
  ])('gives %s', async (_, typed, down, text) => {
    const writing = await (await Writing.in('')).type(typed);
    for (let each = 0; each < down; each++) await writing.press('ArrowDown');
    await writing.press('Enter');
    expect(writing.text).toBe(text);
  });

  it('leaves the cursor behind it', async () => {
    const writing = await (await Writing.in('Tea with  today')).typeAt('Tea with '.length, '@sonia');
    await writing.press('Enter');
    await writing.type(' again');
    expect(writing.text).toBe('Tea with [[Soňa Riverová]] again today');
  });

  it('links in the style that the user has chosen', async () => {
    const markdown = await (await Writing.in('', { config: { 'app.json': '{"useMarkdownLinks":true}' } })).type('@son');
    await markdown.press('Enter');
    expect(markdown.text).toBe('[Son](Soňa%20Riverová.md)');
  });

  it('escapes what parts the cells of a table', async () => {
    const writing = await (await Writing.in('| ')).type('@son');
    await writing.press('Enter');
    expect(writing.text).toBe('| [[Soňa Riverová\\|Son]]');
  });

  it.each<[string, string, string]>([
    ['in a table without outer strokes', 'a | b\n--|--\nx | ', '[[Soňa Riverová\\|Son]]'],
    ['in a table in a callout', '> [!note]\n> | ', '[[Soňa Riverová\\|Son]]'],
    ['in a callout', '> [!note] with ', '[[Soňa Riverová|Son]]'],
    ['in an item of a list, far in', '- a\n\t- b\n\t\t- ', '[[Soňa Riverová|Son]]'],
    ['below an item of a list', '- a\n\t', '[[Soňa Riverová|Son]]'],
    ['after letters without a space', '今日は', '[[Soňa Riverová|Son]]'],
  ])('links %s', async (_, before, link) => {
    const writing = await (await Writing.in(before)).type('@son');
    await writing.press('Enter');
    expect(writing.text).toBe(before + link);
  });

  it('takes the sign that is typed with Chinese or Japanese letters, and Escape for it', async () => {
    const writing = await (await Writing.in('')).type('＠son');
    expect(writing.rows).not.toEqual([]);
    await writing.press('Escape');
    await writing.type('i');
    expect(writing.rows).toEqual([]);
  });

  it.each<[string, string]>([
    ['in a block of code', '```js\n'],
    ['in code by its indentation', 'a\n\n    '],
    ['in math', '$$\n'],
    ['in inline code', 'see `'],
    ['in the properties', '---\nwith: \n---\n'],
    ['in a link', '[['],
    ['in an e-mail address', 'ana'],
    ['in a web address', 'https://example.org/'],
  ])('suggests nothing %s', async (_, text) => {
    const writing = await Writing.in(text);
    if (text.startsWith('---')) writing.cursorTo('---\nwith: '.length);
    await writing.type('@sam');
    expect(writing.rows).toEqual([]);
  });

  it('suggests again below code and properties', async () => {
    const writing = await (await Writing.in('---\nwith: x\n---\n```js\n```\n')).type('@sam');
    expect(writing.rows).toHaveLength(4);
  });
});

describe('Escape', () => {
  it('silences the sign until it is typed again', async () => {
    const writing = await (await Writing.in('- ')).type('@s');
    await writing.press('Escape');
    expect(writing.rows).toEqual([]);
    await writing.type('am');
    expect(writing.rows).toEqual([]);
    for (let each = 0; each < 4; each++) await writing.backspace();
    await writing.type('@s');
    expect(writing.rows.length).toBeGreaterThan(0);
  });

  it('leaves another sign alone', async () => {
    const writing = await (await Writing.in('- ')).type('@s');
    await writing.press('Escape');
    await writing.type(', @son');
    expect(writing.rows[0]).toBe('Son | Soňa Riverová · Acme · People');
  });

  it('that closes nothing does no harm', async () => {
    const writing = await (await Writing.in('- @sam, ')).type('x');
    await writing.press('Escape');
    await writing.type(' @son');
    expect(writing.rows.length).toBeGreaterThan(0);
  });
});

describe('somebody new', () => {
  it('gets a note, and the link stands on the line', async () => {
    const writing = await (await Writing.in('- Met ')).type('@Nora Quill');
    expect(writing.rows).toEqual(['New person: Nora Quill | A new note in People']);
    await writing.press('Enter');
    expect(writing.text).toBe('- Met [[Nora Quill]]');
    expect(writing.bench.text('People/Nora Quill.md')).toBe('---\ntype: person\n---\n');
    expect(writing.bench.notices().join()).toContain('There is a note for Nora Quill now.');
    await writing.bench.run('kith:undo-last-change');
    expect(writing.bench.app.vault.getFileByPath('People/Nora Quill.md')).toBeNull();
  });

  it('is not made of what is no name', async () => {
    const writing = await (await Writing.in('- call ')).type('@home');
    expect(writing.rows).toEqual([]);
  });

  it('is offered once, not for a name that is there', async () => {
    const writing = await (await Writing.in('- ')).type('@Sona Riverova');
    expect(writing.rows).toEqual(['Soňa Riverová | Acme · People', 'Soňa Riverová | As plain text']);
  });
});

describe('the sign', () => {
  it('is a setting, and can be switched off', async () => {
    const other = await (await Writing.in('', { settings: { ...SETTINGS, linkSign: ';;' } })).type('@sam ;;sam');
    expect(other.rows).toHaveLength(4);
  });

  it('switched off suggests nothing', async () => {
    const off = await (await Writing.in('', { settings: { ...SETTINGS, linkSign: '' } })).type('@sam');
    expect(off.rows).toEqual([]);
  });
});
