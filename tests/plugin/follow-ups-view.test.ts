import { afterEach, describe, expect, it, vi } from 'vitest';
import { LogForm } from './log-form.test-support';
import { openWorkbench, type Workbench, type WorkbenchOptions } from '../workbench/open-workbench';

const TODAY = '2026-03-09';
const SETTINGS = { version: 1, startDay: '2026-01-01', firstRunDone: true };
const person = (properties = ''): string => `---\ntype: person\n${properties}---\n`;

const VAULT: Record<string, string> = {
  'People/Sam Rivera.md': person('email: sam@example.org\nphone: +49 30 1234\n'),
  'People/Ana Diaz.md': person('circles: [choir]\n'),
  'People/Bo Chen.md': person('rhythm: monthly\n'),
  'People/Odd.md': person('follow_up: 2026-13-45\n'),
  'Daily/2026-03-01.md': [
    '## People',
    '- [ ] Promised [[Sam Rivera]]: the budget template #kith/promise ⏳ 2026-03-06',
    '- [ ] Thank [[Ana Diaz]]: the pricing story #kith/thank ⏳ 2026-03-04',
    '- [ ] Lend [[Ana Diaz]] the tent',
    '',
  ].join('\n'),
  'Daily/2026-01-20.md': '## People\n- Met [[Bo Chen]]: coffee at the market #kith/met\n',
  'Notes/Old.md': '- [ ] Call [[Sam Rivera]] 📅 2025-05-01\n- [ ] Call [[Ana Diaz]] 📅 2025-05-02\n',
};
const PROMISE = '.kith-follow-up[data-kind=promise]';

let workbench: Workbench;

async function open(files: Record<string, string> = VAULT, options: WorkbenchOptions = {}): Promise<HTMLElement> {
  const config = { 'daily-notes.json': '{"folder":"Daily"}', ...options.config };
  workbench = await openWorkbench(files, { today: TODAY, settings: SETTINGS, ...options, config });
  return workbench.view('kith-follow-ups');
}

afterEach(async () => workbench.close());

function find(view: HTMLElement, selector: string): HTMLElement {
  const el = view.querySelector<HTMLElement>(selector);
  if (!el) throw new Error(`There is no ${selector} in the view.`);
  return el;
}

function rows(view: HTMLElement, within = ''): string[] {
  return view.findAll(`${within} .kith-follow-up`).map((row) => `${row.dataset['kind'] ?? ''} ${row.dataset['path'] ?? ''} ${row.dataset['due'] ?? ''}`);
}

function groups(view: HTMLElement): string[] {
  return view.findAll('.kith-group').map((group) => group.dataset['group'] ?? '');
}

async function click(el: HTMLElement, given: MouseEventInit = {}): Promise<void> {
  el.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...given }));
  await workbench.settled();
}

async function press(el: HTMLElement, key: string, given: KeyboardEventInit = {}): Promise<void> {
  el.focus();
  el.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...given }));
  await workbench.settled();
}

async function menuOf(el: HTMLElement): Promise<string[]> {
  el.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true }));
  await workbench.settled();
  return document.body.findAll('.menu .menu-item-title').map((title) => title.textContent ?? '');
}

describe('the follow-ups view', () => {
  it('shows the groups in order, empty ones left out, the last two folded', async () => {
    const view = await open();
    expect(groups(view)).toEqual(['promises', 'thanks', 'rhythm', 'whenever', 'before', 'problems']);
    expect(view.findAll('.kith-heading').map((heading) => heading.getAttribute('aria-expanded'))).toEqual(['true', 'true', 'true', 'false', 'false', 'false']);
    expect(rows(view)).toEqual([
      'promise People/Sam Rivera.md 2026-03-06',
      'thank People/Ana Diaz.md 2026-03-04',
      'rhythm People/Bo Chen.md 2026-02-20',
    ]);
  });

  it('says who, why, when and what to say', async () => {
    const row = find(await open(), PROMISE);
    const words = ['.kith-who', '.kith-why', '.kith-when', '.kith-say'].map((part) => find(row, part).textContent);
    expect(words).toEqual(['Sam Rivera', 'A promise from 1 March.', 'around now', 'the budget template']);
  });

  it('is a tree with one tab stop, whose lines tell their level, place and number', async () => {
    const view = await open();
    expect(find(view, '.kith-tree').getAttribute('role')).toBe('tree');
    expect(view.findAll('.kith-tree [tabindex="0"]')).toHaveLength(1);
    expect(['role', 'aria-level', 'aria-posinset', 'aria-setsize'].map((name) => find(view, PROMISE).getAttribute(name))).toEqual(['treeitem', '2', '1', '1']);
  });

  it('says so when nobody waits', async () => {
    const view = await open({ 'People/Ana.md': person() });
    expect(find(view, '.kith-empty').textContent).toBe('Nobody is waiting on you.');
    expect(groups(view)).toEqual([]);
  });

  it.each([
    ['a click', {}, 'People/Sam Rivera.md', 1],
    ['a click with the modifier, in a tab of its own,', { ctrlKey: true }, 'People/Sam Rivera.md', 2],
  ])('opens the person at %s', async (_, given, path, tabs) => {
    const view = await open();
    await workbench.openNote('Notes/Old.md');
    await click(find(view, PROMISE), given);
    expect(workbench.app.workspace.getActiveFile()?.path).toBe(path);
    expect(workbench.app.workspace.getLeavesOfType('markdown')).toHaveLength(tabs);
  });

  it('has every way out in its context menu, with its key', async () => {
    const view = await open();
    expect(await menuOf(find(view, PROMISE))).toEqual([
      'Open noteEnter', 'Open in new tab', 'Go to the lineO', 'DoneD', 'Not now: a weekN', 'Not now: a monthM', 'Not now: until a day…⇧N', 'Let it restR',
      'Write…W', 'Log…L', 'Add a follow-up…A', 'Introduce to…I', 'Set rhythm…H', 'Put on my calendar…C', 'SelectSpace',
    ]);
  });

  it('logs from a row beside what was left in the dialog about somebody else, which waits', async () => {
    const view = await open();
    const left = new LogForm(workbench);
    await press(find(view, PROMISE), 'l');
    await left.type('What happened', 'a long story');
    await left.key('Escape', document.body);
    await press(find(view, '.kith-follow-up[data-kind=thank]'), 'l');
    await left.type('What happened', 'tea');
    await left.write();
    expect(workbench.text('Daily/2026-03-09.md')).toContain('[[Ana Diaz]]: tea');
    await press(find(view, PROMISE), 'l');
    expect(left.field('What happened').value).toBe('a long story');
  });

  it('has the focus on its first line until the user moves it, whatever comes to stand above', async () => {
    const view = await open({ 'People/Ana Diaz.md': person(), 'People/Bo Chen.md': person('rhythm: monthly\n'), 'Daily/2026-01-20.md': '- Met [[Bo Chen]] #kith/met\n', 'Daily/2026-03-01.md': '' });
    const promised = (words: string): Promise<void> => workbench.outside('Daily/2026-03-01.md', `- [ ] Promised [[Ana Diaz]]: ${words} #kith/promise\n- [ ] Thank [[Ana Diaz]] #kith/thank\n`);
    await workbench.run('kith:open-follow-ups');
    expect(document.activeElement).toBe(find(view, '[data-group=rhythm] .kith-heading'));
    await promised('the map');
    expect(document.activeElement).toBe(find(view, '[data-group=promises] .kith-heading'));
    await press(find(view, '[data-group=thanks] .kith-heading'), 'ArrowDown');
    await promised('the atlas');
    expect(document.activeElement).toBe(find(view, '.kith-follow-up[data-kind=thank]'));
  });

  it('asks for a hover preview of the person', async () => {
    const view = await open();
    const asked: unknown[] = [];
    workbench.app.workspace.on('hover-link' as 'quit', ((event: { linktext: string; source: string }) => asked.push([event.source, event.linktext])) as never);
    find(view, `${PROMISE} .kith-why`).dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
    expect(asked).toEqual([['kith-follow-ups', 'People/Sam Rivera.md']]);
  });
});

describe('a change in the notes', () => {
  it('is shown in the window that the view has moved to, when the frame of the other never came', async () => {
    const view = await open();
    const frames = vi.spyOn(window, 'requestAnimationFrame').mockReturnValue(1);
    await workbench.outside('Daily/2026-03-01.md', '');
    frames.mockRestore();
    for (const el of [view, ...view.findAll('*')]) el.dispatchEvent(new Event('window-migrated'));
    await workbench.outside('Daily/2026-03-02.md', '- [ ] Promised [[Ana Diaz]]: a map #kith/promise\n');
    expect(rows(view, '[data-group=promises]')).toEqual(['promise People/Ana Diaz.md 2026-03-05']);
  });

  it('leaves every line in place that is still there, with focus and folding', async () => {
    const view = await open();
    const promise = find(view, PROMISE);
    await click(find(view, '[data-group=before] .kith-heading'));
    promise.focus();
    await workbench.outside('Daily/2026-03-08.md', '- [ ] Promised [[Ana Diaz]]: a seat #kith/promise ⏳ 2026-03-05\n');
    expect(rows(view, '[data-group=promises]')).toEqual(['promise People/Ana Diaz.md 2026-03-05', 'promise People/Sam Rivera.md 2026-03-06']);
    expect(find(view, `${PROMISE}[data-path="People/Sam Rivera.md"]`)).toBe(promise);
    expect(document.activeElement).toBe(promise);
    expect(rows(view, '[data-group=before]')).toHaveLength(2);
  });

  it('passes the focus to the next row when the row has gone', async () => {
    const view = await open();
    await press(find(view, PROMISE), 'd');
    expect(groups(view)).not.toContain('promises');
    expect((document.activeElement as HTMLElement).dataset['kind']).toBe('thank');
  });
});

describe('the keys', () => {
  it('tick a promise and take that back', async () => {
    const view = await open();
    const before = workbench.text('Daily/2026-03-01.md');
    await press(find(view, PROMISE), 'd');
    expect(workbench.text('Daily/2026-03-01.md')).toBe(before.replace('- [ ] Promised', '- [x] Promised').replace('⏳ 2026-03-06', '⏳ 2026-03-06 ✅ 2026-03-09'));
    expect(find(view, '.kith-change').isShown()).toBe(true);
    await press(document.activeElement as HTMLElement, 'u');
    expect(workbench.text('Daily/2026-03-01.md')).toBe(before);
  });

  it('put a promise off by a week', async () => {
    const view = await open();
    await press(find(view, PROMISE), 'n');
    expect(workbench.text('Daily/2026-03-01.md')).toContain('#kith/promise ⏳ 2026-03-16\n');
  });

  it('let a promise rest', async () => {
    const view = await open();
    await press(find(view, PROMISE), 'r');
    expect(workbench.text('Daily/2026-03-01.md')).toContain('- [-] Promised [[Sam Rivera]]');
  });

  it('write contact of one kind into today’s note', async () => {
    const view = await open();
    await press(find(view, '[data-kind=rhythm]'), '2');
    expect(workbench.text('Daily/2026-03-09.md')).toMatch(/- Talked.* \[\[Bo Chen\]\].*#kith\/talked/);
    expect(groups(view)).not.toContain('rhythm');
  });

  it('ask which contact it was, when a rhythm is done', async () => {
    const view = await open();
    await press(find(view, '[data-kind=rhythm]'), 'd');
    expect(document.body.findAll('.menu .menu-item-title').map((title) => title.textContent)).toEqual(['Wrote to them1', 'Talked with them2', 'Met them3']);
  });

  it('move through headings and rows, fold and open', async () => {
    const view = await open();
    const at = (): string => (document.activeElement as HTMLElement).dataset['key']?.split(':')[0] + ((document.activeElement as HTMLElement).hasClass('kith-heading') ? ' heading' : '');
    const path: string[] = [];
    await press(find(view, '.kith-heading'), 'ArrowDown');
    for (const key of ['ArrowDown', 'Home', 'End', 'ArrowUp', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowLeft']) {
      await press(document.activeElement as HTMLElement, key);
      path.push(at());
    }
    expect(path).toEqual(['thanks heading', 'promises heading', 'problems heading', 'before heading', 'before heading', 'before', 'before heading', 'before heading']);
    expect(find(view, '[data-group=before] .kith-heading').getAttribute('aria-expanded')).toBe('false');
  });
});

describe('the filter', () => {
  it('leaves who fits, in every group, and gives all back when it closes', async () => {
    const view = await open();
    await press(find(view, PROMISE), '/');
    const input = find(view, '.kith-filter input') as HTMLInputElement;
    expect(document.activeElement).toBe(input);
    input.value = 'ana';
    input.dispatchEvent(new Event('input', { bubbles: true }));
    expect(groups(view)).toEqual(['thanks', 'whenever', 'before', 'problems']);
    expect(rows(view).every((row) => row.includes('Ana Diaz'))).toBe(true);
    await press(input, 'Escape');
    expect(groups(view)).toEqual(['promises', 'thanks', 'rhythm', 'whenever', 'before', 'problems']);
  });

  async function choose(view: HTMLElement, circle: string): Promise<void> {
    const select = find(view, '.kith-filter select') as HTMLSelectElement;
    select.value = circle;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await workbench.settled();
  }

  async function type(view: HTMLElement, words: string): Promise<void> {
    const input = find(view, '.kith-filter input') as HTMLInputElement;
    input.value = words;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    await workbench.settled();
  }

  it('leaves one circle', async () => {
    const view = await open();
    await click(find(view, '[aria-label=Filter]'));
    await choose(view, 'choir');
    expect(new Set(rows(view).map((row) => row.split(' ')[1]))).toEqual(new Set(['People/Ana']));
  });

  it('offers the circles that there are by now', async () => {
    const view = await open();
    await click(find(view, '[aria-label=Filter]'));
    await choose(view, 'choir');
    await workbench.outside('People/Cleo.md', person('circles: [rowing]\n'));
    const select = find(view, '.kith-filter select') as HTMLSelectElement;
    expect([Array.from(select.options, ({ text }) => text), select.value]).toEqual([['Every circle', 'choir', 'rowing'], 'choir']);
  });

  it('is left by Escape from the circles as well', async () => {
    const view = await open();
    await click(find(view, '[aria-label=Filter]'));
    await choose(view, 'choir');
    await press(find(view, '.kith-filter select'), 'Escape');
    expect(find(view, '.kith-filter').isShown()).toBe(false);
    expect(groups(view)).toEqual(['promises', 'thanks', 'rhythm', 'whenever', 'before', 'problems']);
  });

  it('does not outlast the view', async () => {
    const view = await open();
    await click(find(view, '[aria-label=Filter]'));
    await choose(view, 'choir');
    const [leaf] = workbench.app.workspace.getLeavesOfType('kith-follow-ups');
    const kept = leaf?.getViewState();
    if (kept) await leaf?.setViewState({ ...kept, state: { ...kept.state, filterShown: true, circle: 'choir' } });
    await leaf?.setViewState({ type: 'empty' });
    if (kept) await leaf?.setViewState(kept);
    await workbench.settled();
    expect(groups(await workbench.view('kith-follow-ups'))).toEqual(['promises', 'thanks', 'rhythm', 'whenever', 'before', 'problems']);
  });

  it('says that the notes are being read, while nobody fits yet', async () => {
    const view = await open({ 'People/Ana Diaz.md': person() });
    const { kith: { watcher } } = workbench.plugin as unknown as { kith: { watcher: { isReading: boolean } } };
    Object.defineProperty(watcher, 'isReading', { value: true });
    await click(find(view, '[aria-label=Filter]'));
    await type(view, 'ana');
    expect(find(view, '.kith-empty').textContent).toBe('Reading your notes…');
  });
});

describe('several rows', () => {
  it('from before are let go at once', async () => {
    const view = await open();
    const heading = find(view, '[data-group=before] .kith-heading');
    await press(heading, 'a', { ctrlKey: true });
    expect(find(view, '.kith-selection .kith-said').textContent).toBe('2 selected');
    const letGo = view.findAll('.kith-selection button').find((button) => button.textContent === 'Let go');
    if (!letGo) throw new Error('There is no “Let go”.');
    await click(letGo);
    expect(workbench.text('Notes/Old.md')).toBe('- [-] Call [[Sam Rivera]] 📅 2025-05-01 ❌ 2026-03-09\n- [-] Call [[Ana Diaz]] 📅 2025-05-02 ❌ 2026-03-09\n');
    expect(groups(view)).not.toContain('before');
  });

  it('are counted aloud once, not at each edit', async () => {
    const view = await open();
    await press(find(view, PROMISE), ' ');
    const said: string[] = [];
    const listen = new MutationObserver((changes) => said.push(...changes.map(({ target }) => target.textContent ?? '')));
    for (const el of view.findAll('[role=status]')) listen.observe(el, { childList: true, characterData: true, subtree: true });
    await workbench.outside('Daily/2026-03-08.md', '- [ ] Promised [[Ana Diaz]]: a seat #kith/promise ⏳ 2026-03-05\n');
    listen.disconnect();
    expect([said, find(view, '.kith-selection .kith-said').textContent]).toEqual([[], '1 selected']);
  });

  it('are put off at once, chosen by clicks', async () => {
    const view = await open();
    await click(find(view, '[aria-label="Select several"]'));
    await click(find(view, PROMISE));
    await click(find(view, '[data-kind=thank]'));
    await press(find(view, PROMISE), 'n');
    expect(workbench.text('Daily/2026-03-01.md').match(/⏳ 2026-03-16/g)).toHaveLength(2);
  });
});

describe('problems', () => {
  it('are one quiet line that opens to a list by cause, each with a way to its note', async () => {
    const view = await open();
    expect(find(view, '[data-group=problems] .kith-heading').textContent).toBe('1 note can’t be read as meant');
    await click(find(view, '[data-group=problems] .kith-heading'));
    expect(find(view, '.kith-problem').textContent).toContain('follow_up: 2026-13-45');
    await click(find(view, '.kith-problem'));
    expect(workbench.app.workspace.getActiveFile()?.path).toBe('People/Odd.md');
  });
});

describe('a long list', () => {
  it('shows 50 rows of a group, then 50 more, with the focus on the first of them', async () => {
    const tasks = Array.from({ length: 120 }, (_, index) => `- [ ] Promised [[Sam Rivera]]: thing ${index} #kith/promise ⏳ 2026-03-06`);
    const view = await open({ ...VAULT, 'Daily/2026-03-02.md': `${tasks.join('\n')}\n` });
    expect(rows(view, '[data-group=promises]')).toHaveLength(50);
    await press(find(view, '[data-group=promises] .kith-more'), 'Enter');
    expect(rows(view, '[data-group=promises]')).toHaveLength(100);
    expect(view.findAll('[data-group=promises] .kith-follow-up').indexOf(document.activeElement as HTMLElement)).toBe(50);
  });

  it('shows three rhythms and the rest behind a link', async () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`People/P${index}.md`, person('rhythm: weekly\nlast_contact: 2026-01-10\n')]));
    const view = await open(many);
    expect(rows(view, '[data-group=rhythm]')).toHaveLength(3);
    await click(find(view, '[data-group=rhythm] .kith-more'));
    expect(rows(view, '[data-group=rhythm]')).toHaveLength(8);
  });
});

describe('writing', () => {
  it('offers mail, message and call, a way to begin, and then to log it', async () => {
    const view = await open();
    await press(find(view, PROMISE), 'w');
    const dialog = workbench.modal();
    expect((dialog.querySelector('textarea') as HTMLTextAreaElement).value).toBe('Hi Sam, as promised: the budget template');
    expect(dialog.findAll('a').map((link) => link.getAttribute('href'))).toEqual([
      'mailto:sam@example.org?body=Hi%20Sam%2C%20as%20promised%3A%20the%20budget%20template', 'sms:+49301234', 'tel:+49301234',
    ]);
  });
});

describe('on a phone', () => {
  it('a tap opens a sheet with the ways out', async () => {
    const view = await open(VAULT, { phone: true });
    await click(find(view, PROMISE));
    const sheet = workbench.modal();
    expect(sheet.hasClass('kith-sheet')).toBe(true);
    const done = sheet.findAll('button').find((button) => button.textContent === 'Done');
    if (!done) throw new Error('The sheet has no “Done”.');
    await click(done);
    expect(workbench.text('Daily/2026-03-01.md')).toContain('- [x] Promised');
  });

  it('a menu names no keys', async () => {
    const view = await open(VAULT, { phone: true });
    for (const press of ['[aria-label="Select several"]', PROMISE, '.kith-selection .kith-link']) await click(find(view, press));
    expect(document.body.findAll('.menu .menu-item-title').map((title) => title.textContent)).toEqual(['Not now: a week', 'Not now: a month', 'Not now: until a day…']);
  });
});

describe('the first-run pane', () => {
  it('says what was found and stays until it is used; nothing is written', async () => {
    const view = await open(VAULT, { settings: { version: 1, startDay: '2026-01-01' } });
    const before = workbench.disk.paths().filter((path) => !path.startsWith('.obsidian'));
    expect(find(view, '.kith-first-run').textContent).toContain('4 people, 1 of them named in your daily notes.');
    await workbench.outside('Daily/2026-03-08.md', 'A walk.\n');
    expect(find(view, '.kith-first-run').isShown()).toBe(true);
    const close = view.findAll('.kith-first-run button').pop();
    if (close) await click(close);
    expect(find(view, '.kith-first-run').isShown()).toBe(false);
    expect(workbench.disk.paths().filter((path) => !path.startsWith('.obsidian') && path !== 'Daily/2026-03-08.md')).toEqual(before);
  });
});
