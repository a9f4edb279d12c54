import { describe, expect, it } from 'vitest';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';
import { openVault, person, SETTINGS } from './open-vault';

const SAM = 'People/Sam.md';
const VAULT = {
  [SAM]: person('rhythm: weekly'),
  'People/Ana.md': person(),
  'Daily/2026-02-20.md': '- Met [[Sam]]: tea #kith/met\n',
  'Daily/2026-03-06.md': '- [ ] Promised [[Ana]]: the deck #kith/promise ⏳ 2026-03-08\n- [ ] Thank [[Ana]]: her time #kith/thank ⏳ 2026-03-08\n',
};

/** What is offered beside the last change, apart from taking it back. */
function offered(vault: OpenVault): string[] {
  return vault.view.findAll('.kith-change .kith-link').map(({ textContent }) => textContent ?? '').filter((words) => words !== 'Undo');
}

/** Puts Sam off for a week, and goes to the day on which the row is there again. */
async function putOff(vault: OpenVault, until: string): Promise<string[]> {
  await vault.pressOn('rhythm Sam', 'n');
  const offer = offered(vault);
  vault.bench.setToday(until);
  await vault.focus();
  return offer;
}

describe('three "not now" in a row', () => {
  it('offer a slower rhythm, which is one line in the note', async () => {
    const vault = await openVault(VAULT);
    expect(await putOff(vault, '2026-03-16')).toEqual([]);
    expect(await putOff(vault, '2026-03-23')).toEqual([]);
    await vault.pressOn('rhythm Sam', 'n');
    expect(offered(vault)).toEqual(['Make it every 2 weeks']);
    await vault.press('Make it every 2 weeks');
    expect(vault.bench.text(SAM)).toContain('rhythm: 2 weeks');
  });

  it.each<[string, (vault: OpenVault) => Promise<void>]>([
    ['a conversation written by hand', (vault) => vault.outside({ 'Daily/2026-03-12.md': '- Talked with [[Sam]] #kith/talked\n' })],
    ['another rhythm', (vault) => vault.outside({ [SAM]: vault.bench.text(SAM).replace('rhythm: weekly', 'rhythm: 8 days') })],
  ])('are none with %s in between', async (_name, between) => {
    const vault = await openVault(VAULT);
    await putOff(vault, '2026-03-16');
    await between(vault);
    vault.bench.setToday('2026-03-30');
    await vault.focus();
    await putOff(vault, '2026-04-10');
    expect(await putOff(vault, '2026-04-20')).toEqual([]);
    expect(await putOff(vault, '2026-04-30')).toHaveLength(1);
  });
});

it('a "not now" that was taken back is none', async () => {
  const vault = await openVault(VAULT);
  await putOff(vault, '2026-03-16');
  for (let time = 0; time < 3; time += 1) {
    await vault.pressOn('rhythm Sam', 'n');
    expect(offered(vault)).toEqual([]);
    await vault.bench.run('kith:undo-last-change');
  }
  await putOff(vault, '2026-03-23');
  await vault.pressOn('rhythm Sam', 'n');
  expect(offered(vault)).toEqual(['Make it every 2 weeks']);
});

it('a "not now" that could not be written is none', async () => {
  const twice = { [SAM]: person('rhythm: weekly', 'not_now_until: 2026-01-01', 'snooze_until: 2026-01-01') };
  const vault = await openVault({ ...VAULT, ...twice });
  await putOff(vault, '2026-03-09');
  await putOff(vault, '2026-03-09');
  await vault.outside({ [SAM]: person('rhythm: weekly') });
  expect(await putOff(vault, '2026-03-16')).toEqual([]);
});

describe('a birthday that is let rest', () => {
  const BIRTHDAYS = { [SAM]: person('birthday: 03-11'), 'People/Ana.md': person('birthday: 03-12'), 'Daily/2026-03-08.md': '- [ ] Thank [[Ana]]: her time #kith/thank\n' };

  const ROWS = ['thank Ana 2026-03-09', 'birthday Sam 2026-03-11', 'birthday Ana 2026-03-12'];

  it('is hidden this year, and silence is offered', async () => {
    const vault = await openVault(BIRTHDAYS);
    await vault.pressOn('birthday Sam', 'r');
    expect(vault.bench.text(SAM)).toBe(BIRTHDAYS[SAM]);
    expect(vault.rows()).toEqual(['thank Ana 2026-03-09', 'birthday Ana 2026-03-12']);
    expect(offered(vault)).toEqual(['Never suggest them, nor their birthday']);
    await vault.press('Never suggest them, nor their birthday');
    expect(vault.bench.text(SAM)).toContain('silent: true');
  });

  it('among others is hidden, and nothing more', async () => {
    const vault = await openVault(BIRTHDAYS);
    for (const row of ['thank Ana', 'birthday Ana', 'birthday Sam']) await vault.pressOn(row, ' ');
    await vault.pressOn('thank Ana', 'r');
    expect(vault.rows()).toEqual([]);
    expect([vault.bench.text(SAM), vault.bench.text('People/Ana.md')]).toEqual([BIRTHDAYS[SAM], BIRTHDAYS['People/Ana.md']]);
    expect(vault.bench.text('Daily/2026-03-08.md')).toContain('[-] Thank');
    expect(offered(vault)).toEqual([]);
    await vault.bench.run('kith:undo-last-change');
    expect(vault.rows()).toEqual(ROWS);
  });

  it('is there again when that is taken back, and no other change goes in its place', async () => {
    const vault = await openVault(BIRTHDAYS);
    await vault.pressOn('thank Ana', 'r');
    await vault.pressOn('birthday Sam', 'n');
    await vault.rename(SAM, 'People/Samuel.md');
    await vault.pressOn('birthday Ana', 'u');
    expect(vault.bench.notices().pop()).toBe('Undone: Sam: not now.');
    expect(vault.rows()).toEqual(['birthday Samuel 2026-03-11', 'birthday Ana 2026-03-12']);
  });

  it('is not hidden with others that could not be let rest', async () => {
    const vault = await openVault(BIRTHDAYS);
    for (const row of ['thank Ana', 'birthday Sam']) await vault.pressOn(row, ' ');
    vault.bench.disk.readOnly = true;
    await vault.pressOn('thank Ana', 'r');
    vault.bench.disk.readOnly = false;
    expect(vault.rows()).toEqual(ROWS);
  });
});

describe('being away', () => {
  it('quiets everything but promises and chosen days, says until when, and ends with one button', async () => {
    const vault = await openVault(VAULT);
    expect(vault.rows()).toEqual(['promise Ana 2026-03-08', 'thank Ana 2026-03-08', 'rhythm Sam 2026-02-27']);
    await vault.bench.run('kith:away-until');
    const dialog = vault.bench.modal();
    expect(dialog.find('input').getAttribute('min')).toBe('2026-03-10');
    const form = new LogForm(vault.bench);
    await form.type('The day you are back', '2026-03-08');
    await form.key('Enter', form.field('The day you are back'));
    expect(form.errors.join()).toContain('Choose a day after today.');
    await form.type('The day you are back', '2026-03-14');
    expect(form.errors).toEqual([]);
    await vault.press('Set the day', dialog);
    expect(vault.find('.kith-away').textContent).toBe('Away until 14 March.I’m back');
    expect(vault.rows()).toEqual(['promise Ana 2026-03-08']);
    expect(vault.stored()).toMatchObject({ awayUntil: '2026-03-14' });
    await vault.press('I’m back');
    expect(vault.find('.kith-away').isShown()).toBe(false);
    expect(vault.rows()).toHaveLength(3);
    expect(vault.stored()).toMatchObject({ awayUntil: null });
  });

  it('is over on its day, by itself', async () => {
    const vault = await openVault(VAULT, { settings: { ...SETTINGS, awayUntil: '2026-03-14' } });
    vault.bench.setToday('2026-03-13');
    await vault.focus();
    expect(vault.find('.kith-away').isShown()).toBe(true);
    vault.bench.setToday('2026-03-14');
    await vault.focus();
    expect([vault.find('.kith-away').isShown(), vault.rows().length]).toEqual([false, 3]);
  });
});
