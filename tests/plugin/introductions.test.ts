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
    await form.type('Who asked for it', '0');
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
    await press(vault, 'promise Bo Chen', 'i');
    expect(new LogForm(vault.bench).people).toEqual(['Bo Chen']);
  });

  it('begins with the person of a note’s menu', async () => {
    const vault = await openVault(PEOPLE, { settings: SETTINGS });
    expect(await menuOf(vault, 'People/Bo Chen.md')).toContain('Introduce to…');
  });
});

describe('an introduction', () => {
  it('that goes through', async () => {
    const vault = await introduced();
    expect(await on(vault, TODAY, 'd')).toEqual(['Ana and Sam: ask Ana first.', '-\t- [ ] Ask [[Ana Diaz]]', '+\t- [/] Ask [[Ana Diaz]] 🛫 2026-03-09 ⏳ 2026-03-16']);
    expect(await on(vault, '2026-03-11', '1')).toEqual([
      'Ana and Sam: asked Ana on 9 March.',
      '-\t- [/] Ask [[Ana Diaz]] 🛫 2026-03-09 ⏳ 2026-03-16',
      '+\t- [x] Ask [[Ana Diaz]] 🛫 2026-03-09 ⏳ 2026-03-16 ✅ 2026-03-11',
    ]);
    expect(await on(vault, '2026-03-11', 'd')).toEqual(['Ana and Sam: Ana would like to. Ask Sam.', '-\t- [ ] Ask [[Sam Rivera]]', '+\t- [/] Ask [[Sam Rivera]] 🛫 2026-03-11 ⏳ 2026-03-18']);
    expect(await on(vault, '2026-03-18', '3')).toEqual([
      'Ana and Sam: asked Sam on 11 March. A gentle nudge?',
      '-\t- [/] Ask [[Sam Rivera]] 🛫 2026-03-11 ⏳ 2026-03-18',
      '+\t- [/] Ask [[Sam Rivera]] 🛫 2026-03-11 ⏳ 2026-03-25',
    ]);
    expect(await on(vault, '2026-03-20', '1')).toEqual([
      'Ana and Sam: asked Sam on 11 March.',
      '-\t- [/] Ask [[Sam Rivera]] 🛫 2026-03-11 ⏳ 2026-03-25',
      '+\t- [x] Ask [[Sam Rivera]] 🛫 2026-03-11 ⏳ 2026-03-25 ✅ 2026-03-20',
    ]);
    expect(await on(vault, '2026-03-20', 'd')).toEqual(['Ana and Sam: both would like to. Introduce them.', '-\t- [ ] Introduce them', '+\t- [x] Introduce them ✅ 2026-03-20']);
    await goTo(vault, '2026-04-02');
    expect(vault.rows('introductions')).toEqual([]);
    expect(await on(vault, '2026-04-03', 'd')).toEqual(['Ana and Sam: introduced on 20 March. How did it go?', '-\t- [ ] Hear how it went', '+\t- [x] Hear how it went ✅ 2026-04-03']);
    expect(vault.rows()).toEqual([]);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.row('introduce').why).toBe('Ana and Sam: introduced on 20 March. How did it go?');
  });

  it('that is declined rests as a whole, and nothing more is said to the other', async () => {
    const vault = await introduced();
    await on(vault, TODAY, 'd');
    await on(vault, '2026-03-11', '1');
    await on(vault, '2026-03-11', 'd');
    expect(await on(vault, '2026-03-12', '2')).toEqual([
      'Ana and Sam: asked Sam on 11 March.',
      '-\t- [/] Ask [[Sam Rivera]] 🛫 2026-03-11 ⏳ 2026-03-18',
      '+\t- [-] Ask [[Sam Rivera]] 🛫 2026-03-11 ⏳ 2026-03-18 ❌ 2026-03-12',
    ]);
    for (const day of ['2026-03-12', '2026-03-19', '2026-04-20', '2026-06-09']) {
      await goTo(vault, day);
      expect(vault.rows()).toEqual([]);
    }
    expect(vault.bench.text(NOTE)).toContain('\t- [ ] Introduce them\n\t- [ ] Hear how it went\n');
    await vault.bench.run('kith:undo-last-change');
    expect(vault.rows()).toEqual(['introduce Ana Diaz and Sam Rivera 2026-03-18']);
  });

  it('that nobody answers is nudged after a week, and may rest after three', async () => {
    const vault = await introduced();
    await on(vault, TODAY, 'd');
    expect(await said(vault, 90)).toEqual([
      '2026-03-09 coming-up: Ana and Sam: asked Ana on 9 March.',
      '2026-03-16 introductions: Ana and Sam: asked Ana on 9 March. A gentle nudge?',
      '2026-03-30 introductions: Ana and Sam: asked Ana on 9 March. It is fine to let it rest.',
    ]);
    expect(await on(vault, '2026-03-30', 'r')).toEqual([
      'Ana and Sam: asked Ana on 9 March. It is fine to let it rest.',
      '-\t- [/] Ask [[Ana Diaz]] 🛫 2026-03-09 ⏳ 2026-03-16',
      '+\t- [-] Ask [[Ana Diaz]] 🛫 2026-03-09 ⏳ 2026-03-16 ❌ 2026-03-30',
    ]);
    expect(vault.rows()).toEqual([]);
  });

  it('goes on under new names when both are renamed, and is listed when a link leads nowhere', async () => {
    const vault = await introduced();
    await vault.rename('People/Ana Diaz.md', 'People/Ana Rivera.md', 'links updated');
    await vault.rename('People/Sam Rivera.md', 'People/Samuel.md', 'links updated');
    expect(vault.rows()).toEqual([`introduce Ana Rivera and Samuel ${TODAY}`]);
    expect(vault.row('introduce').why).toBe('Ana and Samuel: ask Ana first.');
    await vault.rename('People/Samuel.md', 'People/Nobody knows.md', 'links left');
    expect(vault.rows()).toEqual([]);
    expect(await vault.problems()).toEqual(['2026-03-09 | Line 2: #kith/introduce']);
  });

  it('asks for the answer when it is done on a row that waits for one', async () => {
    const vault = await introduced();
    await on(vault, TODAY, 'd');
    await press(vault, 'introduce', 'd');
    expect(document.body.findAll('.menu .menu-item-title').map(({ textContent }) => textContent)).toEqual(['Said yes1', 'Said no2', 'Ask again3']);
  });
});

describe('writing about an introduction', () => {
  const drafts = '## Ask\nDear {{name}}, would you like to meet {{other}}?\n\n{{why}}.\n\n## Introduce\n{{name}}: meet {{other}}.\n';

  it('asks without a name, in the user’s own words', async () => {
    const vault = await introduced({ 'Notes/Drafts.md': drafts }, { introductionDrafts: 'Notes/Drafts.md' });
    expect(await letter(vault)).toEqual(['Dear Ana, would you like to meet someone who works on …?\n\nBoth work on soil data.', ['ana@example.org']]);
  });

  it('follows the note of drafts where it is moved, and has Kith’s words where there is none', async () => {
    const vault = await introduced({ 'Notes/Drafts.md': drafts }, { introductionDrafts: 'Notes/Drafts.md' });
    await vault.rename('Notes/Drafts.md', 'Letters.md');
    expect((await letter(vault))[0]).toContain('Dear Ana');
    await vault.delete('Letters.md');
    expect((await letter(vault))[0]).toBe('Hi Ana, may I introduce you to someone who works on …? Both work on soil data');
  });

  it('gives the name where the user wants so', async () => {
    const vault = await introduced({}, { namesBeforeAgreed: true });
    expect((await letter(vault))[0]).toBe('Hi Ana, may I introduce you to Sam Rivera? Both work on soil data');
  });

  it('introduces them in one mail to both', async () => {
    const vault = await introduced();
    for (const key of ['d', '1', 'd', '1']) await press(vault, 'introduce', key);
    expect(await letter(vault)).toEqual(['Hi Ana and Sam, I would like you to meet each other. Both work on soil data', ['ana@example.org,sam@example.org']]);
  });

  it('logs it with the one who was written to', async () => {
    const vault = await introduced();
    await press(vault, 'introduce', 'w');
    await vault.press('Log it', vault.bench.modal());
    expect(new LogForm(vault.bench).people).toEqual(['Ana Diaz']);
  });
});

/** A vault in which Ana and Sam are to be introduced. */
function introduced(files: Record<string, string> = {}, settings: Record<string, unknown> = {}): Promise<OpenVault> {
  const lines = ['- Introduce [[Ana Diaz]] and [[Sam Rivera]]: both work on soil data #kith/introduce', '\t- [ ] Ask [[Ana Diaz]]', '\t- [ ] Ask [[Sam Rivera]]', '\t- [ ] Introduce them', '\t- [ ] Hear how it went'];
  return openVault({ ...PEOPLE, [NOTE]: `## People\n${lines.join('\n')}\n`, ...files }, { settings: { ...SETTINGS, ...settings } });
}

async function goTo(vault: OpenVault, day: string): Promise<void> {
  vault.bench.setToday(day);
  await vault.focus();
}

async function press(vault: OpenVault, row: string, key: string): Promise<void> {
  const { el } = vault.row(row);
  el.focus();
  el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await vault.bench.settled();
}

/** What the introduction's row says from today on, day by day: each day on which it says something else, with the group that it stands in. */
async function said(vault: OpenVault, days: number): Promise<string[]> {
  const all: string[] = [];
  for (let day = 0; day <= days; day++) {
    const on = new Date(Date.parse(TODAY) + day * 86_400_000).toISOString().slice(0, 10);
    await goTo(vault, on);
    const { el, why } = vault.row('introduce');
    const now = `${el.closest<HTMLElement>('.kith-group')?.dataset['group']}: ${why}`;
    if (all.at(-1)?.slice(11) !== now) all.push(`${on} ${now}`);
  }
  return all;
}

/** What the introduction's row says on a day, and the lines that go and come when a key is pressed on it; no other note changes. */
async function on(vault: OpenVault, day: string, key: string): Promise<string[]> {
  await goTo(vault, day);
  const { [NOTE]: before = '', ...others } = vault.notes();
  const { why } = vault.row('introduce');
  await press(vault, 'introduce', key);
  const { [NOTE]: after = '', ...othersNow } = vault.notes();
  expect(othersNow).toEqual(others);
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [why, ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`), ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`)];
}

/** The draft of the dialog that helps to write, and the addresses of its mails. */
async function letter(vault: OpenVault): Promise<[string | undefined, string[]]> {
  await press(vault, 'introduce', 'w');
  const dialog = vault.bench.modal();
  const mails = dialog.findAll('a[href^="mailto:"]').map((link) => decodeURIComponent(link.getAttribute('href')?.slice('mailto:'.length).split('?')[0] ?? ''));
  const words = dialog.querySelector('textarea')?.value;
  dialog.querySelector<HTMLElement>('.modal-close-button')?.click();
  await vault.bench.settled();
  return [words, mails];
}

/** The menu of a note in the file explorer. */
async function menuOf(vault: OpenVault, path: string): Promise<string[]> {
  const titles: string[] = [];
  const entry = { setSection: () => entry, setTitle: (title: string) => (titles.push(title), entry), setIcon: () => entry, onClick: () => entry };
  vault.bench.app.workspace.trigger('file-menu', { addItem: (fill: (item: typeof entry) => void) => fill(entry) }, vault.bench.app.vault.getFileByPath(path), 'file-explorer');
  await vault.bench.settled();
  return titles;
}
