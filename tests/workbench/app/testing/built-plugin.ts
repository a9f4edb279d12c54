import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../../..');
const inputs = ['src', 'package.json', 'esbuild.config.mjs', 'tsconfig.json'];

/**
 * The plugin's main.js, as it ships. When the one in the project is missing or older than the sources, the project's own build
 * is run in a temporary folder, once for all test files; nothing is written into the project.
 */
export function builtPlugin(): string {
  const newest = Math.max(...inputs.map((input) => newestChange(join(root, input))));
  const shipped = join(root, 'main.js');
  if (existsSync(shipped) && statSync(shipped).mtimeMs >= newest) return readFileSync(shipped, 'utf8');
  const built = join(tmpdir(), `kith-${createHash('sha256').update(`${root}:${newest}`).digest('hex').slice(0, 16)}.js`);
  if (!existsSync(built)) build(built);
  return readFileSync(built, 'utf8');
}

function build(target: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'kith-build-'));
  try {
    for (const name of [...inputs, 'node_modules']) symlinkSync(join(root, name), join(folder, name));
    execFileSync(process.execPath, [join(root, 'esbuild.config.mjs')], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
    renameSync(join(folder, 'main.js'), target);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function newestChange(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))));
}
