// The copy of a vault that the workbench writes to. The original is only ever read.
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chmod, cp, mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { moveVaultDays, weeksTo } from './sample-vault-days.mjs';

const notCopied = new Set(['.git', '.trash', 'node_modules', '.workbench']);

/** The folder that the reader means. Throws, in words, when it is none, or when the copies would come to lie in it. */
export function vaultToCopy(path, workFolder) {
  const vault = resolve(path);
  if (!existsSync(vault)) throw new Error(`There is no folder at ${vault}.`);
  if (!statSync(vault).isDirectory()) throw new Error(`${vault} is a file. --vault takes the folder of a vault.`);
  if (!relative(vault, workFolder).startsWith('..')) throw new Error(`${vault} holds this project. Choose a vault outside of it.`);
  return vault;
}

/**
 * Copies a vault into the work folder and says where to. An earlier copy is replaced, or with `keep` taken as it is.
 * The days of the sample vault are moved to this week.
 */
export async function copyVault(vault, workFolder, { keep = false, isSample = false } = {}) {
  // Two vaults of one name must not take each other's copy.
  const sign = createHash('sha256').update(vault).digest('hex').slice(0, 6);
  const copy = join(workFolder, isSample ? 'sample-vault' : `${basename(vault)} (copy ${sign})`);
  if (keep && existsSync(copy)) return copy;
  await rm(copy, { recursive: true, force: true });
  await mkdir(workFolder, { recursive: true });
  await cp(vault, copy, { recursive: true, filter: (path) => path === vault || !notCopied.has(basename(path)) });
  await makeWritable(copy);
  if (isSample) await moveVaultDays(copy, weeksTo(today()));
  return copy;
}

/** A vault may be read-only; its copy is to be written to. */
async function makeWritable(folder) {
  await chmod(folder, 0o755);
  const entries = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => !entry.isSymbolicLink());
  await Promise.all(entries.map((entry) => chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? 0o755 : 0o644)));
}

function today() {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
