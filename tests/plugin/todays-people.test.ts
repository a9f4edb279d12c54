import { describe, expect, it } from 'vitest';
import type { WorkbenchOptions } from '../workbench/open-workbench';
import { openVault, person, SETTINGS } from './open-vault';
import type { OpenVault } from './open-vault';

const NOTE = 'Daily/2026-03-09.md';
const PROMISES = 'Daily/2026-03-06.md';
const VAULT = {
  'People/Sam.md': person('rhythm: weekly'),
  'People/Ana.md': person(),
  'People/Bo.md': person('follow_up: 2026-03-08', 'follow_up_about: his new boat'),
  'People/Cy.md': person('follow_up: 2026-03-09'),
  'Daily/2026-02-20.md': '- Met [[Sam]]: tea by *the river* #kith/met\n',
  [PROMISES]: '# Friday\n\n## People\n- [ ] Promised [[Ana]]: the deck #kith/promise ⏳ 2026-03-08\n',
};
const ANA = '- [[Ana]]: [[2026-03-06#People|A promise: the deck]] #kith/today';
const BO = '- [ ] [[Bo]]: his new boat #kith/today';

async function add(vault: OpenVault): Promise<void> {
  await vault.bench.run('kith:add-todays-people');
  await vault.press('Add', vault.bench.modal());
}

function suggestions(vault: OpenVault): string[] {
  return vault.bench.text(NOTE).split('\n').filter((line) => line.includes('#kith/today'));
}

/** The rows that were there before the note named anybody. */
const ROWS = ['promise Ana 2026-03-08', 'date Bo 2026-03-08', 'date Cy 2026-03-09', 'rhythm Sam 2026-02-27'];

describe('today’s people in the daily note', () => {
  it('are shown first, then stand under the heading, three at most, and are taken back', async () => {
    const vault = await openVault({ ...VAULT, [NOTE]: '# Monday\n\n## People\n\n## Notes\n' });
    await vault.bench.openNote(NOTE);
    expect(vault.rows()).toEqual(ROWS);
    await vault.bench.run('kith:add-todays-people');
    const dialog = vault.bench.modal();
    expect(dialog.find('.kith-log-preview').textContent).toMatch(/^In Daily\/2026-03-09- \[\[Ana\]\]: .*\n- \[ \] \[\[Bo\]\].*\n- \[ \] \[\[Cy\]\].* #kith\/today$/);
    expect(dialog.textContent).not.toContain('go there');
    expect(vault.bench.text(NOTE)).toBe('# Monday\n\n## People\n\n## Notes\n');
    await vault.press('Add', dialog);
    expect(suggestions(vault).slice(0, 2)).toEqual([ANA, BO]);
    expect(suggestions(vault)).toHaveLength(3);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.text(NOTE)).toBe('# Monday\n\n## People\n\n## Notes\n');
  });

  it('link by the new name whoever has been renamed while they were shown', async () => {
    const vault = await openVault(VAULT);
    await vault.bench.run('kith:add-todays-people');
    await vault.rename('People/Bo.md', 'People/Bob.md', 'links updated');
    await vault.press('Add', vault.bench.modal());
    expect(suggestions(vault).slice(0, 2)).toEqual([ANA, BO.replace('Bo', 'Bob')]);
  });

  it('change nothing in the list, and are no problem', async () => {
    const vault = await openVault(VAULT);
    await add(vault);
    expect(vault.rows()).toEqual(ROWS);
    expect(await vault.problems()).toEqual([]);
    vault.bench.setToday('2026-03-10');
    await vault.focus();
    expect(vault.rows()).toEqual(ROWS);
  });

  it('make the note when there is none, and say so where another note is open', async () => {
    const vault = await openVault(VAULT);
    await vault.bench.openNote(PROMISES);
    await vault.bench.run('kith:add-todays-people');
    expect(vault.bench.modal().textContent).toContain('These lines go into today’s daily note');
    await vault.press('Add', vault.bench.modal());
    expect(vault.bench.text(NOTE)).toContain(`## People\n${ANA}\n${BO}\n`);
  });

  it('are contact when ticked, and then the list is done with them', async () => {
    const vault = await openVault(VAULT);
    await add(vault);
    await vault.outside({ [NOTE]: vault.bench.text(NOTE).replaceAll('- [ ]', '- [x]') });
    expect(vault.rows()).toEqual(['promise Ana 2026-03-08', 'rhythm Sam 2026-02-27']);
  });

  it.each<[string, (text: string) => string]>([
    ['as they are', (text) => text],
    ['when they were ticked', (text) => text.replaceAll('- [ ]', '- [x]')],
    ['when their words were changed', (text) => text.replace('his new boat', 'ring him').replace('A promise: the deck', 'that deck')],
  ])('are not added a second time %s', async (_when, edit) => {
    const vault = await openVault(VAULT);
    await add(vault);
    await vault.outside({ [NOTE]: edit(vault.bench.text(NOTE)) });
    const before = vault.bench.text(NOTE);
    await vault.bench.run('kith:add-todays-people');
    expect(vault.bench.notices().pop()).toBe('Today’s people are in your daily note already.');
    expect(vault.bench.text(NOTE)).toBe(before);
  });

  it.each<[string, Record<string, string>, Partial<typeof SETTINGS> & { awayUntil?: string }, string]>([
    ['Nobody is waiting on you.', { 'People/Ana.md': person() }, {}, ''],
    ['Nobody is waiting on you. Next: Sam', { 'People/Sam.md': person('rhythm: weekly'), 'Daily/2026-03-08.md': '- Met [[Sam]] #kith/met\n' }, {}, ''],
    ['Nobody is waiting on you.', { 'People/Sam.md': person('rhythm: weekly'), 'Daily/2026-02-20.md': '- Met [[Sam]] #kith/met\n' }, { awayUntil: '2026-03-20' }, 'to somebody who is away'],
  ])('are a calm sentence when there are none: %s', async (words, files, settings) => {
    const vault = await openVault(files, { settings: { ...SETTINGS, ...settings } });
    await vault.bench.run('kith:add-todays-people');
    expect(vault.bench.notices().pop()).toContain(words);
    expect(vault.bench.disk.text(NOTE)).toBeNull();
  });

  it('are there already where the note itself holds all that is open today', async () => {
    const own = '- [ ] Thank [[Ana]]: her time #kith/thank ⏳ 2026-03-09\n';
    const vault = await openVault({ 'People/Ana.md': person(), [NOTE]: own });
    expect(vault.rows()).toEqual(['thank Ana 2026-03-09']);
    await vault.bench.run('kith:add-todays-people');
    expect(vault.bench.notices().pop()).toBe('Today’s people are in your daily note already.');
    expect(vault.bench.text(NOTE)).toBe(own);
  });

  it('quote the last line about them, and leave alone what stands in the note itself', async () => {
    const own = '- [ ] Thank [[Ana]]: her time #kith/thank ⏳ 2026-03-09\n';
    const vault = await openVault({ 'People/Sam.md': VAULT['People/Sam.md'], 'People/Ana.md': person(), 'Daily/2026-02-20.md': VAULT['Daily/2026-02-20.md'], [NOTE]: own });
    await add(vault);
    expect(vault.bench.text(NOTE)).toBe(`${own}\n## People\n- [ ] [[Sam]]: last time “tea by *the river*” #kith/today\n`);
  });

  it('lead to the block of a task that has one', async () => {
    const vault = await openVault({ ...VAULT, [PROMISES]: '- [ ] Promised [[Ana]]: the deck #kith/promise ⏳ 2026-03-08 ^deck\n' });
    await add(vault);
    expect(suggestions(vault)[0]).toBe('- [[Ana]]: [[2026-03-06#^deck|A promise: the deck]] #kith/today');
  });
});

describe('when today’s note is first made', () => {
  const options = (peopleInNote: boolean): WorkbenchOptions => ({ settings: { ...SETTINGS, peopleInNote }, config: { 'daily-notes.json': '{"folder":"Daily","template":"Daily note"}' } });
  const FILES = { ...VAULT, 'Daily note.md': '# {{date}}\n' };

  it('they are added, and can be taken back', async () => {
    const vault = await openVault(FILES, options(true));
    await vault.outside({ [NOTE]: '# 2026-03-09\n' });
    expect(suggestions(vault)).toHaveLength(3);
    expect(vault.bench.notices().pop()).toContain('Today’s people are in your daily note.');
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.text(NOTE)).toBe('# 2026-03-09\n');
  });

  it.each(['What was good today?', 'Что сегодня было хорошего?', '今日は何が良かったですか'])('they are added below a long template, in any letters: %s', async (line) => {
    const template = `${line}\n`.repeat(60);
    const vault = await openVault({ ...FILES, 'Daily note.md': template }, options(true));
    await vault.outside({ [NOTE]: template });
    expect(suggestions(vault)).toHaveLength(3);
  });

  it('they are added once, when Kith itself makes it', async () => {
    const vault = await openVault(FILES, options(true));
    await add(vault);
    expect(suggestions(vault)).toHaveLength(3);
  });

  it.each<[string, boolean, string, string]>([
    ['while the setting is off', false, NOTE, '# 2026-03-09\n'],
    ['to another day’s note', true, 'Daily/2026-03-10.md', '# 2026-03-10\n'],
    ['to another note', true, 'Notes.md', ''],
    ['to a note that is full already, as one that a sync brings', true, NOTE, 'A long day.\n'.repeat(60)],
  ])('they are not added %s', async (_when, isOn, path, text) => {
    const vault = await openVault(FILES, options(isOn));
    await vault.outside({ [path]: text });
    expect(vault.bench.text(path)).toBe(text);
  });

  it('they are not added to a note that was there when the app started', async () => {
    const vault = await openVault({ ...FILES, [NOTE]: '# 2026-03-09\n' }, options(true));
    await vault.bench.settled();
    expect(vault.bench.text(NOTE)).toBe('# 2026-03-09\n');
  });

  it('nobody is named twice in a note that a sync brings with its people', async () => {
    const vault = await openVault(FILES, options(true));
    const text = `## People\n${ANA.replace('the deck', 'x')}\n- [x] [[Bo]] #kith/today\n- [ ] [[Cy]] #kith/today\n`;
    await vault.outside({ [NOTE]: text });
    expect(vault.bench.text(NOTE)).toBe(text);
  });

  it('they are not added to a note that was made some while ago', async () => {
    const vault = await openVault(FILES, options(true));
    vault.bench.disk.outside(NOTE, '# 2026-03-09\n', 20_000);
    await vault.bench.settled();
    expect(vault.bench.text(NOTE)).toBe('# 2026-03-09\n');
  });
});
