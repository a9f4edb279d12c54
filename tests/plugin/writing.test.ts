import type { MarkdownView, TFile } from 'obsidian';
import { describe, expect, it, vi } from 'vitest';
import type { Workbench, WorkbenchOptions } from '../workbench/open-workbench';
import { LogForm } from './log-form.test-support';
import { openVault, person } from './open-vault';
import type { OpenVault } from './open-vault';

vi.setConfig({ testTimeout: 30_000 });

const NOTE = 'Daily/2026-03-09.md';
const RECORD = '- Met [[Sam]] #kith/met';

async function open(files: Record<string, string> = {}, options: WorkbenchOptions = {}): Promise<{ vault: OpenVault; bench: Workbench }> {
  const vault = await openVault({ 'People/Sam.md': person(), ...files }, options);
  return { vault, bench: vault.bench };
}

/** Logs a meeting with somebody through the dialog. */
async function logMeeting(bench: Workbench, words = '', name = 'Sam'): Promise<void> {
  await bench.run('kith:log-meeting');
  const form = await new LogForm(bench).name(name);
  if (words !== '') await form.type('What happened', words);
  await form.write();
}

/** Takes a way out of the row of a kind and a name, by its key. */
async function pressOnRow(vault: OpenVault, words: string, key: string): Promise<void> {
  const { el } = vault.row(words);
  el.focus();
  el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await vault.bench.settled();
}

describe('a note that is open in an editor', () => {
  it('keeps what was typed and not saved yet, and both reach the disk at once', async () => {
    const { bench } = await open({ [NOTE]: '## People\n\n## Notes\nRain.\n' });
    const view = await bench.openNote(NOTE);
    view.editor.replaceRange(' And wind.', { line: 3, ch: 5 });
    await logMeeting(bench);
    expect(view.editor.getValue()).toBe(`## People\n${RECORD}\n\n## Notes\nRain. And wind.\n`);
    expect(bench.text(NOTE)).toBe(`## People\n${RECORD}\n\n## Notes\nRain. And wind.\n`);
  });

  it('keeps the cursor where it was, and the editor’s own undo takes the line back in one step', async () => {
    const { bench } = await open({ [NOTE]: '## People\n\n## Notes\nRain.\n' });
    const view = await bench.openNote(NOTE);
    view.editor.setCursor({ line: 3, ch: 2 });
    await logMeeting(bench);
    expect(view.editor.getCursor()).toEqual({ line: 4, ch: 2 });
    view.editor.undo();
    expect(view.editor.getValue()).toBe('## People\n\n## Notes\nRain.\n');
  });

  it('keeps its line endings', async () => {
    const { bench } = await open({ [NOTE]: '## People\r\n\r\n## Notes\r\nRain.' });
    const view = await bench.openNote(NOTE);
    await logMeeting(bench);
    expect(bench.text(NOTE)).toBe(`## People\r\n${RECORD}\r\n\r\n## Notes\r\nRain.`);
    expect(view.editor.getValue()).toContain(RECORD);
  });

  it('is changed in reading mode, too', async () => {
    const { bench } = await open({ [NOTE]: '## People\n' });
    await bench.openNote(NOTE, 'preview');
    await logMeeting(bench);
    expect(bench.text(NOTE)).toBe(`## People\n${RECORD}\n`);
  });

  it('is as it was when it could not be saved, and the words stay in the dialog', async () => {
    const { bench } = await open({ [NOTE]: '## People\n' });
    const view = await bench.openNote(NOTE);
    bench.disk.readOnly = true;
    await logMeeting(bench, 'coffee');
    bench.disk.readOnly = false;
    expect(view.editor.getValue()).toBe('## People\n');
    expect(bench.notices().join()).toMatch(/Nothing was written to “2026-03-09”: it could not be saved \(EACCES/);
    expect(new LogForm(bench).field('What happened').value).toBe('coffee');
  });
});

describe('a note whose tab the user leaves while it is looked at', () => {
  it('gets the line, and the note that is in the tab by then stays as it is', async () => {
    const { bench, vault } = await open({ [NOTE]: '## People\n', 'Other.md': '## People\n' });
    const view = await bench.openNote(NOTE);
    const { vault: notes, workspace } = vault.host;
    const read = notes.read.bind(notes);
    vi.spyOn(notes, 'read').mockImplementation(async (file) => {
      const text = await read(file);
      if (file.path === NOTE && view.file?.path === NOTE) await workspace.getLeaf(false).openFile(notes.getFileByPath('Other.md') ?? file);
      return text;
    });
    await logMeeting(bench);
    expect(view.file?.path).toBe('Other.md');
    expect(view.editor.getValue()).toBe('## People\n');
    expect(bench.text('Other.md')).toBe('## People\n');
    expect(bench.text(NOTE)).toBe(`## People\n${RECORD}\n`);
  });
});

describe('a note that can’t be saved', () => {
  it('keeps what the user has typed meanwhile, and loses the line alone', async () => {
    const { bench, vault } = await open({ [NOTE]: '## People\n\n## Notes\nRain.\n' });
    const view = await bench.openNote(NOTE);
    vi.spyOn(vault.host.workspace.getLeavesOfType('markdown')[0]?.view as unknown as MarkdownView, 'save').mockImplementationOnce(() => {
      view.editor.replaceRange('Sun. ', { line: 0, ch: 0 });
      return Promise.reject(new Error('disk full'));
    });
    await logMeeting(bench, 'coffee');
    expect(view.editor.getValue()).toBe('Sun. ## People\n\n## Notes\nRain.\n');
    expect(bench.notices().join()).toContain('could not be saved (disk full)');
  });
});

describe('the daily note', () => {
  it.each<[string, Record<string, string>, string]>([
    ['of core Daily Notes, in folders of their format', { 'daily-notes.json': '{"folder":"Days/","format":"YYYY/MM-MMMM/YYYY-MM-DD-dddd"}' }, 'Days/2026/03-March/2026-03-09-Monday.md'],
    ['of Periodic Notes, which wins when it is on', {
      'daily-notes.json': '{"folder":"Core"}', 'community-plugins.json': '["periodic-notes"]',
      'plugins/periodic-notes/data.json': '{"daily":{"enabled":true,"folder":"Periodic","format":"DD.MM.YYYY"}}',
    }, 'Periodic/09.03.2026.md'],
    ['of core Daily Notes, when those of Periodic Notes are off', {
      'daily-notes.json': '{"folder":"Core"}', 'community-plugins.json': '["periodic-notes"]',
      'plugins/periodic-notes/data.json': '{"daily":{"enabled":false,"folder":"Periodic"}}',
    }, 'Core/2026-03-09.md'],
    ['of core Daily Notes, when Periodic Notes is off', {
      'daily-notes.json': '{"folder":"Core"}', 'community-plugins.json': '[]', 'plugins/periodic-notes/data.json': '{"daily":{"enabled":true,"folder":"Periodic"}}',
    }, 'Core/2026-03-09.md'],
    ['at the top, when its settings can’t be read', { 'daily-notes.json': '{"folder":' }, '2026-03-09.md'],
  ])('%s', async (_, config, path) => {
    const { bench } = await open({}, { config });
    await logMeeting(bench);
    expect(bench.text(path)).toBe(`## People\n${RECORD}\n`);
  });

  it('is made from the user’s template', async () => {
    const config = { 'daily-notes.json': '{"folder":"Daily","template":"Templates/Day"}' };
    const { bench } = await open({ 'Templates/Day.md': '---\ntags: day\n---\n# {{Title}} {{date:dddd}} {{time}}\n\n## 👥 People\n- \n\n## Notes\n' }, { config });
    await logMeeting(bench);
    expect(bench.text(NOTE)).toBe(`---\ntags: day\n---\n# 2026-03-09 Monday 12:00\n\n## 👥 People\n- \n${RECORD}\n\n## Notes\n`);
  });

  it('is not left behind when the line can’t stand in it', async () => {
    const config = { 'daily-notes.json': '{"folder":"Daily","template":"Day"}' };
    const { bench } = await open({ 'Day.md': '```\n' }, { config });
    await logMeeting(bench);
    expect(bench.disk.text(NOTE)).toBeNull();
    expect(bench.notices().join()).toContain('never closed');
  });

  it('is not left behind when the line can’t be written', async () => {
    const { bench, vault } = await open();
    vi.spyOn(vault.host.vault, 'process').mockRejectedValueOnce(new Error('disk full'));
    await logMeeting(bench);
    expect(bench.notices()).toEqual(['Nothing was written to “2026-03-09”: it could not be saved (disk full).']);
    expect(bench.disk.text(NOTE)).toBeNull();
  });

  it('gets the line where another hand makes it at that moment', async () => {
    const { bench, vault } = await open({ 'Daily/2026-03-08.md': '' });
    const { create } = vault.host.vault;
    vi.spyOn(vault.host.vault, 'create').mockImplementationOnce(async (path, text) => {
      await create.call(vault.host.vault, path, '# Monday\n');
      return create.call(vault.host.vault, path, text);
    });
    await logMeeting(bench);
    expect(bench.text(NOTE)).toBe(`# Monday\n\n## People\n${RECORD}\n`);
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('# Monday\n');
  });

  it('can’t be made in a folder without permission, and the words stay', async () => {
    const { bench } = await open();
    bench.disk.readOnly = true;
    await logMeeting(bench, 'coffee');
    expect(bench.notices().join()).toMatch(/“2026-03-09”: it could not be saved/);
    expect(new LogForm(bench).field('What happened').value).toBe('coffee');
  });

  it.each(['O’Brien, Pat', '李小龍', '🌱 Ana é', "$& $1 $`"])('links %s by a name that reads back', async (name) => {
    const { bench, vault } = await open({ [`People/${name}.md`]: person('rhythm: weekly', 'met: 2025-01-01') });
    expect(vault.rows('rhythm').length).toBe(1);
    await logMeeting(bench, '<img src=x onerror=alert(1)> $&', name);
    expect(bench.text(NOTE)).toBe(`## People\n- Met [[${name}]]: <img src=x onerror=alert(1)> $& #kith/met\n`);
    expect(vault.rows('rhythm')).toEqual([]);
  });
});

describe('a note that a template engine fills', () => {
  const config = { 'daily-notes.json': '{"folder":"Daily","template":"Day"}', 'community-plugins.json': '["templater-obsidian"]' };

  /** Fills a new note some milliseconds after it was made, as Templater does. */
  function fill(bench: Workbench, text: string, after: number): void {
    const { vault } = bench.app;
    vault.on('create', (file) => {
      if (file.path === NOTE) window.setTimeout(() => void vault.modify(file as TFile, text), after);
    });
  }

  async function until(isSo: () => boolean): Promise<void> {
    await expect.poll(isSo, { interval: 50 }).toBe(true);
  }

  it('gets the line once it has been still for a second', async () => {
    const { bench } = await open({ 'Day.md': '# <% tp.date.now() %>\n' }, { config });
    fill(bench, '# Monday\n\n## People\n', 700);
    const logged = logMeeting(bench);
    await until(() => bench.disk.text(NOTE)?.includes(RECORD) ?? false);
    expect(bench.text(NOTE)).toBe(`# Monday\n\n## People\n${RECORD}\n`);
    await logged;
    await until(() => bench.notices().length > 0);
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('# Monday\n\n## People\n');
  });

  it('stays as the engine has filled it, where the line can’t stand in it', async () => {
    const { bench } = await open({ 'Day.md': '# <% tp.date.now() %>\n' }, { config });
    fill(bench, '# Monday\n```\n', 700);
    await logMeeting(bench);
    await until(() => bench.notices().join().includes('never closed'));
    expect(bench.text(NOTE)).toBe('# Monday\n```\n');
  });

  it('that fills it late and takes the line away: the user is told, and the words stay', async () => {
    const { bench } = await open({ 'Day.md': '# Day\n' }, { config });
    fill(bench, '# Monday\n', 2500);
    await logMeeting(bench, 'coffee');
    await until(() => bench.notices().join().includes('the line is gone'));
    expect(new LogForm(bench).field('What happened').value).toBe('coffee');
  });

  it('keeps a line that the user rewords before Kith has looked again, and says nothing of it', async () => {
    const { bench } = await open({ 'Day.md': '# Day\n\n## People\n' }, { config });
    const logged = logMeeting(bench);
    await until(() => bench.disk.text(NOTE)?.includes(RECORD) ?? false);
    await bench.outside(NOTE, bench.text(NOTE).replace('[[Sam]]', '[[Sam]]: tea'));
    await logged;
    await until(() => bench.notices().length > 0);
    expect(bench.notices()).toEqual(['Written down: Sam. Undo']);
    expect(bench.text(NOTE)).toBe('# Day\n\n## People\n- Met [[Sam]]: tea #kith/met\n');
  });

  it('is not waited for where it was made long ago, whatever stands in it', async () => {
    const { bench } = await open({ [NOTE]: '`<% old %>`\n' }, { config });
    await logMeeting(bench);
    expect(bench.text(NOTE)).toBe(`\`<% old %>\`\n\n## People\n${RECORD}\n`);
  });
});

describe('a change that can’t be made leaves everything as it is, and says why', () => {
  const due = person('follow_up: 2026-03-01', 'next_contact: 2026-03-01');

  it('in all notes of it, when one refuses', async () => {
    const { bench, vault } = await open({ 'People/Sam.md': due, [NOTE]: '## People\n' });
    await pressOnRow(vault, 'date Sam', '3');
    expect(bench.text('People/Sam.md')).toBe(due);
    expect(bench.text(NOTE)).toBe('## People\n');
    expect(bench.notices().join()).toMatch(/Nothing was written to “Sam”: .*more than once \(follow_up, next_contact\)/);
  });

  it.each([
    ['broken YAML', '---\ntype: person\nrhythm: weekly\nmet: 2025-01-01\nalias: "@sam\n---\n'],
    ['properties that are never closed', '---\ntype: person\nrhythm: weekly\n'],
  ])('for a person with %s', async (_, text) => {
    const sound = person('rhythm: weekly', 'met: 2025-01-01');
    const { bench, vault } = await open({ 'People/Sam.md': sound });
    const el = vault.row('rhythm Sam').el;
    // The row is still there when the key is pressed: the cache tells of the change later.
    bench.disk.outside('People/Sam.md', text);
    el.focus();
    el.dispatchEvent(new KeyboardEvent('keydown', { key: 'r', bubbles: true, cancelable: true }));
    await bench.settled();
    expect(bench.text('People/Sam.md')).toBe(text);
    expect(bench.notices().join()).toMatch(/Nothing was written to “Sam”/);
  });

  it('for a task that was changed in the meantime', async () => {
    const { bench, vault } = await open({ 'Daily/2026-03-08.md': '- [ ] Promised [[Sam]]: x #kith/promise ⏳ 2026-03-08\n' });
    const el = vault.row('promise Sam').el;
    bench.disk.outside('Daily/2026-03-08.md', '- [ ] Promised [[Sam]]: xyz #kith/promise ⏳ 2026-03-08\n');
    el.focus();
    el.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', bubbles: true, cancelable: true }));
    await bench.settled();
    expect(bench.text('Daily/2026-03-08.md')).toBe('- [ ] Promised [[Sam]]: xyz #kith/promise ⏳ 2026-03-08\n');
    expect(bench.notices().join()).toMatch(/“2026-03-08”: the line .* is not there any more/);
  });
});

describe('ticking a task', () => {
  const LINE = '- [ ] Call [[Sam]] 🔁 every week ⏳ 2026-03-08';
  const PATH = 'Daily/2026-03-08.md';

  it('that repeats is refused without the Tasks plugin', async () => {
    const { bench, vault } = await open({ [PATH]: `${LINE}\n` });
    await pressOnRow(vault, 'task Sam', 'd');
    expect(bench.text(PATH)).toBe(`${LINE}\n`);
    expect(bench.notices().join()).toContain('repeats');
  });

  it('is the Tasks plugin’s own, where that is on', async () => {
    const toggle = (line: string): string => `${line.replace('2026-03-08', '2026-03-15')}\n${line.replace('[ ]', '[x]')} ✅ 2026-03-09`;
    const { bench, vault } = await open({ [PATH]: `${LINE}\n` }, { otherPlugins: { 'obsidian-tasks-plugin': { apiV1: { executeToggleTaskCommand: toggle } } } });
    await pressOnRow(vault, 'task Sam', 'd');
    expect(bench.text(PATH)).toBe('- [ ] Call [[Sam]] 🔁 every week ⏳ 2026-03-15\n- [x] Call [[Sam]] 🔁 every week ⏳ 2026-03-08 ✅ 2026-03-09\n');
  });
});

describe('what breaks outside of a dialog', () => {
  it('is said with the name of the note, and what to do', async () => {
    const { bench, vault } = await open({ [NOTE]: '## People\n' });
    vi.spyOn(vault.host.vault, 'read').mockRejectedValue(new Error('EIO'));
    await bench.run('kith:add-todays-people');
    expect(bench.notices()).toEqual(['That did not go through (“2026-03-09” can’t be read (EIO)). Try it once more.']);
    expect(bench.errors()).toEqual([]);
  });
});

describe('when only some of several notes can be written', () => {
  /** Lets the disk be full for one note. @returns how to make room */
  function full({ host }: OpenVault, path: string): () => void {
    const process = host.vault.process.bind(host.vault);
    const spy = vi.spyOn(host.vault, 'process').mockImplementation((file, change) => (file.path === path ? Promise.reject(new Error('disk full')) : process(file, change)));
    return () => spy.mockRestore();
  }

  it('none is, the user is told which one could not be, the words stay, and writing again writes all of it', async () => {
    const { bench, vault } = await open({ [NOTE]: '## People\n' });
    const makeRoom = full(vault, NOTE);
    await logMeeting(bench, 'by the river', 'Jo');
    expect(bench.notices()).toEqual(['Nothing was written to “2026-03-09”: it could not be saved (disk full).']);
    expect(Object.keys(vault.notes())).not.toContain('People/Jo.md');
    makeRoom();
    const form = new LogForm(bench);
    expect(form.field('What happened').value).toBe('by the river');
    await form.write();
    expect(bench.text(NOTE)).toBe('## People\n- Met [[Jo]]: by the river #kith/met\n');
    expect(Object.keys(vault.notes())).toContain('People/Jo.md');
  });

  it('writing again writes no line twice', async () => {
    const { bench, vault } = await open({ 'Old.md': '- [ ] Lend [[Sam]] the tent 📅 2026-03-20\n', [NOTE]: '## People\n' });
    await bench.run('kith:log-meeting');
    const form = await new LogForm(bench).name('Sam');
    form.el.querySelector<HTMLElement>('.kith-form-choice input')?.click();
    const makeRoom = full(vault, 'Old.md');
    await form.write();
    makeRoom();
    await form.write();
    expect(bench.text(NOTE)).toBe(`## People\n${RECORD}\n`);
    expect(bench.text('Old.md')).toContain('- [x] Lend [[Sam]] the tent');
  });

  it('and what was written can’t be taken back either, the user is told which that is', async () => {
    const { bench, vault } = await open({ [NOTE]: '## People\n' });
    full(vault, NOTE);
    vi.spyOn(vault.host.fileManager, 'trashFile').mockRejectedValue(new Error('EACCES'));
    await logMeeting(bench, 'by the river', 'Jo');
    expect(bench.notices()[0]).toBe('Nothing was written to “2026-03-09”: it could not be saved (disk full). Written already: “Jo”.');
    expect(Object.keys(vault.notes())).toContain('People/Jo.md');
  });
});

describe('somebody who was chosen in a dialog that is still open', () => {
  it('is written by the new name when their note has been renamed meanwhile, however often', async () => {
    const { bench, vault } = await open();
    await bench.run('kith:log-meeting');
    const form = await new LogForm(bench).name('Sam');
    for (const [from, to] of [['Sam', 'Samuel'], ['Samuel', 'Sam'], ['Sam', 'Sam Rivera']] as const) await vault.rename(`People/${from}.md`, `People/${to}.md`, 'links updated');
    await form.type('What happened', 'coffee');
    expect(form.preview).toBe('- Met [[Sam Rivera]]: coffee #kith/met');
    await form.write();
    expect(bench.text(NOTE)).toBe('## People\n- Met [[Sam Rivera]]: coffee #kith/met\n');
    expect(bench.notices()).toEqual(['Written down: Sam Rivera. Undo']);
  });

  it('is who was chosen, and not whoever was renamed from that name before', async () => {
    const { bench, vault } = await open();
    await vault.rename('People/Sam.md', 'People/Samuel.md');
    await vault.outside({ 'People/Sam.md': person() });
    await bench.run('kith:log-meeting');
    const form = await new LogForm(bench).name('Sam');
    expect(form.preview).toBe('- Met [[Sam]] #kith/met');
  });

  it('is not written when their note is gone: the dialog says so', async () => {
    const { bench, vault } = await open();
    await bench.run('kith:log-meeting');
    const form = await new LogForm(bench).name('Sam');
    await vault.delete('People/Sam.md');
    await form.write();
    expect(form.errors.join()).toContain('There is no note of “Sam” any more. Take the name out, and choose somebody again.');
    expect(bench.disk.text(NOTE)).toBeNull();
  });

  it('is refused at the field when nobody new can be called that', async () => {
    const { bench } = await open();
    await bench.run('kith:log-meeting');
    const form = await new LogForm(bench).name('#Tag');
    await form.write();
    expect(form.errors.join()).toContain('A note can’t have “#” in its name.');
  });
});

describe('a property that only the user can settle', () => {
  it.each([
    ['several spellings of it', person('rhythm: weekly', 'Cadence: weekly', 'met: 2026-01-01')],
    ['a value over several lines', person('rhythm:', '  - weekly', 'met: 2026-01-01')],
    ['a comment beside it', person('rhythm: weekly # or so', 'met: 2026-01-01')],
  ])('is refused for %s, and its note is opened beside what has the focus', async (_, text) => {
    const { bench, vault } = await open({ 'People/Sam.md': text });
    await pressOnRow(vault, 'rhythm Sam', 'r');
    expect(bench.text('People/Sam.md')).toBe(text);
    expect(bench.notices().join()).toMatch(/Nothing was written to “Sam”/);
    expect(bench.app.workspace.getLeavesOfType('markdown').map(({ view }) => (view as MarkdownView).file?.path)).toEqual(['People/Sam.md']);
    expect(document.activeElement).toBe(vault.row('rhythm Sam').el);
  });
});

describe('a key that comes twice before the list has changed', () => {
  it.each([
    ['1', 'rhythm Sam', { 'People/Sam.md': person('rhythm: weekly', 'met: 2026-01-01') }, '- Wrote to'],
    ['d', 'introducer Sam', { 'People/Ana.md': person('introduced_by: "[[Sam]]"', 'met: 2026-03-01') }, '- [x] Tell'],
    ['3', 'advice Sam', { 'Daily/2026-02-01.md': '- Advice from [[Sam]]: wait #kith/advice\n' }, '- [ ] Tell'],
  ])('%s on %s writes once, and says nothing else', async (key, row, files, line) => {
    const { bench, vault } = await open(files);
    const { el } = vault.row(row);
    for (const later of [false, true]) {
      el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      if (!later) await new Promise((resolve) => { setTimeout(resolve, 0); });
    }
    await bench.settled();
    expect(Object.values(vault.notes()).join('\n').split(line)).toHaveLength(2);
    expect(bench.notices()).toHaveLength(1);
  });

  it('does another thing when the first changed nothing, or could not be written', async () => {
    const { bench, vault } = await open({ 'Daily/2026-03-08.md': '- [ ] Promised [[Sam]]: x #kith/promise ⏳ 2026-03-16\n' });
    await pressOnRow(vault, 'promise Sam', 'n');
    bench.disk.readOnly = true;
    await pressOnRow(vault, 'promise Sam', 'd');
    bench.disk.readOnly = false;
    await pressOnRow(vault, 'promise Sam', 'd');
    expect(bench.text('Daily/2026-03-08.md')).toContain('- [x] Promised');
  });

  it('does another thing when the first has been taken back, and the app has told of neither yet', async () => {
    const { bench, vault } = await open({ 'Daily/2026-03-08.md': '- [ ] Promised [[Sam]]: x #kith/promise ⏳ 2026-03-08\n' });
    const told = vi.spyOn(vault.host.metadataCache, 'trigger').mockReturnValue(undefined);
    await pressOnRow(vault, 'promise Sam', 'd');
    await bench.run('kith:undo-last-change');
    await pressOnRow(vault, 'promise Sam', 'r');
    told.mockRestore();
    expect(bench.text('Daily/2026-03-08.md')).toContain('- [-] Promised');
  });
});

describe('two rows that are done at the same moment', () => {
  const files = { 'People/Sam.md': person('rhythm: weekly', 'met: 2026-01-01'), 'People/Ana.md': person('rhythm: weekly', 'met: 2026-01-01') };

  async function doBoth(): Promise<{ vault: OpenVault; bench: Workbench }> {
    const { bench, vault } = await open(files);
    pressOnBoth(vault);
    await bench.settled();
    return { bench, vault };
  }

  function pressOnBoth(vault: OpenVault): void {
    for (const name of ['Sam', 'Ana']) vault.row(`rhythm ${name}`).el.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true }));
  }

  it('both stand in today’s note, which is made once', async () => {
    const { bench } = await doBoth();
    expect(bench.text(NOTE).split('\n').sort()).toEqual(['', '## People', '- Wrote to [[Ana]] #kith/wrote', '- Wrote to [[Sam]] #kith/wrote']);
    expect(bench.notices()).toEqual(['Sam: you wrote. Undo', 'Ana: you wrote. Undo']);
  });

  it('stand or fall each by itself: a note that was made for one that fails is not thrown away with the other', async () => {
    const { bench, vault } = await open({ ...files, 'Daily/2026-03-08.md': '' });
    vi.spyOn(vault.host.vault, 'process').mockRejectedValueOnce(new Error('disk full'));
    pressOnBoth(vault);
    await bench.settled();
    expect(bench.text(NOTE)).toBe('## People\n- Wrote to [[Ana]] #kith/wrote\n');
    expect(bench.notices().sort()).toEqual(['Ana: you wrote. Undo', 'Nothing was written to “2026-03-09”: it could not be saved (disk full).']);
  });

  it('leave no note behind where both fail', async () => {
    const { bench, vault } = await open({ ...files, 'Daily/2026-03-08.md': '' });
    vi.spyOn(vault.host.vault, 'process').mockRejectedValueOnce(new Error('disk full')).mockRejectedValueOnce(new Error('disk full'));
    pressOnBoth(vault);
    await bench.settled();
    expect(bench.disk.text(NOTE)).toBeNull();
  });

  it('stay apart when one is taken back while the other is written', async () => {
    const { bench, vault } = await open(files);
    await vault.pressOn('rhythm Sam', '1');
    const undo = vault.view.findAll('.kith-change .kith-link').find(({ textContent }) => textContent === 'Undo');
    const { el } = vault.row('rhythm Ana');
    el.dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true, cancelable: true }));
    undo?.click();
    await bench.settled();
    expect(bench.text(NOTE)).toBe('## People\n- Wrote to [[Ana]] #kith/wrote\n');
  });

  it('are taken back one without the other', async () => {
    const { bench } = await doBoth();
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('## People\n- Wrote to [[Sam]] #kith/wrote\n');
    await bench.run('kith:undo-last-change');
    expect(bench.disk.text(NOTE)).toBeNull();
  });
});

describe('a key that is held', () => {
  it('ticks one promise, and not the next as well', async () => {
    const { bench, vault } = await open({ 'People/Ana.md': person(), 'Daily/2026-03-01.md': '- [ ] Promised [[Sam]]: x #kith/promise\n- [ ] Promised [[Ana]]: x #kith/promise\n' });
    vault.view.find('.kith-follow-up').focus();
    for (const repeat of [false, true, true]) {
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'd', repeat, bubbles: true, cancelable: true }));
      await bench.settled();
    }
    expect(bench.text('Daily/2026-03-01.md').match(/\[x\]/g)).toHaveLength(1);
  });
});

describe('what is so already', () => {
  it.each(['open', 'closed'])('is not written once more, and there is nothing to take back: a note that is %s', async (state) => {
    const { bench, vault } = await open({ 'People/Sam.md': person('rhythm: weekly', 'met: 2025-01-01') });
    if (state === 'open') await bench.openNote('People/Sam.md');
    const modified = vi.fn();
    bench.app.vault.on('modify', modified);
    await pressOnRow(vault, 'rhythm Sam', 'h');
    (bench.modal().find('.mod-cta')).click();
    await bench.settled();
    expect(bench.notices()).toEqual([expect.not.stringContaining('Undo')]);
    expect(modified).not.toHaveBeenCalled();
    await bench.run('kith:undo-last-change');
    expect(bench.notices().pop()).toBe('There is nothing to undo.');
  });
});

describe('what was written can be taken back', () => {
  it('in several notes at once', async () => {
    const sam = person('follow_up: 2026-03-01');
    const { bench, vault } = await open({ 'People/Sam.md': sam, [NOTE]: '## People\r\n' });
    await pressOnRow(vault, 'date Sam', '3');
    expect(bench.text('People/Sam.md')).toBe(person());
    expect(bench.text(NOTE)).toBe(`## People\r\n${RECORD}\r\n`);
    await bench.run('kith:undo-last-change');
    expect(bench.text('People/Sam.md')).toBe(sam);
    expect(bench.text(NOTE)).toBe('## People\r\n');
  });

  it('with the note, when Kith made it and nothing has come to it', async () => {
    const { bench } = await open();
    await logMeeting(bench);
    await bench.run('kith:undo-last-change');
    expect(bench.disk.text(NOTE)).toBeNull();
  });

  it('without the note, when something has come to it', async () => {
    const { bench } = await open();
    await logMeeting(bench);
    await bench.outside(NOTE, `${bench.text(NOTE)}\nRain.\n`);
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('## People\n\nRain.\n');
  });

  it('apart from the note of a new person that has been written to', async () => {
    const { bench } = await open({ [NOTE]: '## People\n' });
    await logMeeting(bench, '', 'Jo');
    await bench.outside('People/Jo.md', `${bench.text('People/Jo.md')}A friend of Sam’s.\n`);
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('## People\n');
    expect(bench.text('People/Jo.md')).toContain('A friend');
    expect(bench.notices().join()).toMatch(/“Jo” stays as it is/);
  });

  it('not in a note that has been deleted, and the user is told', async () => {
    const { bench, vault } = await open({ [NOTE]: '## People\n' });
    await logMeeting(bench);
    await vault.delete(NOTE);
    await bench.run('kith:undo-last-change');
    expect(bench.notices().pop()).toBe('Nothing was undone in “2026-03-09”: the note is not there any more.');
  });

  it('as far as the last fifty times', async () => {
    const promises = Array.from({ length: 51 }, (_, n) => `- [ ] Promised [[Sam]]: thing ${n} #kith/promise ⏳ 2026-03-0${(n % 8) + 1}`);
    const { bench, vault } = await open({ [NOTE]: `${promises.join('\n')}\n` });
    for (let n = 0; n < 51; n++) await pressOnRow(vault, 'promise Sam', 'd');
    expect(vault.rows()).toEqual([]);
    for (let n = 0; n < 51; n++) await bench.run('kith:undo-last-change');
    expect(bench.notices().pop()).toBe('There is nothing to undo.');
    expect(vault.rows()).toHaveLength(50);
  });

  it('wherever the note has been moved to', async () => {
    const { bench, vault } = await open({ [NOTE]: '## People\n' });
    await logMeeting(bench);
    await vault.rename(NOTE, 'Old.md');
    await bench.run('kith:undo-last-change');
    expect(bench.text('Old.md')).toBe('## People\n');
  });

  it('not when it has been changed, and the user is told', async () => {
    const { bench } = await open({ [NOTE]: '## People\n' });
    await logMeeting(bench);
    await bench.outside(NOTE, '## People\n- Met [[Sam]] and his dog #kith/met\n');
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('## People\n- Met [[Sam]] and his dog #kith/met\n');
    expect(bench.notices().join()).toMatch(/“2026-03-09” stays as it is: .*changed since/);
  });

  it('once more when the disk has failed for a note: in that one, and no other change goes in its place', async () => {
    const { bench, vault } = await open({ [NOTE]: '## People\n', 'People/Bo.md': person('follow_up: 2026-03-08') });
    await logMeeting(bench);
    await vault.pressOn('date Bo', '1');
    vi.spyOn(vault.host.vault, 'process').mockImplementationOnce(() => Promise.reject(new Error('disk full')));
    await bench.run('kith:undo-last-change');
    expect(bench.notices().pop()).toBe('“Bo” stays as it is: it could not be saved (disk full).');
    expect([bench.text(NOTE), bench.text('People/Bo.md')]).toEqual([`## People\n${RECORD}\n`, person()]);
    await bench.run('kith:undo-last-change');
    expect(bench.notices().pop()).toBe('Undone: Bo: you wrote.');
    expect([bench.text(NOTE), bench.text('People/Bo.md')]).toEqual([`## People\n${RECORD}\n`, person('follow_up: 2026-03-08')]);
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('## People\n');
  });

  it('one after the other, the last first', async () => {
    const { bench } = await open({ [NOTE]: '' });
    await logMeeting(bench, 'one');
    await logMeeting(bench, 'two');
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('## People\n- Met [[Sam]]: one #kith/met\n');
    await bench.run('kith:undo-last-change');
    expect(bench.text(NOTE)).toBe('');
  });
});

describe('a change that a slow disk is still writing', () => {
  const files = { 'People/Sam.md': person('rhythm: weekly', 'met: 2026-01-01'), 'People/Ana.md': person('rhythm: weekly', 'met: 2026-01-01') };
  const both = '## People\n- Wrote to [[Sam]] #kith/wrote\n- Wrote to [[Ana]] #kith/wrote\n';

  /** One change is done, another is on its way. @returns what lets the disk write it, or fail */
  async function onItsWay(): Promise<{ vault: OpenVault; bench: Workbench; go: (fails?: Error) => void }> {
    const { bench, vault } = await open(files);
    await vault.pressOn('rhythm Sam', '1');
    const { vault: notes } = vault.host;
    const process = notes.process.bind(notes);
    let go: (fails?: Error) => void = () => undefined;
    const disk = new Promise<void>((resolve, reject) => (go = (fails) => (fails ? reject(fails) : resolve())));
    vi.spyOn(notes, 'process').mockImplementationOnce(async (file, change) => {
      await disk;
      return process(file, change);
    });
    await vault.pressOn('rhythm Ana', '1');
    expect(bench.text(NOTE)).not.toBe(both);
    return { bench, vault, go };
  }

  it('is the last one: undo takes it back once it stands, and no other', async () => {
    const { bench, go } = await onItsWay();
    const undone = bench.run('kith:undo-last-change');
    go();
    await undone;
    await bench.settled();
    expect(bench.notices().pop()).toBe('Undone: Ana: you wrote.');
    expect(bench.text(NOTE)).toBe('## People\n- Wrote to [[Sam]] #kith/wrote\n');
  });

  it('is the last one when it fails, too: nothing else is taken back in its place', async () => {
    const { bench, go } = await onItsWay();
    const undone = bench.run('kith:undo-last-change');
    go(new Error('disk full'));
    await undone;
    await bench.settled();
    expect(bench.notices().pop()).toBe('Nothing was written to “2026-03-09”: it could not be saved (disk full).');
    expect(bench.text(NOTE)).toBe('## People\n- Wrote to [[Sam]] #kith/wrote\n');
  });
});
