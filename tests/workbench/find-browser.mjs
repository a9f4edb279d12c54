// Finds a Chromium of any make for the browser tests and for `npm start`.
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env, getuid, platform } from 'node:process';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];

const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);

const windowsApplications = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
  .filter((folder) => folder !== undefined)
  .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Chromium/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]);

/** The path of a Chromium, Chrome or Edge on this machine: `CHROME_PATH` if that is set, else the usual places; `null` without one. */
export function findBrowser() {
  if (env.CHROME_PATH) return isExecutable(env.CHROME_PATH) ? env.CHROME_PATH : null;
  const onPath = (env.PATH ?? '').split(delimiter).flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...onPath, ...macApplications, ...windowsApplications].find(isExecutable) ?? null;
}

/**
 * The path of a browser, installed first where there is none: Debian's `chromium` when the machine lets us, else Playwright's
 * download. Throws, saying what to install, when neither works.
 */
export async function findOrInstallBrowser() {
  if (env.CHROME_PATH && !findBrowser()) throw new Error(`CHROME_PATH is set to ${env.CHROME_PATH}, but no browser is there.`);
  const found = findBrowser() ?? (await playwrightBrowser());
  if (found) return found;
  const installed = (installFromDebian() ? findBrowser() : null) ?? (await installFromPlaywright());
  if (installed) return installed;
  throw new Error('The browser tests need Chromium, Chrome or Edge, and none could be installed. Install Chromium, or set CHROME_PATH to the browser you have.');
}

function installFromDebian() {
  if (!existsSync('/etc/debian_version') || getuid?.() !== 0) return false;
  return runs('apt-get', ['update']) && runs('apt-get', ['install', '-y', 'chromium']);
}

async function installFromPlaywright() {
  return runs('npx', ['--no-install', 'playwright-core', 'install', 'chromium']) ? playwrightBrowser() : null;
}

async function playwrightBrowser() {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return isExecutable(path) ? path : null;
}

function runs(command, words) {
  try {
    execFileSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'], shell: platform === 'win32' });
    return true;
  } catch {
    return false;
  }
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
