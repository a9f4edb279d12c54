import { describe, expect, it } from 'vitest';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';
import { openVault, person, TODAY } from './open-vault';

const NOTE = `Daily/${TODAY}.md`;
const PEOPLE = {
  'People/Ana Diaz.md': person(),
  'People/Sam Rivera.md': person('interests: [soil]'),
  'People/Bo Chen.md': person(),
};
const OPEN = '- [ ] Promised [[Sam Rivera]]: the deck #kith/promise\n- [ ] Thank [[Ana Diaz]]: the map #kith/thank\n';
const ADVICE = '- Advice from [[Bo Chen]]: try pricing by seat #kith/advice\n';

/** A form, opened by its command. */
async function formOf(vault: OpenVault, command: string): Promise<LogForm> {
  await vault.bench.run(`kith:${command}`);
  return new LogForm(vault.bench);
}

async function choose(form: LogForm, label: string, ...names: string[]): Promise<void> {
  for (const name of names) {
    await form.type(label, name);
    await form.key('Enter', form.field(label));
  }
}

const write = (form: LogForm): Promise<void> => form.key('Enter', form.el, { ctrlKey: true });
/** Leaves a form with Escape: the first one may only close the suggestions of a field. */
async function leave(form: LogForm): Promise<void> {
  const { el } = form;
  await form.key('Escape');
  if (el.isConnected) await form.key('Escape');
}

const valueOf = (form: LogForm, label: string): string => (form.field(label) as HTMLInputElement).value;
const boxes = (form: LogForm): HTMLInputElement[] => [...form.el.querySelectorAll<HTMLInputElement>('.kith-form-choice input')];

describe('a name that is typed and not chosen', () => {
  it('is not left out in silence: it is wrong until somebody is chosen or it is taken away', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '' });
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'ana');
    await form.type('With whom', 'Sam');
    form.field('What happened').focus();
    expect(form.errors).toEqual([]);
    await write(form);
    expect(form.errors.join()).toContain('“Sam” is not chosen yet.');
    expect(document.activeElement).toBe(form.field('With whom'));
    expect(vault.bench.text(NOTE)).toBe('');
    await choose(form, 'With whom', 'Sam');
    expect(form.errors).toEqual([]);
    await write(form);
    expect(vault.bench.text(NOTE)).toContain('- Met [[Ana Diaz]] and [[Sam Rivera]] #kith/met');
  });

  it('of somebody who introduced them is wrong too', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '' });
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'Jo Park');
    await form.type('Introduced by', 'ana');
    await write(form);
    expect(form.errors.join()).toContain('“ana” is not chosen yet.');
    await form.type('Introduced by', '');
    expect(form.errors).toEqual([]);
    await write(form);
    expect(vault.bench.text('People/Jo Park.md')).toBe(person());
  });

  it('that a link left to be chosen is wrong too', async () => {
    const vault = await openVault({ ...PEOPLE, 'Work/Bo Chen.md': person(), [NOTE]: '' });
    await vault.bench.openUrl('obsidian://kith?person=Ana%20Diaz,Bo%20Chen');
    const form = new LogForm(vault.bench);
    await write(form);
    expect(form.errors.join()).toContain('“Bo Chen” is not chosen yet.');
    expect(vault.bench.text(NOTE)).toBe('');
  });

  it.each([['introduce-two-people', 'Who'], ['new-person', 'Through whom']])('is wrong in %s', async (command, label) => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '' });
    const before = vault.notes();
    const form = await formOf(vault, command);
    if (command === 'new-person') await form.type('Name', 'Jo Park');
    else await choose(form, label, 'ana');
    await form.type(label, 'Sam');
    await write(form);
    expect(form.errors.join()).toContain('“Sam” is not chosen yet.');
    expect(vault.notes()).toEqual(before);
  });
});

describe('what is ticked', () => {
  it('stays ticked when somebody is added, and goes with whom it is about', async () => {
    const vault = await openVault({ ...PEOPLE, 'Daily/2026-03-01.md': OPEN });
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'sam');
    boxes(form)[0]?.click();
    await choose(form, 'With whom', 'ana');
    expect(boxes(form).map(({ checked }) => checked)).toEqual([true, false]);
    boxes(form)[1]?.click();
    await form.key('Backspace', form.field('With whom'));
    await write(form);
    expect(vault.bench.text('Daily/2026-03-01.md')).toBe('- [x] Promised [[Sam Rivera]]: the deck #kith/promise ✅ 2026-03-09\n- [ ] Thank [[Ana Diaz]]: the map #kith/thank\n');
  });
});

describe('a key that is held', () => {
  it('takes letters away, and nobody who was chosen', async () => {
    const vault = await openVault(PEOPLE);
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'sam', 'ana');
    await form.key('Backspace', form.field('With whom'), { repeat: true });
    expect(form.people).toEqual(['Sam Rivera', 'Ana Diaz']);
  });

  it('asks once for what can’t be done', async () => {
    const vault = await openVault(PEOPLE);
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'sam');
    vault.bench.disk.readOnly = true;
    for (const repeat of [false, true, true]) await form.key('Enter', form.field('With whom'), { ctrlKey: true, repeat });
    expect(vault.bench.notices()).toHaveLength(1);
  });
});

describe('what was typed', () => {
  it('for one introduction stays when another one is looked at', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '- [ ] Promised [[Bo Chen]]: a book #kith/promise\n' });
    const form = await formOf(vault, 'introduce-two-people');
    await choose(form, 'Who', 'ana', 'sam');
    await form.type('Why each would gain', 'soil data');
    await leave(form);
    await vault.pressOn('promise Bo Chen', 'i');
    await leave(new LogForm(vault.bench));
    const again = await formOf(vault, 'introduce-two-people');
    expect([again.people, valueOf(again, 'Why each would gain')]).toEqual([['Ana Diaz', 'Sam Rivera'], 'soil data']);
  });

  it('about somebody who has been renamed since is there again, with the new name', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '- [ ] Promised [[Sam Rivera]]: a book #kith/promise\n' });
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'sam');
    await form.type('What happened', 'soil data');
    await leave(form);
    await vault.rename('People/Sam Rivera.md', 'People/Samuel Rivera.md', 'links updated');
    await vault.pressOn('promise Samuel Rivera', 'l');
    const again = new LogForm(vault.bench);
    expect([again.people, valueOf(again, 'What happened')]).toEqual([['Samuel Rivera'], 'soil data']);
    await write(again);
    expect((await formOf(vault, 'log-meeting')).people).toEqual([]);
  });

  it('is no draft any more once it stands in the note, also when the form was left meanwhile', async () => {
    const vault = await openVault(PEOPLE);
    const form = await formOf(vault, 'introduce-two-people');
    await choose(form, 'Who', 'ana', 'sam');
    await form.type('Why each would gain', 'soil data');
    const written = write(form);
    await leave(form);
    await written;
    expect(vault.bench.text(NOTE)).toContain('soil data');
    expect((await formOf(vault, 'introduce-two-people')).people).toEqual([]);
  });

  it('about advice is there again', async () => {
    const vault = await openVault({ ...PEOPLE, 'Daily/2026-02-10.md': ADVICE });
    await vault.pressOn('advice Bo Chen', '1');
    const form = new LogForm(vault.bench);
    await form.type('What came of it', 'two said yes');
    await leave(form);
    await vault.pressOn('advice Bo Chen', '2');
    expect(valueOf(new LogForm(vault.bench), 'What you did instead')).toBe('');
    await leave(new LogForm(vault.bench));
    await vault.pressOn('advice Bo Chen', '1');
    expect(valueOf(new LogForm(vault.bench), 'What came of it')).toBe('two said yes');
  });

  it('for a note that is shared is there again, with whom it is for', async () => {
    const vault = await openVault({ ...PEOPLE, 'Report.md': 'On #soil.\n', 'Other.md': 'On #soil too.\n' });
    await vault.bench.openNote('Report.md');
    const form = await formOf(vault, 'share-this-note');
    boxes(form)[0]?.click();
    await choose(form, 'Somebody else', 'bo');
    await form.type('A few words with it', 'page two');
    await leave(form);
    await vault.bench.openNote('Other.md');
    const other = await formOf(vault, 'share-this-note');
    expect([other.people, valueOf(other, 'A few words with it')]).toEqual([[], '']);
    await leave(other);
    await vault.bench.openNote('Report.md');
    const again = await formOf(vault, 'share-this-note');
    expect([boxes(again).map(({ checked }) => checked), again.people, valueOf(again, 'A few words with it')]).toEqual([[true], ['Bo Chen'], 'page two']);
    expect(again.preview).toBe('- Gave [[Sam Rivera]] and [[Bo Chen]]: [[Report]]: page two #kith/gave/link');
  });

  it('of a new person is there again, until the note is made', async () => {
    const vault = await openVault(PEOPLE);
    const form = await formOf(vault, 'new-person');
    await form.type('Name', 'Jo Park');
    await form.type('How you met', 'at the fair');
    await leave(form);
    const again = await formOf(vault, 'new-person');
    expect([valueOf(again, 'Name'), valueOf(again, 'How you met')]).toEqual(['Jo Park', 'at the fair']);
    await write(again);
    expect(valueOf(await formOf(vault, 'new-person'), 'Name')).toBe('');
  });
});

describe('a form', () => {
  it('says so when something breaks, keeps the words, and can be tried once more', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '' });
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'sam');
    await form.type('What happened', 'coffee');
    const { fileManager } = vault.host;
    const link = fileManager.generateMarkdownLink.bind(fileManager);
    fileManager.generateMarkdownLink = () => {
      throw new Error('the disk sleeps');
    };
    await write(form);
    expect(vault.bench.notices()).toEqual(['That did not go through (the disk sleeps). What you typed is still here: try it once more.']);
    fileManager.generateMarkdownLink = link;
    await write(form);
    expect(vault.bench.text(NOTE)).toContain('- Met [[Sam Rivera]]: coffee #kith/met');
  });

  it('goes to the field that is wrong, the first of them on the screen', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '' });
    const form = await formOf(vault, 'log-meeting');
    await form.type('What happened', '```');
    await write(form);
    expect(document.activeElement).toBe(form.field('With whom'));
    await leave(form);
    const newPerson = await formOf(vault, 'new-person');
    await newPerson.type('Name', 'a/b');
    newPerson.field('How you met').focus();
    await write(newPerson);
    expect(document.activeElement).toBe(newPerson.field('Name'));
  });

  it('does not read out the record at each letter', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '' });
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'sam');
    const preview = form.el.querySelector('.kith-log-preview') ?? expect.fail('There is no preview.');
    expect(preview.closest('[aria-live], [role=status]')).toBeNull();
    const [line] = preview.children;
    await form.type('What helped?', ' ');
    expect(preview.children[0]).toBe(line);
  });
});

describe('somebody new', () => {
  const MARKDOWN = { 'app.json': '{"useMarkdownLinks":true}' };

  it.each([
    ['meeting', 'log-meeting', 'With whom', '- Met [Jo Park](Jo%20Park.md) #kith/met'],
    ['introduction', 'introduce-two-people', 'Who', '- Introduce [Jo Park](Jo%20Park.md) and [Ana Diaz](Ana%20Diaz.md) #kith/introduce\n\t- [ ] Ask [Jo Park](Jo%20Park.md)'],
  ])('is linked as the user’s settings say: %s', async (_what, command, label, lines) => {
    const vault = await openVault(PEOPLE, { config: MARKDOWN });
    const form = await formOf(vault, command);
    await choose(form, label, 'Jo Park');
    expect(form.el.textContent).not.toContain('not chosen');
    if (command !== 'log-meeting') await choose(form, label, 'ana');
    await write(form);
    expect(vault.bench.text(NOTE)).toContain(lines);
    expect(vault.bench.text('People/Jo Park.md')).toBe(person());
    await vault.bench.run('kith:undo-last-change');
    expect(Object.keys(vault.notes()).filter((path) => path.startsWith('People/'))).toEqual(Object.keys(PEOPLE).sort());
  });

  it('is linked, not another note of that name', async () => {
    const vault = await openVault({ ...PEOPLE, 'Mercury.md': 'A planet.\n', [NOTE]: '' });
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'Mercury');
    await write(form);
    expect(vault.bench.text(NOTE)).toBe('## People\n- Met [[People/Mercury]] #kith/met\n');
    expect(vault.host.metadataCache.resolvedLinks[NOTE]).toEqual({ 'People/Mercury.md': 1 });
  });

  it('who introduced somebody new is meant in their note, not another note of that name', async () => {
    const vault = await openVault({ ...PEOPLE, 'Mercury.md': 'A planet.\n', [NOTE]: '' });
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'Jo Park');
    await choose(form, 'Introduced by', 'Mercury');
    await write(form);
    expect(vault.bench.text('People/Jo Park.md')).toContain('introduced_by: "[[People/Mercury]]"');
  });

  it('is not made when the line can’t be written', async () => {
    const vault = await openVault({ ...PEOPLE, [NOTE]: '```\ncode\n' });
    const before = vault.notes();
    const form = await formOf(vault, 'log-meeting');
    await choose(form, 'With whom', 'Jo Park');
    await write(form);
    expect(vault.notes()).toEqual(before);
    expect(form.people).toEqual(['Jo Park']);
  });
});

describe('somebody whom no link can reach', () => {
  it.each([['log-meeting', 'With whom'], ['introduce-two-people', 'Who']])('is wrong at the field in %s', async (command, label) => {
    const vault = await openVault({ ...PEOPLE, 'People/Cy #2.md': person(), 'People/Cy.md': person(), [NOTE]: '' });
    const form = await formOf(vault, command);
    await choose(form, label, 'cy 2');
    expect(form.people).toEqual(['Cy #2']);
    if (command !== 'log-meeting') await choose(form, label, 'ana');
    await write(form);
    expect(form.errors.join()).toContain('Cy #2');
    expect(vault.bench.text(NOTE)).toBe('');
  });
});
