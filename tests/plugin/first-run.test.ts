import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { builtPlugin } from '../workbench/app/testing/built-plugin';
import { openWorkbench } from '../workbench/open-workbench';
import { DATA_JSON, openVault, OpenVault, TODAY } from './open-vault';
import type { WorkbenchOptions } from '../workbench/open-workbench';

const FOLDER = '02 👥 People';
const DAILY = { 'daily-notes.json': '{"folder":"Daily"}' };

/** Three years of daily notes, and 60 people without any properties, 41 of them named in these. */
const PEOPLE = Array.from({ length: 60 }, (_, n) => `Person ${String(n).padStart(2, '0')}`);
const VAULT: Record<string, string> = {
  ...Object.fromEntries(PEOPLE.map((name, n) => [`${FOLDER}/${name}.md`, n % 3 === 0 ? '' : `# ${name}\n\nWorks at the harbour.\n`])),
  ...Object.fromEntries(PEOPLE.slice(0, 41).map((name, n) => [`Daily/202${3 + (n % 3)}-0${1 + (n % 9)}-1${Math.floor(n / 9)}.md`, `A long walk with [[${name}]] number ${n}.\n`])),
  'Notes/Plan.md': `- [ ] Paint the boat\n- [[${PEOPLE[50]}]] has the brush\n`,
  'Templates/Person.md': '# {{title}}\n',
};

/** The user has just switched Kith on: nothing of it was there before. */
async function enable(files: Record<string, string> = VAULT, options: WorkbenchOptions = {}): Promise<OpenVault> {
  const bench = await openWorkbench(files, { today: TODAY, firstEnable: true, config: DAILY, ...options });
  const opened = bench.app.workspace.getLeavesOfType('kith-follow-ups');
  expect(opened).toHaveLength(1);
  const vault = new OpenVault(bench, await bench.view('kith-follow-ups'));
  onTestFinished(() => vault.close());
  return vault;
}

describe('switched on for the first time', () => {
  it('opens the view and says what was found; nothing is asked of the user', async () => {
    const vault = await enable();
    expect(vault.firstRun).toMatch(/^60 people, 41 of them named in your daily notes\. Nobody is waiting on you\.Read one story/);
    expect(vault.rows()).toEqual([]);
    expect(vault.groups()).toEqual([]);
    expect(vault.bench.notices()).toEqual([]);
  });

  it('writes no note, and to its settings only the day and where the people are', async () => {
    const vault = await enable();
    expect(vault.notes()).toEqual(VAULT);
    expect(vault.stored()).toEqual({ version: 1, startDay: TODAY, peopleFolders: [FOLDER] });
  });

  it('takes over the settings of another device that arrive while the app starts, and writes nothing over them', async () => {
    const settings = { version: 1, startDay: '2026-01-01', peopleFolders: ['Team'], firstRunDone: true };
    const arriving = `
      const { prototype } = module.exports.default ?? module.exports;
      const onload = prototype.onload;
      prototype.onload = async function () {
        await onload.call(this);
        await this.app.vault.adapter.write('${DATA_JSON}', '${JSON.stringify(settings)}');
      };`;
    const vault = await openVault(VAULT, { settings: undefined, code: `${builtPlugin()}${arriving}` });
    expect(vault.stored()).toEqual(settings);
    expect(vault.firstRun).toBeNull();
  });

  it('says nothing that is not so while the vault is still being looked at', async () => {
    const said = new Set<string>();
    const listen = new MutationObserver(() => {
      for (const el of document.querySelectorAll('.kith-first-run > p:first-child, .kith-empty')) if (el.textContent) said.add(el.textContent);
    });
    listen.observe(document.body, { childList: true, subtree: true, characterData: true });
    onTestFinished(() => listen.disconnect());
    await enable();
    expect([...said].filter((words) => words !== 'Reading your notes…')).toEqual(['60 people, 41 of them named in your daily notes. Nobody is waiting on you.']);
  });

  it('in an empty vault says how to begin', async () => {
    const vault = await enable({});
    expect(vault.firstRun).toContain('No notes about people yet: log a conversation, or say in the settings where your people are.');
    expect(vault.stored()).toEqual({ version: 1, startDay: TODAY, peopleFolders: [] });
  });

  it('where people already have rhythms says nothing of nobody waiting', async () => {
    const vault = await enable({ 'People/Sam.md': '---\nrhythm: weekly\nlast_contact: 2026-01-01\n---\n' });
    expect(vault.firstRun).toMatch(/^1 person, not named in your daily notes yet\.Read one story/);
    expect(vault.rows()).toEqual(['rhythm Sam 2026-01-08']);
  });

  it('keeps the settings that came by sync or by hand, and the day of another device', async () => {
    const settings = { startDay: '2025-11-01', peopleFolders: ['Team'], yourNote: 'Me.md' };
    const vault = await enable({ ...VAULT, 'Team/Bo.md': '' }, { settings });
    expect(vault.stored()).toEqual(settings);
    expect(vault.firstRun).toMatch(/^1 person,/);
  });

  it('does not put other people folders over those that are set, when only the day is missing', async () => {
    const vault = await enable({ ...VAULT, 'Team/Bo.md': '' }, { settings: { peopleFolders: ['Team'] } });
    expect(vault.stored()).toEqual({ version: 1, startDay: TODAY, peopleFolders: ['Team'] });
  });

  it('leaves a data.json that can’t be read as it is, and works', async () => {
    const vault = await enable(VAULT, { settings: '{"peopleFolders": [' });
    expect(vault.firstRun).toContain('60 people');
    expect(vault.bench.text(DATA_JSON)).toBe('{"peopleFolders": [');
  });
});

describe('switched on for the first time in a folder that can’t be written', () => {
  it('says what was found all the same', async () => {
    const vault = await openVault(VAULT, { settings: { version: 1, startDay: TODAY, peopleFolders: [FOLDER] } });
    vault.bench.disk.outside(DATA_JSON, '{}');
    vault.bench.disk.readOnly = true;
    const again = await vault.offAndOn();
    expect(again.find('.kith-first-run').textContent).toContain('60 people, 41 of them named in your daily notes.');
    expect(vault.bench.text(DATA_JSON)).toBe('{}');
  });
});

describe('the first-run pane', () => {
  it.each([['note', true, 0], ['both', true, 1], ['sidebar', undefined, 1]] as const)('asks where today’s people are to stand: %s', async (place, peopleInNote, views) => {
    const vault = await enable();
    const select = vault.find('.kith-first-run select') as HTMLSelectElement;
    if (place !== 'sidebar') {
      select.value = place;
      select.dispatchEvent(new Event('change'));
      await vault.bench.settled();
      expect((vault.find('.kith-first-run select') as HTMLSelectElement).value).toBe(place);
    }
    await vault.press('Not now');
    expect(vault.stored()['peopleInNote']).toBe(peopleInNote);
    expect(vault.bench.app.workspace.getLeavesOfType('kith-follow-ups')).toHaveLength(views);
  });

  it('stays over a restart until it is used, then it is gone for good', async () => {
    const vault = await (await enable()).reopen({ config: {} });
    expect(vault.firstRun).toContain('60 people, 41 of them');
    await vault.press('Not now');
    expect(vault.firstRun).toBeNull();
    expect(vault.empty).toBe('Nobody is waiting on you.');
    expect(vault.stored()).toEqual({ version: 1, startDay: TODAY, peopleFolders: [FOLDER], firstRunDone: true });
    expect((await vault.reopen({ config: {} })).firstRun).toBeNull();
  });

  it('counts along when people come', async () => {
    const vault = await enable();
    await vault.outside({ [`${FOLDER}/New.md`]: '' });
    expect(vault.firstRun).toContain('61 people, 41 of them');
  });

  it('reads one story from the user’s own words', async () => {
    const vault = await enable({ ...VAULT, 'Daily/2026-02-01.md': '- Met [[Person 07]]: she showed me the lock gates #kith/met\n', 'Daily/2026-03-01.md': 'Tea with [[Person 07]].\n' });
    await vault.press('Read one story');
    const story = vault.bench.modal();
    expect(story.textContent).toContain('You and Person 07');
    expect(story.findAll('li').map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('A long walk with Person 07 number 7.'), '1 Februaryshe showed me the lock gates', '1 MarchTea with Person 07.',
    ]);
    expect(vault.firstRun).toBeNull();
    expect(vault.notes()).toEqual({ ...vault.notes(), ...VAULT });
  });

  it('reads the story without a note that the disk does not give', async () => {
    const vault = await enable({ ...VAULT, 'Daily/2026-02-01.md': '- Met [[Person 07]]: she showed me the lock gates #kith/met\n', 'Daily/2026-03-01.md': 'Tea with [[Person 07]].\n' });
    const { vault: host } = vault.host;
    const read = host.cachedRead.bind(host);
    vi.spyOn(host, 'cachedRead').mockImplementation((file) => (file.path === 'Daily/2026-02-01.md' ? Promise.reject(new Error('EIO')) : read(file)));
    await vault.press('Read one story');
    expect(vault.bench.modal().findAll('li').map(({ textContent }) => textContent)).toEqual([expect.stringContaining('A long walk'), '1 MarchTea with Person 07.']);
    expect(vault.bench.errors()).toEqual([]);
  });

  it('tells no story of the user’s own note, and opens a line in a new tab when that is asked for', async () => {
    const settings = { version: 1, startDay: TODAY, peopleFolders: [FOLDER], yourNote: `${FOLDER}/Me` };
    const mine = { [`${FOLDER}/Me.md`]: '', 'Daily/2026-02-01.md': '- Met [[Person 07]] with [[Me]] #kith/met\n', 'Daily/2026-02-02.md': '[[Me]] alone.\n', 'Daily/2026-02-03.md': '[[Me]] again.\n' };
    const vault = await openVault({ ...VAULT, ...mine }, { settings });
    await vault.press('Read one story');
    expect(vault.bench.modal().textContent).toContain('You and Person 07');
    await vault.bench.openNote('Notes/Plan.md');
    vault.bench.modal().find('a').dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ctrlKey: true }));
    await vault.bench.settled();
    expect(() => vault.bench.modal()).toThrow();
    expect(vault.bench.app.workspace.getLeavesOfType('markdown')).toHaveLength(2);
  });

  it('lets one choose five people, asks how often, and writes only to their notes', async () => {
    const vault = await enable();
    await vault.press('Choose five people to stay in touch with');
    const five = vault.choices().slice(0, 5);
    for (const { box } of five) box.click();
    await vault.press('Choose a rhythm…', vault.bench.modal());
    expect(vault.bench.modal().textContent).toContain('Stay in touch with 5 people');
    await vault.press('Set rhythm', vault.bench.modal());
    const changed = Object.entries(vault.notes()).filter(([path, text]) => VAULT[path] !== text);
    expect(changed.map(([path]) => path)).toEqual(five.map(({ name }) => `${FOLDER}/${name}.md`).sort());
    for (const [path, text] of changed) expect(text).toBe(`---\nrhythm: monthly\n---\n${VAULT[path] ?? ''}`);
    expect(vault.firstRun).toBeNull();
  });

  it('opens the log', async () => {
    const vault = await enable();
    await vault.press('Log your last conversation');
    expect(vault.bench.modal().hasClass('kith-log')).toBe(true);
    expect(vault.notes()).toEqual(VAULT);
    expect(vault.firstRun).toBeNull();
  });

  it('is not shown again to somebody who has used it on another device', async () => {
    const vault = await openVault(VAULT, { settings: { version: 1, startDay: TODAY, peopleFolders: [FOLDER], firstRunDone: true } });
    expect(vault.firstRun).toBeNull();
  });
});
