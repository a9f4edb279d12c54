// The part of the benchmark that needs a real browser: opening the follow-ups view over 5,000 people who are due, and loading.
import type { Page } from 'playwright-core';
import { builtPlugin } from '../workbench/app/testing/built-plugin';
import { startBrowser } from '../chromium/browser';
import type { BrowserTests } from '../chromium/browser';
import { DAILY_NOTE, dueVault, TODAY, withAnotherPromise } from './due-vault';

const PEOPLE = 5_000;
const TIMES = 5;

/** Milliseconds, each the median of five. */
export interface BrowserResult {
  readonly people: number;
  /** Evaluating main.js. */
  readonly evaluate: number;
  /** Without the host's reading of `data.json`. */
  readonly onload: number;
  /** Opening the view when the list is known: scripting, style and layout. */
  readonly firstPaint: number;
  readonly showMore: number;
  /** The frame that draws one change. */
  readonly redraw: number;
}

/** Measures in Chromium, with the workbench as the host. */
export async function measureBrowser(): Promise<BrowserResult> {
  const browser = await startBrowser(timedPlugin(builtPlugin()));
  try {
    return { people: PEOPLE, ...(await measureLoading(browser)), ...(await measureView(browser)) };
  } finally {
    await browser.close();
  }
}

interface Timed { kithTimes: { evaluate: number; onload: number } }

/** The plugin, with a note of how long its evaluation and its `onload` take, without the host's reading of `data.json`. */
function timedPlugin(code: string): string {
  return `const kithBegun = performance.now();
${code}
{
  const Kith = module.exports.default;
  const evaluate = performance.now() - kithBegun;
  let reading = 0;
  module.exports = class extends Kith {
    async loadData() {
      const begun = performance.now();
      const data = await super.loadData();
      reading += performance.now() - begun;
      return data;
    }
    async onload() {
      const begun = performance.now();
      await super.onload();
      window.kithTimes = { evaluate, onload: performance.now() - begun - reading };
    }
  };
}`;
}

/** The first load counts as switching the plugin on, into an app that stands already; those after it are starts. */
async function measureLoading(browser: BrowserTests): Promise<Pick<BrowserResult, 'evaluate' | 'onload'>> {
  const { page, close } = await browser.openPage({ vault: dueVault(10), today: TODAY });
  const loads: Timed['kithTimes'][] = [];
  for (let i = 0; i < TIMES; i++) {
    await page.reload();
    await page.waitForFunction(() => window.workbench !== undefined);
    loads.push(await page.evaluate(() => (window as unknown as Timed).kithTimes));
  }
  await close();
  return { evaluate: median(loads.map(({ evaluate }) => evaluate)), onload: median(loads.map(({ onload }) => onload)) };
}

async function measureView(browser: BrowserTests): Promise<Pick<BrowserResult, 'firstPaint' | 'showMore' | 'redraw'>> {
  const opened = await browser.openPage({ vault: dueVault(PEOPLE), today: TODAY });
  const { page } = opened;
  await opened.runCommand('open follow-ups');
  await page.locator('.kith-group[data-group=thanks] .kith-follow-up').nth(49).waitFor({ timeout: 120_000 });
  await page.waitForTimeout(2000); // until the first look at the vault is over
  const firstPaint = await times(() => openView(page));
  const showMore = await times(() => pressShowMore(page));
  let text = await opened.read(DAILY_NOTE);
  const redraw = await times((time) => {
    text = withAnotherPromise(text, time);
    return changeNote(page, text);
  });
  await opened.close();
  return { firstPaint, showMore, redraw };
}

/** Opens the view anew and lays it out. */
function openView(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const { workspace } = window.workbench?.app ?? {};
    const leaf = workspace?.getLeavesOfType('kith-follow-ups')[0];
    await leaf?.setViewState({ type: 'empty' });
    await new Promise((resolve) => window.setTimeout(resolve, 200));
    const begun = performance.now();
    await leaf?.setViewState({ type: 'kith-follow-ups' });
    document.body.getBoundingClientRect();
    return performance.now() - begun;
  });
}

function pressShowMore(page: Page): Promise<number> {
  return page.evaluate(() => {
    const begun = performance.now();
    document.querySelector<HTMLElement>('.kith-more')?.click();
    document.body.getBoundingClientRect();
    return performance.now() - begun;
  });
}

/** Writes a note and times the frame in which the list is drawn again; another frame callback costs next to nothing. */
function changeNote(page: Page, text: string): Promise<number> {
  return page.evaluate(async ([path, changed]) => {
    const request = window.requestAnimationFrame.bind(window);
    const drawn = new Promise<number>((resolve) => {
      window.requestAnimationFrame = (draw) => request((now) => {
        const begun = performance.now();
        draw(now);
        document.body.getBoundingClientRect();
        resolve(performance.now() - begun);
      });
    });
    const vault = window.workbench?.app.vault;
    const file = vault?.getFileByPath(path);
    if (file) await vault?.process(file, () => changed);
    const time = await drawn;
    window.requestAnimationFrame = request;
    return time;
  }, [DAILY_NOTE, text] as const);
}

async function times(measure: (time: number) => Promise<number>): Promise<number> {
  const all: number[] = [];
  for (let i = 0; i < TIMES; i++) all.push(await measure(i));
  return median(all);
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
