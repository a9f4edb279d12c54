// Builds main.js, the one file that ships. The result depends on the sources and the lock file alone:
// no dates, no paths, no source map, so that two builds give the same bytes.
import { transform } from '@swc/core';
import { build } from 'esbuild';
import { writeFile } from 'node:fs/promises';

const { outputFiles } = await build({
  entryPoints: ['src/main.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  target: 'es2022',
  platform: 'browser',
  external: ['obsidian', 'electron', '@codemirror/*', '@lezer/*'],
  treeShaking: true,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
});
// esbuild's own minifier calls each of many small functions, where this one puts those used once in the place of their call.
// Arrows and methods for functions are unsafe where a function is made with `new` or asked for its prototype: here only classes are.
const { code } = await transform(outputFiles[0].text, {
  swcrc: false,
  isModule: true,
  module: { type: 'commonjs', importInterop: 'none' },
  minify: true,
  jsc: { target: 'es2022', parser: { syntax: 'ecmascript' }, minify: { compress: { passes: 4, toplevel: true, ecma: 2022, unsafe_arrows: true, unsafe_methods: true }, mangle: { toplevel: true } } },
});
await writeFile('main.js', code);
