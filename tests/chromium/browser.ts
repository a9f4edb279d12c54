import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { Browser, ConsoleMessage, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import { builtPlugin } from '../workbench/app/testing/built-plugin';
import { findOrInstallBrowser } from '../workbench/find-browser.mjs';
import { serve } from '../workbench/server/serve';

const root = resolve(import.meta.dirname, '../..');
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** A test that takes bytes on the disk for the end of a change, which the app has not yet heard of, is to fail each time and not now and then. */
const LATE_MS = 200;

export interface PageOptions {
  /** The vault: the files by path, or a folder. Either way the page gets a copy of its own. */
  vault: Record<string, string> | string;
  theme?: 'light' | 'dark';
  /** 390 by 844, with touch. */
  phone?: boolean;
  /** The day at the start, as `YYYY-MM-DD`. */
  today?: string;
  /** A link to the app that has started it. */
  url?: string;
}

export interface OpenedPage {
  page: Page;
  /** The vault's folder on disk. */
  folder: string;
  /** What the disk holds at a path of the vault. */
  read(path: string): Promise<string>;
  /** Somebody else writes a file of the vault. */
  write(path: string, text: string): Promise<void>;
  /** The words of every notice so far. */
  notices(): Promise<string[]>;
  /** Opens the command palette by keyboard, types and chooses the first. */
  runCommand(words: string): Promise<void>;
  /** Does what the open dialog is for, by keyboard, and waits until it has closed: the bytes are on the disk before. */
  submit(): Promise<void>;
  /** Ends the page and its server. Rejects when the page or its console reported an error. */
  close(): Promise<void>;
}

export interface BrowserTests {
  openPage(options: PageOptions): Promise<OpenedPage>;
  close(): Promise<void>;
}

/** Starts a browser for the tests of one file; the time zone is the environment's. `code` is another plugin's main.js. */
export async function startBrowser(code = builtPlugin()): Promise<BrowserTests> {
  const browser = await chromium.launch({ executablePath: await findOrInstallBrowser(), args: flags });
  const project = await projectWith(code);
  return {
    openPage: (options) => openPage(browser, project, options),
    close: async () => {
      await browser.close();
      await rm(project, { recursive: true });
    },
  };
}

/** The project as the server wants it, with the built plugin in it; the real one is not written to. */
async function projectWith(code: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-project-'));
  for (const name of ['tests', 'node_modules', 'manifest.json', 'styles.css', 'package.json', 'tsconfig.json']) await symlink(join(root, name), join(folder, name));
  await writeFile(join(folder, 'main.js'), code);
  return folder;
}

async function openPage(browser: Browser, project: string, options: PageOptions): Promise<OpenedPage> {
  const folder = await copyOf(options.vault);
  const { address, close } = await serve({ vault: folder, name: 'Vault', root: project, port: 0, lateMs: LATE_MS });
  const page = await browser.newPage({
    viewport: options.phone ? { width: 390, height: 844 } : { width: 1280, height: 800 },
    hasTouch: options.phone ?? false,
    ...(process.env.TZ ? { timezoneId: process.env.TZ } : {}),
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.stack ?? error.message));
  page.on('console', (message) => message.type() === 'error' && !isRefusal(message) && errors.push(`${message.text()} (${message.location().url})`));
  await page.goto(`${address}/?${query(options)}`);
  await page.waitForFunction(() => window.workbench !== undefined || document.querySelector('.error-bar') !== null);
  return {
    page,
    folder,
    read: (path) => readFile(join(folder, path), 'utf8'),
    write: (path, text) => put(folder, path, text),
    notices: () => page.evaluate(() => window.workbench?.notices() ?? []),
    runCommand: async (words) => {
      await page.keyboard.press('Control+p');
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
    },
    submit: async () => {
      await page.keyboard.press('Control+Enter');
      await page.locator('.modal').waitFor({ state: 'detached' });
    },
    close: async () => {
      await page.close();
      await close();
      await rm(folder, { recursive: true, maxRetries: 5 }); // a save may still be on its way
      if (errors.length > 0) throw new Error(`The page reported errors:\n${errors.join('\n')}`);
    },
  };
}

/** The browser notes every request that the disk refuses; a file that is not there is an answer, not an error. */
function isRefusal(message: ConsoleMessage): boolean {
  return message.text().startsWith('Failed to load resource') && message.location().url.includes('/vault/');
}

function query({ theme = 'light', phone, today, url }: PageOptions): string {
  return new URLSearchParams({ theme, ...(phone ? { phone: '1' } : {}), ...(today ? { today } : {}), ...(url ? { obsidian: url } : {}) }).toString();
}

async function copyOf(vault: PageOptions['vault']): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-vault-'));
  if (typeof vault === 'string') await cp(vault, folder, { recursive: true });
  else for (const [path, text] of Object.entries(vault)) await put(folder, path, text);
  await mkdir(join(folder, '.obsidian/plugins/kith'), { recursive: true });
  return folder;
}

async function put(folder: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
