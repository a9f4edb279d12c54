import { describe, expect, it } from 'vitest';
import { openVault, person, SETTINGS } from './open-vault';
import type { OpenVault } from './open-vault';

const HOME = 'Home.md';
const VAULT = {
  'People/Sam.md': person('rhythm: weekly', 'circles: [Work]'),
  'People/Ana.md': person('follow_up: 2026-03-12'),
  'Daily/2026-02-20.md': '- Met [[Sam]]: tea #kith/met\n',
  'Daily/2026-03-06.md': '- [ ] Promised [[Ana]]: the deck #kith/promise ⏳ 2026-03-08\n',
};

async function show(options: string, given: { files?: Record<string, string>; settings?: object } = {}): Promise<{ vault: OpenVault; block: () => HTMLElement }> {
  const vault = await openVault({ ...VAULT, ...given.files, [HOME]: `# Home\n\n\`\`\`kith\n${options}\n\`\`\`\n` }, { settings: { ...SETTINGS, ...given.settings } });
  const view = await vault.bench.openNote(HOME, 'preview');
  return { vault, block: () => view.contentEl.find('.kith-block') };
}

function rowsIn(block: HTMLElement): string[] {
  return block.findAll('.kith-follow-up').map((row) => `${row.dataset['kind'] ?? ''} ${row.find('.kith-who').textContent ?? ''}`);
}

async function press(vault: OpenVault, block: HTMLElement, row: number, key: string): Promise<void> {
  const el = block.findAll('.kith-follow-up')[row] ?? expect.fail('There is no such row.');
  el.focus();
  el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  await vault.bench.settled();
}

describe('the list in a note', () => {
  it('holds the rows of the view, with their reason and something to say', async () => {
    const { block } = await show('');
    expect(rowsIn(block())).toEqual(['promise Ana', 'rhythm Sam', 'date Ana']);
    expect(block().find('[data-kind=rhythm] .kith-why').textContent).toBe('Every week; you met on 20 Feb.');
    expect(block().find('[data-kind=promise] .kith-say').textContent).toBe('the deck');
    expect(block().findAll('.kith-heading-title').map(({ textContent }) => textContent)).toEqual(['Promises', 'Stay in touch', 'Coming up']);
  });

  it('has the ways out of a row, writes through them, and follows the notes', async () => {
    const { vault, block } = await show('');
    await press(vault, block(), 0, 'd');
    expect(vault.bench.text('Daily/2026-03-06.md')).toContain('- [x] Promised [[Ana]]');
    expect(rowsIn(block())).toEqual(['rhythm Sam', 'date Ana']);
    await vault.outside({ 'Daily/2026-03-08.md': '- Talked with [[Sam]] #kith/talked\n' });
    expect(rowsIn(block())).toEqual(['date Ana']);
    vault.bench.setToday('2026-03-15');
    await vault.focus();
    expect(rowsIn(block())).toEqual(['date Ana', 'rhythm Sam']);
  });

  it('of a circle in which nobody is says so', async () => {
    const { vault, block } = await show('circle: wrok');
    expect(block().textContent).toBe('Nobody is in a circle called “wrok”.');
    await vault.outside({ 'People/Bo.md': person('circles: [Wrok]') });
    expect(block().textContent).toBe('Nobody in this list is waiting on you.');
  });

  it('is not read out again at each edit', async () => {
    const { vault, block } = await show('circle: choir', { files: { 'People/Bo.md': person('circles: [choir]') } });
    const said: string[] = [];
    const listen = new MutationObserver((changes) => said.push(...changes.map(({ target }) => target.textContent ?? '')));
    for (const el of block().findAll('[role=status]')) listen.observe(el, { childList: true, characterData: true, subtree: true });
    await vault.outside({ 'Daily/2026-03-08.md': '- [ ] Promised [[Sam]]: a map #kith/promise\n' });
    listen.disconnect();
    expect([said, block().find('[role=status]').textContent]).toEqual([[], 'Nobody in this list is waiting on you.']);
  });

  it('selects nothing', async () => {
    const { vault, block } = await show('');
    await press(vault, block(), 0, 'a');
    block().findAll('.kith-heading')[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', ctrlKey: true, bubbles: true, cancelable: true }));
    expect(block().findAll('[aria-selected]')).toEqual([]);
  });

  it('says what is wrong with its options in their place, and counts the rest', async () => {
    const { block } = await show('circle: work\nnumber: many\ncolour: red');
    expect(block().findAll('.kith-block-wrong').map(({ textContent }) => textContent)).toEqual([
      'Line 2, “number: many”: Kith expects a number from 1 to 50.',
      'Line 3, “colour: red”: Kith expects show, circle, number and days ahead, each as a word, a colon and a value.',
    ]);
    expect(rowsIn(block())).toEqual(['rhythm Sam']);
  });

  it.each<[string, string, Record<string, string>, object, string]>([
    ['nobody waits', '', { 'Daily/2026-03-06.md': '', 'People/Ana.md': person(), 'Daily/2026-02-20.md': '', 'Daily/2026-03-08.md': '- Met [[Sam]] #kith/met\n' }, {}, 'Nobody is waiting on you. Next: Sam, around 15 March.'],
    ['nobody of its circle waits', 'circle: choir', { 'People/Bo.md': person('circles: [choir]') }, {}, 'Nobody in this list is waiting on you.'],
  ])('says so when %s', async (_when, options, files, settings, words) => {
    const { block } = await show(options, { files, settings });
    expect(block().find('.kith-empty').textContent).toBe(words);
  });

  it('is as quiet as the view while the user is away', async () => {
    const { block } = await show('', { settings: { awayUntil: '2026-03-20' } });
    expect(rowsIn(block())).toEqual(['promise Ana', 'date Ana']);
  });

  it('is no mention, whatever stands in it', async () => {
    const note = '```kith\nshow: [[Sam]]\n- Met [[Sam]] #kith/met\n- [ ] call [[Sam]]\n```\n';
    const { vault } = await show('', { files: { 'Daily/2026-03-07.md': note } });
    expect(vault.rows()).toEqual(['promise Ana 2026-03-08', 'rhythm Sam 2026-02-27', 'date Ana 2026-03-12']);
  });

  it('goes when Kith is switched off', async () => {
    const { vault, block } = await show('');
    const old = block();
    vault.bench.plugin.unload();
    expect(old.childElementCount).toBe(0);
  });

  it('ends with what is rendered of its note', async () => {
    const { vault, block } = await show('');
    const old = block();
    await vault.bench.openNote('People/Sam.md', 'preview');
    expect(old.childElementCount).toBe(0);
    await vault.outside({ 'Daily/2026-03-08.md': '- Talked with [[Sam]] #kith/talked\n' });
    expect(old.childElementCount).toBe(0);
  });
});
