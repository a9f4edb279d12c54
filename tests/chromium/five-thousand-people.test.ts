import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OpenedPage } from './browser';
import { OLD_FRIEND, OPEN_NOTE, TODAY, vaultOfFiveThousand } from './five-thousand-vault';
import { useBrowser } from './use-browser';

const PATIENCE = 300_000;

const browser = useBrowser();

/** Whoever uses the app: with keys alone, or with a finger that types on the phone's keyboard. */
interface Hand {
  readonly phone: boolean;
  /** Presses a button, ticks a box, chooses a row. */
  press(page: Page, what: Locator): Promise<void>;
  /** Opens the command palette or the quick switcher, types and chooses the first. */
  choose(page: Page, from: 'Open command palette' | 'Open quick switcher', words: string): Promise<void>;
}

const KEYS: Hand = {
  phone: false,
  press: async (page, what) => {
    const isThere = (): Promise<boolean> => what.evaluate((el) => el === document.activeElement);
    for (let tabs = 0; tabs < 60 && !(await isThere()); tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press((await what.getAttribute('type')) === 'checkbox' ? 'Space' : 'Enter');
  },
  choose: async (page, from, words) => {
    await page.keyboard.press(from === 'Open command palette' ? 'Control+p' : 'Control+o');
    await page.keyboard.type(words);
    await page.locator('.prompt .suggestion-item.is-selected').waitFor();
    await page.keyboard.press('Enter');
  },
};

const FINGER: Hand = {
  phone: true,
  press: (_page, what) => what.tap(),
  choose: async (page, from, words) => {
    await page.locator('.mobile-navbar').getByRole('button', { name: from }).tap();
    await page.keyboard.type(words);
    await page.locator('.prompt .suggestion-item').first().tap();
  },
};

describe.each<[string, Hand]>([['by keyboard alone', KEYS], ['by touch on a phone', FINGER]])('over 5,000 people, %s', (_how, hand) => {
  let vault: OpenedPage;
  beforeAll(async () => {
    vault = await browser.openPage({ vault: vaultOfFiveThousand(), today: TODAY, phone: hand.phone });
    await run('open follow-ups');
    await vault.page.locator('.kith-follow-up').first().waitFor({ timeout: PATIENCE });
    // Opened before it was read, the list takes the focus once it is there.
    await vault.page.locator('[role=treeitem]:focus').waitFor({ state: 'attached' });
    if (hand.phone) await vault.page.locator('.mobile-navbar').getByRole('button', { name: 'Open right sidebar' }).tap();
  }, PATIENCE);
  // Rejects when the console reported an error.
  afterAll(() => vault.close());

  const run = (words: string): Promise<void> => hand.choose(vault.page, 'Open command palette', words);
  const press = (what: Locator): Promise<void> => hand.press(vault.page, what);
  const button = (name: string): Locator => vault.page.locator('.modal').getByRole('button', { name, exact: true });
  const closed = (): Promise<void> => vault.page.locator('.modal').waitFor({ state: 'detached' });

  async function open(note: string, words: string): Promise<void> {
    await hand.choose(vault.page, 'Open quick switcher', note);
    await vault.page.locator('.cm-content', { hasText: words }).waitFor();
  }

  it('@ links somebody', async () => {
    const { page } = vault;
    await open(TODAY, 'Rain');
    if (hand.phone) await page.locator('.cm-content').tap();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('Tea with @sonia');
    const row = page.locator('.suggestion-item', { hasText: OLD_FRIEND }).first();
    await row.waitFor();
    if (hand.phone) await row.tap();
    else await page.keyboard.press('Enter');
    // The app saves two seconds after typing.
    await expect.poll(() => vault.read(OPEN_NOTE)).toContain(`Tea with [[${OLD_FRIEND}]]`);
  });

  it('people are linked in this note', async () => {
    await open(TODAY, 'Rain');
    await run('link people in this note');
    await vault.page.getByText('walk with [[Nora Quill]]').waitFor();
    await press(button('Link'));
    await closed();
    await expect.poll(() => vault.read(OPEN_NOTE)).toContain('a walk with [[Nora Quill]].');
  });

  it('people are linked in daily notes, until it is stopped', async () => {
    const { page } = vault;
    await run('link people in daily notes');
    await press(button('Look through them'));
    await page.getByText('Tea with [[Nora Quill]]').waitFor();
    const shown = (await page.locator('.modal').innerText()).match(/2026-\d\d-\d\d/)?.[0] ?? '';
    await press(button('Link'));
    await page.locator('.modal', { hasText: shown }).waitFor({ state: 'detached' });
    await press(button('Skip'));
    await press(button('Stop'));
    await closed();
    await expect.poll(() => vault.read(`Daily/${shown}.md`)).toContain('Tea with [[Nora Quill]] by the river.');
    expect((await vault.notices()).join()).toContain('1 name is a link now.');
  });

  it('the person view opens what it quotes, and a month', async () => {
    const { page } = vault;
    await open(OLD_FRIEND, 'Harbour Labs');
    await run('open person view');
    const line = page.locator('.kith-brief-line', { hasText: 'the walk, number 0' });
    await line.waitFor();
    if (hand.phone) await line.tap();
    else {
      for (let steps = 0; steps < 20 && !(await line.evaluate((el) => el.contains(document.activeElement))); steps++) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
    }
    await page.locator('.cm-content', { hasText: 'the walk, number 0' }).waitFor();
    await open(OLD_FRIEND, 'Harbour Labs');
    await run('open person view');
    const month = page.locator('.kith-mark[data-mark="2026-3"]');
    await month.waitFor();
    if (hand.phone) await month.tap();
    else {
      await line.waitFor();
      await page.keyboard.press('Shift+Tab');
      for (let steps = 0; steps < 20 && !(await month.evaluate((el) => el === document.activeElement)); steps++) await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('Enter');
    }
    await page.locator('.cm-content', { hasText: 'the walk, number 215' }).waitFor();
  });

  it('somebody new gets a note', async () => {
    const { page } = vault;
    await run('new person');
    await page.locator('.modal input').first().waitFor();
    if (hand.phone) await page.locator('.modal input').first().tap();
    await page.keyboard.type('nora quill');
    await page.getByRole('button', { name: 'Open Nora Quill' }).waitFor();
    for (let letters = 'nora quill'.length; letters > 0; letters--) await page.keyboard.press('Backspace');
    await page.keyboard.type('Wilma Nyberg');
    await press(page.locator('.modal').getByRole('textbox', { name: 'How you met' }));
    await page.keyboard.type('the soil fair');
    await press(button('Make the note'));
    await closed();
    expect(await vault.read('People/Wilma Nyberg.md')).toBe('---\ntype: person\nmet_at: the soil fair\n---\n');
    // It has the focus once it is open, and would take what is typed next.
    await page.locator('.view-header-title', { hasText: 'Wilma Nyberg' }).waitFor();
  });

  it('rhythms are chosen for one after the other', async () => {
    const { page } = vault;
    await run('choose rhythms');
    await page.locator('.kith-choose-name', { hasText: OLD_FRIEND }).waitFor();
    await page.locator('.kith-quoted li').first().waitFor();
    if (hand.phone) await page.locator('.modal [aria-keyshortcuts="3"]').tap();
    else await page.keyboard.press('3');
    await page.locator('.kith-choose-name', { hasText: OLD_FRIEND }).waitFor({ state: 'detached' });
    await press(button('Stop here'));
    await closed();
    expect(await vault.read(`People/${OLD_FRIEND}.md`)).toContain('rhythm: quarterly');
  });

  it('somebody to write to is named, another one, and it is done', async () => {
    const { page } = vault;
    await run('who could i write');
    const name = page.locator('.modal .kith-choose-name');
    const first = await name.innerText();
    await press(button('Another'));
    expect(await name.innerText()).not.toBe(first);
    const before = await vault.notices();
    await press(button('Done'));
    await closed();
    await expect.poll(async () => (await vault.notices()).length).toBeGreaterThan(before.length);
  });

  it('problems are shown, and mended where it is certain', async () => {
    const { page } = vault;
    await run('show problems');
    await page.getByText('2 places; 2 can be mended here.').waitFor();
    await press(page.getByRole('group', { name: 'Fields in the text' }).getByRole('checkbox').last());
    await press(button('Mend what is ticked'));
    await closed();
    expect(await vault.read('People/Bo Chen.md')).toBe('---\ntype: person\nlast_contact: 2026-01-02\n---\n\nlast-contact:: 2026-01-02\n');
    expect(await vault.read('People/Cleo Park.md')).toContain('follow_up: 13/04/2026');
  });
});
