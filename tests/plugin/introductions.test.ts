import { describe, expect, it } from 'vitest';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';
import { openVault, person, SETTINGS, TODAY } from './open-vault';

const NOTE = `Daily/${TODAY}.md`;
const PEOPLE = {
  'People/Ana Diaz.md': person('email: ana@example.org'),
  'People/Sam Rivera.md': person('email: sam@example.org', 'interests: [soil data]'),
  'People/Bo Chen.md': person(),
};

/** The dialog, opened by its command. */
async function dialogIn(vault: OpenVault): Promise<LogForm> {
  await vault.bench.run('kith:introduce-two-people');
  return new LogForm(vault.bench);
}

async function name(form: LogForm, ...names: string[]): Promise<void> {
  for (const each of names) {
    await form.type('Who', each);
    await form.key('Enter', form.field('Who'));
  }
}

function write(form: LogForm): Promise<void> {
  return form.key('Enter', form.field('Why each would gain'), { ctrlKey: true });
}

describe('introducing two people', () => {
  it('writes one record with its steps to today’s note, as the preview shows them', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '## People\n\n## Notes\nRain.\n' });
    const form = await dialogIn(vault);
    await name(form, 'ana', 'sam');
    await form.type('Why each would gain', 'both work on soil data');
    const lines = [
      '- Introduce [[Ana Diaz]] and [[Sam Rivera]]: both work on soil data #kith/introduce',
      '\t- [ ] Ask [[Ana Diaz]]',
      '\t- [ ] Ask [[Sam Rivera]]',
      '\t- [ ] Introduce them',
      '\t- [ ] Hear how it went',
    ].join('\n');
    expect(form.preview).toBe(lines);
    await write(form);
    expect(vault.bench.text(NOTE)).toBe(`## People\n${lines}\n\n## Notes\nRain.\n`);
    expect(vault.rows()).toEqual([`introduce Ana Diaz and Sam Rivera ${TODAY}`]);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.text(NOTE)).toBe('## People\n\n## Notes\nRain.\n');
  });

  it('asks the one first who was chosen, and not the one who asked for it', async () => {
    const vault = await openVault(PEOPLE);
    const form = await dialogIn(vault);
    await name(form, 'ana', 'sam');
    await form.type('Ask first', '1');
    await form.type('One of them asked for it', '1');
    await write(form);
    expect(vault.bench.text(NOTE)).toBe([
      '## People',
      '- Introduce [[Ana Diaz]] and [[Sam Rivera]] #kith/introduce',
      '\t- [ ] Ask [[Sam Rivera]]',
      `\t- [x] Ask [[Ana Diaz]] ✅ ${TODAY}`,
      '\t- [ ] Introduce them',
      '\t- [ ] Hear how it went',
      '',
    ].join('\n'));
  });

  it('takes no third person, and names people who have no note yet', async () => {
    const vault = await openVault(PEOPLE);
    const form = await dialogIn(vault);
    await name(form, 'ana', 'Jo Park');
    expect(form.people).toEqual(['Ana Diaz', 'Jo Park']);
    expect(form.field('Who').isShown()).toBe(false);
    await write(form);
    expect(vault.bench.text('People/Jo Park.md')).toBe('---\ntype: person\n---\n');
    expect(vault.bench.text(NOTE)).toContain('- Introduce [[Ana Diaz]] and [[Jo Park]] #kith/introduce\n');
  });

  it('marks the steps with the filter of the Tasks plugin where there is one', async () => {
    const config = { 'plugins/obsidian-tasks-plugin/data.json': '{"globalFilter":"#task"}', 'community-plugins.json': '["kith","obsidian-tasks-plugin"]' };
    const vault = await openVault(PEOPLE, { config });
    const form = await dialogIn(vault);
    await name(form, 'ana', 'sam');
    expect(form.preview.split('\n').slice(1)).toEqual(['\t- [ ] Ask [[Ana Diaz]] #task', '\t- [ ] Ask [[Sam Rivera]] #task', '\t- [ ] Introduce them #task', '\t- [ ] Hear how it went #task']);
  });

  it('writes nothing until there are two, and nothing that would not read back', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '' });
    const form = await dialogIn(vault);
    await name(form, 'ana');
    await write(form);
    expect(form.errors.join()).toContain('Name two people.');
    await name(form, 'sam');
    await form.type('Why each would gain', 'soil\n[ ] Ask Bo as well');
    expect(form.errors.join()).toContain('would add a step');
    await write(form);
    expect(vault.bench.text(NOTE)).toBe('');
  });

  it('keeps the words when it is left with Escape, and has them again', async () => {
    const vault = await openVault(PEOPLE);
    const form = await dialogIn(vault);
    await name(form, 'ana', 'sam');
    await form.type('Why each would gain', 'a long story');
    await form.key('Escape', document.body);
    const again = await dialogIn(vault);
    expect(again.people).toEqual(['Ana Diaz', 'Sam Rivera']);
    expect(again.field('Why each would gain').value).toBe('a long story');
  });

  it('begins with the person of a row', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '- [ ] Promised [[Bo Chen]]: a book #kith/promise\n' });
    const { el } = vault.row('promise Bo Chen');
    el.focus();
    el.dispatchEvent(new KeyboardEvent('keydown', { key: 'i', bubbles: true, cancelable: true }));
    await vault.bench.settled();
    expect(new LogForm(vault.bench).people).toEqual(['Bo Chen']);
  });

  it('begins with the person of a note’s menu', async () => {
    const vault = await openVault(PEOPLE, { settings: SETTINGS });
    expect(await menuOf(vault, 'People/Bo Chen.md')).toContain('Introduce to…');
  });
});

/** The menu of a note in the file explorer. */
async function menuOf(vault: OpenVault, path: string): Promise<string[]> {
  const titles: string[] = [];
  const entry = { setSection: () => entry, setTitle: (title: string) => (titles.push(title), entry), setIcon: () => entry, onClick: () => entry };
  vault.bench.app.workspace.trigger('file-menu', { addItem: (fill: (item: typeof entry) => void) => fill(entry) }, vault.bench.app.vault.getFileByPath(path), 'file-explorer');
  await vault.bench.settled();
  return titles;
}
