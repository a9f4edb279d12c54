import { describe, expect, it } from 'vitest';
import { LogForm } from './log-form.test-support';
import { seeAll } from './living.test-support';
import { openVault, person } from './open-vault';
import type { OpenVault } from './open-vault';

const PEOPLE = { 'People/Sam.md': person(), 'People/Ana.md': person() };

/** The dialog on top. */
function dialog(vault: OpenVault): HTMLElement {
  return vault.bench.modal();
}

/** What happened to the notes since, as lines that went and came, by note. */
function changedSince(before: Record<string, string>, vault: OpenVault): string[] {
  const after = vault.notes();
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].sort().flatMap((path) => {
    const [old, now] = [before[path] ?? '', after[path] ?? ''].map((text) => text.split('\n'));
    const gone = old?.filter((line) => !now?.includes(line)) ?? [];
    const come = now?.filter((line) => !old?.includes(line)) ?? [];
    return gone.length + come.length === 0 ? [] : [path, ...gone.map((line) => `-${line}`), ...come.map((line) => `+${line}`)];
  });
}

describe('thanks given by hand', () => {
  const note = '## People\n- [ ] Thank [[Sam]]: the pricing story #kith/thank ⏳ 2026-03-05\n- [ ] Thank [[Ana]]: the lift #kith/thank ⏳ 2026-03-05\n';

  it('close the open line of that person, whose box stays open', async () => {
    const vault = await openVault({ ...PEOPLE, 'Daily/2026-03-04.md': note });
    expect(vault.rows()).toEqual(['thank Ana 2026-03-05', 'thank Sam 2026-03-05']);
    await vault.outside({ 'Daily/2026-03-08.md': '- Thanked [[Sam]]: over lunch #kith/thank\n' });
    expect(vault.rows()).toEqual(['thank Ana 2026-03-05']);
    expect(vault.bench.text('Daily/2026-03-04.md')).toBe(note);
    await vault.outside({ 'Daily/2026-03-08.md': 'Rain.\n' });
    expect(vault.rows()).toEqual(['thank Ana 2026-03-05', 'thank Sam 2026-03-05']);
  });
});

describe('circling back on advice', () => {
  const ADVICE = '- Advice from [[Sam]]: try pricing by seat #kith/advice';
  const notes = { ...PEOPLE, 'Daily/2026-02-10.md': `## People\n${ADVICE}\n  - he did it twice\n- Met [[Ana]] #kith/met\n` };

  it.each([
    ['1', 'What came of it', '- Tried: two customers said yes #kith/tried ✅ 2026-03-09', 'You tried their advice. Tell them how it went.'],
    ['2', 'What you did instead', '- Another way: two customers said yes #kith/another-way ✅ 2026-03-09', 'You went another way. Tell them what you found.'],
  ])('asks with %s for the words, shows the line, writes it below the advice, and then it is told', async (key, label, line, why) => {
    const vault = await openVault(notes);
    const before = vault.notes();
    expect(vault.row('advice Sam').why).toBe('Advice from 10 February: has there been a chance to try it?');
    await vault.pressOn('advice Sam', key);
    const form = new LogForm(vault.bench);
    await form.type(label, 'two customers said yes');
    expect(form.preview).toBe(line);
    await form.key('Enter', form.field(label), { ctrlKey: true });
    expect(vault.bench.text('Daily/2026-02-10.md')).toBe(`## People\n${ADVICE}\n  - he did it twice\n  ${line}\n- Met [[Ana]] #kith/met\n`);
    expect(vault.rows('coming-up')).toEqual(['tell Sam 2026-03-16']);
    expect(vault.row('tell Sam')).toMatchObject({ why, say: 'two customers said yes' });
    await vault.bench.run('kith:undo-last-change');
    expect(vault.notes()).toEqual(before);
  });

  it('lets one think on for three weeks, and then asks the same again', async () => {
    const vault = await openVault(notes);
    const before = vault.notes();
    await vault.pressOn('advice Sam', '3');
    expect(changedSince(before, vault)).toEqual(['Daily/2026-02-10.md', '+  - [ ] Tell [[Sam]]: what came of “try pricing by seat” #kith/tell ⏳ 2026-03-30']);
    expect(vault.rows()).toEqual([]);
    vault.bench.setToday('2026-03-30');
    await vault.focus();
    expect(vault.row('tell Sam')).toMatchObject({ why: 'Advice from 10 February: has there been a chance to try it?', say: 'try pricing by seat' });
    await vault.pressOn('tell Sam', '1');
    const form = new LogForm(vault.bench);
    await form.type('What came of it', 'it works');
    await form.key('Enter', form.field('What came of it'), { ctrlKey: true });
    expect(vault.row('tell Sam').why).toBe('You tried their advice. Tell them how it went.');
    await vault.pressOn('tell Sam', 'd');
    expect(vault.rows()).toEqual([]);
    expect(vault.bench.text('Daily/2026-02-10.md')).toBe([
      '## People', ADVICE, '  - he did it twice', '  - [x] Tell [[Sam]]: what came of “try pricing by seat” #kith/tell ⏳ 2026-03-30 ✅ 2026-03-30',
      '  - Tried: it works #kith/tried ✅ 2026-03-30', '- Met [[Ana]] #kith/met', '',
    ].join('\n'));
  });

  it('lets one think on as often as one likes, on the one line', async () => {
    const vault = await openVault(notes);
    await vault.pressOn('advice Sam', '3');
    const before = vault.notes();
    vault.bench.setToday('2026-03-30');
    await vault.focus();
    await vault.pressOn('tell Sam', '3');
    expect(changedSince(before, vault)).toEqual([
      'Daily/2026-02-10.md', '-  - [ ] Tell [[Sam]]: what came of “try pricing by seat” #kith/tell ⏳ 2026-03-30', '+  - [ ] Tell [[Sam]]: what came of “try pricing by seat” #kith/tell ⏳ 2026-04-20',
    ]);
    expect(vault.rows()).toEqual([]);
    expect(vault.bench.notices().at(-1)).toContain('The advice from Sam comes back in three weeks.');
    await vault.bench.run('kith:undo-last-change');
    expect(vault.notes()).toEqual(before);
  });

  it('of two people is told to both', async () => {
    const vault = await openVault({ ...PEOPLE, 'Daily/2026-02-10.md': '- Advice from [[Sam]] and [[Ana]]: seats #kith/advice\n' });
    await vault.pressOn('advice Sam and Ana', '3');
    expect(vault.bench.text('Daily/2026-02-10.md')).toContain('\t- [ ] Tell [[Sam]] and [[Ana]]: what came of “seats” #kith/tell ⏳ 2026-03-30');
    await vault.bench.run('kith:undo-last-change');
    await vault.pressOn('advice Sam and Ana', 'd');
    expect(vault.bench.text(TODAYS)).toBe('## People\n- [x] Tell [[Sam]] and [[Ana]]: what came of “seats” #kith/tell ✅ 2026-03-09\n');
    expect(vault.rows()).toEqual([]);
  });

  it('says at the field what can’t be written, and writes nothing', async () => {
    const vault = await openVault(notes);
    await vault.pressOn('advice Sam', '1');
    const form = new LogForm(vault.bench);
    await form.type('What came of it', 'yes %% no');
    await form.key('Enter', form.field('What came of it'), { ctrlKey: true });
    expect(form.errors.join()).toContain('would begin a comment');
    expect(vault.bench.text('Daily/2026-02-10.md')).toBe(notes['Daily/2026-02-10.md']);
  });

  it('keeps the words in the dialog when the advice has changed meanwhile', async () => {
    const vault = await openVault(notes);
    await vault.pressOn('advice Sam', '1');
    const form = new LogForm(vault.bench);
    await form.type('What came of it', 'it works');
    await vault.outside({ 'Daily/2026-02-10.md': '## People\n- Advice from [[Sam]]: try it #kith/advice\n' });
    await form.key('Enter', form.field('What came of it'), { ctrlKey: true });
    expect(vault.bench.notices().join()).toContain('is not there any more as it was');
    expect(form.field('What came of it').value).toBe('it works');
  });
});

it('quotes what the user wrote as something to say, and not what Kith put into a record by itself', async () => {
  seeAll();
  const rhythm = person('rhythm: weekly', 'interests: [soil]');
  const vault = await openVault({
    'People/Sam.md': rhythm, 'People/Ana.md': rhythm,
    'Daily/2026-02-20.md': '- Met [[Sam]]: coffee by the river #kith/met\n- [x] Tell [[Ana]]: thank you, and how meeting [[Sam]] went #kith/tell\n',
  });
  const said = ['Sam', 'Ana'].map((name) => {
    const { el, say } = vault.row(`rhythm ${name}`);
    return [say, el.find('.kith-say').hasClass('is-quote')];
  });
  expect(said).toEqual([['coffee by the river', true], ['Ask about soil.', false]]);
});

/** The log dialog, opened by a command, with somebody named. */
async function log(vault: OpenVault, command: string, name: string): Promise<LogForm> {
  await vault.bench.run(`kith:${command}`);
  return new LogForm(vault.bench).name(name);
}

const TODAYS = 'Daily/2026-03-09.md';

describe('whoever introduced a new person', () => {
  it('is asked for with a new person alone, stands in the note, is thanked and told once, and one record that names both closes it', async () => {
    const vault = await openVault(PEOPLE);
    const form = await log(vault, 'log-meeting', 'sam');
    expect(form.labels).not.toContain('Introduced by');
    await form.name('Jo Park');
    await form.type('Introduced by', 'ana');
    await form.key('Enter', form.field('Introduced by'));
    expect(form.previews).toEqual(['- Met [[Sam]] and [[Jo Park]] #kith/met', 'introduced_by: "[[Ana]]"']);
    await form.write();
    expect(vault.bench.text('People/Jo Park.md')).toBe('---\ntype: person\nintroduced_by: "[[Ana]]"\n---\n');
    expect(vault.rows()).toEqual(['introducer Ana 2026-03-11']);
    vault.bench.setToday('2026-03-11');
    await vault.focus();
    expect(vault.row('introducer Ana').why).toBe('They introduced you to Jo Park. Say thanks, and tell them how it went.');
    const before = vault.notes();
    await vault.pressOn('introducer Ana', 'd');
    expect(changedSince(before, vault)).toEqual(['Daily/2026-03-11.md', '+## People', '+- [x] Tell [[Ana]]: thank you, and how meeting [[Jo Park]] went #kith/tell ✅ 2026-03-11']);
    expect(vault.rows()).toEqual([]);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.rows()).toEqual(['introducer Ana 2026-03-11']);
    await vault.outside({ 'Daily/2026-03-10.md': '- Thanked [[Ana]]: for [[Jo Park]], lunch was a joy #kith/thank\n' });
    expect(vault.rows()).toEqual([]);
  });

  it('may be new, too', async () => {
    const vault = await openVault(PEOPLE);
    const form = await log(vault, 'log-meeting', 'Jo Park');
    await form.type('Introduced by', 'Kim Lee');
    await form.key('Enter', form.field('Introduced by'));
    await form.write();
    expect(vault.bench.text('People/Jo Park.md')).toContain('introduced_by: "[[Kim Lee]]"');
    expect(vault.bench.text('People/Kim Lee.md')).toBe('---\ntype: person\n---\n');
    expect(vault.rows()).toEqual(['introducer Kim Lee 2026-03-11']);
    await vault.bench.run('kith:undo-last-change');
    expect(Object.keys(vault.notes()).filter((path) => !path.startsWith('.trash'))).toEqual(['People/Ana.md', 'People/Sam.md']);
  });

  it.each([
    ['{"newLinkFormat":"absolute"}', '[[Work/Mo]]'],
    ['{"newLinkFormat":"relative","useMarkdownLinks":true}', '[[../Work/Mo]]'],
    ['{"useMarkdownLinks":true}', '[[Mo]]'],
  ])('is linked as the vault links, in the brackets that a property knows: %s', async (config, link) => {
    const vault = await openVault({ ...PEOPLE, 'Work/Mo.md': person() }, { config: { 'app.json': config } });
    const form = await log(vault, 'log-meeting', 'Jo Park');
    await form.type('Introduced by', 'mo');
    await form.key('Enter', form.field('Introduced by'));
    await form.write();
    expect(vault.bench.text('People/Jo Park.md')).toContain(`introduced_by: "${link}"`);
    expect(vault.rows()).toEqual(['introducer Mo 2026-03-11']);
  });
});

describe('an introduction that was given', () => {
  it('is said where something was received, makes notes for those who are new, and is thanked for after the first meeting', async () => {
    const vault = await openVault(PEOPLE);
    const form = await log(vault, 'log-call-or-message', 'ana');
    expect(form.labels).not.toContain('Introduced you to');
    await form.type('What it was', 'received');
    await form.type('Introduced you to', 'Jo Park');
    await form.key('Enter', form.field('Introduced you to'));
    await form.type('What you were given', 'by mail');
    const line = '- Received from [[Ana]]: an introduction to [[Jo Park]], by mail #kith/received/introduction';
    expect(form.preview).toBe(line);
    await form.write();
    expect(vault.bench.text(TODAYS)).toBe(`## People\n${line}\n`);
    expect(vault.bench.text('People/Jo Park.md')).toBe('---\ntype: person\n---\n');
    expect(vault.rows()).toEqual([]);
    await vault.outside({ 'Daily/2026-03-08.md': '- Met [[Jo Park]] #kith/met\n' });
    expect(vault.rows()).toEqual(['introducer Ana 2026-03-10']);
  });

  it('is of no other kind, though somebody was named before it was changed', async () => {
    const vault = await openVault(PEOPLE);
    const form = await log(vault, 'log-meeting', 'ana');
    await form.type('What it was', 'received');
    await form.type('Introduced you to', 'Jo Park');
    await form.key('Enter', form.field('Introduced you to'));
    await form.type('What it was', 'met');
    expect(form.labels).not.toContain('Introduced you to');
    await form.write();
    expect(vault.bench.text(TODAYS)).toBe('## People\n- Met [[Ana]] #kith/met\n');
    expect(Object.keys(vault.notes())).not.toContain('People/Jo Park.md');
  });
});

describe('what was learned of somebody', () => {
  it('is asked for where their note says nothing, and written in the same change', async () => {
    const vault = await openVault({ ...PEOPLE, 'People/Sam.md': person('interests: []', 'looking_for: a flat') });
    const before = vault.notes();
    const form = await log(vault, 'log-call-or-message', 'sam');
    expect(form.labels).not.toContain('Looking for');
    await form.type('Interests', 'soil, water');
    expect(form.previews).toEqual(['- Talked with [[Sam]] #kith/talked', 'interests: "soil, water"']);
    await form.write();
    expect(changedSince(before, vault)).toEqual([TODAYS, '+## People', '+- Talked with [[Sam]] #kith/talked', 'People/Sam.md', '-interests: []', '+interests: "soil, water"']);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.bench.text('People/Sam.md')).toBe(before['People/Sam.md']);
  });

  it('goes into the note of a new person', async () => {
    const vault = await openVault(PEOPLE);
    const form = await log(vault, 'log-meeting', 'Jo Park');
    await form.type('Looking for', 'a flat');
    await form.write();
    expect(vault.bench.text('People/Jo Park.md')).toBe('---\ntype: person\nlooking_for: a flat\n---\n');
  });

  it('is not asked for of several people, and what was typed of one is not written then', async () => {
    const vault = await openVault(PEOPLE);
    const form = await log(vault, 'log-meeting', 'sam');
    await form.type('Interests', 'soil');
    await form.name('ana');
    expect(form.labels).not.toContain('Interests');
    await form.write();
    expect([vault.bench.text('People/Sam.md'), vault.bench.text('People/Ana.md')]).toEqual([person(), person()]);
  });
});

describe('value offered', () => {
  it('says what it was in its tag, or in words alone', async () => {
    const vault = await openVault(PEOPLE);
    const form = await log(vault, 'log-value-offered', 'sam');
    await form.type('What you gave', 'the soil report');
    expect(form.preview).toBe('- Gave [[Sam]]: the soil report #kith/gave');
    await form.type('What it was', 'opening');
    expect(form.preview).toBe('- Gave [[Sam]]: the soil report #kith/gave/opening');
    await form.write();
    expect(vault.bench.text(TODAYS)).toBe('## People\n- Gave [[Sam]]: the soil report #kith/gave/opening\n');
  });

  it('marks the line under the cursor with it', async () => {
    const vault = await openVault({ ...PEOPLE, [TODAYS]: '- sent [[Sam]] the soil report\n' });
    const view = await vault.bench.openNote(TODAYS);
    view.editor.setCursor({ line: 0, ch: 3 });
    await vault.bench.run('kith:log-value-offered');
    const form = await new LogForm(vault.bench).type('What it was', 'link');
    await form.write();
    expect(vault.bench.text(TODAYS)).toBe('- sent [[Sam]] the soil report #kith/gave/link\n');
  });
});

describe('ideas for a person', () => {
  it('wait without a day, and with one show a week before it', async () => {
    const vault = await openVault(PEOPLE);
    for (const [words, day] of [['the conference', '2026-03-20'], ['that poem', '']] as const) {
      const form = await log(vault, 'add-follow-up', 'sam');
      await form.type('What it was', 'idea');
      await form.type('The idea', words);
      await form.type('When', day);
      await form.write();
    }
    expect(vault.bench.text(TODAYS)).toBe('## People\n- [ ] Idea for [[Sam]]: the conference #kith/idea ⏳ 2026-03-20\n- [ ] Idea for [[Sam]]: that poem #kith/idea\n');
    expect(vault.rows()).toEqual(['idea Sam 2026-03-13']);
  });
});

describe('news of somebody', () => {
  it('are followed by congratulations on the next day, which leave after 14', async () => {
    const vault = await openVault(PEOPLE);
    const form = await log(vault, 'log-meeting', 'sam');
    expect(form.isShown('Congratulate them')).toBe(false);
    await form.type('What it was', 'news');
    expect(form.isShown('Congratulate them')).toBe(true);
    await form.type('The news', 'she is director now');
    await form.write();
    expect(vault.bench.text(TODAYS)).toBe('## People\n- News of [[Sam]]: she is director now #kith/news\n- [ ] Congratulate [[Sam]]: she is director now #kith/congratulate ⏳ 2026-03-10\n');
    vault.bench.setToday('2026-03-23');
    await vault.focus();
    expect(vault.rows()).toEqual(['congratulate Sam 2026-03-10']);
    vault.bench.setToday('2026-03-24');
    await vault.focus();
    expect(vault.rows()).toEqual([]);
  });

  it('may be of the other kind', async () => {
    const vault = await openVault(PEOPLE);
    const form = await log(vault, 'log-meeting', 'sam');
    await form.type('What it was', 'news');
    await form.type('The news', 'he is ill');
    await form.toggle('Congratulate them');
    expect(form.preview).toBe('- News of [[Sam]]: he is ill #kith/news');
  });
});

describe('with more than five promises open', () => {
  it('the list says that there is plenty in hand; rhythms still show, and the others are behind “more”', async () => {
    const names = ['Bo', 'Cy', 'Di', 'Ed', 'Flo'];
    const people = Object.fromEntries(names.map((name) => [`People/${name}.md`, person('rhythm: weekly', 'met: 2026-01-01')]));
    const promises = Array.from({ length: 6 }, (_, at) => `- [ ] Promised [[Sam]]: book ${at} #kith/promise\n`);
    const vault = await openVault({ ...PEOPLE, ...people, 'Daily/2026-03-04.md': promises.join('') });
    expect(vault.empty).toBe('You have plenty in hand.');
    expect(vault.rows('rhythm')).toHaveLength(3);
    await vault.click(vault.find('[data-group=rhythm] .kith-more'));
    expect(vault.rows('rhythm')).toHaveLength(5);
    await vault.outside({ 'Daily/2026-03-04.md': promises.slice(1).join('') });
    expect(vault.empty).toBe('');
  });
});

describe('letting old ones rest', () => {
  const old = { 'Daily/2025-12-01.md': '- [ ] Thank [[Sam]]: lunch #kith/thank\n- [ ] Congratulate [[Ana]]: the job #kith/congratulate ^a\n' };

  it('shows what has left the list, and cancels what stays ticked, in one change that can be taken back', async () => {
    const vault = await openVault({ ...PEOPLE, ...old });
    const before = vault.notes();
    expect(vault.rows()).toEqual([]);
    await vault.bench.run('kith:let-old-ones-rest');
    expect(dialog(vault).findAll('label').map(({ textContent }) => textContent)).toEqual(['Thank Sam: lunch 2025-12-01', 'Congratulate Ana: the job 2025-12-01']);
    await vault.press('Let them rest', dialog(vault));
    expect(changedSince(before, vault)).toEqual([
      'Daily/2025-12-01.md',
      '-- [ ] Thank [[Sam]]: lunch #kith/thank',
      '-- [ ] Congratulate [[Ana]]: the job #kith/congratulate ^a',
      '+- [-] Thank [[Sam]]: lunch #kith/thank ❌ 2026-03-09',
      '+- [-] Congratulate [[Ana]]: the job #kith/congratulate ❌ 2026-03-09 ^a',
    ]);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.notes()).toEqual(before);
  });

  it('leaves alone what is not ticked', async () => {
    const vault = await openVault({ ...PEOPLE, ...old });
    await vault.bench.run('kith:let-old-ones-rest');
    dialog(vault).querySelector('input')?.click();
    await vault.press('Let them rest', dialog(vault));
    expect(vault.bench.text('Daily/2025-12-01.md')).toMatch(/^- \[ \] Thank .*\n- \[-\] Congratulate /);
  });

  it('says so when there are none', async () => {
    const vault = await openVault(PEOPLE);
    await vault.bench.run('kith:let-old-ones-rest');
    expect(vault.bench.notices()).toEqual(['Nothing has left the list: there is nothing to let rest.']);
  });
});
