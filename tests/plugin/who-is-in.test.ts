import { describe, expect, it } from 'vitest';
import type { OpenVault } from './open-vault';
import { openVault, person } from './open-vault';

const VAULT = {
  'People/Ana.md': person('location: Lisbon, Portugal', 'role: baker', 'company: Café Sol', 'circles: [choir]'),
  'People/Bo.md': person('location: "[[Lisboa|LISBON]]"'),
  'People/Cy.md': person('location: Évora, Portugal'),
  'People/Di.md': person(),
  'Daily/2026-02-20.md': '- Met [[Ana]]: tea by the river #kith/met\n',
};

/** What is on offer: what each row says, the one the keyboard stands on first. */
function offered(vault: OpenVault): string[] {
  return vault.bench.modal().findAll('.suggestion-item').map((row) => Array.from(row.find('.suggestion-content').children, ({ textContent }) => textContent).join(' | '));
}

async function type(vault: OpenVault, words: string): Promise<void> {
  const field = vault.bench.modal().find('input') as HTMLInputElement;
  field.value = words;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await vault.bench.settled();
}

async function enter(vault: OpenVault): Promise<void> {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await vault.bench.settled();
}

describe('who is in a place', () => {
  it('asks for one in the words of the notes, and lists who is there, with who they are and when you were last in touch', async () => {
    const vault = await openVault(VAULT);
    await vault.bench.run('kith:who-is-in');
    expect(offered(vault)).toEqual(['Lisbon | Ana and Bo', 'Portugal | Ana and Cy', 'Évora | Cy']);
    await type(vault, 'lisb');
    expect(offered(vault)).toEqual(['Lisbon | Ana and Bo']);
    await enter(vault);
    expect(vault.bench.modal().find('input').getAttribute('aria-label')).toBe('Who is in Lisbon?');
    expect(offered(vault)).toEqual(['Ana | baker, Café Sol · Lisbon, Portugal · you met on 20 Feb', 'Bo']);
    await type(vault, 'choir');
    expect(offered(vault)).toHaveLength(1);
    await enter(vault);
    expect(vault.bench.app.workspace.getActiveFile()?.path).toBe('People/Ana.md');
  });

  it('finds a place without its accents, and by who is there', async () => {
    const vault = await openVault(VAULT);
    await vault.bench.run('kith:who-is-in');
    await type(vault, 'evora');
    expect(offered(vault)).toEqual(['Évora | Cy']);
    await type(vault, 'nowhere');
    expect(vault.bench.modal().textContent).toContain('No note says that somebody is there.');
  });

  it('says how to write a place when no note does', async () => {
    const vault = await openVault({ 'People/Di.md': person() });
    await vault.bench.run('kith:who-is-in');
    expect(vault.bench.notices()).toEqual(['No person’s note says where they are. Write it as “location: Lisbon”.']);
  });
});
