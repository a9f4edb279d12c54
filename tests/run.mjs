// `npm test`: everything that must hold, in order, with one closing line `N passed, N failed`.
// Steps that are no test runner (build, lint, types) count as one check each.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from './workbench/find-browser.mjs';

/** Both sides of UTC, and UTC itself: a day must not depend on where the laptop stands. */
const ZONES = ['UTC', 'Pacific/Auckland', 'America/Los_Angeles'];

/** So that it does not grow unseen. The aim is 130; docs/performance.md says how far it is. */
const MOST_KB = 323;

const count = { passed: 0, failed: 0 };
const folder = mkdtempSync(join(tmpdir(), 'kith-test-'));

function run(command, args, env = {}) {
  return spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' }).status === 0;
}

function check(name, passes) {
  console.log(`\n── ${name}`);
  const passed = passes();
  count[passed ? 'passed' : 'failed'] += 1;
  console.log(passed ? `✓ ${name}` : `✗ ${name}`);
}

function builtHash() {
  if (!run('node', ['esbuild.config.mjs'])) return null;
  return createHash('sha256').update(readFileSync('main.js')).digest('hex');
}

function tests(name, args, env) {
  console.log(`\n── ${name}`);
  const report = join(folder, `${count.passed + count.failed}-${Math.random()}.json`);
  const passed = run('npx', ['vitest', 'run', ...args, '--reporter=default', '--silent=passed-only', '--reporter=json', `--outputFile.json=${report}`], env);
  const result = readReport(report);
  count.passed += result.numPassedTests;
  count.failed += result.numFailedTests;
  if (result.numPendingTests > 0) console.log(`${result.numPendingTests} skipped, each of which says why in its name`);
  // A file that can't even be loaded has no failed test, and a run without tests has proved nothing.
  if (!passed && result.numFailedTests === 0) count.failed += 1;
  if (passed && result.numPassedTests === 0) count.failed += 1;
}

function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 };
  }
}

check('the build gives the same bytes twice', () => {
  const first = builtHash();
  return first !== null && first === builtHash();
});
check(`main.js is at most ${MOST_KB} KB`, () => {
  const size = readFileSync('main.js').length;
  console.log(`${size} bytes`);
  return size <= MOST_KB * 1024;
});
check('types', () => run('npx', ['tsc', '--noEmit']));
check('lint, without a warning', () => run('npx', ['eslint', '.', '--max-warnings', '0']));
// Rules run in every zone, the built plugin on both sides of UTC, and the rest, where a day is only shown, in UTC.
const [home, ...away] = ZONES;
tests(`rules and workbench, in ${home}`, ['--project=unit', '--project=workbench'], { TZ: home });
for (const zone of away) tests(`rules and plugin, in ${zone}`, ['--project=unit', '--project=plugin'], { TZ: zone });

try {
  const browser = findOrInstallBrowser();
  tests(`Chromium, in ${home}`, ['--project=chromium'], { TZ: home, CHROME_PATH: await browser });
} catch (error) {
  console.error(String(error));
  count.failed += 1;
}

rmSync(folder, { recursive: true, force: true });
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed === 0 ? 0 : 1;
