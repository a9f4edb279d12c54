// `npm start` builds Kith and opens the workbench on a copy of the sample vault, or of the vault at `--vault PATH`.
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildPlugin, copyPlugin } from './install-plugin.mjs';
import { copyVault, vaultToCopy } from './vault-copy.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const workFolder = join(root, '.workbench');
const usage = 'npm start -- [--vault PATH] [--port N] [--keep] [--no-open]';

function readWords() {
  const { values } = parseArgs({
    options: { vault: { type: 'string' }, port: { type: 'string' }, keep: { type: 'boolean', default: false }, 'no-open': { type: 'boolean', default: false } },
  });
  const port = values.port === undefined ? undefined : Number(values.port);
  if (port !== undefined && !(Number.isInteger(port) && port >= 0 && port < 65_536)) throw new Error(`--port takes a number, not "${values.port}".`);
  return { vault: values.vault, port, keep: values.keep, opens: !values['no-open'] };
}

async function switchPluginOn(vault) {
  await copyPlugin(vault);
  const path = join(vault, '.obsidian/community-plugins.json');
  const enabled = await readFile(path, 'utf8').then(JSON.parse).catch(() => []);
  const others = Array.isArray(enabled) ? enabled.filter((id) => id !== 'kith') : [];
  await writeFile(path, JSON.stringify([...others, 'kith'], null, 2));
}

/** The server is written in TypeScript, which this Node does not read by itself. */
async function loadServer() {
  const outfile = join(workFolder, 'server.mjs');
  await build({
    entryPoints: [join(root, 'tests/workbench/server/serve.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  });
  return import('../../.workbench/server.mjs');
}

function openBrowser(address) {
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDisplay) return;
  const [command, ...words] = { darwin: ['open', address], win32: ['cmd', '/c', 'start', '', address] }[process.platform] ?? ['xdg-open', address];
  spawn(command, words, { stdio: 'ignore', detached: true }).on('error', () => undefined).unref();
}

async function main() {
  const { vault, port, keep, opens } = readWords();
  const sample = join(root, 'sample-vault');
  const source = vault === undefined ? sample : vaultToCopy(vault, workFolder);
  buildPlugin();
  const copy = await copyVault(source, workFolder, { keep, isSample: source === sample });
  await switchPluginOn(copy);
  const { serve } = await loadServer();
  const { address, close } = await serve({ vault: copy, name: basename(source), root, port });
  console.log(`The workbench is at ${address}\nIt writes to a copy: ${copy}\nCtrl-C ends it; the next start makes a new copy, unless you say --keep.`);
  if (opens) openBrowser(address);
  process.once('SIGINT', () => void close().then(() => process.exit(0)));
  process.once('SIGTERM', () => void close().then(() => process.exit(0)));
}

function explain(error) {
  if (error.code === 'EADDRINUSE') return `Port ${error.port} is taken. Choose another with --port N.`;
  return error.code?.startsWith('ERR_PARSE_ARGS') ? `${error.message}\n${usage}` : error.message;
}

await main().catch((error) => {
  console.error(explain(error));
  process.exitCode = 1;
});
