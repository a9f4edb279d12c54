import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A file of `src/` with what it imports: other files of `src/` by path (`domain/days/day.ts`), or packages by name. */
export interface SourceFile { readonly path: string; readonly text: string; readonly imports: readonly string[] }

/** All files below `src/` that ship: no tests, and nothing that only tests use. */
export function sourceFiles(root = join(ROOT, 'src')): SourceFile[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !/\.test(-support)?\.ts$/.test(path))
    .map((path) => readSource(root, path.replaceAll('\\', '/')));
}

function readSource(root: string, path: string): SourceFile {
  const text = readFileSync(join(root, path), 'utf8');
  return { path, text, imports: importsOf(text).map((target) => (target.startsWith('.') ? resolved(path, target) : target)) };
}

/** The targets of `import … from`, `export … from` and `import()`. */
export function importsOf(text: string): string[] {
  const pattern = /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)\s*import\s*['"]([^'"]+)['"]/g;
  return [...text.matchAll(pattern)].map((match) => match[1] ?? match[2] ?? match[3] ?? '');
}

function resolved(from: string, target: string): string {
  return `${normalize(join(dirname(from), target)).replaceAll('\\', '/')}.ts`;
}

/** One cycle among the imports, as the files along it; empty when there is none. */
export function findCycle(files: readonly SourceFile[]): string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const done = new Set<string>();
  const walk = (path: string, trail: readonly string[]): string[] => {
    if (trail.includes(path)) return [...trail.slice(trail.indexOf(path)), path];
    if (done.has(path)) return [];
    for (const target of byPath.get(path)?.imports ?? []) {
      const cycle = byPath.has(target) ? walk(target, [...trail, path]) : [];
      if (cycle.length > 0) return cycle;
    }
    done.add(path);
    return [];
  };
  for (const file of files) {
    const cycle = walk(file.path, []);
    if (cycle.length > 0) return cycle;
  }
  return [];
}

export function roomOf(path: string): string {
  return path.includes('/') ? (path.split('/')[0] ?? path) : path;
}

