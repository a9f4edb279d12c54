import { access, cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedPage, PageOptions } from './browser';
import { useBrowser } from './use-browser';

const SAMPLE = resolve(import.meta.dirname, '../../sample-vault');
const TODAY = '2026-03-09';
const TODAYS_NOTE = `Daily/${TODAY}.md`;
const SETTINGS = '.obsidian/plugins/kith/data.json';

const browser = useBrowser();
let vault: OpenedPage;
let page: Page;

/** Opens a copy of the sample vault: as its user left it, or `fresh`, as if Kith had just been switched on. */
async function open({ fresh, ...options }: Partial<PageOptions> & { fresh?: boolean } = {}): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'kith-newcomer-'));
  await cp(SAMPLE, folder, { recursive: true });
  if (fresh) await rm(join(folder, SETTINGS));
  vault = await browser.openPage({ vault: folder, today: TODAY, ...options });
  await rm(folder, { recursive: true });
  page = vault.page;
}

async function openFollowUps(): Promise<void> {
  await vault.runCommand('open follow-ups');
  await page.locator('.kith-follow-up').first().waitFor();
}

const onDisk = (path: string): Promise<string> => readFile(join(SAMPLE, path), 'utf8');

function row(kind: string, name: string): Locator {
  return page.locator(`.kith-follow-up[data-kind=${kind}]`, { hasText: name });
}

/** Until a note holds something; then all of the note. */
async function untilNote(path: string, holds: string): Promise<string> {
  await expect.poll(() => vault.read(path).catch(() => '')).toContain(holds);
  return vault.read(path);
}

async function untilBytes(path: string, text: string): Promise<void> {
  await expect.poll(() => vault.read(path)).toBe(text);
}

/** Types a name into the log dialog and takes the person that comes up; then on to the next field. */
async function nameSomebody(letters: string, name: string): Promise<void> {
  await page.locator('.kith-log').waitFor();
  await page.keyboard.type(letters);
  await page.locator('.suggestion-item.is-selected', { hasText: name }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
}

/** The lines of the preview, once they hold these words. */
async function preview(words: string): Promise<string> {
  const lines = page.locator('.kith-log-preview-lines', { hasText: words });
  await lines.waitFor();
  return lines.innerText();
}

describe('a newcomer to the sample vault, without a mouse', () => {
  const meeting = async (): Promise<string> => {
    await vault.runCommand('log meeting');
    await nameSomebody('beatriz', 'Beatriz Antunes');
    await page.keyboard.type('grilled sardines on her roof; the lease is signed');
    const lines = await preview('the lease is signed');
    await vault.submit();
    return lines;
  };

  beforeAll(async () => {
    await open();
    await openFollowUps();
  });
  afterAll(() => vault.close());

  it('sees who to follow up with, each with a reason', async () => {
    const rows = page.locator('.kith-follow-up');
    expect(await rows.count()).toBeGreaterThan(8);
    const reasons = await rows.locator('.kith-why').allTextContents();
    expect(reasons.filter((reason) => reason.trim() === '')).toEqual([]);
    expect(await row('rhythm', 'Beatriz Antunes').locator('.kith-why').textContent()).toBe('Every month; you met on 8 Feb.');
  });

  it('logs a meeting: exactly the previewed lines stand in today’s note, and the list changes', async () => {
    const lines = await meeting();
    expect(lines).toBe('- Met [[Beatriz Antunes]]: grilled sardines on her roof; the lease is signed #kith/met');
    expect(await vault.read(TODAYS_NOTE)).toBe(`${await onDisk(TODAYS_NOTE)}\n## People\n${lines}\n`);
    await expect.poll(() => row('rhythm', 'Beatriz Antunes').count()).toBe(0);
  });

  it('takes it back with a command: the bytes are the old ones, and the row is there again', async () => {
    await vault.runCommand('undo last change');
    await untilBytes(TODAYS_NOTE, await onDisk(TODAYS_NOTE));
    await row('rhythm', 'Beatriz Antunes').waitFor();
  });

  it('finds the same after a reload', async () => {
    await meeting();
    await expect.poll(() => row('rhythm', 'Beatriz Antunes').count()).toBe(0);
    const shown = (): Promise<string[]> => page.locator('.kith-follow-up :is(.kith-who, .kith-why)').allTextContents();
    const before = await shown();
    await page.reload();
    await page.locator('.kith-follow-up').first().waitFor();
    await expect.poll(shown).toEqual(before);
  });
});

describe('a key in the list', () => {
  const GWEN = 'Daily/2026-03-05.md';
  const BEATRIZ = 'People/Beatriz Antunes.md';

  beforeAll(async () => {
    await open();
    await openFollowUps();
  });
  afterAll(() => vault.close());

  it.each<[string, string, string, string, string, string]>([
    ['D ticks a promise', 'promise', 'Gwen Tolliver', 'd', GWEN, '- [x] Promised [[Gwen Tolliver]]: the two pages on how families choose their ten minutes #kith/promise ✅ 2026-03-09'],
    ['N puts a promise off by a week', 'promise', 'Gwen Tolliver', 'n', GWEN, '- [ ] Promised [[Gwen Tolliver]]: the two pages on how families choose their ten minutes #kith/promise ⏳ 2026-03-16'],
    ['R lets a promise rest', 'promise', 'Gwen Tolliver', 'r', GWEN, '- [-] Promised [[Gwen Tolliver]]: the two pages on how families choose their ten minutes #kith/promise ❌ 2026-03-09'],
    ['N puts a rhythm off by a week', 'rhythm', 'Beatriz Antunes', 'n', BEATRIZ, 'not_now_until: 2026-03-16'],
    ['R ends a rhythm', 'rhythm', 'Beatriz Antunes', 'r', BEATRIZ, 'rhythm: none'],
    ['1 writes down that one wrote to them', 'rhythm', 'Beatriz Antunes', '1', TODAYS_NOTE, '- Wrote to [[Beatriz Antunes]] #kith/wrote'],
  ])('%s, and U takes it back', async (_, kind, name, key, path, line) => {
    const rows = row(kind, name);
    const said = page.locator('.kith-change .kith-said');
    await rows.first().focus();
    await page.keyboard.press(key);
    expect((await untilNote(path, line)).split('\n')).toContain(line);
    await said.filter({ hasNotText: 'Undone' }).waitFor();
    await page.keyboard.press('u');
    await said.filter({ hasText: 'Undone' }).waitFor();
    await untilBytes(path, await onDisk(path));
    await rows.first().waitFor();
  });

  it('H sets one rhythm for all that are selected', async () => {
    const names = ['Gwen Tolliver', 'Noor Rahimi'];
    await row('promise', 'Gwen Tolliver').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('h');
    await page.locator('.kith-rhythm .modal-title', { hasText: 'Stay in touch with 2 people' }).waitFor();
    await page.keyboard.type('Every 6');
    await vault.submit();
    for (const name of names) expect(await untilNote(await pathOf(name), 'rhythm: 6 weeks')).not.toContain('rhythm: 2 months');
    await page.keyboard.press('Escape');
  });

  it('L logs with that person, who is filled in already', async () => {
    await row('rhythm', 'Mina Satō').focus();
    await page.keyboard.press('l');
    await page.locator('.kith-log').waitFor();
    await page.keyboard.type('her first commission');
    const lines = await preview('first commission');
    expect(lines).toBe('- Met [[Mina Satō]]: her first commission #kith/met');
    await vault.submit();
    expect(await vault.read(TODAYS_NOTE)).toContain(`\n${lines}\n`);
  });

  it('W helps to write, and then to log it', async () => {
    await row('promise', 'Noor Rahimi').focus();
    await page.keyboard.press('w');
    await page.locator('.kith-write').waitFor();
    expect(await page.locator('.kith-write textarea').inputValue()).not.toBe('');
    await page.getByRole('button', { name: 'Log it' }).press('Enter');
    await page.locator('.kith-log').waitFor();
    await page.keyboard.type('the reference is on its way');
    expect(await preview('on its way')).toBe('- Talked with [[Noor Rahimi]]: the reference is on its way #kith/talked');
    await page.keyboard.press('Escape');
  });

  async function pathOf(name: string): Promise<string> {
    return await row('promise', name).getAttribute('data-path') ?? '';
  }
});

describe('the note of the day', () => {
  afterEach(() => vault.close());

  it('is made from the user’s template when it is missing, and goes when that is taken back', async () => {
    await open({ today: '2026-03-10' });
    await openFollowUps();
    await vault.runCommand('log call');
    await nameSomebody('ilse', 'Ilse Vogelaar');
    await page.keyboard.type('who the conductor was');
    await preview('conductor');
    await vault.submit();
    const note = await vault.read('Daily/2026-03-10.md');
    expect(note).toMatch(/^---\ncreated: 2026-03-10 \d\d:\d\d\n---\n\n## People\n- Talked with \[\[Ilse Vogelaar\]\]: who the conductor was #kith\/talked\n$/);
    await vault.runCommand('undo last change');
    await expect.poll(() => access(join(vault.folder, 'Daily/2026-03-10.md')).then(() => 'there', () => 'gone')).toBe('gone');
  });

  it('takes the line while it is open and has just been typed in, and loses none of it', async () => {
    await open();
    await openFollowUps();
    await page.keyboard.press('Control+o');
    await page.keyboard.type(TODAY);
    await page.locator('.suggestion-item.is-selected', { hasText: TODAY }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.cm-content', { hasText: 'The tram bell' }).focus();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('The tram bell again');
    await vault.runCommand('log value');
    await nameSomebody('desmond', 'Desmond');
    await page.keyboard.type('fifty-one scans');
    const lines = await preview('fifty-one scans');
    await vault.submit();
    const note = await vault.read(TODAYS_NOTE);
    expect(note).toBe(`${await onDisk(TODAYS_NOTE)}The tram bell again\n\n## People\n${lines}`);
    await page.locator('.cm-content').focus();
    await page.keyboard.type('!');
    await expect.poll(() => vault.read(TODAYS_NOTE)).toBe(note.replace('again', 'again!'));
  });
});

describe('the first run', () => {
  afterEach(() => vault.close());

  /** The notes that are not as they were, by path. */
  async function changedNotes(): Promise<string[]> {
    const paths = (await readdir(SAMPLE, { recursive: true })).filter((path) => path.endsWith('.md'));
    const isChanged = await Promise.all(paths.map(async (path) => (await vault.read(path)) !== (await onDisk(path))));
    return paths.filter((_, index) => isChanged[index]).sort();
  }

  it('has written nothing, chooses five people by keyboard, gives them a rhythm, and is done with', async () => {
    await open({ fresh: true });
    await page.locator('.kith-first-run', { hasText: '46 people' }).waitFor();
    expect(await changedNotes()).toEqual([]);
    await page.getByRole('button', { name: 'Choose five people' }).press('Enter');
    await page.locator('.kith-choose').waitFor();
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Control+Enter');
    await page.locator('.kith-rhythm .modal-title', { hasText: 'Stay in touch with 5 people' }).waitFor();
    await vault.submit();
    await expect.poll(() => vault.notices()).toContainEqual(expect.stringContaining('5 people: monthly.'));
    const changed = await changedNotes();
    expect(changed).toHaveLength(5);
    for (const path of changed) expect((await vault.read(path)).replace('rhythm: monthly\n', '')).toBe(await onDisk(path));
    await expect.poll(() => page.locator('.kith-first-run:visible').count()).toBe(0);
    await expect.poll(() => vault.read(SETTINGS)).toContain('"firstRunDone": true');
  });

  it('tells one story in the user’s own words, and leads to its notes', async () => {
    await open({ fresh: true });
    await page.getByRole('button', { name: 'Read one story' }).press('Enter');
    const lines = page.locator('.kith-story-line');
    await lines.first().waitFor();
    expect(await lines.count()).toBeGreaterThan(3);
    await lines.first().press('Enter');
    await page.locator('.cm-content').waitFor();
    expect(await changedNotes()).toEqual([]);
  });

  it.each(['Read one story', 'Choose five people', 'Go through your people'])('%s, and out again: the keyboard is in the view', async (name) => {
    await open({ fresh: true });
    await page.getByRole('button', { name }).press('Enter');
    await page.locator('.modal').waitFor();
    await expect.poll(() => page.locator('.kith-first-run:visible').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('.modal').waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.closest('.kith-follow-ups') !== null)).toBe(true);
  });
});

describe('on a phone', () => {
  beforeAll(() => open({ phone: true }).then(openFollowUps));
  afterEach(async () => {
    await page.keyboard.press('Escape');
    await page.locator('.notice').evaluateAll((notices) => notices.forEach((notice) => (notice as HTMLElement).click()));
  });
  afterAll(() => vault.close());

  it('a tap on a row opens its ways out, and a tap on “Done” ticks it', async () => {
    await row('promise', 'Gwen Tolliver').tap();
    await page.locator('.kith-sheet').getByText('Done').tap();
    await untilNote('Daily/2026-03-05.md', '- [x] Promised [[Gwen Tolliver]]: the two pages on how families choose their ten minutes #kith/promise ✅ 2026-03-09');
    await expect.poll(() => row('promise', 'Gwen Tolliver').count()).toBe(0);
  });

  it('the log dialog fits: nothing is cut off, all can be touched, no focus zooms in, the buttons are in reach', async () => {
    await page.locator('.kith-follow-ups').getByRole('button', { name: 'Log a conversation' }).tap();
    await nameSomebody('noor', 'Noor Rahimi');
    await page.keyboard.type('a long walk, and then the ferry, and then a longer walk, and then the tram\nand back');
    await preview('and back');
    expect(await page.locator('.kith-log').evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    const fonts = await page.locator('.kith-log :is(input:not([type=checkbox]), textarea, select)').evaluateAll((els) => els.map((el) => parseFloat(getComputedStyle(el).fontSize)));
    expect(Math.min(...fonts)).toBeGreaterThanOrEqual(16);
    const heights = await page.locator('.kith-log :is(select, textarea, button, label, input:not([type=checkbox])):visible').evaluateAll((els) => els.map((el) => el.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    const submit = await page.getByRole('button', { name: 'Write it down' }).boundingBox();
    expect((submit?.y ?? 844) + (submit?.height ?? 0)).toBeLessThanOrEqual(844);
    await page.getByRole('button', { name: 'Write it down' }).tap();
    await untilNote(TODAYS_NOTE, '\t- and back\n');
    await page.locator('.kith-log').waitFor({ state: 'detached' });
  });

  it('the log dialog scrolls as one when a keyboard takes half of the screen', async () => {
    await page.setViewportSize({ width: 390, height: 430 });
    await page.locator('.kith-follow-ups').getByRole('button', { name: 'Log a conversation' }).tap();
    await nameSomebody('noor', 'Noor Rahimi');
    const hidden = (selector: string): Promise<number> => page.locator(selector).evaluate((el) => el.scrollHeight - el.clientHeight);
    expect(await hidden('.kith-form-fields')).toBe(0);
    expect(await hidden('.kith-log .modal-content')).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Write it down' }).tap();
    await untilNote(TODAYS_NOTE, '- Met [[Noor Rahimi]] #kith/met\n');
  });
});
