import { afterEach, describe, expect, it } from 'vitest';
import { openWorkbench } from '../workbench/open-workbench';
import type { Workbench, WorkbenchOptions } from '../workbench/open-workbench';
import { LogForm } from './log-form.test-support';

const PEOPLE = {
  'People/Sam Rivera.md': '---\ncompany: Rivera Soil\n---\n',
  'People/Ana Diaz.md': '---\naliases: [Anita]\n---\n',
};
const SETTINGS = { version: 1, startDay: '2026-01-01', firstRunDone: true, peopleFolders: ['People'] };
const TODAY = 'Daily/2026-03-09.md';

let workbench: Workbench;
afterEach(() => workbench.close());

async function open(files: Record<string, string> = {}, options: WorkbenchOptions = {}): Promise<void> {
  workbench = await openWorkbench({ ...PEOPLE, ...files }, { today: '2026-03-09', settings: SETTINGS, config: { 'daily-notes.json': '{"folder":"Daily"}' }, ...options });
}

async function form(command = 'log-meeting'): Promise<LogForm> {
  await workbench.run(`kith:${command}`);
  return new LogForm(workbench);
}

describe('logging a meeting', () => {
  it('writes the previewed line to the end of the section People of today’s note', async () => {
    await open({ [TODAY]: '# Monday\n\n## People\n- Met [[Ana Diaz]] #kith/met\n\n## Notes\nRain.\n' });
    const dialog = await form();
    await dialog.name('riv');
    await dialog.type('What happened', 'coffee, she is moving to product');
    expect(dialog.preview).toBe('- Met [[Sam Rivera]]: coffee, she is moving to product #kith/met');
    await dialog.write();
    expect(workbench.text(TODAY)).toBe(
      '# Monday\n\n## People\n- Met [[Ana Diaz]] #kith/met\n- Met [[Sam Rivera]]: coffee, she is moving to product #kith/met\n\n## Notes\nRain.\n',
    );
  });

  it('finds people by alias and company, several of them, and makes today’s note when it is missing', async () => {
    await open();
    const dialog = await form();
    await dialog.name('anita');
    await dialog.name('rivera soil');
    expect(dialog.people).toEqual(['Ana Diaz', 'Sam Rivera']);
    await dialog.write();
    expect(workbench.text(TODAY)).toBe('## People\n- Met [[Ana Diaz]] and [[Sam Rivera]] #kith/met\n');
  });

  it('makes a thank-you of what helped, a promise and a follow-up with their days', async () => {
    await open({ [TODAY]: '' });
    const dialog = await form();
    await dialog.name('sam');
    await dialog.type('What helped?', 'the pricing story');
    await dialog.type('You promised', 'the budget template');
    await dialog.type('Day of the promise', '2026-03-12');
    await dialog.type('Follow up later', 'ask about the pilot');
    await dialog.type('Day to follow up', '2026-04-01');
    await dialog.write();
    expect(workbench.text(TODAY)).toBe(
      [
        '## People',
        '- Met [[Sam Rivera]] #kith/met',
        '- [ ] Thank [[Sam Rivera]]: the pricing story #kith/thank ⏳ 2026-03-10',
        '- [ ] Promised [[Sam Rivera]]: the budget template #kith/promise ⏳ 2026-03-12',
        '- [ ] Follow up with [[Sam Rivera]]: ask about the pilot ⏳ 2026-04-01',
        '',
      ].join('\n'),
    );
  });

  it('makes the note of a new person on the spot, and links it', async () => {
    await open();
    const dialog = await form();
    await dialog.name('Jo Park');
    await dialog.write();
    expect(workbench.text('People/Jo Park.md')).toBe('---\ntype: person\n---\n');
    expect(workbench.text(TODAY)).toContain('- Met [[Jo Park]] #kith/met');
  });

  it('offers nobody new who is named already', async () => {
    await open();
    const dialog = await (await (await form()).name('Sam Rivera')).name('Zoë');
    await dialog.type('With whom', 'sam rivera');
    expect(document.body.findAll('.suggestion-item')).toEqual([]);
    await dialog.type('With whom', 'zoe');
    expect(document.body.findAll('.suggestion-item')).toEqual([]);
  });

  it('ticks what was open with them', async () => {
    await open({ 'Daily/2026-03-01.md': '## People\n- [ ] Promised [[Sam Rivera]]: the deck #kith/promise\n' });
    const dialog = await form();
    await dialog.name('sam');
    const box = dialog.el.querySelector<HTMLInputElement>('.kith-form-choice input');
    expect(dialog.el.querySelector('.kith-form-choice')?.textContent).toBe('A promise: the deck');
    box?.click();
    await dialog.write();
    expect(workbench.text('Daily/2026-03-01.md')).toBe('## People\n- [x] Promised [[Sam Rivera]]: the deck #kith/promise ✅ 2026-03-09\n');
  });

  it('ticks what is open in two copies of a note in both, and offers it once', async () => {
    const [line, done] = ['- [ ] Promised [[Sam Rivera]]: the deck #kith/promise\n', '- [x] Promised [[Sam Rivera]]: the deck #kith/promise ✅ 2026-03-09\n'];
    await open({ 'Daily/2026-03-01.md': line, 'Daily/2026-03-01 (conflict 1).md': `Rain.\n\n${line}` });
    const dialog = await form();
    await dialog.name('sam');
    const boxes = [...dialog.el.querySelectorAll<HTMLInputElement>('.kith-form-choice input')];
    expect(boxes).toHaveLength(1);
    boxes[0]?.click();
    await dialog.write();
    expect(workbench.text('Daily/2026-03-01.md')).toBe(done);
    expect(workbench.text('Daily/2026-03-01 (conflict 1).md')).toBe(`Rain.\n\n${done}`);
  });

  it('writes to the note of another day when it happened on that day', async () => {
    await open({ 'Daily/2026-03-05.md': 'Wind.\n' });
    const dialog = await form();
    await dialog.name('sam');
    await dialog.type('Day', '2026-03-05');
    await dialog.write();
    expect(workbench.text('Daily/2026-03-05.md')).toBe('Wind.\n\n## People\n- Met [[Sam Rivera]] #kith/met\n');
  });

  it('puts further lines of the words below the first as sub-items', async () => {
    await open({ [TODAY]: '## People\n' });
    const dialog = await form();
    await dialog.name('sam');
    await dialog.type('What happened', 'coffee\nher father is better\n\nshe has a dog now');
    await dialog.write();
    expect(workbench.text(TODAY)).toBe('## People\n- Met [[Sam Rivera]]: coffee #kith/met\n\t- her father is better\n\t- she has a dog now\n');
  });

  it('keeps the words when it is left with Escape, and has them again', async () => {
    await open({ [TODAY]: '' });
    const dialog = await form();
    await dialog.name('sam');
    await dialog.type('What happened', 'a long story');
    await dialog.key('Escape', document.body);
    const again = await form();
    expect(again.people).toEqual(['Sam Rivera']);
    expect(again.field('What happened').value).toBe('a long story');
    expect(workbench.text(TODAY)).toBe('');
  });

  it('has no words again of what was written, also when it was left while they were', async () => {
    await open({ [TODAY]: '' });
    const dialog = await form();
    await dialog.name('sam');
    await dialog.type('What happened', 'a long story');
    const written = dialog.write();
    await dialog.key('Escape', document.body);
    await written;
    expect(workbench.text(TODAY)).toContain('a long story');
    expect((await form()).field('What happened').value).toBe('');
  });

  it('can be taken back, whatever else was written meanwhile', async () => {
    await open({ [TODAY]: '## People\n\n## Notes\n' });
    const dialog = await form();
    await dialog.name('sam');
    await dialog.write();
    await workbench.outside(TODAY, workbench.text(TODAY).replace('## Notes\n', '## Notes\nRain.\n'));
    await workbench.run('kith:undo-last-change');
    expect(workbench.text(TODAY)).toBe('## People\n\n## Notes\nRain.\n');
  });
});

describe('the log dialog refuses', () => {
  it.each([
    ['a comment mark', '100 %% sure', '%% would begin a comment'],
    ['a fence', '```', 'would begin a code block'],
    ['a tag of another kind', 'coffee #kith/gave', 'another kind of line'],
  ])('%s in the words, at the field, and writes nothing', async (_name, words, reason) => {
    await open({ [TODAY]: '## People\n' });
    const dialog = await form();
    await dialog.name('sam');
    await dialog.type('What happened', words);
    await dialog.write();
    expect(dialog.errors.join()).toContain(reason);
    expect(workbench.text(TODAY)).toBe('## People\n');
  });

  it('to write without a person, and says so only then', async () => {
    await open({ [TODAY]: '## People\n' });
    const dialog = await form();
    expect(dialog.errors).toEqual([]);
    await dialog.write();
    expect(dialog.errors.join()).toContain('Name at least one person');
  });

  it('a day to come', async () => {
    await open({ [TODAY]: '' });
    const dialog = await form();
    await dialog.name('sam');
    await dialog.type('Day', '2026-03-20');
    await dialog.write();
    expect(dialog.errors.join()).toContain('still to come');
  });

  it('a note with an unclosed fence above the place, by a notice with its name, and keeps the words', async () => {
    await open({ [TODAY]: '```\ncode\n' });
    const dialog = await form();
    await dialog.name('sam');
    await dialog.type('What happened', 'coffee');
    await dialog.write();
    expect(workbench.notices().join()).toContain('2026-03-09');
    expect(dialog.field('What happened').value).toBe('coffee');
    expect(workbench.text(TODAY)).toBe('```\ncode\n');
  });
});

describe('logging from where the cursor stands', () => {
  it('fills in the people of the line, and marks it when asked to', async () => {
    await open({ [TODAY]: '- Lunch with [[Ana Diaz]] by the river\n' });
    const view = await workbench.openNote(TODAY);
    view.editor.setCursor({ line: 0, ch: 3 });
    const dialog = await form();
    expect(dialog.people).toEqual(['Ana Diaz']);
    expect(dialog.preview).toBe('- Lunch with [[Ana Diaz]] by the river #kith/met');
    await dialog.write();
    expect(workbench.text(TODAY)).toBe('- Lunch with [[Ana Diaz]] by the river #kith/met\n');
  });

  const MARKED = 'Mark the line I am on';

  it.each([
    ['log-value-offered', '- a book for [[Sam Rivera]] and [[Ana Diaz]]'],
    ['log-meeting', '- 9:00 Coffee with [[Ana Diaz]]: and [[Sam Rivera]] came'],
    ['log-meeting', '- Coffee with [[Ana Diaz]] #kith'],
  ])('marks no line that would not say it of the same people: %s on %s', async (command, line) => {
    await open({ [TODAY]: `${line}\n` });
    const view = await workbench.openNote(TODAY);
    view.editor.setCursor({ line: 0, ch: 3 });
    const dialog = await form(command);
    if (dialog.people.length < 2) await dialog.name('sam');
    await dialog.write();
    expect(dialog.errors.join()).toContain(MARKED);
    expect(workbench.text(TODAY)).toBe(`${line}\n`);
    await dialog.toggle(MARKED);
    expect(dialog.errors).toEqual([]);
    await dialog.write();
    expect(workbench.text(TODAY)).toContain(`${line}\n\n## People\n- `);
  });

  it('marks no line for another day than that of its note', async () => {
    await open({ [TODAY]: '- Lunch with [[People/Ana Diaz|Anita]]\n' });
    const view = await workbench.openNote(TODAY);
    view.editor.setCursor({ line: 0, ch: 3 });
    const dialog = await form();
    expect(dialog.errors).toEqual([]);
    await dialog.type('Day', '2026-03-08');
    await dialog.write();
    expect(dialog.errors.join()).toContain(MARKED);
    expect(workbench.text(TODAY)).toBe('- Lunch with [[People/Ana Diaz|Anita]]\n');
  });

  it('takes what is selected along, line by line', async () => {
    const selected = '- Lunch with [[Ana Diaz]] by the river\n  - she has a **dog** now\n';
    await open({ [TODAY]: `Rain.\n\n${selected}` });
    const view = await workbench.openNote(TODAY);
    // Selecting over lines is more than happy-dom can do.
    view.editor.getSelection = () => selected;
    const dialog = await form();
    expect([dialog.people, dialog.field('What happened').value]).toEqual([['Ana Diaz'], 'Lunch with Ana Diaz by the river\nshe has a **dog** now']);
    expect(dialog.preview).toBe('- Met [[Ana Diaz]]: Lunch with Ana Diaz by the river #kith/met\n\t- she has a **dog** now');
  });

  it('fills in the person whose note is open', async () => {
    await open();
    await workbench.openNote('People/Ana Diaz.md');
    expect((await form('log-call-or-message')).people).toEqual(['Ana Diaz']);
  });

  it('fills in the person whose note is open while the keyboard is in the sidebar', async () => {
    await open();
    await workbench.openNote('People/Ana Diaz.md');
    await workbench.run('kith:open-follow-ups');
    expect((await form('log-call-or-message')).people).toEqual(['Ana Diaz']);
  });
});

describe('adding a follow-up', () => {
  it('writes a task of the chosen kind and day to today’s note', async () => {
    await open({ [TODAY]: '' });
    const dialog = await form('add-follow-up');
    await dialog.name('ana');
    await dialog.type('What it was', 'tell');
    await dialog.type('What to tell', 'how the talk went');
    await dialog.type('When', '2026-03-15');
    await dialog.write();
    expect(workbench.text(TODAY)).toContain('- [ ] Tell [[Ana Diaz]]: how the talk went #kith/tell ⏳ 2026-03-15');
  });
});
