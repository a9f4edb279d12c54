import { describe, expect, it, onTestFinished } from 'vitest';
import { openWorkbench } from '../workbench/open-workbench';
import { OpenVault, TODAY } from './open-vault';

/** The user has just switched Kith on. */
async function enable(files: Record<string, string>): Promise<OpenVault> {
  const bench = await openWorkbench(files, { today: TODAY, firstEnable: true, config: { 'daily-notes.json': '{"folder":"Daily"}' } });
  const vault = new OpenVault(bench, await bench.view('kith-follow-ups'));
  onTestFinished(() => vault.close());
  return vault;
}

/** People as years of other tools have left them. */
function people(count: number, properties: (n: number) => string): Record<string, string> {
  return Object.fromEntries(Array.from({ length: count }, (_, n) => [`People/Person ${n}.md`, properties(n)]));
}

/** Notes of eight old tasks each, which link two people. */
function oldTasks(count: number, of: number): Record<string, string> {
  const lines = Array.from({ length: count }, (_, n) => {
    const day = `202${1 + (n % 5)}-${String(1 + (n % 12)).padStart(2, '0')}-15`;
    return `- [ ] Ask [[Person ${(n * 7) % of}]] about thing ${n} ${['📅', '⏳', '🛫'][n % 3] ?? ''} ${day}\n`;
  });
  return Object.fromEntries(Array.from({ length: count / 8 }, (_, n) => [`Projects/Project ${n}.md`, lines.slice(n * 8, n * 8 + 8).join('')]));
}

describe('1,200 people and 400 old dated tasks that link them', () => {
  const files = { ...people(1200, (n) => (n % 2 === 0 ? '' : `---\ntags: [person]\ncompany: Firm ${n % 40}\n---\n`)), ...oldTasks(400, 1200) };

  it('ask nothing of the user: the tasks wait folded under “From before”, without a number', async () => {
    const vault = await enable(files);
    expect(vault.firstRun).toContain('1200 people, none of them named in your daily notes yet. Nobody is waiting on you.');
    expect(vault.groups()).toEqual(['before']);
    expect(vault.rows()).toEqual([]);
    const heading = vault.find('[data-group=before] .kith-heading');
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    expect(heading.textContent).toBe('From before');
    await vault.press('Not now');
    expect(vault.empty).toBe('Nobody is waiting on you.');
    expect(await vault.count('before')).toBe(400);
    expect(vault.notes()).toEqual(files);
  });
});

describe('500 people with a last contact and no rhythm', () => {
  it('are due to nobody, and a rhythm for one of them asks for one alone', async () => {
    const vault = await enable(people(500, (n) => `---\ntype: person\nlast_contact: 202${n % 6}-0${1 + (n % 9)}-11\n---\n`));
    expect(vault.firstRun).toMatch(/^500 people, .*Nobody is waiting on you\./);
    expect(vault.groups()).toEqual([]);
    await vault.outside({ 'People/Person 3.md': '---\ntype: person\nlast_contact: 2023-04-11\nrhythm: yearly\n---\n' });
    expect(vault.rows()).toEqual(['rhythm Person 3 2024-04-11']);
  });
});

describe('500 people of another tool, all with a rhythm and never in touch', () => {
  it('are spread over the length of the rhythm, and three at most show at once', async () => {
    const vault = await enable(people(500, () => '---\ntype: person\ncontact_frequency: quarterly\n---\n'));
    expect(vault.rows()).toEqual([]);
    vault.bench.setToday('2026-04-15');
    await vault.focus();
    expect(vault.rows()).toHaveLength(3);
    await vault.click(vault.find('[data-group=rhythm] .kith-more'));
    await vault.showAll('rhythm');
    const due = vault.rows().map((row) => row.slice(-10));
    expect(due.length).toBeGreaterThan(100);
    expect(due.length).toBeLessThan(300);
    expect(new Set(due).size).toBeGreaterThan(30);
  });
});

describe('tasks of one’s own', () => {
  it('from before the start day wait, tagged ones and newer ones do not', async () => {
    const vault = await enable({
      'People/Sam.md': '', 'Daily/2025-06-01.md': '- [ ] Call [[Sam]]\n- [ ] Promised [[Sam]]: the map #kith/promise\n', 'Notes/Plan.md': '- [ ] Ask [[Sam]] 📅 2026-03-09\n- [ ] Lend [[Sam]] the tent\n',
    });
    expect(vault.rows()).toEqual(['promise Sam 2025-06-04', 'task Sam 2026-03-09']);
    expect(vault.groups()).toEqual(['promises', 'dates', 'whenever', 'before']);
    await vault.unfold('before');
    expect(vault.rows('before')).toEqual(['task Sam']);
  });
});
