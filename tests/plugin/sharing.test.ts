import { describe, expect, it } from 'vitest';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';
import { openVault, person, SETTINGS, TODAY } from './open-vault';

const NOTE = `Daily/${TODAY}.md`;
const REPORT = 'Reports/Soil carbon report.md';
const PEOPLE = {
  'People/Ana Diaz.md': person('email: ana@example.org', 'looking_for: [soil data]'),
  'People/Sam Rivera.md': person('email: sam@example.org', 'interests: ["[[Peat]]", chess]'),
  'People/Bo Chen.md': person('interests: [chess]'),
};
const VAULT = { ...PEOPLE, [REPORT]: 'What we found in #soil and [[Peat]].\n' };

/** The dialog over the report, opened by its command. */
async function dialogIn(vault: OpenVault, path = REPORT): Promise<LogForm> {
  await vault.bench.openNote(path);
  await vault.bench.run('kith:share-this-note');
  return new LogForm(vault.bench);
}

/** The people whom the dialog offers: `Ana Diaz: Looking for soil data (#soil)`. */
function offered(vault: OpenVault): string[] {
  return vault.bench.modal().findAll('label').map((label) => (label.textContent ?? '').replace(/^(\w+ \w+) /, '$1: '));
}

async function tick(vault: OpenVault, ...names: string[]): Promise<void> {
  for (const each of vault.choices().filter(({ name }) => names.includes(name))) each.box.click();
  await vault.bench.settled();
}

function write(form: LogForm): Promise<void> {
  return form.key('Enter', form.field('Somebody else'), { ctrlKey: true });
}

describe('sharing a note', () => {
  it('offers those who might like it, each with the reason', async () => {
    const vault = await openVault(VAULT);
    const form = await dialogIn(vault);
    expect(form.el.querySelector('.modal-title')?.textContent).toBe('Share “Soil carbon report” with…');
    expect(offered(vault)).toEqual(['Ana Diaz: Looking for soil data (#soil)', 'Sam Rivera: Interested in Peat']);
    expect(document.activeElement).toBe(vault.choices()[0]?.box);
  });

  it('writes one record to today’s note, as the preview shows it, helps to write, and takes it back in one step', async () => {
    const vault = await openVault({ ...VAULT, [NOTE]: '## People\n\n## Notes\nRain.\n' });
    const form = await dialogIn(vault);
    await tick(vault, 'Ana Diaz');
    expect(form.preview).toBe('- Gave [[Ana Diaz]]: [[Soil carbon report]] #kith/gave/link');
    await tick(vault, 'Sam Rivera');
    await form.type('A few words with it', 'the part on peat');
    const line = '- Gave [[Ana Diaz]] and [[Sam Rivera]]: [[Soil carbon report]]: the part on peat #kith/gave/link';
    expect(form.preview).toBe(line);
    await write(form);
    expect(vault.bench.text(NOTE)).toBe(`## People\n${line}\n\n## Notes\nRain.\n`);
    const letter = vault.bench.modal();
    expect(letter.querySelector('textarea')?.value).toBe('Hi Ana and Sam, this made me think of you: Soil carbon report, the part on peat');
    expect(letter.findAll('a').map((link) => link.getAttribute('href')?.split('?')[0])).toEqual(['mailto:ana@example.org', 'mailto:sam@example.org']);
    expect(letter.findAll('button').map(({ textContent }) => textContent)).toEqual(['Copy']);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.text(NOTE)).toBe('## People\n\n## Notes\nRain.\n');
  });

  it('links the note by its new name when it has been renamed meanwhile', async () => {
    const vault = await openVault(VAULT);
    const form = await dialogIn(vault);
    await vault.rename(REPORT, 'Reports/Peat.md');
    await tick(vault, 'Ana Diaz');
    expect(form.preview).toBe('- Gave [[Ana Diaz]]: [[Peat]] #kith/gave/link');
    await write(form);
    expect(vault.bench.text(NOTE)).toBe('## People\n- Gave [[Ana Diaz]]: [[Peat]] #kith/gave/link\n');
  });

  it('takes anybody else, someone without a note too, and nobody twice', async () => {
    const vault = await openVault(VAULT);
    const form = await dialogIn(vault);
    await tick(vault, 'Ana Diaz');
    for (const name of ['ana', 'Jo Park']) {
      await form.type('Somebody else', name);
      await form.key('Enter', form.field('Somebody else'));
    }
    expect(form.preview).toBe('- Gave [[Ana Diaz]] and [[Jo Park]]: [[Soil carbon report]] #kith/gave/link');
    await write(form);
    expect(vault.bench.text('People/Jo Park.md')).toBe('---\ntype: person\n---\n');
    expect(vault.bench.text(NOTE)).toContain('Gave [[Ana Diaz]] and [[Jo Park]]');
  });

  it('says who has had the note before, and puts those last with whom something was shared of late', async () => {
    const vault = await openVault({
      ...VAULT,
      'Daily/2026-01-20.md': '- Gave [[Ana Diaz]]: [[Soil carbon report]] #kith/gave/link\n- Gave [[Bo Chen]]: [[Soil carbon report|it]] #kith/gave\n',
    });
    const form = await dialogIn(vault);
    expect(offered(vault)).toEqual(['Sam Rivera: Interested in Peat', 'Ana Diaz: Looking for soil data (#soil) · has had this note since 20 January']);
    await form.type('Somebody else', 'bo');
    await form.key('Enter', form.field('Somebody else'));
    expect(form.el.textContent).toContain('Bo Chen has had this note since 20 January.');
  });

  it('writes nothing until somebody is named, and nothing that would break the note', async () => {
    const vault = await openVault({ ...VAULT, [NOTE]: '' });
    const form = await dialogIn(vault);
    await write(form);
    expect(form.errors.join()).toContain('Name at least one person.');
    await tick(vault, 'Ana Diaz');
    await form.type('A few words with it', '%% hidden');
    expect(form.errors.join()).toContain('%%');
    await write(form);
    expect(vault.bench.text(NOTE)).toBe('');
  });

  it('stands in the menu of any note', async () => {
    const vault = await openVault(VAULT);
    const run = new Map<string, () => void>();
    let title = '';
    const entry = { setSection: () => entry, setTitle: (words: string) => ((title = words), entry), setIcon: () => entry, onClick: (act: () => void) => (run.set(title, act), entry) };
    const { workspace, vault: files } = vault.bench.app;
    workspace.trigger('file-menu', { addItem: (fill: (item: typeof entry) => void) => fill(entry) }, files.getFileByPath(REPORT), 'file-explorer');
    expect([...run.keys()]).toEqual(['Share this note with…']);
    run.get('Share this note with…')?.();
    await vault.bench.settled();
    expect(offered(vault)).toHaveLength(2);
  });

  it('works without a match, and says when no note is open', async () => {
    const vault = await openVault(VAULT);
    await vault.bench.run('kith:share-this-note');
    expect(vault.bench.notices()).toContain('Open a note first, then share it.');
    await dialogIn(vault, 'People/Bo Chen.md');
    expect(vault.choices()).toEqual([]);
    expect(vault.bench.modal().textContent).toContain('Name somebody below.');
  });

  it('is not offered for a note that no link can reach: what was shared could not be told later', async () => {
    const vault = await openVault({ ...VAULT, 'Reports/C# and soil.md': '#soil\n' });
    await vault.bench.openNote('Reports/C# and soil.md');
    await vault.bench.run('kith:share-this-note');
    expect(vault.bench.notices().at(-1)).toBe('Nothing was written: no link can reach a note called “C# and soil”. Rename it without # | ^ [ and ].');
    expect(document.querySelector('.modal')).toBeNull();
  });
});

describe('while a note is open', () => {
  const line = (vault: OpenVault): string => vault.view.querySelector<HTMLElement>('.kith-might-like')?.innerText.trim() ?? '';

  it('one quiet line says who might like it, and opens the dialog', async () => {
    const vault = await openVault({ ...VAULT, 'Daily/2026-03-01.md': 'Read about #peat.\n', 'People/Bo Chen.md': `${person()}Likes #peat.\n` });
    expect(line(vault)).toBe('');
    await vault.bench.openNote(REPORT);
    expect(line(vault)).toBe('Ana and Sam might like this note.');
    await vault.bench.openNote('People/Bo Chen.md');
    expect(line(vault)).toBe('');
    await vault.bench.openNote(REPORT);
    expect(line(vault)).not.toBe('');
    await vault.bench.openNote('Daily/2026-03-01.md');
    expect(line(vault)).toBe('');
    await vault.bench.openNote(REPORT);
    await vault.press('Ana and Sam might like this note.');
    expect(offered(vault)).toHaveLength(2);
  });

  it('the line follows what is written in the note, and what was shared', async () => {
    const vault = await openVault(VAULT);
    await vault.bench.openNote(REPORT);
    await vault.outside({ [REPORT]: 'What we found in [[Peat]].\n' });
    expect(line(vault)).toBe('Sam might like this note.');
    await vault.outside({ [NOTE]: '- Gave [[Sam Rivera]]: [[Soil carbon report]] #kith/gave/link\n' });
    expect(line(vault)).toBe('');
  });

  it.each([
    ['the setting is off', { settings: { ...SETTINGS, openNoteLine: false } }, {}],
    ['there is plenty in hand', {}, { 'Plans.md': [1, 2, 3, 4, 5, 6].map((number) => `- [ ] Promised [[Bo Chen]]: thing ${number} #kith/promise\n`).join('') }],
  ])('there is no line when %s', async (_when, options, files) => {
    const vault = await openVault({ ...VAULT, ...files }, options);
    await vault.bench.openNote(REPORT);
    expect(line(vault)).toBe('');
  });
});

describe('who would gain from knowing each other', () => {
  const PAIRS = { ...PEOPLE, 'People/Cy Ito.md': person('role: Soil data engineer'), 'People/Dee Fox.md': person('interests: [soil data]') };

  it('is proposed a pair at a time, with the reason, and leads to the introduction', async () => {
    const vault = await openVault(PAIRS);
    await vault.bench.run('kith:who-could-meet');
    const first = vault.bench.modal().querySelector('strong')?.textContent;
    await vault.press('Another', vault.bench.modal());
    const second = vault.bench.modal().querySelector('strong')?.textContent;
    expect([first, second].sort()).toEqual(['Ana Diaz and Cy Ito', 'Ana Diaz and Dee Fox']);
    await vault.press('Another', vault.bench.modal());
    expect(vault.bench.modal().querySelector('strong')?.textContent).toBe(first);
    expect(vault.bench.modal().textContent).toMatch(/Ana Diaz is looking for soil data\. (Cy Ito works as Soil data engineer|Dee Fox is interested in soil data)\./);
    await vault.press('Introduce…', vault.bench.modal());
    expect(new LogForm(vault.bench).people).toEqual(first?.split(' and '));
  });

  it('is nobody whom an introduction names already', async () => {
    const vault = await openVault({ ...PAIRS, [NOTE]: '- Introduce [[Ana Diaz]] and [[Cy Ito]] #kith/introduce\n- Introduce [[Ana Diaz]] and [[Dee Fox]] #kith/introduce\n' });
    await vault.bench.run('kith:who-could-meet');
    expect(vault.bench.notices().join()).toContain('Nobody is looking yet');
  });
});
