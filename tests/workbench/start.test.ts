import { execFile } from 'node:child_process';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { whyNoVault } from './install-plugin.mjs';
import { copyVault, vaultToCopy } from './vault-copy.mjs';

const root = resolve(import.meta.dirname, '../..');

let folder = '';
let vault = '';
let work = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kith-start-'));
  vault = join(folder, 'My vault');
  work = join(folder, 'project', '.workbench');
  await mkdir(join(vault, '.git'), { recursive: true });
  await mkdir(join(vault, '.obsidian'));
  await mkdir(work, { recursive: true });
  await writeFile(join(vault, '2026-03-09.md'), 'On 2026-03-09');
});

afterEach(() => rm(folder, { recursive: true }));

describe("the copy of a reader's vault", () => {
  it('has everything but the history, as it is', async () => {
    const copy = await copyVault(vault, work);
    expect((await readdir(copy)).sort()).toEqual(['.obsidian', '2026-03-09.md']);
    expect(await readFile(join(copy, '2026-03-09.md'), 'utf8')).toBe('On 2026-03-09');
  });

  it('is made anew each time, unless it is to be kept', async () => {
    const copy = await copyVault(vault, work);
    await writeFile(join(copy, 'mine.md'), 'mine');
    expect(await readdir(await copyVault(vault, work, { keep: true }))).toContain('mine.md');
    expect(await readdir(await copyVault(vault, work))).not.toContain('mine.md');
  });

  it('can be written to, also when the vault can not', async () => {
    await chmod(join(vault, '2026-03-09.md'), 0o444);
    await chmod(join(vault, '.obsidian'), 0o555);
    const copy = await copyVault(vault, work);
    const modes = await Promise.all(['2026-03-09.md', '.obsidian'].map(async (name) => (await stat(join(copy, name))).mode & 0o200));
    expect(modes).toEqual([0o200, 0o200]);
  });

  it("is not another vault's of the same name", async () => {
    const other = join(folder, 'other', 'My vault');
    await mkdir(other, { recursive: true });
    expect(await copyVault(other, work)).not.toBe(await copyVault(vault, work));
  });
});

describe('a start with a wrong path', () => {
  it.each<[string, () => string, string]>([
    ['nothing', () => join(folder, 'nowhere'), 'There is no folder at'],
    ['a file', () => join(vault, '2026-03-09.md'), 'is a file'],
    ['the project', () => join(folder, 'project'), 'holds this project'],
    ['what the project lies in', () => folder, 'holds this project'],
  ])('says so: %s', (_what, path, words) => {
    expect(() => vaultToCopy(path(), work)).toThrow(words);
  });

  it('ends with the sentence alone, and not well', async () => {
    const { code, errors } = await run('tests/workbench/start.mjs', '--vault', join(folder, 'nowhere'));
    expect(code).toBe(1);
    expect(errors).toBe(`There is no folder at ${join(folder, 'nowhere')}.\n`);
  });
});

describe('installing the plugin', () => {
  it.each<[string, () => string, string | null]>([
    ['no path', () => '', 'Say which vault'],
    ['nothing', () => join(folder, 'nowhere'), 'There is nothing at'],
    ['a file', () => join(vault, '2026-03-09.md'), 'is not a folder'],
    ['a folder that is no vault', () => folder, 'is not a vault'],
  ])('says why not: %s', (_what, path, words) => {
    expect(whyNoVault(path())).toContain(words);
  });

  it('finds a vault by its .obsidian folder', () => {
    expect(whyNoVault(vault)).toBeNull();
  });

  it('ends with the sentence alone, and not well', async () => {
    const { code, errors } = await run('tests/workbench/install-plugin.mjs', folder);
    expect(code).toBe(1);
    expect(errors).toContain('is not a vault');
    expect(errors.trim().split('\n')).toHaveLength(1);
  });
});

function run(script: string, ...words: string[]): Promise<{ code: number; errors: string }> {
  return new Promise((done) => {
    execFile(process.execPath, [script, ...words], { cwd: root }, (error, _output, errors) => done({ code: Number(error?.code ?? 0), errors }));
  });
}
