import type { TFile } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { openVault, person, SETTINGS } from './open-vault';
import type { OpenVault } from './open-vault';
import type { WorkbenchOptions } from '../workbench/open-workbench';

const PEOPLE = { 'People/Ana Diaz.md': person('aliases: [Anita]', 'company: Acme') };
const TEMPLATE = '---\ntype: person\nmet_at:\ncreated: {{date}}\n---\n# {{title}}\n';

/** The dialog, filled in as a user would. */
async function openDialog(fields: Record<string, string>, options: WorkbenchOptions & { files?: Record<string, string> } = {}): Promise<OpenVault> {
  const vault = await openVault({ ...PEOPLE, ...options.files }, options);
  await vault.bench.run('kith:new-person');
  for (const [label, text] of Object.entries(fields)) {
    const input = vault.bench.modal().find(`input[aria-label="${label}"]`) as HTMLInputElement;
    input.focus();
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vault.bench.settled();
  }
  return vault;
}

async function submit({ bench }: OpenVault): Promise<void> {
  (bench.modal().find('.mod-cta')).click();
  await bench.settled();
}

function said({ bench }: OpenVault): string {
  return bench.modal().getText();
}

describe('a new person', () => {
  it('is shown as the note would be, and where it goes', async () => {
    const vault = await openDialog({ Name: 'Nora Quill', 'How you met': 'the soil fair', 'What they care about': 'peat' });
    expect(said(vault)).toContain('In People/Nora Quill');
    expect(vault.bench.modal().find('.kith-log-preview-lines').getText()).toBe('---\ntype: person\nmet_at: the soil fair\ninterests: peat\n---');
  });

  it('is made, is known, and can be taken back while nothing was changed', async () => {
    const vault = await openDialog({ Name: 'Nora Quill' });
    await submit(vault);
    expect(vault.bench.text('People/Nora Quill.md')).toBe('---\ntype: person\n---\n');
    expect(vault.bench.app.workspace.getActiveFile()?.path).toBe('People/Nora Quill.md');
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.app.vault.getFileByPath('People/Nora Quill.md')).toBeNull();
  });

  it('stays when a word has been written into the note since', async () => {
    const vault = await openDialog({ Name: 'Nora Quill' });
    await submit(vault);
    await vault.bench.outside('People/Nora Quill.md', '---\ntype: person\n---\nHello\n');
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.text('People/Nora Quill.md')).toContain('Hello');
  });

  it('through somebody, who may be new too', async () => {
    const vault = await openDialog({ Name: 'Nora Quill', 'Through whom': 'Anita' });
    document.body.find('.suggestion-item').click();
    await vault.bench.settled();
    await submit(vault);
    expect(vault.bench.text('People/Nora Quill.md')).toContain('introduced_by: "[[Ana Diaz]]"');
  });

  it('comes from the user’s template, which itself is nobody', async () => {
    const settings = { ...SETTINGS, personTemplate: 'People/Person template' };
    const vault = await openDialog({ Name: 'Nora Quill', 'How you met': 'the fair' }, { settings, files: { 'People/Person template.md': TEMPLATE }, config: { 'templates.json': '{"dateFormat":"DD.MM.YYYY"}' } });
    await submit(vault);
    expect(vault.bench.text('People/Nora Quill.md')).toBe('---\ntype: person\nmet_at: the fair\ncreated: 09.03.2026\n---\n# Nora Quill\n');
    await vault.bench.run('kith:new-person');
    const input = vault.bench.modal().find('input[aria-label="Through whom"]') as HTMLInputElement;
    input.focus();
    input.value = 'person template';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await vault.bench.settled();
    expect(document.body.findAll('.suggestion-item').map((el) => el.getText())).toEqual(['New person: person template']);
  });

  it('is made where Templater is on, filled by it, and can be taken back', async () => {
    const settings = { ...SETTINGS, personTemplate: 'Person template' };
    const vault = await openDialog({ Name: 'Nora Quill' }, { settings, files: { 'Person template.md': '---\ntype: person\n---\n# <% name %>\n' }, config: { 'community-plugins.json': '["templater-obsidian"]' } });
    const { bench } = vault;
    bench.app.vault.on('create', (file) => void bench.app.vault.process(file as TFile, (text) => text.replace('<% name %>', 'Nora')));
    await submit(vault);
    await expect.poll(() => bench.app.workspace.getActiveFile()?.path).toBe('People/Nora Quill.md');
    expect(bench.notices()).toEqual(['There is a note for Nora Quill now. Undo']);
    expect(bench.text('People/Nora Quill.md')).toBe('---\ntype: person\n---\n# Nora\n');
    await bench.run('kith:undo-last-change');
    expect(bench.app.vault.getFileByPath('People/Nora Quill.md')).toBeNull();
  });

  it.each([
    ['name', 'ana diaz', 'A note of that name is there already.'],
    ['alias', 'Anita', 'There is a note for Anita already.'],
  ])('whose %s exists can be opened instead', async (_, name, words) => {
    const vault = await openDialog({ Name: name });
    expect(said(vault)).toContain(words);
    vault.bench.modal().find('[aria-label^="Open A"]').click();
    await vault.bench.settled();
    expect(vault.bench.app.workspace.getActiveFile()?.path).toBe('People/Ana Diaz.md');
  });

  it.each([
    ['a/b', 'A note can’t have “/” in its name.'],
    ['.ana', 'A new person needs a name, and it can’t begin with a dot.'],
    ['Ana Diaz', 'A note of that name is there already.'],
  ])('can’t be called %s', async (name, words) => {
    const vault = await openDialog({ Name: name });
    expect(said(vault)).toContain(words);
    await submit(vault);
    expect(vault.bench.modal().find('input[aria-label="Name"]')).toHaveProperty('value', name);
  });

  it('needs a name, which is said once it is asked for', async () => {
    const vault = await openDialog({});
    expect(said(vault)).not.toContain('needs a name');
    await submit(vault);
    expect(said(vault)).toContain('A new person needs a name.');
  });
});

it('somebody new in the log dialog comes from the template too', async () => {
  const settings = { ...SETTINGS, personTemplate: 'Templates/Person.md' };
  const vault = await openVault({ ...PEOPLE, 'Templates/Person.md': TEMPLATE }, { settings });
  await vault.bench.run('kith:log-meeting');
  const input = vault.bench.modal().find('.kith-people-field input') as HTMLInputElement;
  input.focus();
  input.value = 'Nora Quill';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await vault.bench.settled();
  document.body.find('.suggestion-item').click();
  await submit(vault);
  expect(vault.bench.text('People/Nora Quill.md')).toBe('---\ntype: person\nmet_at:\ncreated: 2026-03-09\n---\n# Nora Quill\n');
});
