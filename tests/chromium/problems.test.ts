import { describe, expect, it } from 'vitest';
import { wrongIn } from './axe';
import { LOOKS, tooSmall } from './looks';
import { useBrowser } from './use-browser';

const person = (properties: string, text = ''): string => `---\ntype: person\n${properties}---\n${text}`;
const FILES: Record<string, string> = {
  '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true }),
  '.obsidian/daily-notes.json': '{"folder":"Daily"}',
  'People/Ana Diaz.md': person('follow_up: 13/04/2026\n'),
  'People/Bo Chen.md': person('', '\nlast-contact:: 2026-01-02\n'),
  'People/Sam Rivera.md': person('rhythm: now and then\n', '\nlast-contact:: 2026-02-01\n'),
};

const browser = useBrowser();

describe.each(LOOKS)('the problems, %s', (_look, options) => {
  it('are shown so that everybody can use them, and stay inside the screen', async () => {
    const { page, runCommand, close } = await browser.openPage({ vault: FILES, today: '2026-03-09', ...options });
    await runCommand('show problems');
    await page.getByText('4 places; 3 can be mended here.').waitFor();
    expect(await wrongIn(page, '.modal')).toEqual([]);
    if (options.phone) expect(await tooSmall(page, '.kith-mend :is(button, label)')).toEqual([]);
    expect(await page.locator('.kith-mend .kith-form-fields').evaluate((el) => el.scrollWidth - el.clientWidth)).toBe(0);
    await close();
  });
});

it('are mended by keyboard alone, several at once, and undone in one step', async () => {
  const { page, runCommand, submit, read, close } = await browser.openPage({ vault: FILES, today: '2026-03-09' });
  await runCommand('show problems');
  await page.getByText('4 places').waitFor();
  // Past the day: to the box of all fields.
  const fields = page.getByRole('group', { name: 'Fields in the text' });
  const all = fields.getByRole('checkbox', { name: 'Tick all shown' });
  for (let presses = 0; presses < 20 && !(await all.evaluate((el) => el === document.activeElement)); presses++) await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await submit();
  expect(await read('People/Bo Chen.md')).toBe(person('last_contact: 2026-01-02\n', '\nlast-contact:: 2026-01-02\n'));
  expect(await read('People/Sam Rivera.md')).toBe(person('rhythm: now and then\nlast_contact: 2026-02-01\n', '\nlast-contact:: 2026-02-01\n'));
  expect(await read('People/Ana Diaz.md')).toBe(FILES['People/Ana Diaz.md']);
  await runCommand('undo last change');
  await expect.poll(() => read('People/Bo Chen.md')).toBe(FILES['People/Bo Chen.md']);
  await expect.poll(() => read('People/Sam Rivera.md')).toBe(FILES['People/Sam Rivera.md']);
  await close();
});

it('open at their line, from the list of follow-ups too', async () => {
  const { page, runCommand, close } = await browser.openPage({ vault: FILES, today: '2026-03-09' });
  await runCommand('open follow-ups');
  const heading = page.locator('.kith-group[data-group="problems"] .kith-heading');
  await heading.focus();
  if ((await heading.getAttribute('aria-expanded')) === 'false') await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Open Bo Chen at line 5' }).click();
  await page.locator('.modal').waitFor({ state: 'detached' });
  await expect.poll(() => page.locator('.cm-activeLine, .cm-content').first().innerText()).toContain('last-contact:: 2026-01-02');
  expect(await page.evaluate(() => (window.workbench as unknown as { app: { workspace: { activeEditor: { editor: { getCursor(): { line: number } } } } } }).app.workspace.activeEditor.editor.getCursor().line)).toBe(4);
  await close();
});
