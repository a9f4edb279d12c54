import { describe, expect, it } from 'vitest';
import type { OpenVault } from './open-vault';
import { openVault, person, SETTINGS, TODAY } from './open-vault';

const NOTE = `Daily/${TODAY}.md`;
const YOU = 'People/Me.md';
const OPTIONS = { settings: { ...SETTINGS, yourNote: YOU } };
const VAULT: Record<string, string> = {
  [YOU]: person(),
  'People/Ana Diaz.md': person('email: ana@example.org'),
  'People/Bo Chen.md': person('rhythm: monthly'),
  'People/Cleo Park.md': person('company: Harbour Lab', 'looking_for: [a second boat]'),
  'People/Dana Ito.md': person('company: Harbour Lab', 'want_to_meet: true'),
  'People/Eli Roth.md': person('interests: [tides]'),
  'Daily/2023-05-01.md': '- Met [[Eli Roth]]: at the regatta #kith/met\n',
  'Daily/2024-06-01.md': '- Talked with [[Eli Roth]]: the tide tables #kith/talked\n',
  'Daily/2026-01-02.md': '- Wrote [[Bo Chen]]: about the brush #kith/wrote\n- Met [[Cleo Park]]: on the pier #kith/met\n',
  'Daily/2026-03-05.md': '- [ ] Promised [[Ana Diaz]]: the deck #kith/promise\n- [ ] Thank [[Ana Diaz]]: the pricing story #kith/thank\n',
  'Essays/On asking.md': '---\ntags: [worth-posting]\n---\nAsk.\n',
  [NOTE]: '',
};

/** The half hour as a user sees it and works with it. */
async function start(vault: OpenVault): Promise<HTMLElement> {
  await vault.bench.run('kith:start-half-hour');
  return vault.bench.view('kith-half-hour');
}

/** What stands on the screen: the step, and each card with its words and buttons. */
function said(view: HTMLElement): string[] {
  const words = (el: HTMLElement, selector: string): string => el.querySelector(selector)?.textContent ?? '';
  const cards = view.findAll('[role=listitem]').map((card) => ['.kith-who', '.kith-why', '.kith-say'].map((part) => words(card, part)).filter((part) => part !== '').join(' | '));
  const [progress, title] = [words(view, '.kith-quiet'), words(view, 'h2')];
  return [progress === '' ? `${title} ${words(view, 'p')}` : `${progress}: ${title}`, ...cards];
}

function buttons(view: HTMLElement): string[] {
  return view.findAll('button').filter((button) => button.isShown() && button.textContent !== '').map(({ textContent }) => textContent ?? '');
}

async function leaveAll(vault: OpenVault, view: HTMLElement): Promise<string[][]> {
  const seen: string[][] = [];
  for (let at = 0; at < 9 && buttons(view).includes('Leave for now'); at += 1) {
    seen.push(said(view));
    await vault.press('Leave for now', view);
  }
  return seen;
}

describe('my half hour', () => {
  it('goes through its steps in order, one at a time, and stops at its end; leaving leaves no trace', async () => {
    const vault = await openVault(VAULT, OPTIONS);
    const view = await start(vault);
    expect(await leaveAll(vault, view)).toEqual([
      ['1 of 7: What you promised', 'Ana Diaz | A promise from 5 March. | the deck'],
      ['2 of 7: Thanks, and things to tell', 'Ana Diaz | A thank-you from 5 March. | the pricing story'],
      ['3 of 7: People to be in touch with', 'Bo Chen | Every month; you wrote on 2 Jan. | about the brush'],
      ['4 of 7: One kindness', 'Cleo Park | Cleo is looking for a second boat. | What could you offer, or whom could you ask?'],
      ['5 of 7: An old tie', 'Eli Roth | You talked on 1 Jun 2024, and they care about tides. | the tide tables'],
      ['6 of 7: Somebody you would like to meet', 'Dana Ito | Cleo Park is at Harbour Lab too.'],
      ['7 of 7: A note that may be worth posting', 'On asking | Read it once more. When it is out, take its tag away or give it the property “posted”.'],
    ]);
    expect(said(view)).toEqual(['That was your half hour. Somebody will be glad that you thought of them.']);
    expect(buttons(view)).toEqual(['Back', 'Start again']);
    expect(vault.notes()).toEqual(VAULT);
    await vault.press('Back', view);
    expect(said(view)[0]).toBe('7 of 7: A note that may be worth posting');
  });

  it('moves on when a step is done, and back when that is taken back', async () => {
    const vault = await openVault(VAULT, OPTIONS);
    const view = await start(vault);
    await vault.press('Done', view);
    expect(vault.bench.text('Daily/2026-03-05.md')).toContain('- [x] Promised [[Ana Diaz]]: the deck #kith/promise ✅ 2026-03-09');
    expect(said(view)[0]).toBe('2 of 7: Thanks, and things to tell');
    await vault.press('Let it rest', view);
    expect(vault.bench.text('Daily/2026-03-05.md')).toContain('- [-] Thank [[Ana Diaz]]');
    expect(said(view)[0]).toBe('3 of 7: People to be in touch with');
    await vault.press('Undo', view);
    expect(said(view)[0]).toBe('2 of 7: Thanks, and things to tell');
  });

  it('an old tie is greeted with the ways out of a row, and nothing follows from it', async () => {
    const vault = await openVault({ ...VAULT, 'Daily/2026-03-05.md': '', 'People/Bo Chen.md': person() }, OPTIONS);
    const view = await start(vault);
    await vault.press('Leave for now', view);
    expect(said(view)[0]).toBe('2 of 4: An old tie');
    const card = view.findAll('[role=listitem]')[0];
    card?.find('button').dispatchEvent(new KeyboardEvent('keydown', { key: '1', bubbles: true }));
    await vault.bench.settled();
    expect(vault.bench.text(NOTE)).toBe('## People\n- Wrote to [[Eli Roth]] #kith/wrote\n');
    expect(said(view)[0]).toBe('3 of 4: Somebody you would like to meet');
    expect(vault.rows()).toEqual([]);
  });
});

describe('an old tie', () => {
  it('is one a week, also when it was put off until a day', async () => {
    const tie = '- Met [[Eli Roth]] #kith/met\n- Met [[Cleo Park]] #kith/met\n';
    const vault = await openVault({ 'People/Eli Roth.md': person(), 'People/Cleo Park.md': person(), 'Daily/2023-05-01.md': tie, 'Daily/2024-06-01.md': tie });
    const named = async (day: string): Promise<string[]> => {
      vault.bench.setToday(day);
      await vault.focus();
      return said(await start(vault));
    };
    const [step, first = ''] = await named(TODAY);
    expect(step).toBe('1 of 1: An old tie');
    await vault.outside({ [`People/${first.split(' | ')[0]}.md`]: person('not_now_until: 2026-05-20') });
    expect(await named('2026-03-10')).toEqual(['Nothing today. Go for a walk.']);
    expect(await named('2026-03-15')).toEqual(['Nothing today. Go for a walk.']);
    expect((await named('2026-03-16'))[0]).toBe('1 of 1: An old tie');
  });
});

describe('a suggestion', () => {
  it.each<[string, number, string[]]>([
    ['of something to offer', 3, ['Write…', 'Log what you gave…', 'Done', 'Let it rest']],
    ['of somebody to meet', 5, ['Write to Cleo…', 'Open note', 'Done', 'Let it rest']],
    ['of a note', 6, ['Open note', 'Done', 'Let it rest']],
  ])('%s has these ways', async (_name, leave, ways) => {
    const vault = await openVault(VAULT, OPTIONS);
    const view = await start(vault);
    for (let at = 0; at < leave; at += 1) await vault.press('Leave for now', view);
    expect(buttons(view)).toEqual([...ways, 'Leave for now', 'Back']);
  });

  it('of two people opens the introduction with both', async () => {
    const vault = await openVault({ ...VAULT, 'People/Bo Chen.md': person('rhythm: monthly', 'interests: [a second boat]'), 'Daily/2026-01-02.md': '- Met [[Cleo Park]] #kith/met\n', 'Daily/2026-03-08.md': '- Met [[Bo Chen]] #kith/met\n' }, OPTIONS);
    const view = await start(vault);
    await vault.press('Leave for now', view);
    await vault.press('Leave for now', view);
    expect(said(view)).toContain('Cleo Park and Bo Chen | Cleo Park is looking for a second boat. Bo Chen is interested in a second boat.');
    await vault.press('Introduce…', view);
    expect(vault.bench.modal().textContent).toContain('Cleo Park');
    expect(vault.bench.modal().textContent).toContain('Bo Chen');
  });

  it('does what its buttons say also when its people have been renamed meanwhile', async () => {
    const vault = await openVault(VAULT, OPTIONS);
    const view = await start(vault);
    for (let at = 0; at < 5; at += 1) await vault.press('Leave for now', view);
    await vault.rename('People/Cleo Park.md', 'People/Ines Park.md');
    await vault.press('Write to Ines…', view);
    expect(vault.bench.modal().querySelector('textarea')?.value).toContain('Hi Ines, do you know Dana Ito?');
  });

  it('done is gone for the week, at rest for half a year; neither writes a word', async () => {
    const only = { 'Essays/On asking.md': VAULT['Essays/On asking.md'] ?? '' };
    const vault = await openVault(only);
    const view = await start(vault);
    await vault.press('Done', view);
    expect(said(view)[0]).toContain('That was your half hour');
    await vault.press('Start again', view);
    expect(said(view)).toEqual(['Nothing today. Go for a walk.']);
    vault.bench.setToday('2026-03-15');
    await vault.focus();
    expect(said(await start(vault))).toEqual(['Nothing today. Go for a walk.']);
    vault.bench.setToday('2026-03-16');
    await vault.focus();
    expect(said(await start(vault))[0]).toBe('1 of 1: A note that may be worth posting');
    await vault.press('Let it rest', view);
    vault.bench.setToday('2026-09-08');
    await vault.focus();
    expect(said(await start(vault))).toEqual(['Nothing today. Go for a walk.']);
    vault.bench.setToday('2026-09-17');
    await vault.focus();
    expect(said(await start(vault))[0]).toBe('1 of 1: A note that may be worth posting');
    expect(vault.notes()).toEqual(only);
  });

  it.each([['d', 'Undone: Cleo Park: done.'], ['r', 'Undone: Not suggested again for half a year.']])('that was put away by “%s” is there again when that is taken back, and no change before it is', async (key, undone) => {
    const vault = await openVault(VAULT, OPTIONS);
    const view = await start(vault);
    await vault.press('Done', view);
    await vault.press('Leave for now', view);
    await vault.press('Leave for now', view);
    const kindness = said(view);
    const press = (pressed: string, el = view.findAll('[role=listitem] button')[0]): Promise<void> => {
      el?.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }));
      return vault.bench.settled();
    };
    await press(key);
    expect(said(view)[0]).toContain('An old tie');
    await vault.rename('People/Cleo Park.md', 'People/Clea Park.md', 'links updated');
    await press('u', view.find('h2'));
    expect(vault.bench.notices().pop()).toBe(undone);
    expect(said(view).join().replaceAll('Clea', 'Cleo')).toBe(kindness.join());
    expect(vault.bench.text('Daily/2026-03-05.md')).toContain('- [x] Promised');
  });

  it('of a kindness is not made to somebody with plenty in hand', async () => {
    const promises = Array.from({ length: 6 }, (_, at) => `- [ ] Promised [[Ana Diaz]]: number ${at} #kith/promise ⏳ 2026-05-01\n`).join('');
    const vault = await openVault({ ...VAULT, 'Daily/2026-03-05.md': promises }, OPTIONS);
    const view = await start(vault);
    await vault.press('Leave for now', view);
    expect(said(view)).toEqual(['2 of 5: One kindness', 'You have plenty in hand. | What you have promised is kindness enough.']);
    expect(buttons(view)).toEqual(['Go on', 'Back']);
  });
});

describe('a half hour that was left', () => {
  it('is taken up again on the same day, and begins anew on the next', async () => {
    const vault = await openVault(VAULT, OPTIONS);
    const view = await start(vault);
    for (let at = 0; at < 3; at += 1) await vault.press('Leave for now', view);
    vault.bench.app.workspace.detachLeavesOfType('kith-half-hour');
    await vault.offAndOn();
    expect(said(await start(vault))[0]).toBe('4 of 7: One kindness');
    vault.bench.setToday('2026-03-10');
    await vault.focus();
    expect(said(await start(vault))[0]).toBe('1 of 7: What you promised');
  });

  it('holds the suggestions that it began with, also when others could be made by then', async () => {
    const promised = '- [ ] Promised [[Cleo Park]]: the map #kith/promise ⏳ 2026-03-08\n';
    const vault = await openVault({ ...VAULT, 'People/Jan Engel.md': person('looking_for: [a map]'), 'Daily/2026-02-01.md': '- Met [[Jan Engel]] #kith/met\n', 'Daily/2026-03-05.md': promised }, OPTIONS);
    const view = await start(vault);
    await vault.press('Leave for now', view);
    await vault.press('Leave for now', view);
    const kindness = ['3 of 6: One kindness', 'Jan Engel | Jan is looking for a map. | What could you offer, or whom could you ask?'];
    expect(said(view)).toEqual(kindness);
    await vault.outside({ 'Daily/2026-03-05.md': promised.replace('2026-03-08', '2026-05-01') });
    vault.bench.app.workspace.detachLeavesOfType('kith-half-hour');
    await vault.offAndOn();
    expect(said(await start(vault))).toEqual(kindness);
  });

  it('goes on with everybody who has been renamed, by their new names', async () => {
    const vault = await openVault(VAULT, OPTIONS);
    const view = await start(vault);
    await vault.rename('People/Ana Diaz.md', 'People/Anna Dias.md', 'links updated');
    expect(said(view)).toEqual(['1 of 7: What you promised', 'Anna Dias | A promise from 5 March. | the deck']);
    for (const [from, to] of [['Bo Chen', 'Bob Chen'], ['Cleo Park', 'Clea Park'], ['Dana Ito', 'Dan Ito'], ['Eli Roth', 'Elia Roth']]) await vault.rename(`People/${from}.md`, `People/${to}.md`, 'links updated');
    const seen = await leaveAll(vault, view);
    expect(seen.map(([step = '']) => step[0])).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(seen.flat().join()).toMatch(/Bob Chen.*Clea Park.*Elia Roth.*Dan Ito.*Clea Park is at Harbour Lab/);
  });

  it('goes on with the old tie of several who has been renamed, however often', async () => {
    const tie = '- Met [[Eli Roth]] #kith/met\n- Met [[Cleo Park]] #kith/met\n- Met [[Bo Chen]] #kith/met\n';
    const vault = await openVault({ 'People/Eli Roth.md': person(), 'People/Cleo Park.md': person(), 'People/Bo Chen.md': person(), 'Daily/2023-05-01.md': tie, 'Daily/2024-06-01.md': tie });
    const view = await start(vault);
    let name = said(view)[1]?.split(' | ')[0] ?? '';
    for (const next of ['Ada', 'Bea', 'Cai', 'Dov']) {
      await vault.rename(`People/${name}.md`, `People/${next}.md`, 'links updated');
      expect(said(view).map((words) => words.split(' | ')[0])).toEqual(['1 of 1: An old tie', next]);
      name = next;
    }
  });

  it('goes on with the note worth posting by its new name', async () => {
    const vault = await openVault({ 'Essays/On asking.md': VAULT['Essays/On asking.md'] ?? '' });
    const view = await start(vault);
    await vault.rename('Essays/On asking.md', 'Essays/Asking well.md');
    expect(said(view)[1]).toMatch(/^Asking well \|/);
    await vault.press('Open note', view);
    expect(vault.host.workspace.getActiveFile()?.path).toBe('Essays/Asking well.md');
  });

  it('goes on with a promise that is worded otherwise by now, and ticks that', async () => {
    const vault = await openVault(VAULT, OPTIONS);
    const view = await start(vault);
    await vault.outside({ 'Daily/2026-03-05.md': 'A word before.\n\n- [ ] Promised [[Ana Diaz]]: the new deck #kith/promise\n' });
    expect(said(view)).toEqual(['1 of 7: What you promised', 'Ana Diaz | A promise from 5 March. | the new deck']);
    await vault.press('Done', view);
    expect(vault.bench.text('Daily/2026-03-05.md')).toContain('- [x] Promised [[Ana Diaz]]: the new deck #kith/promise ✅ 2026-03-09');
  });

  it('holds what it began with: what comes up meanwhile waits in the list', async () => {
    const vault = await openVault(VAULT, OPTIONS);
    const view = await start(vault);
    await vault.outside({ 'Daily/2026-03-04.md': '- [ ] Promised [[Bo Chen]]: the map #kith/promise\n' });
    expect(said(view)).toEqual(['1 of 7: What you promised', 'Ana Diaz | A promise from 5 March. | the deck']);
    await leaveAll(vault, view);
    await vault.press('Start again', view);
    expect(said(view)).toHaveLength(3);
  });

  it('with nothing to do at all ends at once, and is there when something comes', async () => {
    const vault = await openVault({ 'People/Ana Diaz.md': person() });
    const view = await start(vault);
    expect(said(view)).toEqual(['Nothing today. Go for a walk.']);
    expect(buttons(view)).toEqual([]);
    await vault.outside({ 'Daily/2026-03-05.md': '- [ ] Promised [[Ana Diaz]]: the deck #kith/promise\n' });
    await start(vault);
    expect(said(view)[0]).toBe('1 of 1: What you promised');
  });

  it('is at hand at the top of the list, in one tab', async () => {
    const vault = await openVault(VAULT, OPTIONS);
    await vault.click(vault.find('[aria-label="Start my half hour"]'));
    await vault.click(vault.find('[aria-label="Start my half hour"]'));
    expect(vault.bench.app.workspace.getLeavesOfType('kith-half-hour')).toHaveLength(1);
  });
});
