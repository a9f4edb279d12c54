import { describe, expect, it } from 'vitest';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';
import { openVault, person } from './open-vault';

const NOTE = 'Daily/2026-03-06.md';
const PEOPLE = {
  'People/Ana Diaz.md': person('aliases: [Ana]'),
  'People/Sam Rivera.md': person('aliases: [Sam]', 'company: Soil Lab'),
  'Friends/Sam Okafor.md': person('aliases: [Sam]'),
};
const TEXT = '---\nmood: Ana\n---\r\nMet Ana Diaz by the river. Ana was well.\r\n- Sam called `Sam`\r\nRain';

/** The names that the dialog on top shows, in their sentences: `[x] Met *Ana Diaz* by the river.`, with what stands below. */
function names({ bench }: OpenVault): string[] {
  return bench.modal().findAll('.kith-form-choice').map((row) => {
    const box = row.querySelector<HTMLInputElement>('input');
    const nodes = [...(row.querySelector('div')?.childNodes ?? [])];
    const words = nodes.map((node) => (node.nodeName === 'STRONG' ? `*${node.textContent}*` : node.nodeName === 'DIV' ? ` (${node.textContent})` : node.nodeName === 'SELECT' ? '' : node.textContent));
    return `${box === null ? '?' : box.checked ? '[x]' : '[ ]'} ${words.join('')}`;
  });
}

function preview({ bench }: OpenVault): string {
  return bench.modal().querySelector('pre')?.textContent ?? '';
}

function status({ bench }: OpenVault): string {
  return bench.modal().querySelector('[role=status]')?.textContent ?? '';
}

async function choose(vault: OpenVault, label: string): Promise<void> {
  const select = vault.bench.modal().find('select') as HTMLSelectElement;
  const option = [...select.options].find(({ text }) => text === label) ?? expect.fail(`There is no “${label}”.`);
  select.value = option.value;
  select.dispatchEvent(new Event('change'));
  await vault.bench.settled();
}

async function untick(vault: OpenVault, index: number): Promise<void> {
  (vault.bench.modal().findAll('input[type=checkbox]')[index] ?? expect.fail('There is no such box.')).click();
  await vault.bench.settled();
}

const press = (vault: OpenVault, words: string): Promise<void> => vault.press(words, vault.bench.modal());

async function inThisNote(vault: OpenVault, path = NOTE): Promise<void> {
  await vault.bench.openNote(path);
  await vault.bench.run('kith:link-people-in-note');
}

describe('linking people in the open note', () => {
  it('shows each name in its sentence, and ticks those that can only mean one', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: TEXT });
    await inThisNote(vault);
    expect(names(vault)).toEqual(['[x] Met *Ana Diaz* by the river.', '[x] *Ana* was well. (Ana Diaz)', '? *Sam* called `Sam` (fits several people)']);
    expect(preview(vault)).toBe('Met [[Ana Diaz]] by the river. [[Ana Diaz|Ana]] was well.');
    expect(vault.bench.modal().find('select').getAttribute('aria-label')).toBe('Whom “Sam” means');
  });

  it('does not tick what may mean nobody, and says who and why', async () => {
    const vault = await openVault({ ...PEOPLE, 'People/Will Marsh.md': person('aliases: [Will]'), [NOTE]: 'Will do. Ana Brook came.\n' });
    await inThisNote(vault);
    expect(names(vault)).toEqual(['[ ] *Will* do. (Will Marsh · may be just a word)', '[ ] *Ana* Brook came. (Ana Diaz · may be part of another name)']);
    expect(vault.bench.modal().textContent).toContain('Tick a name, and its line appears here.');
  });

  it('links what stays ticked, and takes it back in one step', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: TEXT });
    await inThisNote(vault);
    await untick(vault, 1);
    await choose(vault, 'Sam Okafor · Friends');
    expect(preview(vault)).toBe('Met [[Ana Diaz]] by the river. Ana was well.\n- [[Sam Okafor|Sam]] called `Sam`');
    await press(vault, 'Link');
    expect(vault.bench.text(NOTE)).toBe('---\nmood: Ana\n---\r\nMet [[Ana Diaz]] by the river. Ana was well.\r\n- [[Sam Okafor|Sam]] called `Sam`\r\nRain');
    expect(document.querySelector('.modal')).toBeNull();
    expect(vault.bench.notices()).toEqual([expect.stringContaining('2 names are links now.')]);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.text(NOTE)).toBe(TEXT);
  });

  it('writes the links as the user’s settings say', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: 'Ana Diaz and Ana' }, { config: { 'app.json': '{"useMarkdownLinks":true}' } });
    await inThisNote(vault);
    await press(vault, 'Link');
    expect(vault.bench.text(NOTE)).toBe('[Ana Diaz](Ana%20Diaz.md) and [Ana](Ana%20Diaz.md)');
  });

  it('writes nothing when it is cancelled', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: TEXT });
    await inThisNote(vault);
    await press(vault, 'Cancel');
    expect(vault.bench.text(NOTE)).toBe(TEXT);
    expect(vault.bench.notices()).toEqual([]);
  });

  it('leaves names whose line has changed in the meantime, and says so', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: 'Met Ana\nAna Diaz\n' });
    await inThisNote(vault);
    await vault.outside({ [NOTE]: 'Met Ana again\nAna Diaz\n' });
    await press(vault, 'Link');
    expect(vault.bench.text(NOTE)).toBe('Met Ana again\n[[Ana Diaz]]\n');
    expect(vault.bench.notices()).toEqual([expect.stringContaining('has changed meanwhile; 1 name was left as it was'), expect.stringContaining('1 name is a link now.')]);
  });

  it('says what was written also when it was left meanwhile, and can take it back', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: 'Met Ana Diaz.\n' });
    await inThisNote(vault);
    const written = press(vault, 'Link');
    vault.bench.modal().find('.modal-close-button').click();
    await written;
    expect(vault.bench.text(NOTE)).toBe('Met [[Ana Diaz]].\n');
    expect(vault.bench.notices()).toEqual([expect.stringContaining('1 name is a link now.')]);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.text(NOTE)).toBe('Met Ana Diaz.\n');
  });

  it('says so when something breaks, and can be tried once more', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: 'Met Ana Diaz.\n' });
    await inThisNote(vault);
    const { fileManager } = vault.host;
    const link = fileManager.generateMarkdownLink.bind(fileManager);
    fileManager.generateMarkdownLink = () => {
      throw new Error('the disk sleeps');
    };
    await press(vault, 'Link');
    expect(vault.bench.notices().join()).toContain('the disk sleeps');
    fileManager.generateMarkdownLink = link;
    await press(vault, 'Link');
    expect(vault.bench.text(NOTE)).toBe('Met [[Ana Diaz]].\n');
  });

  it('keeps the dialog when nothing could be written', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: 'Met Ana\n' });
    await inThisNote(vault);
    await vault.outside({ [NOTE]: 'Rain\n' });
    await press(vault, 'Link');
    expect(vault.bench.text(NOTE)).toBe('Rain\n');
    expect(vault.bench.notices()).toEqual(['Nothing was written to “2026-03-06”: the names are not there any more as they were. Have a look at the note.']);
    expect(names(vault)).toHaveLength(1);
  });

  it.each<[string, Record<string, string>, string]>([
    ['when all is linked', { [NOTE]: '[[Ana Diaz]]' }, 'Every name here is linked.'],
    ['in somebody’s own note, where only they are named', { [NOTE]: '', 'People/Ana Diaz.md': `${PEOPLE['People/Ana Diaz.md']}Ana` }, 'Every name here is linked.'],
  ])('says calmly that there is nothing, %s', async (_, files, said) => {
    const vault = await openVault({ ...PEOPLE, ...files });
    await inThisNote(vault, Object.keys(files).at(-1));
    expect(vault.bench.notices()).toEqual([said]);
    expect(document.querySelector('.modal')).toBeNull();
  });

  it('asks for a note when none is open', async () => {
    const vault = await openVault(PEOPLE);
    await vault.bench.run('kith:link-people-in-note');
    expect(vault.bench.notices()).toEqual(['Open a note first, then link the people in it.']);
  });
});

describe('linking people in daily notes', () => {
  const DAYS = {
    'Daily/2026-03-08.md': 'Ana came.\n', 'Daily/2026-03-07.md': 'Rain.\n', [NOTE]: 'Ana Diaz left.\n', 'Daily/2026-03-05.md': '`Ana`\n', 'Daily/2026-03-04.md': 'Met Ana.\n',
    'Daily/2026-01-01.md': 'Ana, far back.\n', 'Diary.md': 'Ana\n',
  };

  async function goThrough(vault: OpenVault, from = '2026-03-04'): Promise<void> {
    await vault.bench.run('kith:link-people-in-daily-notes');
    await new LogForm(vault.bench).type('From', from);
    await press(vault, 'Look through them');
  }

  it('goes from note to note, the newest first, and writes nothing that was not seen', async () => {
    const vault = await openVault({ ...PEOPLE, ...DAYS });
    await goThrough(vault);
    expect([status(vault), ...names(vault)]).toEqual(['2026-03-08 · 1 of 5 notes', '[x] *Ana* came. (Ana Diaz)']);
    await press(vault, 'Link');
    expect([status(vault), ...names(vault)]).toEqual(['2026-03-06 · 3 of 5 notes', '[x] *Ana Diaz* left.']);
    await press(vault, 'Skip');
    expect(status(vault)).toBe('2026-03-04 · 5 of 5 notes');
    await press(vault, 'Link');
    expect(vault.notes()).toEqual({ ...PEOPLE, ...DAYS, 'Daily/2026-03-08.md': '[[Ana Diaz|Ana]] came.\n', 'Daily/2026-03-04.md': 'Met [[Ana Diaz|Ana]].\n' });
    expect(vault.bench.notices()).toEqual([expect.stringContaining('2 names are links now, in 2 notes.')]);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.notes()).toEqual({ ...PEOPLE, ...DAYS });
  });

  it('can be stopped at any time, and what was written can be taken back', async () => {
    const vault = await openVault({ ...PEOPLE, ...DAYS });
    await goThrough(vault);
    await press(vault, 'Link');
    await press(vault, 'Stop');
    expect(vault.notes()).toEqual({ ...PEOPLE, ...DAYS, 'Daily/2026-03-08.md': '[[Ana Diaz|Ana]] came.\n' });
    await vault.bench.run('kith:undo-last-change');
    expect(vault.notes()).toEqual({ ...PEOPLE, ...DAYS });
  });

  it('counts what is still written when it is stopped for itself, as it is taken back', async () => {
    const vault = await openVault({ ...PEOPLE, ...DAYS });
    await goThrough(vault);
    await press(vault, 'Link');
    const written = press(vault, 'Link');
    await press(vault, 'Stop');
    await written;
    expect(vault.bench.notices().map((said) => said.replace(' Undo', ''))).toEqual(['1 name is a link now.', '1 name is a link now.']);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.notes()).toEqual({ ...PEOPLE, ...DAYS, 'Daily/2026-03-08.md': '[[Ana Diaz|Ana]] came.\n' });
  });

  it('takes two days in the other order as they are meant, and passes over excluded folders', async () => {
    const vault = await openVault({ ...PEOPLE, ...DAYS }, { settings: { version: 1, startDay: '2026-01-01', firstRunDone: true, peopleFolders: ['People'], excludedFolders: ['Daily'] } });
    await goThrough(vault, '2026-12-31');
    expect(vault.bench.notices()).toEqual(['There are no daily notes from these days.']);
  });

  it('says calmly that there is nothing', async () => {
    const vault = await openVault({ ...PEOPLE, 'Daily/2026-03-07.md': 'Rain.\n', 'Daily/2026-03-08.md': 'Sun.\n' });
    await goThrough(vault);
    expect(vault.bench.notices()).toEqual(['Every name in these notes is linked.']);
    expect(document.querySelector('.modal')).toBeNull();
  });
});

describe('the first-run pane', () => {
  const WORDS = 'Link 12 names in your newest daily notes';
  const many = (count: number): Record<string, string> => ({ ...PEOPLE, 'Daily/2026-03-08.md': 'Ana. '.repeat(count - 2), [NOTE]: 'Ana Diaz, [[Ana Diaz]], Sam and Ana Diaz.\n' });
  const fresh = { settings: { version: 1, startDay: '2026-01-01', peopleFolders: ['People'] } };

  it('offers it when many names stand without a link', async () => {
    const vault = await openVault(many(12), fresh);
    expect(vault.firstRun).toContain(WORDS);
    await vault.press(WORDS);
    expect(vault.bench.modal().textContent).toContain('Kith goes from note to note');
    expect(vault.firstRun).toBeNull();
    expect(vault.notes()).toEqual(many(12));
  });

  it('does not when there are few', async () => {
    expect((await openVault(many(9), fresh)).firstRun).not.toContain('Link ');
  });

  it('reads nothing for it when it is not shown', async () => {
    const vault = await openVault(many(12));
    expect(vault.firstRun).toBeNull();
    expect(vault.view.textContent).not.toContain('Link ');
  });
});
