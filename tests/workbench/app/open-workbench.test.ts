// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Workbench, WorkbenchOptions } from '../open-workbench';
import { openWorkbench } from '../open-workbench';
import { pluginCode } from './testing/fixture-plugin';

let workbench: Workbench | undefined;
const open = async (files: Record<string, string>, options: WorkbenchOptions & { code: string }) => (workbench = await openWorkbench(files, options));

afterEach(async () => {
  await workbench?.close();
  workbench = undefined;
});

describe('a workbench', () => {
  it('runs a command that writes a note', async () => {
    const code = pluginCode(`onload() {
      this.addCommand({ id: 'greet', name: 'Greet', callback: async () => {
        await this.app.vault.process(this.app.vault.getFileByPath('Ana.md'), (text) => text + 'Hello');
        new obsidian.Notice('Done');
      } });
    }`);
    const { run, text, notices } = await open({ 'Ana.md': '# Ana\n' }, { code });
    await run('kith:greet');
    expect(text('Ana.md')).toBe('# Ana\nHello');
    expect(notices()).toEqual(['Done']);
  });
});
