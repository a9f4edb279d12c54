import { describe, expect, it } from 'vitest';
import { openVault, person } from './open-vault';
import type { OpenVault } from './open-vault';

const FILES = {
  'People/Ana.md': person('follow_up: 13/04/2026'),
  'People/Bo.md': '---\naliases:\n  - @bo\ncompany: [[Soil Lab]]\n---\n',
  'People/Sam.md': '---\r\nrhythm: now and then\r\n---\r\nlast-contact:: 2026-01-02\r\nbirthday:: 03/04/1988\r\n',
  'Notes/Cy.md': '---\ntags: #people\n---\n',
  'Notes/Di.md': '---\ntype: person\nalias: @di\n---\n',
  'Notes/Soup.md': '---\ntype: recipe\nserves: @four\n---\n',
  'Notes/Other.md': '---\ntags: # mine\n---\nbirthday:: 1988-04-17\n',
  'Daily/2026-03-01.md': '- [ ] Thank [[Ana]]: the map #kith/thank ⏳ 2026-3-4\n- Met [[Ana]] #kith/mett\n',
};

/** What the dialog shows: `field Sam last-contact:: 2026-01-02 | + last_contact: 2026-01-02`, with a `[ ]` before what can be mended. */
function shown(vault: OpenVault): string[] {
  return vault.bench.modal().findAll('.kith-mend-row').map((row) => {
    const box = row.querySelector('input');
    const note = row.querySelector('.kith-form-choice > div')?.firstChild?.textContent ?? '';
    const lines = row.findAll('ins, del').map(({ textContent }) => textContent);
    return [`${box ? '[ ] ' : ''}${note}: ${row.querySelector('.kith-mend-found')?.textContent}`, ...lines].join(' | ');
  });
}

async function openDialog(): Promise<OpenVault> {
  const vault = await openVault(FILES);
  await vault.bench.run('kith:show-problems');
  return vault;
}

async function tick(vault: OpenVault, words: string): Promise<void> {
  const row = vault.bench.modal().findAll('.kith-mend-row, .kith-mend-head').find(({ textContent }) => textContent?.includes(words));
  row?.querySelector('input')?.click();
  await vault.bench.settled();
}

describe('the problems', () => {
  it('are shown by cause, each with what would mend it where that is certain', async () => {
    const vault = await openDialog();
    expect(shown(vault).sort()).toEqual([
      '2026-03-01: Line 2: - Met [[Ana]] #kith/mett',
      'Sam: Line 5: birthday:: 03/04/1988',
      'Sam: rhythm: now and then',
      '[ ] 2026-03-01: Line 1: ⏳ 2026-3-4 | − - [ ] Thank [[Ana]]: the map #kith/thank ⏳ 2026-3-4 | + - [ ] Thank [[Ana]]: the map #kith/thank ⏳ 2026-03-04',
      '[ ] Ana: follow_up: 13/04/2026 | − follow_up: 13/04/2026 | + follow_up: 2026-04-13',
      '[ ] Bo: Line 3: - @bo | −   - @bo | +   - "@bo"',
      '[ ] Cy: Line 2: tags: #people | − tags: #people | + tags: people',
      '[ ] Di: Line 3: alias: @di | − alias: @di | + alias: "@di"',
      '[ ] Sam: Line 4: last-contact:: 2026-01-02 | + last_contact: 2026-01-02',
    ]);
  });

  it('that are ticked are mended in one step, which one undo takes back', async () => {
    const vault = await openDialog();
    const before = vault.notes();
    for (const words of ['follow_up', 'last-contact', '@bo', '#people']) await tick(vault, words);
    await vault.press('Mend what is ticked', vault.bench.modal());
    expect(vault.notes()).toEqual({
      ...before,
      'People/Ana.md': person('follow_up: 2026-04-13'),
      'People/Bo.md': '---\naliases:\n  - "@bo"\ncompany: [[Soil Lab]]\n---\n',
      'People/Sam.md': '---\r\nrhythm: now and then\r\nlast_contact: 2026-01-02\r\n---\r\nlast-contact:: 2026-01-02\r\nbirthday:: 03/04/1988\r\n',
      'Notes/Cy.md': '---\ntags: people\n---\n',
    });
    expect(vault.bench.notices().join()).toContain('4 places are mended.');
    await vault.bench.run('kith:undo-last-change');
    expect(vault.notes()).toEqual(before);
  });

  it('that have changed since are looked for anew, and nothing is written', async () => {
    const vault = await openDialog();
    await tick(vault, 'follow_up');
    await vault.outside({ 'People/Ana.md': person('follow_up: 14/04/2026') });
    await vault.press('Mend what is ticked', vault.bench.modal());
    expect(vault.bench.text('People/Ana.md')).toBe(person('follow_up: 14/04/2026'));
    expect(vault.bench.notices().join()).toContain('Nothing was written to “Ana”');
    expect(shown(vault)).toContain('[ ] Ana: follow_up: 14/04/2026 | − follow_up: 14/04/2026 | + follow_up: 2026-04-14');
  });

  it('open at their line, and a rhythm asks for one', async () => {
    const vault = await openDialog();
    const rhythm = vault.bench.modal().findAll('button').find(({ textContent }) => textContent === 'Choose a rhythm…');
    await vault.click(rhythm ?? expect.fail('There is no button that asks for a rhythm.'));
    expect(vault.bench.modal().textContent).toContain('Sam');
    await vault.press('Cancel', vault.bench.modal());
    await vault.bench.run('kith:show-problems');
    const open = vault.bench.modal().findAll('button').find((button) => button.getAttribute('aria-label') === 'Open Sam at line 4');
    await vault.click(open ?? expect.fail('There is no button that opens the line.'));
    expect(vault.host.workspace.activeEditor?.editor?.getCursor().line).toBe(3);
  });

  it('stay as they are ticked while a rhythm is chosen for one, which then is no problem any more', async () => {
    const vault = await openDialog();
    await tick(vault, 'follow_up');
    const ask = async (): Promise<void> => {
      const button = vault.bench.modal().findAll('button').find(({ textContent }) => textContent === 'Choose a rhythm…');
      await vault.click(button ?? expect.fail('There is no button that asks for a rhythm.'));
    };
    await ask();
    await vault.press('Cancel', vault.bench.modal());
    expect(shown(vault)).toHaveLength(9);
    await ask();
    await vault.press('Set rhythm', vault.bench.modal());
    expect(shown(vault)).not.toContain('Sam: rhythm: now and then');
    expect(shown(vault)).toHaveLength(8);
    await vault.press('Mend what is ticked', vault.bench.modal());
    expect(vault.bench.text('People/Ana.md')).toBe(person('follow_up: 2026-04-13'));
    expect(vault.bench.text('People/Sam.md')).toContain('rhythm: monthly');
  });

  it('are narrowed down to a circle, and those of others are not mended', async () => {
    const vault = await openVault({ ...FILES, 'People/Ana.md': person('follow_up: 13/04/2026', 'circles: [choir]') });
    await vault.bench.run('kith:show-problems');
    await tick(vault, '@bo');
    await tick(vault, 'follow_up');
    const select = vault.bench.modal().find('select') as HTMLSelectElement;
    select.value = 'choir';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await vault.bench.settled();
    expect(shown(vault).map((row) => row.split(' | ')[0])).toEqual(['[ ] Ana: follow_up: 13/04/2026']);
    await vault.press('Mend what is ticked', vault.bench.modal());
    expect(vault.bench.text('People/Ana.md')).toContain('2026-04-13');
    expect(vault.bench.text('People/Bo.md')).toBe(FILES['People/Bo.md']);
  });

  it('open from the list of follow-ups, too', async () => {
    const vault = await openVault(FILES);
    await vault.unfold('problems');
    await vault.click(vault.find('[data-group=problems] .kith-more'));
    expect(vault.bench.modal().textContent).toContain('9 places; 6 can be mended here.');
  });

  it('are none where everything reads, and the dialog can only be closed', async () => {
    const vault = await openVault({ 'People/Ana.md': person('rhythm: weekly') });
    await vault.bench.run('kith:show-problems');
    expect(vault.bench.modal().textContent).toContain('Everything in your notes reads as it was meant.');
    expect(document.activeElement?.textContent).toBe('Close');
  });
});
