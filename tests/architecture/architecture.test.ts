import { describe, expect, it } from 'vitest';
import { findCycle, importsOf, roomOf, sourceFiles } from './imports';
import type { SourceFile } from './imports';

/** Who may import whom: the table of ARCHITECTURE.md. A room may always import itself. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  domain: ['date-fns'],
  'people-index': ['domain'],
  vault: ['domain', 'people-index', 'obsidian', 'moment'],
  views: ['domain', 'people-index', 'obsidian'],
  commands: ['domain', 'people-index', 'views', 'vault', 'obsidian', 'ts-ics'],
  integrations: ['domain', 'people-index', 'views', 'vault', 'commands', 'obsidian'],
  settings: ['domain', 'obsidian'],
  'main.ts': ['domain', 'people-index', 'vault', 'views', 'commands', 'integrations', 'settings', 'obsidian'],
};

function trespasses(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    const allowed = [room, ...(MAY_IMPORT[room] ?? [])];
    return file.imports.filter((target) => !allowed.includes(roomOf(target))).map((target) => `${file.path} imports ${target}`);
  });
}

const files = sourceFiles();

describe('the rooms', () => {
  it('are those of the table', () => {
    expect([...new Set(files.map((file) => roomOf(file.path)))].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('import only whom they may', () => {
    expect(trespasses(files)).toEqual([]);
  });

  it('hold no import cycle', () => {
    expect(findCycle(files)).toEqual([]);
  });

  it('let nobody import main', () => {
    expect(files.filter((file) => file.imports.includes('main.ts')).map((file) => file.path)).toEqual([]);
  });

  it('keep obsidian out of the settings, but for the tab', () => {
    const users = files.filter((file) => roomOf(file.path) === 'settings' && file.imports.includes('obsidian'));
    expect(users.map((file) => file.path)).toEqual(['settings/settings-tab.ts']);
  });
});

describe('days', () => {
  it('are reckoned in one file, and the user’s own formats read in another', () => {
    expect(files.filter((file) => file.imports.includes('date-fns')).map((file) => file.path)).toEqual(['domain/days/day.ts']);
    expect(files.filter((file) => file.imports.includes('moment') || /\bmoment\b[^;]*from 'obsidian'/.test(file.text)).map((file) => file.path)).toEqual(['vault/moment.ts']);
  });
});

describe('the vault', () => {
  const access = /\.(?:cachedRead|process|processFrontMatter|trashFile|renameFile|createFolder|modify)\(|\bvault\.(?:read|append|create|delete|trash|rename|copy)\(|\badapter\b/;

  it('is the only room that reads or writes files', () => {
    expect(files.filter((file) => roomOf(file.path) !== 'vault' && access.test(file.text)).map((file) => file.path)).toEqual([]);
    expect(files.filter((file) => roomOf(file.path) === 'vault' && access.test(file.text)).length).toBeGreaterThan(3);
  });
});

describe('the domain and the index', () => {
  const inner = files.filter((file) => ['domain', 'people-index'].includes(roomOf(file.path)));

  it.each([
    ['the window', /\bwindow\b|\bdocument\b/],
    ['the clock', /\bDate\.now\b|\bnew Date\(\)|\bperformance\b/],
    ['the disk', /\bnode:|\brequire\(/],
  ])('never mention %s', (_name, pattern) => {
    const code = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|'[^'\n]*'|`[^`]*`/g, '');
    expect(inner.filter((file) => pattern.test(code(file.text))).map((file) => file.path)).toEqual([]);
  });
});

describe('the check of the architecture', () => {
  const file = (path: string, ...imports: string[]): SourceFile => ({ path, text: '', imports });

  it('sees a view that writes to the vault by itself', () => {
    expect(trespasses([file('views/a.ts', 'vault/note-writer.ts')])).toEqual(['views/a.ts imports vault/note-writer.ts']);
  });

  it('sees a cycle', () => {
    expect(findCycle([file('a.ts', 'b.ts'), file('b.ts', 'c.ts'), file('c.ts', 'b.ts')])).toEqual(['b.ts', 'c.ts', 'b.ts']);
  });

  it('reads every form of import', () => {
    const text = "import { a } from 'one';\nimport type { b } from \"two\";\nexport { c } from 'three';\nimport 'four';\nconst d = import('five');\nimport {\n  e,\n} from 'six';";
    expect(importsOf(text).sort()).toEqual(['five', 'four', 'one', 'six', 'three', 'two']);
  });
});
