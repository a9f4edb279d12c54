import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { propertyCalled } from '../../src/domain/persons/property-names';
import { ROOT } from '../architecture/imports';
import { blocksIn, withTables } from './generated';
import { TABLES } from './tables';

const DOCUMENTS = ['README.md', 'CHANGELOG.md', 'ARCHITECTURE.md', ...readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];

function read(document: string): string {
  return readFileSync(join(ROOT, document), 'utf8');
}

if (process.env['UPDATE_DOCS'] === '1') {
  for (const document of DOCUMENTS) writeFileSync(join(ROOT, document), withTables(read(document), TABLES));
}

const BLOCKS = DOCUMENTS.flatMap((document) => blocksIn(read(document)).map((block) => ({ document, ...block })));

describe('the tables of the documents', () => {
  it.each(BLOCKS)('$name in $document says what the code says (UPDATE_DOCS=1 writes it anew)', ({ name, text }) => {
    expect(text).toBe(TABLES[name]?.());
  });

  it('are all in use', () => {
    expect(Object.keys(TABLES).filter((name) => !BLOCKS.some((block) => block.name === name))).toEqual([]);
  });
});

describe('the spellings of properties', () => {
  const section = /\n## Properties\n([\s\S]*?)\n## /.exec(read('docs/grammar.md'))?.[1] ?? '';
  const names = section.split('\n').filter((line) => line.startsWith('| `')).flatMap(namesInRow);

  it.each(names)('%s, which the grammar names, is read', (name) => {
    expect(propertyCalled(name)).not.toBeNull();
  });

  it('that are read are all named in the grammar', () => {
    const markers = ['Person notes', 'Meeting notes'].map((heading) => new RegExp(`\\n## ${heading}\\n([\\s\\S]*?)\\n## `).exec(read('docs/grammar.md'))?.[1] ?? '').join();
    expect(spellingsInCode().filter((name) => !names.includes(name) && !markers.includes(`\`${name}\``))).toEqual([]);
  });
});

/** The name that Kith writes and the others that it reads: the first two cells. */
function namesInRow(row: string): string[] {
  const cells = row.split(' | ').slice(0, 2).join(' ');
  return [...cells.matchAll(/`([\w-]+)`/g)].map(([, name = '']) => name);
}

/** The list is private to its file, so the file is read. */
function spellingsInCode(): string[] {
  const source = readFileSync(join(ROOT, 'src/domain/persons/property-names.ts'), 'utf8');
  const list = /const SPELLINGS = \{([\s\S]*?)\} as const/.exec(source)?.[1] ?? '';
  return [...list.matchAll(/'([\w-]+)'/g)].map(([, name = '']) => name);
}

describe('the documents', () => {
  it.each(DOCUMENTS)('%s leads only to files that are there', (document) => {
    const targets = [...read(document).replace(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)|src="([^"]+)"/g)].map(([, link, source]) => link ?? source ?? '');
    const local = targets.filter((target) => !/^[a-z]+:/.test(target));
    expect(local.filter((target) => !existsSync(join(ROOT, dirname(document), target)))).toEqual([]);
  });

  it('show every picture that is kept for them', () => {
    const shown = DOCUMENTS.map(read).join('\n');
    expect(readdirSync(join(ROOT, 'docs/images')).filter((name) => !shown.includes(`images/${name}"`))).toEqual([]);
  });

  it.each(['README.md', 'ARCHITECTURE.md', 'tests/workbench/README.md'])('%s names only files that are there', (document) => {
    const named = [...read(document).matchAll(/`((?:src|tests|docs|domain|people-index|vault|views|commands|integrations|settings)\/[\w./-]*)`/g)].map(([, path = '']) => path);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((path) => ![path, `src/${path}`].some((place) => existsSync(join(ROOT, place))))).toEqual([]);
  });
});
