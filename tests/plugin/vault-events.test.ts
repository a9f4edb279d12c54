import { describe, expect, it, vi } from 'vitest';
import { openVault, person } from './open-vault';

const COFFEE = '## People\n- Met [[Sam]]: coffee #kith/met\n';
const SAM = { 'People/Sam.md': person('rhythm: weekly'), 'Daily/2026-02-01.md': COFFEE };

describe('renaming', () => {
  it('a person’s note keeps what the notes tell of them, when links are updated', async () => {
    const vault = await openVault(SAM);
    await vault.rename('People/Sam.md', 'People/Samantha.md', 'links updated');
    expect(vault.rows()).toEqual(['rhythm Samantha 2026-02-08']);
    expect(vault.row('rhythm')).toMatchObject({ path: 'People/Samantha.md', why: 'Every week; you met on 1 Feb.' });
  });

  it('a person’s note without the links to it leaves them where they lead: nowhere', async () => {
    const vault = await openVault(SAM);
    await vault.rename('People/Sam.md', 'People/Samantha.md');
    expect(vault.row('rhythm Samantha').why).toBe('Every week; you have not been in touch yet.');
    await vault.rename('People/Samantha.md', 'People/Sam.md');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });

  it('a daily note to another day moves what happened to that day', async () => {
    const vault = await openVault(SAM);
    await vault.rename('Daily/2026-02-01.md', 'Daily/2026-02-20.md');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-27']);
  });

  it('a daily note to a name without a day takes its day away', async () => {
    const vault = await openVault(SAM);
    await vault.rename('Daily/2026-02-01.md', 'Daily/Some day.md');
    expect(vault.row('rhythm Sam').why).toBe('Every week; you have not been in touch yet.');
  });

  it('the people folder takes its people along, and the setting with them', async () => {
    const vault = await openVault({ 'People/Friends/Sam.md': '---\nrhythm: weekly\n---\n', 'Daily/2026-02-01.md': COFFEE });
    await vault.rename('People', 'Humans');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    expect(vault.row('rhythm').path).toBe('Humans/Friends/Sam.md');
    expect(vault.stored()['peopleFolders']).toEqual(['Humans']);
    await vault.rename('Humans', 'Circle', 'links updated');
    expect(vault.row('rhythm').path).toBe('Circle/Friends/Sam.md');
  });

  it('a folder of people who say so themselves takes them along', async () => {
    const vault = await openVault({ 'Friends/Sam.md': person('rhythm: weekly'), 'Daily/2026-02-01.md': COFFEE });
    await vault.rename('Friends', 'Archive');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    expect(vault.row('rhythm').path).toBe('Archive/Sam.md');
  });

  it('your own note keeps it yours', async () => {
    const files = { 'People/Me.md': person('rhythm: weekly'), 'People/Ana.md': person() };
    const vault = await openVault(files, { settings: { version: 1, startDay: '2026-01-01', firstRunDone: true, yourNote: 'People/Me.md' } });
    await vault.rename('People/Me.md', 'People/Myself.md');
    expect(vault.rows()).toEqual([]);
    expect(vault.stored()['yourNote']).toBe('People/Myself.md');
  });

  it('into a template folder makes a note say nothing, and out of it makes it speak again', async () => {
    const vault = await openVault({ ...SAM, 'Templates/Person.md': person('rhythm: weekly') }, { config: { 'templates.json': '{"folder":"Templates"}' } });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    await vault.rename('People/Sam.md', 'Templates/Sam.md');
    expect(vault.rows()).toEqual([]);
    await vault.rename('Templates/Sam.md', 'People/Sam.md');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });
});

describe('deleting', () => {
  it('a person’s note takes their rows away, and those with others keep the others', async () => {
    const vault = await openVault({ ...SAM, 'People/Ana.md': person(), 'Notes/Plan.md': '- [ ] Call [[Sam]] and [[Ana]] 📅 2026-03-01\n' });
    expect(vault.rows()).toEqual(['task Sam and Ana 2026-03-01']);
    await vault.delete('People/Sam.md');
    expect(vault.rows()).toEqual(['task Ana 2026-03-01']);
  });

  it('the people folder takes everyone in it', async () => {
    const vault = await openVault(SAM);
    await vault.delete('People');
    expect(vault.rows()).toEqual([]);
    expect(vault.empty).toBe('Nobody is waiting on you.');
  });

  it('a daily note takes what happened on that day', async () => {
    const vault = await openVault({ ...SAM, 'Daily/2026-03-08.md': COFFEE });
    expect(vault.rows()).toEqual([]);
    await vault.delete('Daily/2026-03-08.md');
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });
});

describe('a file that is no note', () => {
  it('is nobody, whatever Obsidian tells of it', async () => {
    const vault = await openVault({ ...SAM, 'People/Board.canvas': '{}' });
    const { metadataCache, vault: files } = vault.host;
    metadataCache.trigger('changed', files.getFileByPath('People/Board.canvas'), '{}', { frontmatter: { rhythm: 'daily' } });
    await vault.bench.settled();
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });
});

describe('a link', () => {
  it('starts to lead to a person when their note is made, and stops when it goes', async () => {
    const vault = await openVault({ 'Daily/2026-02-01.md': '- Met [[Sam]]: coffee #kith/met\n- [ ] Promised [[Sam]]: the map #kith/promise ⏳ 2026-03-06\n' });
    expect(vault.rows()).toEqual([]);
    await vault.outside({ 'People/Sam.md': person('rhythm: weekly') });
    expect(vault.rows()).toEqual(['promise Sam 2026-03-06']);
    await vault.outside({ 'People/Sam.md': null });
    expect(vault.rows()).toEqual([]);
  });

  it.each([
    ['with a path', '[[People/Sam]]'],
    ['with a heading', '[[Sam#Talks|him]]'],
    ['of Markdown', '[Sam](People/Sam.md)'],
    ['in other letters', '[[SAM]]'],
  ])('%s starts to lead to a person made later', async (_, link) => {
    const vault = await openVault({ 'Daily/2026-02-01.md': `- [ ] Promised ${link}: the map #kith/promise ⏳ 2026-03-06\n` });
    await vault.outside({ 'People/Sam.md': person() });
    expect(vault.rows()).toEqual(['promise Sam 2026-03-06']);
  });

  it('in a property leads to a person made later', async () => {
    const vault = await openVault({ 'Meetings/2026-02-01 Tea.md': '---\nattendees: "[[Sam]]"\n---\n' });
    await vault.outside({ 'People/Sam.md': person('rhythm: weekly') });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });

  it('means another note when one of the same name comes nearer, and the person again when that one goes', async () => {
    const vault = await openVault({ ...SAM, 'River walks/Trip.md': '- [ ] Call [[Sam]] 📅 2026-03-01\n' });
    expect(vault.rows()).toEqual(['task Sam 2026-03-01']);
    await vault.outside({ 'River walks/Sam.md': 'A river.\n' });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    await vault.outside({ 'River walks/Sam.md': null });
    expect(vault.rows()).toEqual(['task Sam 2026-03-01']);
  });

  it.each([
    ['each in a list', '\n  - "[[Sam]]"\n  - "[[Ana]]"'],
    ['together in one text', ' "[[Sam]], [[Ana]]"'],
  ])('among attendees, %s, means another note when one of the same name comes nearer', async (_, attendees) => {
    const vault = await openVault({ ...SAM, 'People/Ana.md': person('rhythm: weekly'), 'Meetings/2026-02-20 Tea.md': `---\nattendees:${attendees}\n---\n` });
    expect(vault.rows()).toEqual(expect.arrayContaining(['rhythm Sam 2026-02-27', 'rhythm Ana 2026-02-27']));
    await vault.outside({ 'Meetings/Sam.md': 'A river.\n' });
    expect(vault.rows()).toEqual(expect.arrayContaining(['rhythm Sam 2026-02-08', 'rhythm Ana 2026-02-27']));
  });

  it('to oneself in one’s own note is no mention and no one else’s', async () => {
    const vault = await openVault({ 'People/Sam.md': `${person('rhythm: weekly', 'last_contact: 2026-02-01')}# [[Sam]]\n- [ ] Ask [[Sam]] for the map 📅 2026-03-02\n` });
    expect(vault.rows()).toEqual(['task Sam 2026-03-02']);
    await vault.outside({ 'People/Sam.md': `${person('rhythm: weekly', 'last_contact: 2026-02-01')}[[Sam]] on [[2026-03-01]]\n` });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });
});

describe('a plain name among attendees', () => {
  const meeting = { 'Meetings/2026-02-01 Tea.md': '---\nattendees: [Sammy]\n---\n' };

  it('fits when an alias is given, and no more when it is taken away', async () => {
    const vault = await openVault({ ...meeting, 'People/Sam.md': person('rhythm: weekly', 'last_contact: 2025-12-01') });
    expect(vault.rows()).toEqual(['rhythm Sam 2025-12-08']);
    await vault.outside({ 'People/Sam.md': person('rhythm: weekly', 'last_contact: 2025-12-01', 'aliases: Sammy') });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    await vault.outside({ 'People/Sam.md': person('rhythm: weekly', 'last_contact: 2025-12-01') });
    expect(vault.rows()).toEqual(['rhythm Sam 2025-12-08']);
  });

  it('that fits two is a problem and nobody’s meeting, until it fits one again', async () => {
    const vault = await openVault({ ...meeting, 'People/Sam.md': person('rhythm: weekly', 'aliases: [Sammy]') });
    expect(vault.row('rhythm Sam').why).toBe('Every week; you met on 1 Feb.');
    await vault.outside({ 'People/Samuel.md': person('alias: sammy') });
    expect(vault.row('rhythm Sam').why).toBe('Every week; you have not been in touch yet.');
    expect(await vault.problems()).toEqual(['2026-02-01 Tea | attendees: Sammy']);
    await vault.rename('People/Samuel.md', 'People/Samuel Two.md');
    expect(await vault.problems()).toHaveLength(1);
    await vault.delete('People/Samuel Two.md');
    expect(await vault.problems()).toEqual([]);
    expect(vault.row('rhythm Sam').why).toBe('Every week; you met on 1 Feb.');
  });
});

describe('a note', () => {
  it('becomes a person by an edit of its properties, and ceases to be one', async () => {
    const vault = await openVault({ 'Notes/Sam.md': 'Sam.\n', 'Daily/2026-02-01.md': COFFEE });
    await vault.outside({ 'Notes/Sam.md': `${person('rhythm: weekly')}Sam.\n` });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    await vault.outside({ 'Notes/Sam.md': '---\ntype: place\nrhythm: weekly\n---\nSam.\n' });
    expect(vault.rows()).toEqual([]);
  });

  it('that is both a person and a meeting is a person: it meets nobody', async () => {
    const vault = await openVault({ ...SAM, 'People/Ana.md': person('type: person', 'rhythm: weekly', 'date: 2026-03-08', 'attendees: ["[[Sam]]"]').replace('type: person\n', '') });
    expect(vault.rows()).toContain('rhythm Sam 2026-02-08');
    expect(vault.row('rhythm Ana').why).toBe('Every week; you have not been in touch yet.');
  });

  it('written by another program is read at once', async () => {
    const vault = await openVault(SAM);
    await vault.outside({ 'Daily/2026-03-09.md': '- Talked with [[Sam]]: the roof #kith/talked\n' });
    expect(vault.rows()).toEqual([]);
    expect(vault.empty).toBe('Nobody is waiting on you. Next: Sam, around 16 March.');
  });

  it('dated tomorrow is no contact until tomorrow', async () => {
    const vault = await openVault({ ...SAM, 'Daily/2026-03-10.md': '- Met [[Sam]]: dinner #kith/met\n' });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    vault.bench.setToday('2026-03-10');
    await vault.focus();
    expect(vault.rows()).toEqual([]);
  });

  it('that sync has copied in conflict shares one row with its copy, which names both', async () => {
    const promise = '- [ ] Promised [[Sam]]: the map #kith/promise ⏳ 2026-03-06\n';
    const vault = await openVault({ 'People/Sam.md': person(), 'Daily/2026-03-01.md': promise });
    await vault.outside({ 'Daily/2026-03-01 (conflict 1).md': `${promise}- [ ] Promised [[Sam]]: the key #kith/promise ⏳ 2026-03-07\n` });
    expect(vault.rows()).toEqual(['promise Sam 2026-03-06', 'promise Sam 2026-03-07']);
    expect(vault.row('promise Sam 2026-03-06').why).toBe('A promise from 1 March, also in “2026-03-01 (conflict 1)”.');
    await vault.delete('Daily/2026-03-01.md');
    expect(vault.rows()).toEqual(['promise Sam 2026-03-06', 'promise Sam 2026-03-07']);
  });
});

describe('rows of a note that also links somebody new', () => {
  it('stay in place while it is read again', async () => {
    const vault = await openVault({ 'People/Sam.md': person(), 'Daily/2026-03-01.md': '- [ ] Promised [[Sam]]: the map #kith/promise ⏳ 2026-03-06\n- Met [[Ana]] #kith/met\n' });
    const { vault: notes } = vault.host;
    const read = notes.cachedRead.bind(notes);
    vi.spyOn(notes, 'cachedRead').mockImplementation(async (file) => {
      await new Promise((resolve) => window.setTimeout(resolve, 100));
      return read(file);
    });
    const seen = new Set<string>();
    new MutationObserver(() => seen.add(vault.rows('promises').join())).observe(vault.view, { childList: true, subtree: true, attributes: true });
    await vault.outside({ 'People/Ana.md': person('rhythm: weekly', 'last_contact: 2026-02-01') });
    expect(vault.rows()).toEqual(['promise Sam 2026-03-06', 'rhythm Ana 2026-03-08']);
    expect([...seen]).toEqual(['promise Sam 2026-03-06']);
  });
});

describe('somebody new', () => {
  it('has only those notes read whose words tell more of them', async () => {
    const vault = await openVault({ 'Daily/2026-03-01.md': 'A walk with [[Ana]].\n', 'Daily/2026-03-02.md': '- [ ] Call [[Ana]]\n', 'Daily/2026-03-03.md': '- Met [[Ana]] #kith/met\n' });
    const read = vi.spyOn(vault.host.vault, 'cachedRead');
    await vault.outside({ 'People/Ana.md': person('rhythm: weekly') });
    expect(read.mock.calls.map(([{ path }]) => path).filter((path) => path.startsWith('Daily'))).toEqual(['Daily/2026-03-02.md']);
  });
});

describe('500 notes that arrive at once by sync', () => {
  const arriving = Object.fromEntries(Array.from({ length: 250 }, (_, n) => [
    [`Daily/Sync/Note ${n}.md`, `- [ ] Promised [[P${n}]]: thing ${n} #kith/promise ⏳ 2026-03-06\n- [ ] Call [[P${n}]] and [[P${(n + 1) % 250}]] 📅 2026-03-05\n`],
    [`People/P${n}.md`, person('rhythm: weekly')],
  ]).flat());

  it('are all there in the end', async () => {
    const vault = await openVault(SAM);
    await vault.outside(arriving);
    expect([await vault.count('promises'), await vault.count('dates')]).toEqual([250, 250]);
    expect(vault.bench.errors()).toEqual([]);
  });

  it('leave nothing behind when they all go again', async () => {
    const vault = await openVault({ ...SAM, ...arriving });
    await vault.outside(Object.fromEntries(Object.keys(arriving).map((path) => [path, null])));
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
    expect(vault.groups()).toEqual(['rhythm']);
  });
});
