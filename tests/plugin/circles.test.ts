import { expect, it } from 'vitest';
import type { OpenVault } from './open-vault';
import { openVault, person, SETTINGS } from './open-vault';

const VAULT = {
  'People/Ana.md': person('circles: [choir]'),
  'People/Bo.md': person('circles: [Choir, family]', 'rhythm: none'),
  'People/Cy.md': person('circles: [family]'),
  'People/Di.md': person('circles: [choir, family]', 'rhythm: yearly'),
  'Daily/2025-12-01.md': '- [ ] Thank [[Ana]]: lunch #kith/thank\n- [ ] Thank [[Cy]]: the map #kith/thank\n- Met [[Ana]], [[Bo]], [[Cy]] and [[Di]] #kith/met\n',
};

/** Chooses a circle in the dialog on top. */
async function narrow(vault: OpenVault, circle: string): Promise<void> {
  const select = vault.bench.modal().find('select') as HTMLSelectElement;
  select.value = circle;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await vault.bench.settled();
}

it('the rhythm of a circle holds for those in it who have none of their own; “none” and their own go before it', async () => {
  const vault = await openVault(VAULT, { settings: { ...SETTINGS, circleRhythms: { choir: 'quarterly', family: 'monthly' } } });
  expect(vault.rows('rhythm')).toEqual(['rhythm Cy 2026-01-01', 'rhythm Ana 2026-03-01']);
});

it('old ones are narrowed down to a circle, and those of others are let be', async () => {
  const vault = await openVault(VAULT);
  await vault.bench.run('kith:let-old-ones-rest');
  const shown = (): string[] => vault.bench.modal().findAll('label').filter((label) => label.isShown()).map(({ textContent }) => textContent ?? '');
  expect(Array.from(vault.bench.modal().find('select').children, ({ textContent }) => textContent)).toEqual(['Every circle', 'choir', 'family']);
  await narrow(vault, 'family');
  expect(shown()).toEqual(['Thank Cy: the map 2025-12-01']);
  await vault.press('Let them rest', vault.bench.modal());
  expect(vault.bench.text('Daily/2025-12-01.md')).toMatch(/^- \[ \] Thank \[\[Ana\]\].*\n- \[-\] Thank \[\[Cy\]\]/);
});

it('those ticked in no circle shown are not chosen, and come back with every circle', async () => {
  const vault = await openVault({ ...VAULT, 'People/Eli.md': person('circles: [work]'), 'Daily/2025-12-02.md': '- [ ] Thank [[Eli]]: tea #kith/thank\n' });
  await vault.bench.run('kith:let-old-ones-rest');
  await narrow(vault, 'work');
  vault.bench.modal().findAll('label').find((label) => label.isShown())?.find('input').click();
  expect(vault.bench.modal().find('button.mod-cta').hasAttribute('disabled')).toBe(true);
  await narrow(vault, '');
  expect(vault.bench.modal().find('button.mod-cta').hasAttribute('disabled')).toBe(false);
});
