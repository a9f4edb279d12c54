import { afterEach, describe, expect, it, vi } from 'vitest';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';
import { DATA_JSON, openVault, person, SETTINGS } from './open-vault';

const SAM = { 'People/Sam.md': person('rhythm: weekly', 'last_contact: 2026-03-03') };

afterEach(() => vi.restoreAllMocks());

describe('the list turns over', () => {
  it('when the user comes back on another day', async () => {
    const vault = await openVault(SAM);
    expect(vault.empty).toBe('Nobody is waiting on you. Next: Sam, around 10 March.');
    vault.bench.setToday('2026-03-10');
    expect(vault.rows()).toEqual([]);
    await vault.focus();
    expect(vault.rows()).toEqual(['rhythm Sam 2026-03-10']);
  });

  it('when the app becomes visible again', async () => {
    const vault = await openVault(SAM);
    vault.bench.setToday('2026-03-10');
    document.dispatchEvent(new Event('visibilitychange'));
    await vault.bench.settled();
    expect(vault.rows()).toEqual(['rhythm Sam 2026-03-10']);
  });

  it('when the app becomes visible again, also where Kith began while a pop-out window was in front', async () => {
    const vault = await openVault(SAM);
    vi.stubGlobal('activeDocument', document.implementation.createHTMLDocument());
    const view = await vault.offAndOn();
    vi.unstubAllGlobals();
    vault.bench.setToday('2026-03-10');
    document.dispatchEvent(new Event('visibilitychange'));
    await vault.bench.settled();
    expect(view.findAll('.kith-follow-up').map((row) => row.dataset['kind'])).toEqual(['rhythm']);
  });

  it('by itself within a minute of midnight', async () => {
    const vault = await openVault(SAM);
    const minutes: (() => void)[] = [];
    vi.spyOn(globalThis, 'setInterval').mockImplementation(((callback: () => void, delay: number) => {
      if (delay === 60_000) minutes.push(callback);
      return 0;
    }) as never);
    const view = await vault.offAndOn();
    vault.bench.setToday('2026-03-10');
    for (const minute of minutes) minute();
    await vault.bench.settled();
    expect(view.findAll('.kith-follow-up').map((row) => row.dataset['kind'])).toEqual(['rhythm']);
  });

  it('moves a promise that is coming up to the promises, and back from a day that was wrong', async () => {
    const vault = await openVault({ ...SAM, 'Daily/2026-03-07.md': '- [ ] Promised [[Sam]]: the map #kith/promise\n' });
    expect(vault.groups()).toEqual(['coming-up']);
    vault.bench.setToday('2026-03-10');
    await vault.focus();
    expect(vault.groups()).toEqual(['promises']);
    vault.bench.setToday('2026-03-08');
    await vault.focus();
    expect(vault.groups()).toEqual(['coming-up']);
  });
});

describe('a command that is given before the notes have been looked at', () => {
  it('waits until people are known, so that nobody known is taken for somebody new', async () => {
    const vault = await openVault(SAM);
    await vault.bench.openNote('People/Sam.md');
    await vault.offAndOn(() => {
      expect(vault.host.commands.run('kith:log-meeting')).toBe(true);
      expect(vault.bench.notices().at(-1)).toBe('Reading your notes…');
      expect(document.querySelector('.modal')).toBeNull();
    });
    expect(new LogForm(vault.bench).people).toEqual(['Sam']);
    expect(document.querySelector('.notice')).toBeNull();
  });

  it('is done once, however often it is given meanwhile, and then again when it is wanted again', async () => {
    const vault = await openVault(SAM);
    await vault.offAndOn(() => {
      for (let time = 0; time < 3; time += 1) vault.host.commands.run('kith:log-meeting');
      expect(vault.bench.notices()).toEqual(['Reading your notes…']);
    });
    expect(document.querySelectorAll('.modal')).toHaveLength(1);
    await vault.press('Cancel', document.body);
    await vault.bench.run('kith:log-meeting');
    expect(document.querySelectorAll('.modal')).toHaveLength(1);
  });
});

describe('the vault’s own set-up', () => {
  const config = {
    'community-plugins.json': '["periodic-notes","templater-obsidian","obsidian-tasks-plugin"]',
    'plugins/periodic-notes/data.json': '{"daily":{"enabled":true,"folder":"Daily"}}',
  };

  /** The files of the configuration folder that are read from now on. */
  function readsOf(vault: OpenVault): string[] {
    const reads: string[] = [];
    const { adapter } = vault.host.vault;
    const read = adapter.read.bind(adapter);
    vi.spyOn(adapter, 'read').mockImplementation((path: string) => {
      if (path.startsWith('.obsidian/')) reads.push(path);
      return read(path);
    });
    return reads;
  }

  it('is read file by file, each once, when the user comes back', async () => {
    const vault = await openVault(SAM, { config });
    const reads = readsOf(vault);
    await vault.focus();
    expect(reads.length).toBeGreaterThan(3);
    expect(reads).toEqual([...new Set(reads)]);
  });

  it('is not read again for each key in a dialog that shows where its lines go', async () => {
    const vault = await openVault(SAM, { config });
    await vault.bench.run('kith:log-meeting');
    const form = await new LogForm(vault.bench).name('Sam');
    const reads = readsOf(vault);
    for (const words of ['t', 'te', 'tea']) await form.type('What happened', words);
    expect(form.preview).toBe('- Met [[Sam]]: tea #kith/met');
    expect(reads).toEqual([...new Set(reads)]);
  });

  it('is read before anything is written', async () => {
    const vault = await openVault(SAM);
    await vault.bench.run('kith:log-meeting');
    const form = await new LogForm(vault.bench).name('Sam');
    vault.bench.disk.outside('.obsidian/daily-notes.json', '{"folder":"Journal"}');
    await form.write();
    expect(vault.bench.text('Journal/2026-03-09.md')).toBe('## People\n- Met [[Sam]] #kith/met\n');
  });
});

describe('switched off', () => {
  it.each([['kith:log-meeting', '.modal'], ['kith:who-is-in', '.prompt']])('closes the dialog of %s', async (command, dialog) => {
    const vault = await openVault({ 'People/Sam.md': person('location: Lisbon') });
    await vault.bench.run(command);
    expect(document.querySelector(dialog)).not.toBeNull();
    vault.bench.plugin.unload();
    expect(document.querySelector(dialog)).toBeNull();
  });

  const heard = ['focus', 'visibilitychange'];

  it('hears nothing any more: no listener, no timer, no look at a note', async () => {
    const added = [vi.spyOn(window, 'addEventListener'), vi.spyOn(document, 'addEventListener')];
    const removed = [vi.spyOn(window, 'removeEventListener'), vi.spyOn(document, 'removeEventListener')];
    const count = (spies: typeof added): number => spies.flatMap(({ mock }) => mock.calls).filter(([type]) => heard.includes(type)).length;
    const vault = await openVault(SAM);
    const timers = vi.spyOn(globalThis, 'clearInterval');
    expect(count(added)).toBeGreaterThanOrEqual(2);
    const looks = vi.spyOn(vault.host.vault, 'getMarkdownFiles');
    vault.bench.plugin.unload();
    expect(count(removed)).toBe(count(added));
    expect(timers.mock.calls.length).toBeGreaterThanOrEqual(1);
    await vault.outside({ 'People/Ana.md': person(), 'Daily/2026-03-09.md': '[[Ana]] [[Sam]]\n', 'People/Sam.md': null });
    await vault.focus();
    expect(looks).not.toHaveBeenCalled();
    expect(vault.bench.errors()).toEqual([]);
  });

  it('lets go of a window that was closed before', async () => {
    const vault = await openVault(SAM);
    const popout = new EventTarget();
    const [added, removed] = [vi.spyOn(popout, 'addEventListener'), vi.spyOn(popout, 'removeEventListener')];
    vault.host.workspace.trigger('window-open', {}, popout);
    expect(added).toHaveBeenCalledTimes(1);
    vault.host.workspace.trigger('window-close', {}, popout);
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('lets go of the keys of a window that was open before it was switched on, and had them till then', async () => {
    const vault = await openVault(SAM);
    const popout = new EventTarget();
    const [added, removed] = [vi.spyOn(popout, 'addEventListener'), vi.spyOn(popout, 'removeEventListener')];
    const leaf = vault.host.workspace.getLeavesOfType('file-explorer')[0] ?? expect.fail('There is no file explorer.');
    Object.defineProperty(leaf.view.containerEl, 'win', { value: popout });
    await vault.restart((plugin) => {
      expect(added).toHaveBeenCalledTimes(1);
      plugin.unload();
    });
    expect(removed).toHaveBeenCalledTimes(1);
  });

  it('takes its commands, its ribbon icon and its settings along', async () => {
    const vault = await openVault(SAM);
    const app = vault.host;
    const traces = (): boolean[] => [
      app.commands.available().some(({ id }) => id.startsWith('kith:')), app.settingTabs.some(({ id }) => id === 'kith'), app.ribbonEl.find('[aria-label="Follow-ups"]') !== null,
    ];
    expect(traces()).toEqual([true, true, true]);
    vault.bench.plugin.unload();
    expect(traces()).toEqual([false, false, false]);
  });

  it('before the app has started never begins', async () => {
    const vault = await openVault(SAM);
    await vault.restart(async (plugin) => {
      plugin.unload();
      vault.host.workspace.becomeReady();
      await vault.bench.settled();
      await vault.rename('People', 'Humans');
    }, { isReady: false });
    expect(vault.stored()['peopleFolders']).toEqual(['People']);
  });

  it('while it is starting looks at no note any more', async () => {
    const vault = await openVault(SAM);
    const looks = vi.spyOn(vault.host.vault, 'getMarkdownFiles');
    await vault.restart((plugin) => plugin.unload());
    expect(looks).not.toHaveBeenCalled();
  });

  it('in the middle of reading leaves the rest unread', async () => {
    const notes = Object.fromEntries(Array.from({ length: 100 }, (_, n) => [`Daily/N${n}.md`, '- [ ] Call [[Sam]] 📅 2026-03-01\n']));
    const vault = await openVault({ ...SAM, ...notes });
    const read = vault.host.vault.cachedRead.bind(vault.host.vault);
    const reads = vi.spyOn(vault.host.vault, 'cachedRead').mockImplementation(async (file) => {
      if (reads.mock.calls.length === 10) vault.bench.plugin.unload();
      return read(file);
    });
    await vault.bench.outside(DATA_JSON, JSON.stringify({ ...SETTINGS, heading: 'Menschen' }));
    expect(reads).toHaveBeenCalledTimes(10);
    expect(vault.bench.errors()).toEqual([]);
  });
});

describe('switched on again', () => {
  it('shows the same, and follows the vault', async () => {
    const vault = await openVault({ 'People/Sam.md': person('rhythm: weekly', 'last_contact: 2026-03-01') });
    const view = await vault.offAndOn();
    const names = (): string[] => view.findAll('.kith-who').map((el) => el.textContent ?? '');
    expect(names()).toEqual(['Sam']);
    await vault.outside({ 'People/Ana.md': person('rhythm: weekly', 'last_contact: 2026-02-01') });
    expect(names()).toEqual(['Ana', 'Sam']);
    expect(vault.bench.errors()).toEqual([]);
  });

  it('after Obsidian was closed shows the same from the same files', async () => {
    const vault = await openVault({ ...SAM, 'Daily/2026-03-01.md': '- [ ] Promised [[Sam]]: the map #kith/promise ⏳ 2026-03-06\n' });
    const rows = vault.rows();
    expect((await vault.reopen()).rows()).toEqual(rows);
  });
});
