import { describe, expect, it, vi } from 'vitest';
import { DATA_JSON, openVault, person, SETTINGS } from './open-vault';
import type { OpenVault } from './open-vault';

const COFFEE = '- Met [[Sam]]: coffee #kith/met\n';
const UNSAVED = 'The settings file can’t be read or written, so Kith leaves it alone. What you change here holds until Obsidian closes.';
const SAM = { 'People/Sam.md': person('rhythm: weekly'), 'Daily/2026-02-01.md': COFFEE };

/** The settings, opened at Kith's tab. */
class Tab {
  constructor(private readonly vault: OpenVault) {}

  row(name: string): HTMLElement {
    const rows = this.vault.bench.modal().findAll('.setting-item');
    return rows.find((el) => el.find('.setting-item-name').getText() === name) ?? expect.fail(`There is no setting ${name}.`);
  }

  /** Types into a field. @returns what the field says is wrong, or null */
  async type(name: string, value: string): Promise<string | null> {
    const input = this.row(name).find('input, textarea') as HTMLInputElement;
    input.value = value;
    input.trigger('input');
    await this.vault.bench.settled();
    return this.row(name).querySelector('.setting-item-error')?.textContent ?? null;
  }

  shown(name: string): string {
    return (this.row(name).find('input, textarea') as HTMLInputElement).value;
  }

  async toggle(name: string): Promise<void> {
    this.row(name).find('input').click();
    await this.vault.bench.settled();
  }

  names(): string[] {
    return this.vault.bench.modal().findAll('.setting-item-name').map((el) => el.getText());
  }
}

/** Closes the settings where they are open, and opens them. */
async function openTab(vault: OpenVault): Promise<Tab> {
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  window.dispatchEvent(new KeyboardEvent('keydown', { key: ',', ctrlKey: true, bubbles: true }));
  await vault.bench.settled();
  return new Tab(vault);
}

describe('in the settings tab', () => {
  it('another people folder brings its people, and an emptied field lets them go', async () => {
    const vault = await openVault({ 'Friends, family/Ana.md': '---\nrhythm: weekly\nlast_contact: 2026-02-01\n---\n', 'Team/Bo.md': '---\nrhythm: weekly\nlast_contact: 2026-02-02\n---\n' });
    expect(vault.rows()).toEqual([]);
    const tab = await openTab(vault);
    expect(await tab.type('People folders', 'Friends, family\nTeam')).toBeNull();
    expect(vault.rows()).toEqual(['rhythm Ana 2026-02-08', 'rhythm Bo 2026-02-09']);
    expect(vault.stored()['peopleFolders']).toEqual(['Friends, family', 'Team']);
    await tab.type('People folders', '');
    expect(vault.rows()).toEqual([]);
  });

  it('a folder may have slashes around it', async () => {
    const vault = await openVault({ 'Team/Bo.md': '---\nrhythm: weekly\nlast_contact: 2026-02-02\n---\n' });
    expect(await (await openTab(vault)).type('People folders', '/Team/')).toBeNull();
    expect(vault.rows()).toEqual(['rhythm Bo 2026-02-09']);
  });

  it.each([
    ['Heading', '### Menschen ##', { heading: 'Menschen' }],
    ['Log headings', '## Log, Calls', { logHeadings: ['Log', 'Calls'] }],
    ['Tag roots', '#kith, #crm', { tagRoots: ['kith', 'crm'] }],
    ['Tag roots', '##crm, kith', { tagRoots: ['crm', 'kith'] }],
    ['Tag roots', '# crm, # kith', { tagRoots: ['crm', 'kith'] }],
    ['Tag of notes worth posting', '#essay', { postTag: 'essay' }],
  ])('%s may be typed as it stands in a note: %s', async (name, typed, stored) => {
    const vault = await openVault({});
    expect(await (await openTab(vault)).type(name, typed)).toBeNull();
    expect(vault.stored()).toEqual({ ...SETTINGS, ...stored });
  });

  it('a template may be named without its folder, as it is found', async () => {
    const vault = await openVault({ 'Templates/Person form.md': '' });
    expect(await (await openTab(vault)).type('Template for a person', 'Person form')).toBeNull();
  });

  it('a circle may have a rhythm in a word of one’s own', async () => {
    const vault = await openVault({ 'People/Sam.md': person('circles: [choir]', 'last_contact: 2026-02-01') }, { settings: { ...SETTINGS, rhythmWords: { A: '3 weeks' } } });
    expect(await (await openTab(vault)).type('Rhythms of circles', 'choir = A')).toBeNull();
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-22']);
  });

  it('a folder that is not there is refused with a sentence, and nothing is stored', async () => {
    const vault = await openVault(SAM);
    const tab = await openTab(vault);
    expect(await tab.type('People folders', 'Peple')).toBe('“Peple” is no folder in this vault.');
    expect(await tab.type('People folders', 'People\n /')).toBe('“/” is no folder in this vault.');
    expect(await tab.type('People folders', '\\People')).toBe('“\\People” is no folder in this vault.');
    expect(vault.stored()).toEqual(SETTINGS);
  });

  it('an excluded folder falls silent, tasks and all, but not the one whose name begins like it', async () => {
    const vault = await openVault({
      ...SAM, 'Work/Plan.md': '- [ ] Call [[Sam]] 📅 2026-03-01\n', 'Work-old/Plan.md': '- [ ] Ask [[Sam]] 📅 2026-03-02\n',
    });
    expect(vault.rows()).toEqual(['task Sam 2026-03-01', 'task Sam 2026-03-02']);
    await (await openTab(vault)).type('Excluded folders', 'Work');
    expect(vault.rows()).toEqual(['task Sam 2026-03-02']);
  });

  it('another tag root is read beside the first', async () => {
    const vault = await openVault({ ...SAM, 'Daily/2026-03-01.md': '- [ ] Promised [[Sam]]: the map #crm/promise ⏳ 2026-03-06\n' });
    expect(vault.rows()).toEqual(['task Sam 2026-03-06']);
    await (await openTab(vault)).type('Tag roots', 'kith, crm');
    expect(vault.rows()).toEqual(['promise Sam 2026-03-06']);
  });

  it('a word of one’s own for a rhythm is understood at once', async () => {
    const vault = await openVault({ 'People/Sam.md': person('rhythm: A', 'last_contact: 2026-02-01') });
    expect(await vault.problems()).toEqual(['Sam | rhythm: A']);
    const tab = await openTab(vault);
    expect(await tab.type('Your own words for rhythms', 'A = now and then')).toBe('“now and then” is no rhythm. Try weekly, 6 weeks, quarterly, 45 days or none.');
    expect(await tab.type('Your own words for rhythms', 'A = 3 weeks')).toBeNull();
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-22']);
    expect(await vault.problems()).toEqual([]);
  });

  it('mentions stop to quiet a rhythm when that is switched off', async () => {
    const vault = await openVault({ ...SAM, 'Daily/2026-03-07.md': 'Thought of [[Sam]].\n', 'People/Ana.md': person('rhythm: monthly', 'last_contact: 2026-02-01'), 'Daily/2026-03-06.md': 'And [[Ana]].\n' });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-15']);
    expect(vault.row('rhythm Sam').why).toBe('Every week; only mentioned for a while, last on 7 Mar.');
    await (await openTab(vault)).toggle('Mentions quiet a rhythm');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08', 'rhythm Ana 2026-03-01']);
  });

  it.each([
    ['Start day', '2026-13-45', 'There is no such day. A day looks like 2026-03-04.'],
    ['Heading', '##', 'A heading needs at least one letter, and no line break.'],
    ['Heading', 'People %%', '%% would begin a comment in the note. Leave it out.'],
    ['Your note', 'Nobody', 'There is no note “Nobody” in this vault.'],
    ['Tag roots', 'kith/', '“kith/” can’t be a tag. Letters, digits, - _ and / can.'],
    ['Tag of notes worth posting', 'a, b', '“a, b” can’t be a tag. Letters, digits, - _ and / can.'],
    ['Tag of notes worth posting', '#', '“#” can’t be a tag. Letters, digits, - _ and / can.'],
    ['Tag roots', ' ', 'Name at least one tag root; without one Kith could not find its lines again.'],
    ['Tag roots', 'my tag', '“my tag” can’t be a tag. Letters, digits, - _ and / can.'],
    ['Rhythms of circles', 'family', '“family” should be a name, an equals sign and a rhythm.'],
  ])('%s refuses %j with the reason, and what was there stays', async (name, typed, reason) => {
    const vault = await openVault(SAM);
    expect(await (await openTab(vault)).type(name, typed)).toBe(reason);
    expect(vault.stored()).toEqual(SETTINGS);
  });

  it('words that could not be read back are refused at the field', async () => {
    const vault = await openVault(SAM);
    const tab = await openTab(vault);
    tab.row('Words of the lines').click();
    await vault.bench.settled();
    expect(await tab.type('Met', 'Saw somebody')).not.toBeNull();
    expect(vault.stored()['wording']).toBeUndefined();
  });

  it('an earlier start day brings back what waited from before', async () => {
    const vault = await openVault({ ...SAM, 'Notes/Plan.md': '- [ ] Call [[Sam]] 📅 2025-12-20\n' });
    expect(vault.groups()).toEqual(['rhythm', 'before']);
    await (await openTab(vault)).type('Start day', '2025-12-01');
    expect(vault.groups()).toEqual(['dates']);
  });

  it('only what was changed is written, and what Kith does not know stays', async () => {
    const settings = { ...SETTINGS, heading: 7, futureThing: { a: [1] } };
    const vault = await openVault(SAM, { settings });
    const tab = await openTab(vault);
    expect(tab.shown('Heading')).toBe('People');
    await tab.type('Log headings', 'Log');
    expect(vault.stored()).toEqual({ ...settings, logHeadings: ['Log'] });
  });
});

describe('a data.json that can’t be read', () => {
  const broken = '{ "version": 1, "peopleFolders": ["Pe';

  it.each([
    ['broken JSON', broken],
    ['a list', '[1, 2]'],
    ['a text', '"hello"'],
  ])('(%s) is never written over, and the settings say so', async (_, text) => {
    const vault = await openVault(SAM, { settings: text });
    expect(vault.firstRun).toContain('1 person, named in your daily notes.');
    const tab = await openTab(vault);
    expect(tab.names()[0]).toBe(UNSAVED);
    await tab.type('Heading', 'Menschen');
    await vault.press('Not now');
    await vault.rename('People', 'Humans');
    expect(vault.firstRun).toBeNull();
    expect(vault.bench.text(DATA_JSON)).toBe(text);
  });

  it('is left alone too where the app gives nothing at all for it', async () => {
    const vault = await openVault(SAM);
    vi.spyOn(vault.bench.plugin, 'loadData').mockResolvedValue(null);
    await vault.bench.outside(DATA_JSON, broken);
    await (await openTab(vault)).type('Heading', 'Menschen');
    expect(vault.bench.text(DATA_JSON)).toBe(broken);
  });

  it('leaves the settings as they were when it arrives by sync, and is taken over once it is whole', async () => {
    const vault = await openVault({ 'People/Sam.md': '---\nrhythm: weekly\nlast_contact: 2026-02-01\n---\n', 'Team/Bo.md': '---\nrhythm: weekly\nlast_contact: 2026-02-02\n---\n' });
    await vault.bench.outside(DATA_JSON, broken);
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    await vault.bench.outside(DATA_JSON, JSON.stringify({ ...SETTINGS, peopleFolders: ['Team'] }));
    expect(vault.rows()).toEqual(['rhythm Bo 2026-02-09']);
  });
});

describe('a data.json that can’t be written', () => {
  it('keeps nobody from their follow-ups, and the settings say so until it can', async () => {
    const vault = await openVault(SAM);
    vault.bench.disk.readOnly = true;
    await vault.outside({ 'Team/Bo.md': '---\nrhythm: weekly\nlast_contact: 2026-02-02\n---\n' });
    await (await openTab(vault)).type('People folders', 'People\nTeam');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08', 'rhythm Bo 2026-02-09']);
    expect(vault.stored()).toEqual(SETTINGS);
    expect(vault.bench.notices()).toEqual([UNSAVED]);
    const tab = await openTab(vault);
    expect(tab.names()[0]).toBe(UNSAVED);
    vault.bench.disk.readOnly = false;
    await tab.type('Heading', 'Menschen');
    expect(vault.stored()).toEqual({ ...SETTINGS, peopleFolders: ['People', 'Team'], heading: 'Menschen' });
    expect((await openTab(vault)).names()[0]).not.toBe(UNSAVED);
  });
});

describe('a data.json that arrives from another device', () => {
  const arrives = (vault: OpenVault, changes: object): Promise<void> => vault.bench.outside(DATA_JSON, JSON.stringify({ ...SETTINGS, ...changes }));

  it.each([
    ['people folders', { peopleFolders: ['Team'] }, ['rhythm Bo 2026-02-09']],
    ['excluded folders', { excludedFolders: ['People'] }, []],
    ['whether mentions quiet', { mentionsQuiet: false }, ['rhythm Sam 2026-02-08']],
    ['another root for tags', { tagRoots: ['crm'] }, ['rhythm Sam 2026-03-08']],
    ['words for rhythms', { rhythmWords: { weekly: '2 weeks' } }, ['rhythm Sam 2026-03-01']],
  ])('is taken over: %s', async (_, changes, rows) => {
    const vault = await openVault({
      'People/Sam.md': '---\nrhythm: weekly\n---\n', 'Team/Bo.md': '---\nrhythm: weekly\nlast_contact: 2026-02-02\n---\n',
      'Daily/2026-02-01.md': COFFEE, 'Daily/2026-02-10.md': 'Thought of [[Sam]].\n', 'Daily/2026-03-01.md': '- Talked with [[Sam]]: roof #crm/talked\n',
    });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-15']);
    await arrives(vault, changes);
    expect(vault.rows()).toEqual(rows);
  });

  it('while a setting is changed here undoes nothing', async () => {
    const vault = await openVault({ 'People/Sam.md': '---\nrhythm: weekly\nlast_contact: 2026-02-01\n---\n' });
    vault.bench.disk.outside(DATA_JSON, JSON.stringify({ ...SETTINGS, heading: 'Menschen' }));
    await vault.rename('People', 'Humans');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    expect(vault.stored()).toEqual({ ...SETTINGS, heading: 'Menschen', peopleFolders: ['Humans'] });
    await vault.outside({ 'Humans/Bo.md': '---\nrhythm: weekly\nlast_contact: 2026-02-02\n---\n' });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08', 'rhythm Bo 2026-02-09']);
  });

  it('with the first-run pane used closes it here too', async () => {
    const vault = await openVault(SAM, { settings: { version: 1, startDay: '2026-01-01', peopleFolders: ['People'] } });
    expect(vault.firstRun).not.toBeNull();
    await arrives(vault, {});
    expect(vault.firstRun).toBeNull();
  });

  it('of a later version is used as far as it is understood, and keeps its version', async () => {
    const vault = await openVault(SAM, { settings: { ...SETTINGS, version: 9, peopleFolders: { all: true } } });
    await (await openTab(vault)).type('Heading', 'Menschen');
    expect(vault.stored()).toEqual({ ...SETTINGS, version: 9, peopleFolders: { all: true }, heading: 'Menschen' });
  });
});

describe('the vault’s own set-up', () => {
  const journal = { 'People/Sam.md': person('rhythm: weekly'), 'Journal/02.03.2026.md': COFFEE };

  it('is looked at again when the user comes back: daily notes in another folder and format', async () => {
    const vault = await openVault(journal);
    expect(vault.row('rhythm Sam').why).toBe('Every week; you have not been in touch yet.');
    await vault.outside({ '.obsidian/daily-notes.json': '{"folder":"Journal","format":"DD.MM.YYYY"}' });
    await vault.focus();
    expect(vault.empty).toBe('');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-03-09']);
  });

  it('may name a template folder later', async () => {
    const vault = await openVault({ ...SAM, 'Patterns/Person.md': person('rhythm: weekly', 'last_contact: 2026-01-01') });
    expect(vault.rows()).toEqual(['rhythm Person 2026-01-08', 'rhythm Sam 2026-02-08']);
    await vault.outside({ '.obsidian/templates.json': '{"folder":"Patterns"}' });
    await vault.focus();
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });

  it.each([
    ['its folder is one for templates', 'Meta/Templates/Daily', []],
    ['only itself, where others keep it among their notes', 'Notes/Daily template.md', ['rhythm Someone 2026-01-08']],
  ])('names the template of daily notes: %s', async (_, template, rows) => {
    const daily = JSON.stringify({ folder: 'Daily', template });
    const folder = template.slice(0, template.lastIndexOf('/'));
    const files = { [template.replace(/(\.md)?$/, '.md')]: person('rhythm: weekly', 'last_contact: 2026-01-01'), [`${folder}/Someone.md`]: person('rhythm: weekly', 'last_contact: 2026-01-01') };
    const vault = await openVault(files, { config: { 'daily-notes.json': daily } });
    expect(vault.rows()).toEqual(rows);
  });

  it('follows Periodic Notes once that is switched on', async () => {
    const vault = await openVault(journal, { config: { 'plugins/periodic-notes/data.json': '{"daily":{"enabled":true,"folder":"/Journal/","format":"DD.MM.YYYY"}}' } });
    await vault.outside({ '.obsidian/community-plugins.json': '["periodic-notes"]' });
    await vault.focus();
    expect(vault.rows()).toEqual(['rhythm Sam 2026-03-09']);
  });

  it('that can’t be read counts as not set', async () => {
    const vault = await openVault({ 'People/Sam.md': person('rhythm: weekly'), '2026-02-01.md': COFFEE }, { config: { 'daily-notes.json': '{ broken', 'community-plugins.json': '{}' } });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });

  it('without a change, coming back costs no look at the notes', async () => {
    const vault = await openVault(SAM);
    const looks = vi.spyOn(vault.host.vault, 'getMarkdownFiles');
    await vault.focus();
    expect(looks).not.toHaveBeenCalled();
  });
});
