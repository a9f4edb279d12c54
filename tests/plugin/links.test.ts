import { describe, expect, it } from 'vitest';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';
import { openVault, person, TODAY } from './open-vault';

const NOTE = `Daily/${TODAY}.md`;
const VAULT = { 'People/Sam Rivera.md': person('aliases: [Sam]'), 'People/Bo.md': person(), 'Work/Bo.md': person() };

function linkTo(given: Readonly<Record<string, string>>): string {
  return `obsidian://kith?${Object.entries(given).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;
}

async function follow(vault: OpenVault, given: Readonly<Record<string, string>>): Promise<LogForm> {
  await vault.bench.openUrl(linkTo(given));
  return new LogForm(vault.bench);
}

function valueOf(form: LogForm, label: string): string {
  return (form.field(label) as HTMLInputElement).value;
}

function said(form: LogForm): string[] {
  return [...form.el.querySelectorAll('[role=status]')].map(({ textContent }) => textContent ?? '');
}

describe('a link from outside', () => {
  it('opens the log dialog filled in, and nothing is written before the user does', async () => {
    const vault = await openVault(VAULT);
    const before = vault.notes();
    const form = await follow(vault, { person: 'sam', kind: 'talked', words: 'her new team', day: '2026-03-08' });
    expect([form.el.querySelector('.modal-title')?.textContent, form.people, valueOf(form, 'What it was about'), valueOf(form, 'Day')]).toEqual(['Log call or message', ['Sam Rivera'], 'her new team', '2026-03-08']);
    expect(said(form)).toEqual([]);
    expect(vault.notes()).toEqual(before);
    await form.write();
    expect(vault.bench.text('Daily/2026-03-08.md')).toContain('- Talked with [[Sam Rivera]]: her new team #kith/talked');
  });

  it('finds somebody whose accents the other app has parted from their letters', async () => {
    const vault = await openVault({ 'People/Ana D\u00edaz.md': person() });
    const form = await follow(vault, { person: 'ana di\u0301az' });
    expect([form.people, said(form)]).toEqual([['Ana D\u00edaz'], []]);
  });

  it('waits, when it has started the app, until people are known', async () => {
    const vault = await openVault(VAULT, { url: linkTo({ person: 'Sam', words: 'coffee' }) });
    const form = new LogForm(vault.bench);
    expect([form.people, valueOf(form, 'What happened')]).toEqual([['Sam Rivera'], 'coffee']);
  });

  it('offers somebody new, says so, and makes the note only when it is written down', async () => {
    const vault = await openVault(VAULT);
    const form = await follow(vault, { person: 'Sam, Zoë Quist' });
    expect([form.people, said(form)]).toEqual([['Sam Rivera', 'Zoë Quist'], ['“Zoë Quist” is new: writing this down makes a note. Remove the name if that is wrong.']]);
    expect(Object.keys(vault.notes())).not.toContain('People/Zoë Quist.md');
    await form.write();
    expect(vault.bench.text(NOTE)).toContain('- Met [[Sam Rivera]] and [[Zoë Quist]] #kith/met');
    expect(vault.bench.text('People/Zoë Quist.md')).toContain('type: person');
  });

  it('leaves out at once a name that no note can have', async () => {
    const vault = await openVault(VAULT);
    const form = await follow(vault, { person: 'Sam, a/b' });
    expect([form.people, said(form)]).toEqual([['Sam Rivera'], ['“a/b” is left out: a note can’t have “/” in its name.']]);
  });

  it('leaves a name of two people to be chosen, with both below the field', async () => {
    const vault = await openVault(VAULT);
    const form = await follow(vault, { person: 'Bo', words: 'tea' });
    expect([form.people, said(form), valueOf(form, 'With whom')]).toEqual([[], ['More than one person is called “Bo”. Choose who is meant.'], 'Bo']);
    expect(document.activeElement).toBe(form.field('With whom'));
    expect(document.body.findAll('.suggestion-item').map(({ textContent }) => textContent)).toEqual(['BoPeople', 'BoWork']);
    await form.key('Enter', form.field('With whom'));
    expect(form.people).toEqual(['Bo']);
  });

  it('leaves part of a name to be chosen, and makes nobody of it', async () => {
    const vault = await openVault(VAULT);
    const form = await follow(vault, { person: 'Rivera' });
    expect([form.people, said(form)]).toEqual([[], ['Nobody is called just “Rivera”. Choose who is meant.']]);
    await form.key('Enter', form.field('With whom'));
    expect(form.people).toEqual(['Sam Rivera']);
  });

  it.each([
    ['```\ncode', 'code block'],
    ['%% hidden', '%%'],
    ['<!-- hidden', '<!--'],
    ['$$', '$$'],
  ])('has its words checked as if they were typed: %j', async (words, mark) => {
    const vault = await openVault(VAULT);
    const form = await follow(vault, { person: 'Sam', words });
    expect(form.errors.join()).toContain(mark);
    await form.write();
    expect(Object.keys(vault.notes()).sort()).toEqual(Object.keys(VAULT).sort());
  });

  it('makes lines of the words of many lines, and takes ten thousand letters', async () => {
    const vault = await openVault(VAULT);
    const form = await follow(vault, { person: 'Sam', words: `tea\n- [ ] x\n${'long '.repeat(2000)}` });
    await form.write();
    expect(vault.bench.text(NOTE).split('\n').slice(0, 4).map((line) => line.slice(0, 60))).toEqual(['## People', '- Met [[Sam Rivera]]: tea #kith/met', expect.stringMatching(/^\t- /), expect.stringMatching(/^\t- long long/)]);
  });

  it('does not touch what was typed before and waits', async () => {
    const vault = await openVault(VAULT);
    await vault.bench.run('kith:log-meeting');
    const typed = new LogForm(vault.bench);
    await typed.type('What happened', 'not finished yet');
    await typed.key('Escape');
    const linked = await follow(vault, { person: 'Sam', words: 'coffee' });
    expect(valueOf(linked, 'What happened')).toBe('coffee');
    await linked.write();
    await vault.bench.run('kith:log-meeting');
    expect(valueOf(new LogForm(vault.bench), 'What happened')).toBe('not finished yet');
  });

  it('says what it could not read', async () => {
    const vault = await openVault(VAULT);
    const form = await follow(vault, { person: 'Sam', kind: 'ghosted', day: 'soon' });
    expect(said(form)).toEqual(['Kith doesn’t know “ghosted”. Choose what it was.', '“soon” can’t be read as a day. A day looks like 2026-03-04.']);
  });

  it('goes unheard when Kith is switched off', async () => {
    const vault = await openVault(VAULT);
    vault.bench.plugin.unload();
    await expect(vault.bench.openUrl(linkTo({ person: 'Sam' }))).rejects.toThrow('Nobody has registered');
  });
});
