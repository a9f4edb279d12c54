import type { View } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { openVault, person, TODAY } from './open-vault';
import type { OpenVault } from './open-vault';

const SAM = 'People/Sam Rivera.md';
const ANA = 'People/Ana Diaz.md';
const NOTE = `Daily/${TODAY}.md`;
const VAULT = {
  [SAM]: person('company: Harbour Labs', 'role: Product', 'introduced_by: "[[Ana Diaz]]"', 'interests: [peat]', 'email: sam@example.org') + '## Contact log\n- 2025-11-03 — lunch at the mill\n',
  [ANA]: person('looking_for: ["[[Soil]] data"]'),
  [NOTE]: '[[Ana Diaz]] rang.\n',
  'Daily/2026-03-04.md': [
    '- Met [[Sam Rivera]] and [[Ana Diaz]]: coffee by the river #kith/met',
    '- [ ] Promised [[Sam Rivera]]: the budget template #kith/promise',
    '- [ ] [[Sam Rivera]] will send: the deck #kith/waiting',
    '- Gave [[Sam Rivera]]: the soil report #kith/gave',
    '- Advice from [[Sam Rivera]]: try pricing by seat #kith/advice',
    '\t- Tried: two said yes #kith/tried',
    '- [ ] Idea for [[Sam Rivera]]: Lyon in May #kith/idea',
    '',
  ].join('\n'),
  'Daily/2024-06-01.md': '- Talked with [[Sam Rivera]]: the first boat #kith/talked\n',
  'Notes/Plan.md': '[[Sam Rivera]]\n',
};

/** The person view, as a user sees it. */
class PersonPane {
  constructor(readonly vault: OpenVault, readonly el: HTMLElement) {}

  get name(): string {
    return this.el.querySelector('.kith-person-name')?.textContent ?? '';
  }

  get who(): string[] {
    return this.el.findAll('.kith-person-who > div').map(({ textContent }) => textContent ?? '');
  }

  get isShown(): boolean {
    return this.el.find('.kith-brief').isShown();
  }

  /** The lines of a section: `coffee by the river | Met, 4 March`. */
  lines(section: string): string[] {
    return this.el.findAll(`[data-group="${section}"] .kith-brief-line`).map((line) => Array.from(line.children, ({ textContent }) => textContent).filter(Boolean).join(' | '));
  }

  sections(): string[] {
    return this.el.findAll('.kith-heading-title').map(({ textContent }) => textContent ?? '');
  }

  names(): string[] {
    return this.radios().map((radio) => `${radio.parentElement?.textContent ?? ''}${radio.checked ? ' *' : ''}`);
  }

  radios(): HTMLInputElement[] {
    return [...this.el.querySelectorAll<HTMLInputElement>('.kith-names input')];
  }

  line(words: string): HTMLElement {
    return this.el.findAll('.kith-brief-line').find(({ textContent }) => textContent?.includes(words)) ?? expect.fail(`There is no line “${words}”.`);
  }

  press(name: string): Promise<void> {
    const button = this.el.findAll('button').find((each) => each.getAttribute('aria-label') === name);
    return this.vault.click(button ?? expect.fail(`There is no button “${name}”.`));
  }

  async key(el: Element, key: string): Promise<void> {
    el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await this.vault.bench.settled();
  }
}

async function personPane(open: string | null, files: Record<string, string> = VAULT): Promise<PersonPane> {
  const vault = await openVault(files);
  if (open !== null) await vault.bench.openNote(open);
  await vault.bench.run('kith:open-person-view');
  return new PersonPane(vault, await vault.bench.view('kith-person'));
}

/** Where the cursor of the open note stands. */
function openAt({ vault }: PersonPane): string {
  const { workspace } = vault.bench.app;
  return `${workspace.getActiveFile()?.path ?? ''}:${workspace.activeEditor?.editor?.getCursor().line ?? ''}`;
}

describe('the person view', () => {
  it('tells what to know of the person whose note is open', async () => {
    const pane = await personPane(SAM);
    expect(pane.name).toBe('Sam Rivera');
    expect(pane.who).toEqual(['Product · Harbour Labs', 'You met on 4 March, through Ana Diaz.']);
    expect(pane.lines('last').slice(0, 1)).toEqual(['coffee by the river | Met, 4 March']);
    expect(pane.lines('last')).toContain('lunch at the mill | Talked, 3 November 2025');
    expect(pane.lines('from-you')).toEqual(['the budget template | A promise from 4 March · around now', 'two said yes | You tried their advice. Tell them how it went · around 11 March']);
    expect(pane.lines('from-them')).toEqual(['the deck | 4 March']);
    expect(pane.lines('advice')).toEqual(['try pricing by seat | Advice, 4 March. Tried: two said yes']);
    expect(pane.lines('ideas')).toEqual(['Lyon in May | 4 March']);
    expect(pane.lines('gave')).toEqual(['the soil report | You gave, 4 March']);
    expect(pane.lines('interests')).toEqual(['peat']);
    expect(pane.lines('looking-for')).toEqual(['What can I do for you? | To ask']);
    expect(pane.lines('in-common')).toEqual(['Ana Diaz | introduced you']);
  });

  it('follows the open note, and is calm where that is about nobody', async () => {
    const pane = await personPane(SAM);
    await pane.vault.bench.openNote(ANA);
    expect([pane.name, pane.lines('looking-for')]).toEqual(['Ana Diaz', ['Soil data']]);
    await pane.vault.bench.openNote('Notes/Plan.md');
    expect(pane.isShown).toBe(false);
    expect(pane.el.find('.kith-empty').textContent).toMatch(/^Open a person’s note/);
  });

  it('is about the people whom a daily note links, one at a time', async () => {
    const pane = await personPane('Daily/2026-03-04.md');
    expect(pane.names()).toEqual(['Sam Rivera *', 'Ana Diaz']);
    pane.radios()[1]?.focus();
    pane.radios()[1]?.click();
    await pane.vault.bench.settled();
    expect([pane.names(), pane.name, document.activeElement === pane.radios()[1]]).toEqual([['Sam Rivera', 'Ana Diaz *'], 'Ana Diaz', true]);
    await pane.vault.outside({ 'Daily/2026-03-04.md': `${VAULT['Daily/2026-03-04.md']}- more\n` });
    expect(pane.name).toBe('Ana Diaz');
  });

  it('is about those whom a meeting note names', async () => {
    const pane = await personPane('Notes/2026-03-10 call.md', { ...VAULT, 'Notes/2026-03-10 call.md': '---\nattendees: [Ana Diaz]\n---\nAgenda\n' });
    expect(pane.name).toBe('Ana Diaz');
    expect(pane.lines('last')).not.toContain('Agenda | Met, 10 March');
  });

  it('shows an edit, keeping what is on the screen and the focus', async () => {
    const pane = await personPane(SAM);
    const line = pane.line('coffee by the river');
    line.focus();
    await pane.vault.outside({ 'Daily/2026-03-04.md': VAULT['Daily/2026-03-04.md'].replace('coffee by the river', 'tea **by** the river') });
    expect(line.textContent).toContain('tea by the river');
    expect([line.isConnected, document.activeElement === line]).toEqual([true, true]);
  });

  it('reads only when the brief may be another', async () => {
    const pane = await personPane(SAM);
    const line = pane.line('coffee by the river');
    const { vault } = pane.vault.host;
    const read = vault.cachedRead.bind(vault);
    const reads: string[] = [];
    vault.cachedRead = (file) => (reads.push(file.path), read(file));
    await pane.vault.outside({ 'Notes/Plan.md': 'nothing new\n', [ANA]: person('looking_for: [boats]') });
    expect([reads.filter((path) => path.startsWith('Daily/')), line.isConnected]).toEqual([[], true]);
  });

  it('ends the reading for somebody when the user moves on', async () => {
    const pane = await personPane(ANA);
    const { vault } = pane.vault.host;
    const read = vault.cachedRead.bind(vault);
    const asked: string[] = [];
    let release = (): void => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    vault.cachedRead = async (file) => {
      asked.push(file.path);
      if (asked.length === 1) await held;
      return read(file);
    };
    await pane.vault.bench.openNote(SAM);
    expect([pane.name, asked]).toEqual(['Ana Diaz', ['Daily/2026-03-04.md']]);
    await pane.vault.bench.openNote('Notes/Plan.md');
    release();
    await pane.vault.bench.settled();
    expect([pane.isShown, asked]).toEqual([false, ['Daily/2026-03-04.md']]);
  });

  it('opens every line where it stands, by click and by key', async () => {
    const pane = await personPane(SAM);
    await pane.vault.click(pane.line('the deck'));
    expect(openAt(pane)).toBe('Daily/2026-03-04.md:2');
    await pane.vault.bench.openNote(SAM);
    await pane.key(pane.line('lunch at the mill'), 'Enter');
    expect(openAt(pane)).toBe(`${SAM}:9`);
  });

  it('has the ways out of a follow-up', async () => {
    const pane = await personPane(SAM);
    await pane.key(pane.line('the budget template'), 'd');
    expect(pane.vault.bench.text('Daily/2026-03-04.md')).toContain('- [x] Promised [[Sam Rivera]]');
    expect(pane.lines('from-you')).toHaveLength(1);
    await pane.vault.press('Undo', pane.el);
    expect(pane.lines('from-you')).toHaveLength(2);
  });

  it('folds its parts, and remembers that', async () => {
    const pane = await personPane(SAM);
    const heading = pane.el.find('[data-key="last"]');
    await pane.key(heading, 'ArrowLeft');
    expect(pane.lines('last')).toEqual([]);
    const [leaf] = pane.vault.bench.app.workspace.getLeavesOfType('kith-person');
    expect((leaf?.view as View).getState()).toMatchObject({ folds: { last: true } });
    await (leaf?.view as View).setState({}, { history: false });
    await pane.vault.bench.settled();
    expect(pane.lines('last')).toEqual([]);
  });
});

describe('the picture of months', () => {
  it('has a mark for each month, one tab stop, and opens the newest day', async () => {
    const pane = await personPane(SAM);
    const marks = pane.el.findAll('.kith-mark[role=button]');
    expect(marks.map((mark) => mark.getAttribute('aria-label'))).toEqual(['June 2024: in touch on 1 day', 'November 2025: in touch on 1 day', 'March 2026: in touch on 1 day']);
    expect(pane.el.findAll('.kith-mark-shape')).toHaveLength(12 + 12 + 3);
    expect(marks.map((mark) => mark.getAttribute('tabindex'))).toEqual(['-1', '-1', '0']);
    marks[2]?.focus();
    await pane.key(marks[2] ?? pane.el, 'Home');
    expect(document.activeElement).toBe(marks[0]);
    await pane.key(marks[0] ?? pane.el, 'Enter');
    expect(openAt(pane)).toBe('Daily/2024-06-01.md:0');
  });
});

describe('the buttons of a mouse', () => {
  it.each<[string, number, string]>([['the right one opens nothing', 2, 'Notes/2026-03-10 call.md'], ['the middle one opens a tab', 1, ANA]])('on the name: %s', async (_what, button, opened) => {
    const meeting = 'Notes/2026-03-10 call.md';
    const pane = await personPane(meeting, { ...VAULT, [meeting]: '---\nattendees: [Ana Diaz]\n---\nAgenda\n' });
    pane.el.find('.kith-person-name').dispatchEvent(new MouseEvent('auxclick', { button, bubbles: true, cancelable: true }));
    await pane.vault.bench.settled();
    expect(pane.vault.bench.app.workspace.getActiveFile()?.path).toBe(opened);
    expect(pane.vault.bench.app.workspace.getLeavesOfType('markdown')).toHaveLength(button === 1 ? 2 : 1);
  });

  it('the middle one opens a month in a tab', async () => {
    const pane = await personPane(SAM);
    pane.el.querySelector('svg [role=button]')?.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true }));
    await pane.vault.bench.settled();
    expect(openAt(pane)).toBe('Daily/2024-06-01.md:0');
    expect(pane.vault.bench.app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
  });
});

describe('what can be done with the person', () => {
  it.each([
    ['Log meeting with them', /Log/, 'Sam Rivera'],
    ['Set rhythm', /Stay in touch with Sam Rivera/, ''],
    ['Write to them', /Write to Sam Rivera/, ''],
  ])('%s', async (button, title, chip) => {
    const pane = await personPane(SAM);
    await pane.press(button);
    const dialog = pane.vault.bench.modal();
    expect(dialog.querySelector('.modal-title')?.textContent).toMatch(title);
    expect(dialog.querySelector('.kith-people-chips')?.textContent ?? '').toContain(chip);
  });
});

describe('a brief in a note', () => {
  it('goes below the cursor as a callout that says nothing of its own, and is taken back', async () => {
    const pane = await personPane(NOTE, { ...VAULT, [NOTE]: 'Before [[Sam Rivera]]\nAfter' });
    const { bench } = pane.vault;
    const sam = JSON.stringify(pane.lines('last'));
    await pane.press('Insert brief here');
    const text = bench.text(NOTE);
    expect(text.split('\n').slice(0, 4)).toEqual(['Before [[Sam Rivera]]', '', '> [!note]+ Brief: [[Sam Rivera]]', '> Product · Harbour Labs']);
    expect(text).toContain('>\n> **From you**\n> - the budget template (A promise from 4 March · around now)\n');
    expect(text.endsWith('\n\nAfter')).toBe(true);
    expect(JSON.stringify(pane.lines('last'))).toBe(sam);
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('Before [[Sam Rivera]]\nAfter');
  });

  it('keeps the marks for looks, and what stands in code as code; the screen shows the words alone', async () => {
    const [met, promise] = ['**coffee** by `<details>`, see `#urgent`', 'the **new** `<b>deck</b>`'];
    const records = `- Met [[Ana Diaz]]: ${met} #kith/met\n- [ ] Promised [[Ana Diaz]]: ${promise} #kith/promise ⏳ 2026-03-06\n`;
    const pane = await personPane(NOTE, { [ANA]: person(), [NOTE]: '[[Ana Diaz]] rang.\n', 'Daily/2026-03-04.md': records });
    expect([...pane.lines('last'), ...pane.lines('from-you')].map((line) => line.split(' | ')[0])).toEqual(['coffee by <details>, see #urgent', 'the new <b>deck</b>']);
    expect(pane.vault.row('promise Ana').say).toBe('the new <b>deck</b>');
    await pane.press('Insert brief here');
    expect(pane.vault.bench.text(NOTE)).toContain(`> - ${promise} (`);
    expect(pane.vault.bench.text(NOTE)).toContain(`> - ${met} (`);
  });

  it('is asked for by name where a note is about several', async () => {
    const pane = await personPane('Daily/2026-03-04.md');
    const view = await pane.vault.bench.openNote('Daily/2026-03-04.md');
    view.editor.setCursor({ line: 7, ch: 0 });
    await pane.vault.bench.run('kith:insert-brief');
    const [, ana] = pane.vault.choices();
    expect(ana?.name).toBe('Ana Diaz');
    ana?.box.click();
    await pane.vault.press('Choose', pane.vault.bench.modal());
    expect(pane.vault.bench.text('Daily/2026-03-04.md')).toContain('#kith/idea\n\n> [!note]+ Brief: [[Ana Diaz]]');
  });

  it('is copied', async () => {
    const pane = await personPane(SAM);
    await pane.vault.bench.run('kith:copy-brief');
    expect(pane.vault.bench.notices().join()).toMatch(/Copied: what to know about Sam Rivera\.|The clipboard can’t be reached/);
  });

  it('needs a note that is about somebody', async () => {
    const pane = await personPane('Notes/Plan.md', { ...VAULT, 'Notes/Plan.md': 'nobody\n' });
    await pane.vault.bench.run('kith:insert-brief');
    expect(pane.vault.bench.notices().join()).toContain('Open a person’s note');
  });
});
