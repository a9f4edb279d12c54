// `npm run bench`: how long Kith's own work takes, cold (the median of five processes) and warm, beside a bare walk over the vault; and in a browser.
// `--write` puts the table into docs/performance.md, between its markers.
import { build } from 'esbuild';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { browserTableOf } from './browser-table.mjs';
import { loopsTableOf, tableOf } from './table.mjs';

const SIZES = ['10,000', '50,000'];
/** The same vault twice: what open loops cost. */
const LOOPS = ['no loops', '2,000 loops'];
const PROCESSES = 5;
const DOCUMENT = 'docs/performance.md';

const folder = mkdtempSync(join(tmpdir(), 'kith-bench-'));
try {
  const measure = await bundle('measure');
  execFileSync(process.execPath, [await bundle('check-vault')], { stdio: 'inherit' });
  const [results, loops] = [SIZES, LOOPS].map((vaults) => Object.fromEntries(vaults.map((vault) => [vault, Array.from({ length: PROCESSES }, () => run(measure, vault))])));
  const inBrowser = browserTableOf(await measureBrowser());
  const table = `${tableOf(results, existsSync('main.js') ? statSync('main.js').size : null)}\n\n${loopsTableOf(loops)}\n\n${inBrowser}`;
  console.log(table);
  if (process.argv.includes('--write')) write(table);
} finally {
  rmSync(folder, { recursive: true });
}

async function bundle(name) {
  const outfile = join(folder, `${name}.cjs`);
  await build({ entryPoints: [`tests/bench/${name}.ts`], outfile, bundle: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning' });
  return outfile;
}

function run(script, size) {
  console.error(`measuring ${size}`);
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', script, size], { encoding: 'utf8', maxBuffer: 2 ** 26 }));
}

async function measureBrowser() {
  console.error('measuring in a browser');
  const { module } = await runnerImport(fileURLToPath(new URL('browser.ts', import.meta.url)), { logLevel: 'warn' });
  return module.measureBrowser();
}

function write(table) {
  const text = readFileSync(DOCUMENT, 'utf8');
  const machine = `Measured on ${cpus().length} cores (${cpus()[0]?.model.trim() || 'unknown'}), Node ${process.versions.node}.`;
  const marked = /(<!-- bench:start -->)[\s\S]*(<!-- bench:end -->)/;
  if (!marked.test(text)) throw new Error(`${DOCUMENT} has no markers for the table`);
  writeFileSync(DOCUMENT, text.replace(marked, (_, start, end) => `${start}\n${machine}\n\n${table}\n${end}`));
}
