import { afterEach, describe, expect, it, vi } from 'vitest';
import { DATA_JSON, openVault, person, SETTINGS } from './open-vault';
import type { OpenVault } from './open-vault';

/** A note like any other, which has to be there whatever stands beside it. */
const ANA = { 'People/Ana.md': person('rhythm: weekly', 'last_contact: 2026-02-01') };
const ANAS_ROW = 'rhythm Ana 2026-02-08';
const PROMISE = '- [ ] Promised [[Sam]]: the map #kith/promise ⏳ 2026-03-06\n';

afterEach(() => vi.restoreAllMocks());

/** Settings arrive that make Kith look at every note anew. */
async function lookAnew(vault: OpenVault): Promise<void> {
  await vault.bench.outside(DATA_JSON, JSON.stringify({ ...SETTINGS, heading: `People ${performance.now()}` }));
}

describe('properties', () => {
  it.each([
    ['broken YAML', 'type: person\ncompany: @home\n', ['Sam | Line 1: ---']],
    ['a tab where YAML wants spaces', 'type: person\n\tcompany: home\n', ['Sam | Line 1: ---']],
    ['a list that holds itself', 'type: person\na: &a [*a]\n', ['Sam | Line 1: ---']],
    ['a list that is never closed', 'aliases: [Sammy\n', ['Sam | Line 1: ---']],
    ['tags that are numbers', 'tags: [2026, 7.5]\n', []],
    ['aliases that are days and numbers', 'aliases: [2026-01-01, 7, null, [deep]]\n', []],
    ['a map where text is expected', 'aliases: {a: 1}\n', ['Sam | aliases: a: 1']],
    ['lists where one text is expected', 'company: [Acme, Bolt]\nphone: [4930, null]\nrole: 7\n', []],
    ['two rhythms in a list', 'rhythm: [weekly, monthly]\n', ['Sam | rhythm: weekly, monthly']],
    ['a rhythm that is none', 'rhythm: now and then\n', ['Sam | rhythm: now and then']],
    ['a rhythm of nothing', 'rhythm: 0\n', ['Sam | rhythm: 0']],
    ['a negative rhythm', 'rhythm: -7\n', ['Sam | rhythm: -7']],
    ['a month that is none', 'follow_up: 2026-13-45\n', ['Sam | follow_up: 2026-13-45']],
    ['a day that is none', 'follow_up: 2026-02-30\n', ['Sam | follow_up: 2026-02-30']],
    ['a day that is not year-first', 'birthday: 13/02/1980\n', ['Sam | birthday: 13/02/1980']],
    ['a number that is too long for a day', 'last_contact: 20260131000\n', ['Sam | last_contact: 20260131000']],
    ['last contact in the future', 'last_contact: 2026-04-01\n', ['Sam | last_contact: 2026-04-01']],
    ['a word where yes or no is expected', 'silent: maybe\n', ['Sam | silent: maybe']],
    ['names of JavaScript’s own', 'constructor: 1\n__proto__: {a: 1}\ntoString: weekly\n', []],
    ['maps in maps in maps', 'a: {b: {c: {d: [1, {e: null}]}}}\n', []],
  ])('%s: the note is still a person, and what can’t be read is said', async (_, properties, problems) => {
    const vault = await openVault({ ...ANA, 'People/Sam.md': `---\n${properties}---\n`, 'Daily/2026-03-01.md': PROMISE });
    expect(vault.rows()).toEqual(['promise Sam 2026-03-06', ANAS_ROW]);
    expect(await vault.problems()).toEqual(problems);
  });

  it.each([
    ['tags with null items', 'tags:\n  - null\n  -\n  - person'],
    ['a tag with its hash', 'tags: "#person"'],
    ['tags in one text', 'tags: friend, Person'],
    ['a tag in a tag', 'tags: [type/person]'],
    ['a type in brackets that lost their quotes', 'Kind: [[Person]]'],
    ['a category', 'categories:\n  - "[[People]]"\n  - null'],
  ])('with %s make a person', async (_, properties) => {
    const vault = await openVault({ 'Notes/Sam.md': `---\n${properties}\nrhythm: weekly\nlast_contact: 2026-02-01\n---\n` });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });

  it('never closed, or with a blank line above, are no properties', async () => {
    const vault = await openVault({ ...ANA, 'Notes/Sam.md': '---\ntype: person\nrhythm: weekly\n', 'Notes/Bo.md': '\n---\ntype: person\nrhythm: weekly\n---\n' });
    expect(vault.rows()).toEqual([ANAS_ROW]);
  });

  it('with a template’s text in them make nobody', async () => {
    const vault = await openVault({ ...ANA, 'People/{{title}}.md': '---\ntype: person\nrhythm: weekly\nbirthday: "{{date}}"\n---\n', 'People/T.md': '---\ntype: person\nmet: <% tp.date.now() %>\n---\n' });
    expect(vault.rows()).toEqual([ANAS_ROW]);
    expect(await vault.problems()).toEqual([]);
  });

  it('of a meeting that can’t be: the day is a problem, and nobody met', async () => {
    const vault = await openVault({ ...ANA, 'Meetings/Tea.md': '---\ndate: 2026-02-30\nattendees: [Ana, 7, null, {a: 1}, "[[Nobody]]"]\n---\n' });
    expect(vault.rows()).toEqual([ANAS_ROW]);
    expect(await vault.problems()).toEqual(['Tea | date: 2026-02-30']);
  });

  it('mended take effect, and the problem goes', async () => {
    const vault = await openVault({ 'People/Sam.md': '---\nrhythm: weekly\ncompany: @home\n---\n' });
    expect(await vault.problems()).toHaveLength(1);
    await vault.outside({ 'People/Sam.md': '---\nrhythm: weekly\ncompany: "@home"\nlast_contact: 2026-02-01\n---\n' });
    expect(vault.groups()).toEqual(['rhythm']);
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });
});

describe('a line', () => {
  it.each([
    ['of no known kind', '- Met [[Sam]] #kith/mett', 'Line 1: - Met [[Sam]] #kith/mett'],
    ['of two kinds', '- Met [[Sam]] #kith/met #kith/gave', 'Line 1: - Met [[Sam]] #kith/met #kith/gave'],
    ['that links nobody', '- Met a stranger #kith/met', 'Line 1: - Met a stranger #kith/met'],
    ['with a day that can’t be', '- [ ] Thank [[Sam]] #kith/thank ⏳ 2026-02-30', 'Line 1: ⏳ 2026-02-30'],
  ])('%s is a problem with its place, and the next line counts', async (_, line, problem) => {
    const vault = await openVault({ 'People/Sam.md': person(), 'Daily/2026-03-01.md': `${line}\n${PROMISE}` });
    expect(vault.rows('promises')).toEqual(['promise Sam 2026-03-06']);
    const [found = ''] = await vault.problems();
    expect(found.startsWith('2026-03-01 | Line 1: ')).toBe(true);
    expect(problem).toContain(found.slice('2026-03-01 | Line 1: '.length));
  });
});

describe('a text', () => {
  const lines = ['# Day', PROMISE.trim(), '- [ ] Thank [[Sam]]: the key #kith/thank ⏳ 2026-03-05', 'The end'];
  const both = ['promise Sam 2026-03-06', 'thank Sam 2026-03-05'];

  it.each([
    ['with CRLF', lines.join('\r\n')],
    ['with mixed endings', `${lines[0]}\r\n${lines[1]}\n${lines[2]}\r\n`],
    ['with a byte order mark', `\uFEFF${lines.join('\n')}`],
    ['with a byte order mark, properties and CRLF', `\uFEFF---\r\ntags: [day]\r\n---\r\n${lines.join('\r\n')}\r\n`],
    ['without a final newline', lines.slice(0, 3).join('\n')],
    ['with tabs and deep lists', `- A\n\t- B\n\t\t${lines[1]}\n\t\t\t${lines[2]}\n`],
    ['with characters of two units before', `😀𝒳 a day by the sea\n\n${lines.join('\n')}`],
    ['with a heading inside a fence', `\`\`\`\n# People\n- [ ] Call [[Sam]] 📅 2026-03-01\n\`\`\`\n${lines.join('\n')}`],
    ['with a fence that is never closed', `${lines.join('\n')}\n\`\`\`\n- [ ] Call [[Sam]] 📅 2026-03-01\n`],
    ['with a comment that is never closed', `${lines.join('\n')}\n\n%%\n- [ ] Call [[Sam]] 📅 2026-03-01\n`],
    ['with broken YAML above', `---\ntitle: @home\n---\n${lines.join('\n')}`],
  ])('%s is read line by line as it stands', async (_, text) => {
    const vault = await openVault({ ...ANA, 'People/Sam.md': person(), 'Daily/2026-03-01.md': text });
    expect(vault.rows()).toEqual([...both, ANAS_ROW]);
    expect(vault.row('promise').say).toBe('the map');
    expect(vault.row('thank').say).toBe('the key');
  });

  it('of a person, with CRLF and a byte order mark, is a person’s', async () => {
    const vault = await openVault({ 'Notes/Sam.md': '\uFEFF---\r\ntype: person\r\nrhythm: weekly\r\nlast_contact: 2026-02-01\r\n---\r\n' });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08']);
  });

  it('of 10 MB keeps nothing back', async () => {
    const prose = `${'The tide came in and went out again. '.repeat(2000)}\n`;
    const fence = `\`\`\`\n${`- [ ] Call [[Sam]] ${prose}`.repeat(140)}\`\`\`\n`;
    const vault = await openVault({ ...ANA, 'People/Sam.md': person(), 'Daily/2026-03-01.md': `${lines[1]}\n\n${fence}\n${lines[2]}\n` });
    expect(vault.bench.text('Daily/2026-03-01.md').length).toBeGreaterThan(10_000_000);
    expect(vault.rows()).toEqual([...both, ANAS_ROW]);
  }, 30_000);

  it('that is empty makes a person by its folder, also where the cache holds nothing of it', async () => {
    const vault = await openVault({ 'People/Sam.md': '', 'Daily/2026-03-01.md': PROMISE });
    const { metadataCache } = vault.host;
    const getFileCache = metadataCache.getFileCache.bind(metadataCache);
    vi.spyOn(metadataCache, 'getFileCache').mockImplementation((file) => (file.path === 'People/Sam.md' ? null : getFileCache(file)));
    await lookAnew(vault);
    expect(vault.rows()).toEqual(['promise Sam 2026-03-06']);
  });
});

describe('a name', () => {
  const names = [
    'Zoë Ångström', '李美玲', 'Ngô Thị Ánh', 'עדי כהן', '😀 Sam', '👩‍👩‍👧 Ruiz', 'Siân O\'Hara', 'Sam “Sammy” Lee', 'Rivera, Sam', 'Sam $& $1 Cash',
    '@sam', 'Sam (work)', 'Sam & Sons', '100% Sam', 'a.b.c', 'Sam  Two Spaces', '2026-03-04', 'constructor', '__proto__', '-', 'Sam;Lee', 'Sam=Lee', 'Sam`s', 'Sam~', '{Sam}', '<b>Sam<', '<img src=x onerror=alert(1)>',
  ];

  it.each(names)('%j is shown as it is, and its row opens its note', async (name) => {
    const vault = await openVault({ [`People/${name}.md`]: '', 'Daily/2026-03-01.md': PROMISE.replace('Sam', () => name) });
    expect(vault.rows()).toEqual([`promise ${name} 2026-03-06`]);
    expect(vault.row('promise').path).toBe(`People/${name}.md`);
    await vault.click(vault.row('promise').el);
    expect(vault.bench.app.workspace.getActiveFile()?.path).toBe(`People/${name}.md`);
  });

  it('in letters and marks apart, as another system writes it, is shown as it is', async () => {
    const vault = await openVault({ 'People/Zoe\u0308.md': person('rhythm: weekly', 'last_contact: 2026-02-01') });
    expect(vault.rows()).toEqual(['rhythm Zoe\u0308 2026-02-08']);
  });

  it('with brackets is found by a Markdown link', async () => {
    const vault = await openVault({ 'People/Sam [old].md': '', 'Daily/2026-03-01.md': '- [ ] Promised [Sam](People/Sam%20%5Bold%5D.md): the map #kith/promise ⏳ 2026-03-06\n' });
    expect(vault.rows()).toEqual(['promise Sam [old] 2026-03-06']);
  });

  it('that differs from another in its letters’ size alone is another note', async () => {
    const vault = await openVault({ 'People/Sam.md': person('rhythm: weekly', 'last_contact: 2026-02-01'), 'People/sam.md': person('rhythm: weekly', 'last_contact: 2026-02-02'), 'Meetings/2026-03-01 Tea.md': '---\nattendees: SAM\n---\n' });
    expect(vault.rows()).toEqual(['rhythm Sam 2026-02-08', 'rhythm sam 2026-02-09']);
    expect(await vault.problems()).toEqual(['2026-03-01 Tea | attendees: SAM']);
  });
});

describe('markup in the user’s words', () => {
  it('is drawn as text wherever it stands: no element is made of it', async () => {
    const markup = '<img src=x onerror="document.title=1"><b>x</b>';
    const vault = await openVault({
      'People/Sam.md': person(`follow_up: '${markup}'`, 'follow_up_about: x', `circles: ['${markup}']`, `looking_for: '${markup}'`),
      'Daily/2026-03-01.md': `- [ ] Promised [[Sam]]: ${markup} #kith/promise ⏳ 2026-03-06\n- Met ${markup} #kith/met\n`,
    });
    expect(vault.row('promise').say).toBe(markup);
    expect((await vault.problems()).join('\n')).toContain(markup);
    await vault.click(vault.find('[aria-label=Filter]'));
    vault.row('promise').el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
    await vault.bench.settled();
    expect(document.body.querySelectorAll('img, b')).toHaveLength(0);
    expect(document.title).not.toBe('1');
  });
});

describe('a note that breaks whatever looks at it', () => {
  it('is listed, the others are there, and Kith goes on following the vault', async () => {
    const vault = await openVault({ ...ANA, 'People/Sam.md': person('rhythm: weekly', 'last_contact: 2026-02-01'), 'Daily/2026-03-01.md': PROMISE });
    const cache = vault.host.metadataCache;
    const get = cache.getFileCache.bind(cache);
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const spy = vi.spyOn(cache, 'getFileCache').mockImplementation((file) => {
      if (file.path === 'Daily/2026-03-01.md') throw new Error('no such metadata');
      return get(file);
    });
    await lookAnew(vault);
    expect(vault.rows()).toEqual([ANAS_ROW, 'rhythm Sam 2026-02-08']);
    expect(await vault.problems()).toEqual(['2026-03-01 | The file could not be opened.']);
    await vault.outside({ 'People/Bo.md': person('rhythm: weekly', 'last_contact: 2026-01-01') });
    expect(vault.rows()).toEqual(['rhythm Bo 2026-01-08', ANAS_ROW, 'rhythm Sam 2026-02-08']);
    spy.mockRestore();
    await vault.focus();
    expect(await vault.problems()).toEqual([]);
    expect(vault.rows()).toContain('promise Sam 2026-03-06');
    expect(vault.bench.errors()).toEqual([]);
  });
});

describe('a note that the disk does not give', () => {
  const files = { ...ANA, 'People/Sam.md': person('rhythm: weekly', 'last_contact: 2026-02-01'), 'Daily/2026-03-01.md': PROMISE, 'Notes/Trip.md': '- [ ] Call [[Ana]] 📅 2026-03-02\n' };

  /** Opens the vault and then lets the disk fail for one note. @returns how the disk is mended */
  async function failing(path: string): Promise<{ vault: OpenVault; mend: () => void }> {
    const vault = await openVault(files);
    const host = vault.host.vault;
    const read = host.cachedRead.bind(host);
    const spy = vi.spyOn(host, 'cachedRead').mockImplementation((file) => (file.path === path ? Promise.reject(new Error('EIO: i/o error, read')) : read(file)));
    await lookAnew(vault);
    return { vault, mend: () => spy.mockRestore() };
  }

  it('is a problem that names it; the people it is about wait, the others do not', async () => {
    const { vault } = await failing('Daily/2026-03-01.md');
    expect(vault.rows()).toEqual(['task Ana 2026-03-02']);
    expect(await vault.problems()).toEqual(['2026-03-01 | The file could not be opened.']);
    expect(vault.empty).toBe('');
    expect(vault.bench.errors()).toEqual([]);
  });

  it('is tried again when the user comes back, and all is there', async () => {
    const { vault, mend } = await failing('Daily/2026-03-01.md');
    mend();
    await vault.focus();
    expect(vault.rows()).toEqual(['promise Sam 2026-03-06', 'task Ana 2026-03-02']);
    expect(await vault.problems()).toEqual([]);
  });

  it('is no problem any more once it has gone', async () => {
    const { vault } = await failing('Daily/2026-03-01.md');
    await vault.outside({ 'Daily/2026-03-01.md': null });
    expect(vault.rows()).toEqual(['task Ana 2026-03-02', 'rhythm Sam 2026-02-08']);
    expect(await vault.problems()).toEqual([]);
  });

  it('but is written over while it is being read is read as it is then', async () => {
    const vault = await openVault(files);
    const host = vault.host.vault;
    const read = host.cachedRead.bind(host);
    let giveOld: () => void = () => undefined;
    vi.spyOn(host, 'cachedRead').mockImplementation((file) => {
      if (file.path !== 'Daily/2026-03-01.md' || giveOld.name === 'give') return read(file);
      return new Promise((resolve) => {
        giveOld = function give() {
          resolve(PROMISE);
        };
      });
    });
    await lookAnew(vault);
    await vault.outside({ 'Daily/2026-03-01.md': `A line above.\n\n${PROMISE.replace('the map', 'the new map')}` });
    giveOld();
    await vault.bench.settled();
    expect(vault.row('promise').say).toBe('the new map');
    expect(await vault.problems()).toEqual([]);
  });
});

it('a name that no link can reach: still thinking about their advice writes no line that would speak of nobody', async () => {
  const vault = await openVault({ 'People/Sam [2].md': person(), 'Daily/2026-02-10.md': '- Advice from [Sam](People/Sam%20%5B2%5D.md): seats #kith/advice\n' });
  const before = vault.notes();
  await vault.pressOn('advice Sam [2]', '3');
  expect(vault.notes()).toEqual(before);
  expect(vault.bench.notices().join()).toContain('no link can reach a note called “Sam [2]”');
});

it('a name that no link can reach: one key writes nothing and says why; a click opens that very note', async () => {
  const vault = await openVault({ 'People/Sam #2.md': person('rhythm: weekly', 'last_contact: 2026-02-01') });
  const before = vault.notes();
  await vault.pressOn('rhythm Sam #2', '2');
  expect(vault.notes()).toEqual(before);
  expect(vault.bench.notices().join()).toContain('no link can reach a note called “Sam #2”');
  await vault.click(vault.row('rhythm').el);
  expect(vault.bench.app.workspace.getActiveFile()?.path).toBe('People/Sam #2.md');
});
