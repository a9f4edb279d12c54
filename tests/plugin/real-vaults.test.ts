import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openWorkbench } from '../workbench/open-workbench';
import { OpenVault } from './open-vault';

/** Vaults that their owners have published. They are no part of the project; where they lie beside it they are read. */
const VAULTS = resolve(import.meta.dirname, '../../../shared/vaults');

/** Who is found, and what can't be read, by the conventions of each vault's owner. */
const CONVENTIONS = [
  {
    vault: 'bramses-2023',
    by: 'a tag in the properties, and Templater',
    people: ['Jane Doe', 'John Doe'],
    problems: ['Jane Doe | birthday: 01/01/1980', 'John Doe | birthday: 01/01/1980'],
  },
  { vault: 'kepano-obsidian', by: 'a link to the category People', people: ['Kevin Kelly', 'Paul Chambers', 'Steph Ango'], problems: [] },
  { vault: 'obsidian-tasks-demo', by: 'nothing: it is about tasks', people: [], problems: [] },
];

function filesOf(vault: string): Record<string, string> {
  const root = join(VAULTS, vault);
  const files = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(root.length + 1), readFileSync(file, 'utf8')]));
}

async function enable(files: Record<string, string>): Promise<OpenVault> {
  const bench = await openWorkbench(files, { today: '2026-03-09', firstEnable: true });
  const vault = new OpenVault(bench, await bench.view('kith-follow-ups'));
  onTestFinished(() => vault.close());
  return vault;
}

/** Who can be chosen to stay in touch with: everybody who was found. */
async function offered(vault: OpenVault): Promise<string[]> {
  await vault.press('Choose five people to stay in touch with');
  return document.body.find('.modal') ? vault.choices().map(({ name }) => name).sort() : [];
}

describe.each(CONVENTIONS)('the published vault $vault', ({ vault: name, by, people, problems }) => {
  const isHere = existsSync(join(VAULTS, name));

  it.skipIf(!isHere)(`has its people found by ${by}; nothing is due, nothing written, nothing thrown${isHere ? '' : ': the vault is not beside the project'}`, async () => {
    const files = filesOf(name);
    const vault = await enable(files);
    expect(await vault.problems()).toEqual(problems);
    expect(vault.rows()).toEqual([]);
    expect(vault.firstRun).toContain('Nobody is waiting on you.');
    expect(await offered(vault)).toEqual(people);
    for (const [path, text] of Object.entries(files)) expect(vault.bench.text(path)).toBe(text);
    expect(vault.bench.errors()).toEqual([]);
  });
});
