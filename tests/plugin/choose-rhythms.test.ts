import { describe, expect, it } from 'vitest';
import { openVault, person } from './open-vault';
import type { OpenVault } from './open-vault';

const VAULT = {
  'People/Ana Diaz.md': person('company: Peat & Sons', 'role: surveyor'),
  'People/Bo Chen.md': '---\r\ntype: person\r\nkeep_in_touch:\r\n---\r\nMet at the market.\r\n',
  'People/Cleo Park.md': 'No properties here.',
  'People/Has One.md': person('rhythm: quarterly'),
  'People/Quiet.md': person('silent: true'),
  'People/Gone.md': person('deceased: 2020'),
  'People/Some Day.md': person('want_to_meet: true'),
  'People/No Rhythm.md': person('rhythm: none'),
  'Daily/2026-02-01.md': '- Met [[Ana Diaz]]: coffee, she counts sundew #kith/met\n- Wrote [[Bo Chen]]: about the brush #kith/wrote\n',
  'Daily/2026-03-01.md': 'Tea with [[Ana Diaz]] on the pier.\n',
  'Daily/2026-03-20.md': 'Plans with [[Ana Diaz]].\n',
  'Meetings/2026-01-10 Harbour.md': '---\nattendees: ["[[Bo Chen]]"]\n---\n\nWho paints what.\n\nLunch.\n',
  'Meetings/2026-01-12 Harbour.md': '---\nattendees: ["[[Ana Diaz]]"]\n---\n',
};

/** The dialog, as a user sees it and works with it. */
class Walk {
  constructor(readonly vault: OpenVault) {}

  static async through(files: Record<string, string>, options?: Parameters<typeof openVault>[1]): Promise<Walk> {
    const vault = await openVault(files, options);
    await vault.bench.run('kith:choose-rhythms');
    return new Walk(vault);
  }

  get el(): HTMLElement {
    return this.vault.bench.modal();
  }

  get name(): string {
    return this.el.querySelector('.kith-choose-name')?.textContent ?? '';
  }

  get lines(): string[] {
    return this.el.findAll('.kith-quoted li').map((line) => Array.from(line.children, ({ textContent }) => textContent).join(': '));
  }

  get load(): string {
    return this.el.querySelector('.kith-rhythm-load')?.textContent ?? '';
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await this.vault.bench.settled();
    }
  }

  async button(words: string): Promise<void> {
    await this.vault.click(this.el.findAll('button').find(({ textContent }) => textContent?.startsWith(words)) ?? expect.fail(`There is no button “${words}”.`));
  }
}

describe('choosing rhythms', () => {
  it('writes to whoever stands there, also when their note has been renamed meanwhile', async () => {
    const walk = await Walk.through(VAULT);
    await walk.vault.rename('People/Ana Diaz.md', 'People/Anna Dias.md', 'links updated');
    await walk.press('2');
    expect(walk.vault.bench.text('People/Anna Dias.md')).toContain('rhythm: monthly');
    expect(walk.name).toBe('Bo Chen');
  });

  it('goes through those without one, whom most notes name first, and leaves the others out', async () => {
    const walk = await Walk.through(VAULT);
    const names: string[] = [];
    for (let at = 0; at < 4; at += 1) {
      names.push(walk.name);
      await walk.press('n');
    }
    expect(names).toEqual(['Ana Diaz', 'Bo Chen', 'Cleo Park', 'That is everybody.']);
    expect(walk.vault.notes()).toEqual(VAULT);
  });

  it('the next time begins with those who were not passed over', async () => {
    const walk = await Walk.through(VAULT);
    await walk.press('n');
    await walk.button('Stop here');
    await walk.vault.bench.run('kith:choose-rhythms');
    expect(walk.name).toBe('Bo Chen');
    await walk.press('n', 'n');
    expect(walk.name).toBe('Ana Diaz');
  });

  it('shows the last lines of each in the user’s words, of a meeting note its first, and none of days to come', async () => {
    const walk = await Walk.through(VAULT);
    expect(walk.el.textContent).toContain('surveyor, Peat & Sons · in 4 notes');
    expect(walk.lines).toEqual(['1 Mar: Tea with Ana Diaz on the pier.', '1 Feb: coffee, she counts sundew']);
    await walk.press('n');
    expect(walk.lines).toEqual(['1 Feb: about the brush', '10 Jan: Who paints what.']);
    await walk.press('n');
    expect(walk.lines).toEqual([]);
    expect(walk.el.textContent).toContain('Your notes say nothing about them yet.');
  });

  it.each([['1', 'weekly'], ['2', 'monthly'], ['3', 'quarterly'], ['4', 'twice a year'], ['5', 'yearly'], ['0', 'none']])('by %s writes %s to the note, and nothing else', async (key, rhythm) => {
    const walk = await Walk.through(VAULT);
    await walk.press(key);
    expect(walk.name).toBe('Bo Chen');
    expect(walk.vault.notes()).toEqual({ ...VAULT, 'People/Ana Diaz.md': `---\ntype: person\ncompany: Peat & Sons\nrole: surveyor\nrhythm: ${rhythm}\n---\n` });
    expect(walk.vault.bench.notices()).toEqual([]);
  });

  it('writes under the spelling that is there, keeps line endings, and gives a note its first property', async () => {
    const walk = await Walk.through(VAULT);
    await walk.press('n', '2', '5');
    expect(walk.vault.bench.text('People/Bo Chen.md')).toBe('---\r\ntype: person\r\nkeep_in_touch: monthly\r\n---\r\nMet at the market.\r\n');
    expect(walk.vault.bench.text('People/Cleo Park.md')).toBe('---\nrhythm: yearly\n---\nNo properties here.');
  });

  it('says what the rhythms mean taken together', async () => {
    const walk = await Walk.through(VAULT);
    expect(walk.load).toBe('1 quarterly is about 4 a year.');
    await walk.press('1');
    expect(walk.load).toBe('1 quarterly and 1 weekly are about 1 a week.');
    await walk.press('0', 'Backspace', 'Backspace');
    expect(walk.load).toBe('1 quarterly is about 4 a year.');
  });

  it('goes back by Backspace, and takes the choice out of the note again', async () => {
    const walk = await Walk.through(VAULT);
    await walk.press('1', 'n', '4');
    await walk.press('Backspace');
    expect([walk.name, walk.vault.bench.text('People/Cleo Park.md')]).toEqual(['Cleo Park', VAULT['People/Cleo Park.md']]);
    await walk.press('Backspace', 'Backspace');
    expect(walk.name).toBe('Ana Diaz');
    expect(walk.vault.notes()).toEqual(VAULT);
    await walk.press('Backspace');
    expect(walk.name).toBe('Ana Diaz');
  });

  it('what was chosen is taken back one by one afterwards too', async () => {
    const walk = await Walk.through(VAULT);
    await walk.press('1', '2');
    await walk.button('Stop here');
    await walk.vault.bench.run('kith:undo-last-change');
    expect(walk.vault.bench.text('People/Bo Chen.md')).toBe(VAULT['People/Bo Chen.md']);
    await walk.vault.bench.run('kith:undo-last-change');
    expect(walk.vault.notes()).toEqual(VAULT);
  });

  it('chooses nothing beforehand: Enter and other keys do nothing, and buttons do what the keys do', async () => {
    const walk = await Walk.through(VAULT);
    await walk.press('Enter', ' ', '7', 'x');
    expect([walk.name, walk.vault.notes()]).toEqual(['Ana Diaz', VAULT]);
    await walk.button('Every 3 months');
    expect([walk.name, walk.vault.bench.text('People/Ana Diaz.md')]).toEqual(['Bo Chen', expect.stringContaining('rhythm: quarterly')]);
    await walk.button('Back');
    expect([walk.name, walk.vault.notes()]).toEqual(['Ana Diaz', VAULT]);
  });

  it('goes through the people of one circle when that is chosen, and letters there are its own', async () => {
    const walk = await Walk.through({ ...VAULT, 'People/Bo Chen.md': person('circles: [choir]'), 'People/Cleo Park.md': person('circles: [choir, family]') });
    const select = walk.el.find('select') as HTMLSelectElement;
    expect(Array.from(select.options, ({ text }) => text)).toEqual(['Every circle', 'choir', 'family']);
    select.value = 'choir';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    select.focus();
    await walk.press('1');
    expect(walk.name).toBe('Bo Chen');
    await walk.button('Not now');
    await walk.button('Every week');
    expect(walk.vault.bench.text('People/Cleo Park.md')).toContain('rhythm: weekly');
    expect(walk.name).toBe('That is everybody.');
    await walk.button('Back');
    expect([walk.name, walk.vault.bench.text('People/Cleo Park.md')]).toEqual(['Cleo Park', person('circles: [choir, family]')]);
    select.value = '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(walk.name).toBe('Cleo Park');
    await walk.button('Not now');
    expect(walk.name).toBe('Ana Diaz');
  });

  it('stays with somebody whose note can’t be written, says why, and lets one go on', async () => {
    const broken = { ...VAULT, 'People/Ana Diaz.md': '---\ntype: person\nrhythm:\nkeep_in_touch:\n---\n' };
    const walk = await Walk.through(broken);
    await walk.press('1');
    expect(walk.name).toBe('Ana Diaz');
    expect(walk.vault.bench.notices()).toHaveLength(1);
    await walk.press('n', '1');
    expect(walk.name).toBe('Cleo Park');
    expect(walk.vault.bench.text('People/Ana Diaz.md')).toBe(broken['People/Ana Diaz.md']);
  });

  it('says so when the note has been changed since, and shows the person again', async () => {
    const walk = await Walk.through(VAULT);
    await walk.press('1');
    await walk.vault.outside({ 'People/Ana Diaz.md': person('rhythm: daily') });
    await walk.press('Backspace');
    expect(walk.name).toBe('Ana Diaz');
    expect(walk.vault.bench.text('People/Ana Diaz.md')).toBe(person('rhythm: daily'));
    expect(walk.vault.bench.notices()).toHaveLength(1);
  });

  it('reads no note but those of the person shown and the next one, and none after it is closed', async () => {
    const vault = await openVault(VAULT);
    const read: string[] = [];
    const { vault: files } = vault.host;
    const cachedRead = files.cachedRead.bind(files);
    files.cachedRead = (file) => {
      read.push(file.path);
      return cachedRead(file);
    };
    await vault.bench.run('kith:choose-rhythms');
    expect(new Set(read)).toEqual(new Set(['Daily/2026-03-01.md', 'Daily/2026-02-01.md', 'Meetings/2026-01-12 Harbour.md', 'Meetings/2026-01-10 Harbour.md']));
    read.length = 0;
    await vault.press('Stop here', vault.bench.modal());
    expect(read).toEqual([]);
  });

  it('with nobody to choose for says so', async () => {
    const vault = await openVault({ 'People/Has One.md': person('rhythm: quarterly') });
    await vault.bench.run('kith:choose-rhythms');
    expect(vault.bench.notices()).toEqual(['There is nobody left to choose a rhythm for.']);
  });

  it('is offered where nothing is due and nothing comes, and in the first-run pane', async () => {
    const calm = await openVault(VAULT);
    const offer = calm.view.findAll('button').find(({ textContent }) => textContent === 'Choose rhythms…');
    expect(offer?.isShown()).toBe(false);
    await calm.outside({ 'People/Has One.md': null });
    expect(offer?.isShown()).toBe(true);
    await calm.press('Choose rhythms…');
    expect(calm.bench.modal().textContent).toContain('Ana Diaz');
    await calm.close();
    const fresh = await openVault(VAULT, { settings: { version: 1, startDay: '2026-01-01', peopleFolders: ['People'] } });
    await fresh.press('Go through your people one at a time');
    expect(fresh.bench.modal().textContent).toContain('Ana Diaz');
    expect(fresh.firstRun).toBeNull();
  });
});
