// Builds main.js, the one file that ships. The result depends on the sources and the lock file alone:
// no dates, no paths, no source map, so that two builds give the same bytes.
import { build } from 'esbuild';

await build({
  entryPoints: ['src/main.ts'],
  outfile: 'main.js',
  bundle: true,
  format: 'cjs',
  target: 'es2022',
  platform: 'browser',
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  minify: true,
  treeShaking: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
