import { describe, expect, it } from 'vitest';
import { openVault, person, TODAY } from './open-vault';
import type { OpenVault } from './open-vault';

const NOTE = `Daily/${TODAY}.md`;
const VAULT = {
  'People/Ana Diaz.md': person('email: ana@example.org', 'phone: "+44 20 7946 0000"'),
  'People/Bo Chen.md': person('rhythm: monthly', 'last_contact: 2026-01-02', 'looking_for: [a second boat]'),
  'People/Cleo Park.md': person('interests: ["[[Chess]]"]'),
  'People/Quiet.md': person('rhythm: weekly', 'silent: true', 'last_contact: 2026-01-02'),
  'Daily/2025-06-01.md': '- Met [[Cleo Park]]: she won in the park #kith/met\n',
  'Daily/2026-01-02.md': '- Wrote [[Bo Chen]]: about the brush #kith/wrote\n',
  'Daily/2026-03-05.md': '- Met [[Ana Diaz]]: coffee, she counts sundew #kith/met\n- [ ] Thank [[Ana Diaz]]: the pricing story helped #kith/thank\n',
};

async function ask(vault: OpenVault): Promise<void> {
  await vault.bench.run('kith:who-to-write-to');
}

/** What the dialog says, part by part. */
function said(vault: OpenVault): { name: string; why: string; lines: string[]; say: string; opener: string; ways: string[] } {
  const el = vault.bench.modal();
  const words = (selector: string): string => el.querySelector(selector)?.textContent ?? '';
  return {
    name: words('.kith-choose-name'), why: words('.kith-who-person > .kith-quiet'), say: words('.kith-who-person > p'),
    lines: el.findAll('.kith-quoted li').map((line) => Array.from(line.children, ({ textContent }) => textContent).join(': ')),
    opener: el.querySelector('textarea')?.value ?? '', ways: el.findAll('a').map((link) => link.getAttribute('href')?.split('?')[0] ?? ''),
  };
}

async function press(vault: OpenVault, words: string): Promise<void> {
  await vault.press(words, vault.bench.modal());
}

describe('who could I write to', () => {
  it('names one person: why now, their last line, something to say, and the ways to write', async () => {
    const vault = await openVault(VAULT);
    await ask(vault);
    expect(said(vault)).toEqual({
      name: 'Ana Diaz', why: 'A thank-you from 5 March · around now', lines: ['5 Mar: coffee, she counts sundew'], say: '',
      opener: 'Hi Ana, thank you again: the pricing story helped', ways: ['mailto:ana@example.org', 'sms:+442079460000', 'tel:+442079460000'],
    });
    for (const name of ['Bo Chen', 'Cleo Park', 'Quiet']) expect(vault.bench.modal().textContent).not.toContain(name);
    expect(vault.notes()).toEqual(VAULT);
  });

  it('names another when asked, and after the last the first again', async () => {
    const vault = await openVault(VAULT);
    await ask(vault);
    await press(vault, 'Another');
    expect(said(vault)).toEqual({
      name: 'Bo Chen', why: 'Every month; you wrote on 2 Jan · ready when you are', lines: ['2 Jan: about the brush'],
      say: 'What could you offer? They are looking for a second boat.', opener: 'Hi Bo, how are you?', ways: [],
    });
    await press(vault, 'Another');
    expect(said(vault)).toMatchObject({
      name: 'Cleo Park', why: 'You met on 1 Jun 2025, and they care about Chess · ready when you are', lines: ['1 Jun 2025: she won in the park'],
      say: 'Ask about Chess.', opener: 'Hi Cleo, I thought of you, and of Chess. How are you?',
    });
    await press(vault, 'Another');
    expect(said(vault).name).toBe('Ana Diaz');
  });

  it('keeps the words that were written for somebody while others are shown', async () => {
    const vault = await openVault(VAULT);
    await ask(vault);
    const field = vault.bench.modal().querySelector('textarea');
    if (field) field.value = 'Dear Ana,';
    for (let at = 0; at < 3; at += 1) await press(vault, 'Another');
    expect(said(vault)).toMatchObject({ name: 'Ana Diaz', opener: 'Dear Ana,' });
  });

  it('has the words that were written there again after Escape, until they are done with', async () => {
    const vault = await openVault({ ...VAULT, [NOTE]: '' });
    await ask(vault);
    const field = vault.bench.modal().querySelector('textarea');
    if (field) field.value = 'Dear Ana,';
    vault.bench.modal().dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    await ask(vault);
    expect(said(vault)).toMatchObject({ name: 'Ana Diaz', opener: 'Dear Ana,' });
    await press(vault, 'Done');
    await vault.bench.run('kith:undo-last-change');
    await ask(vault);
    expect(said(vault)).toMatchObject({ name: 'Ana Diaz', opener: 'Hi Ana, thank you again: the pricing story helped' });
  });

  it('narrows down to a circle', async () => {
    const vault = await openVault({ ...VAULT, 'People/Bo Chen.md': person('rhythm: monthly', 'last_contact: 2026-01-02', 'circles: [boats]'), 'People/Cleo Park.md': person('interests: ["[[Chess]]"]', 'circles: [boats, chess]') });
    await ask(vault);
    const select = vault.bench.modal().find('select') as HTMLSelectElement;
    expect([select.getAttribute('aria-label'), ...Array.from(select.options, ({ text }) => text)]).toEqual(['Circle', 'Every circle', 'boats', 'chess']);
    select.value = 'boats';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vault.bench.settled();
    const names = [said(vault).name];
    for (let at = 0; at < 2; at += 1) {
      await press(vault, 'Another');
      names.push(said(vault).name);
    }
    expect(names).toEqual(['Bo Chen', 'Cleo Park', 'Bo Chen']);
  });

  it('says so when something breaks, and can be done once more', async () => {
    const vault = await openVault({ ...VAULT, [NOTE]: '' });
    await ask(vault);
    await press(vault, 'Another');
    const { fileManager } = vault.host;
    const link = fileManager.generateMarkdownLink.bind(fileManager);
    fileManager.generateMarkdownLink = () => {
      throw new Error('the disk sleeps');
    };
    await press(vault, 'Done');
    expect(vault.bench.notices()).toEqual(['That did not go through (the disk sleeps). What you typed is still here: try it once more.']);
    fileManager.generateMarkdownLink = link;
    await press(vault, 'Done');
    expect(vault.bench.text(NOTE)).toContain('Wrote to [[Bo Chen]]');
  });

  it.each<[string, number, string, string]>([
    ['ticks thanks', 0, 'Daily/2026-03-05.md', '- Met [[Ana Diaz]]: coffee, she counts sundew #kith/met\n- [x] Thank [[Ana Diaz]]: the pricing story helped #kith/thank ✅ 2026-03-09\n'],
    ['for a rhythm writes that you wrote', 1, NOTE, '## People\n- Wrote to [[Bo Chen]] #kith/wrote\n'],
    ['for somebody from long ago writes that you wrote', 2, NOTE, '## People\n- Wrote to [[Cleo Park]] #kith/wrote\n'],
  ])('done %s, closes without naming anybody else, and is taken back in one step', async (_what, others, path, text) => {
    const vault = await openVault({ ...VAULT, [NOTE]: '' });
    await ask(vault);
    for (let at = 0; at < others; at += 1) await press(vault, 'Another');
    await press(vault, 'Done');
    expect(vault.bench.text(path)).toBe(text);
    expect(() => vault.bench.modal()).toThrow();
    await vault.bench.run('kith:undo-last-change');
    expect(vault.notes()).toEqual({ ...VAULT, [NOTE]: '' });
  });

  it('with the words changed and the line gone, keeps the words and says so', async () => {
    const vault = await openVault(VAULT);
    await ask(vault);
    const field = vault.bench.modal().querySelector('textarea');
    if (field) field.value = 'Dear Ana,';
    await vault.outside({ 'Daily/2026-03-05.md': 'Nothing of it.\n' });
    await press(vault, 'Done');
    expect(said(vault).opener).toBe('Dear Ana,');
    expect(vault.bench.notices()).toHaveLength(1);
    expect(vault.bench.text('Daily/2026-03-05.md')).toBe('Nothing of it.\n');
  });

  it('with one reason alone offers no other', async () => {
    const vault = await openVault({ 'People/Ana Diaz.md': VAULT['People/Ana Diaz.md'], 'Daily/2026-03-05.md': VAULT['Daily/2026-03-05.md'] });
    await ask(vault);
    expect(vault.bench.modal().findAll('button').map(({ textContent }) => textContent)).toEqual(['Done', 'Close', 'Copy']);
  });

  it('with no reason says so, and is at hand at the top of the list', async () => {
    const vault = await openVault({ 'People/Quiet.md': VAULT['People/Quiet.md'] });
    await vault.click(vault.find('[aria-label="Who could I write to?"]'));
    expect(vault.bench.notices()).toEqual(['There is no reason to write to anybody today. Whoever comes to mind is a good choice.']);
  });
});

describe('an old tie', () => {
  const OLD = {
    'People/Ana Diaz.md': person('interests: [tides]'),
    'People/Bo Chen.md': person(),
    'Daily/2023-05-01.md': '- Met [[Ana Diaz]] and [[Bo Chen]]: at the regatta #kith/met\n',
    'Daily/2024-06-01.md': '- Talked with [[Ana Diaz]]: the tide tables #kith/talked\n',
    [NOTE]: '',
  };

  it('is named with the last line and one shared thing; after a hello nothing is due, and nobody else is there', async () => {
    const vault = await openVault(OLD);
    expect(vault.rows()).toEqual([]);
    await vault.bench.run('kith:old-tie');
    expect(said(vault)).toEqual({
      name: 'Ana Diaz', why: 'You talked on 1 Jun 2024, and both of you know Bo Chen · ready when you are', lines: ['1 Jun 2024: the tide tables'],
      say: 'Ask about tides.', opener: 'Hi Ana, I thought of you. How are you?', ways: [],
    });
    await press(vault, 'Done');
    expect(vault.notes()).toEqual({ ...OLD, [NOTE]: '## People\n- Wrote to [[Ana Diaz]] #kith/wrote\n' });
    vault.bench.setToday('2027-03-01');
    await vault.focus();
    expect(vault.rows()).toEqual([]);
    await vault.bench.run('kith:old-tie');
    expect(vault.bench.notices().at(-1)).toContain('Nobody from long ago');
  });
});
