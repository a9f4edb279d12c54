import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openVault, person } from './open-vault';
import type { OpenVault } from './open-vault';

const VAULT = {
  'People/Sam Rivera.md': person() + '## Contact log\n- 2024-06-01 — the first boat\n',
  'People/Ana Diaz.md': person(),
  'People/Bo.md': person(),
  'Daily/2023-03-12.md': 'Walked home with [[Sam Rivera]].\n',
  'Daily/2025-12-31.md': '- Met [[Bo]]: fireworks from the roof #kith/met\n',
  'Daily/2026-01-02.md': '[[Ana Diaz]] rang twice.\n',
  'Daily/2026-03-04.md': [
    '# Wednesday',
    '- Met [[Sam Rivera]] and [[Ana Diaz]]: coffee by the river #kith/met',
    '- Gave [[Sam Rivera]]: the soil report #kith/gave',
    '- Advice from [[Ana Diaz]]: try pricing by seat #kith/advice',
    '- Received from [[Bo]]: a jar of quince jelly #kith/received',
    '',
  ].join('\n'),
};

/** What the observers were told to watch: nothing is in view in a window without a screen, so here everything is. */
class EverythingInView {
  constructor(private readonly seen: (entries: { target: Element; isIntersecting: boolean }[]) => void) {}
  observe(target: Element): void {
    this.seen([{ target, isIntersecting: true }]);
  }
  unobserve(): void {}
  disconnect(): void {}
}

/** The look back, as a user sees it. */
class Pane {
  constructor(readonly vault: OpenVault, readonly el: HTMLElement) {}

  get year(): string {
    return this.el.find('h2').textContent ?? '';
  }

  /** Each heading with its lines: `March 2026`, `coffee by the river | Met Sam Rivera and Ana Diaz, 4 March`. */
  get read(): string[] {
    const parts = this.el.findAll('h3, h4, .kith-back-line').filter((part) => part.isShown());
    return parts.map((part) => (part.matches('a') ? Array.from(part.children, ({ textContent }) => textContent).join(' | ') : (part.textContent ?? '')));
  }

  get days(): string[] {
    return this.marks().map((day) => day.getAttribute('aria-label') ?? '');
  }

  marks(): SVGElement[] {
    return [...this.el.querySelectorAll<SVGElement>('svg [data-mark]')];
  }

  line(words: string): HTMLElement {
    return this.el.findAll('.kith-back-line').find(({ textContent }) => textContent?.includes(words)) ?? expect.fail(`There is no line “${words}”.`);
  }

  async turn(name: string): Promise<void> {
    await this.vault.click(this.el.findAll('button').find((button) => button.getAttribute('aria-label') === name) ?? expect.fail(name));
  }

  async key(el: Element, key: string): Promise<void> {
    el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await this.vault.bench.settled();
  }

  /** Where the cursor of the note in front stands. */
  get openAt(): string {
    const { workspace } = this.vault.bench.app;
    return `${workspace.getActiveFile()?.path ?? ''}:${workspace.activeEditor?.editor?.getCursor().line ?? ''}`;
  }
}

async function lookBack(files: Record<string, string> = VAULT): Promise<Pane> {
  const vault = await openVault(files);
  await vault.bench.run('kith:look-back');
  return new Pane(vault, await vault.bench.view('kith-year'));
}

beforeEach(() => void vi.stubGlobal('IntersectionObserver', EverythingInView));
afterEach(() => void vi.unstubAllGlobals());

describe('the look back', () => {
  it('tells the year month by month, in the user’s words', async () => {
    const pane = await lookBack();
    expect([pane.year, pane.read]).toEqual(['2026', [
      'Three years ago this week', 'Walked home with Sam Rivera. | Sam Rivera mentioned, 12 March',
      'January 2026', 'Ana Diaz rang twice. | Ana Diaz mentioned, 2 January',
      'March 2026', 'coffee by the river | Met Sam Rivera and Ana Diaz, 4 March',
      'You gave', 'the soil report | To Sam Rivera, 4 March',
      'You were given', 'try pricing by seat | Advice from Ana Diaz, 4 March', 'a jar of quince jelly | From Bo, 4 March',
    ]]);
    expect(pane.days).toEqual(['2 January: Ana Diaz mentioned', '4 March: with Sam Rivera, Ana Diaz and Bo']);
  });

  it('turns to the years before and after, as far as notes tell', async () => {
    const pane = await lookBack();
    await pane.turn('The year after');
    expect(pane.year).toBe('2026');
    await pane.turn('The year before');
    expect([pane.year, pane.read]).toEqual(['2025', ['December 2025', 'fireworks from the roof | Met Bo, 31 December']]);
    await pane.turn('The year before');
    expect([pane.year, pane.days]).toEqual(['2024', ['1 June: with Sam Rivera']]);
    await pane.turn('The year before');
    await pane.turn('The year before');
    expect(pane.year).toBe('2023');
  });

  it('is calm about a year of which nothing is told', async () => {
    const pane = await lookBack({ 'People/Bo.md': person() });
    expect([pane.el.find('.kith-empty').textContent, pane.read, pane.marks()]).toEqual(['Your notes say nothing about anybody in 2026.', [], []]);
  });

  it('begins in January with the year that has ended', async () => {
    const vault = await openVault(VAULT, { today: '2026-01-03' });
    await vault.bench.run('kith:look-back');
    expect(new Pane(vault, await vault.bench.view('kith-year')).year).toBe('2025');
  });

  it('is opened once, and keeps its year', async () => {
    const pane = await lookBack();
    await pane.turn('The year before');
    await pane.vault.bench.run('kith:look-back');
    const leaves = pane.vault.bench.app.workspace.getLeavesOfType('kith-year');
    expect([leaves.length, pane.year, leaves[0]?.getViewState().state]).toMatchObject([1, '2025', { year: 2025 }]);
  });

  it('opens days and lines where they stand, by key and by click, and stays open', async () => {
    const pane = await lookBack();
    const [first, second] = pane.marks();
    expect(document.activeElement).toBe(first);
    await pane.key(first ?? pane.el, 'ArrowRight');
    expect(document.activeElement).toBe(second);
    await pane.key(second ?? pane.el, 'Enter');
    expect(pane.openAt).toBe('Daily/2026-03-04.md:1');
    await pane.vault.click(pane.line('quince jelly'));
    expect(pane.openAt).toBe('Daily/2026-03-04.md:4');
    const { workspace } = pane.vault.bench.app;
    expect([workspace.getLeavesOfType('kith-year').length, workspace.getLeavesOfType('markdown').length]).toEqual([1, 1]);
  });

  it('has one tab stop for the days, and one for the lines', async () => {
    const pane = await lookBack();
    expect(pane.el.findAll('ul [tabindex="0"], svg [tabindex="0"]').map((el) => (el.closest('svg') ? el.getAttribute('data-mark') : el.textContent))).toEqual(['Walked home with Sam Rivera.Sam Rivera mentioned, 12 March', '2026-01-02']);
  });

  it('shows an edit, keeping what is on the screen and the focus', async () => {
    const pane = await lookBack();
    const line = pane.line('coffee by the river');
    line.focus();
    await pane.vault.outside({ 'Daily/2026-03-04.md': VAULT['Daily/2026-03-04.md'].replace('coffee by', 'tea by'), 'Daily/2026-03-06.md': '- Wrote to [[Bo]]: how the roof is #kith/wrote\n' });
    const now = pane.line('tea by the river');
    expect([now.textContent, document.activeElement === now]).toEqual(['tea by the riverMet Sam Rivera and Ana Diaz, 4 March', true]);
    expect(pane.days).toContain('6 March: with Bo');
  });

  it('is not read out again at each edit', async () => {
    const pane = await lookBack();
    const said: string[] = [];
    const listen = new MutationObserver((changes) => said.push(...changes.map(({ target }) => target.textContent ?? '')));
    for (const el of pane.el.findAll('[aria-live], [role=status]')) listen.observe(el, { childList: true, characterData: true, subtree: true });
    await pane.vault.outside({ 'Daily/2026-03-06.md': '- Wrote to [[Bo]]: how the roof is #kith/wrote\n' });
    listen.disconnect();
    expect([said, pane.days.length]).toEqual([[], 3]);
  });

  it('keeps the focus on a day while its month is drawn anew', async () => {
    const pane = await lookBack();
    pane.marks()[1]?.focus();
    await pane.vault.outside({ 'Daily/2026-03-06.md': '- Wrote to [[Bo]]: how the roof is #kith/wrote\n' });
    expect([document.activeElement?.getAttribute('data-mark'), pane.el.findAll('svg [tabindex="0"]').length]).toEqual(['2026-03-04', 1]);
  });

  it('passes the focus on when its day or its line has gone', async () => {
    const pane = await lookBack();
    pane.marks()[1]?.focus();
    await pane.vault.outside({ 'Daily/2026-03-04.md': '- Gave [[Bo]]: a ladder #kith/gave\n', 'Daily/2026-03-06.md': '- Wrote to [[Bo]]: how the roof is #kith/wrote\n' });
    await pane.vault.delete('Daily/2026-03-04.md');
    expect(document.activeElement?.getAttribute('data-mark')).toBe('2026-03-06');
    pane.line('how the roof is').focus();
    await pane.vault.delete('Daily/2026-03-06.md');
    expect(document.activeElement?.textContent).toContain('Ana Diaz rang twice');
  });

  it('draws nothing while another tab is in front, and what has changed when it is seen again', async () => {
    const pane = await lookBack();
    const { bench } = pane.vault;
    await bench.openNote('Daily/2026-01-02.md');
    await pane.vault.outside({ 'Daily/2026-03-06.md': '- Wrote to [[Bo]]: how the roof is #kith/wrote\n' });
    expect([pane.el.isShown(), pane.days.length]).toEqual([false, 2]);
    await bench.run('kith:look-back');
    expect(pane.days).toContain('6 March: with Bo');
  });

  it('forgets the day of a note that is gone', async () => {
    const pane = await lookBack();
    await pane.vault.delete('Daily/2026-03-04.md');
    expect(pane.days).toEqual(['2 January: Ana Diaz mentioned']);
  });

  it('shows the first lines of a long list, and the rest when asked', async () => {
    const gifts = Array.from({ length: 12 }, (_, index) => `- Gave [[Bo]]: book ${index + 1} #kith/gave`).join('\n');
    const pane = await lookBack({ ...VAULT, 'Daily/2026-02-01.md': gifts });
    const books = (): number => pane.read.filter((text) => text.startsWith('book')).length;
    expect(books()).toBe(8);
    const more = pane.el.findAll('button').find((button) => button.textContent === 'Show more' && button.isShown());
    await pane.vault.click(more ?? pane.el);
    expect([books(), document.activeElement?.textContent]).toEqual([12, 'book 9To Bo, 1 February']);
  });
});

describe('what the look back reads', () => {
  it('is nothing any more once another year is shown or the view is closed', async () => {
    const pane = await lookBack();
    const { vault } = pane.vault.host;
    const read = vault.cachedRead.bind(vault);
    const reads: string[] = [];
    vault.cachedRead = (file) => (reads.push(file.path), read(file));
    await pane.turn('The year before');
    expect(new Set(reads)).toEqual(new Set(['Daily/2025-12-31.md']));
    reads.length = 0;
    pane.vault.bench.app.workspace.detachLeavesOfType('kith-year');
    await pane.vault.outside({ 'Daily/2025-12-30.md': '- Met [[Bo]]: the day before #kith/met\n' });
    expect(reads).not.toContain('Daily/2025-12-31.md');
  });
});
