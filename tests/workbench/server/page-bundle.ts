import { existsSync } from 'node:fs';
import { build } from 'esbuild';

/** The page's files by name: `page.js`, and `page.css` when its modules import styles. */
export type PageFiles = Map<string, Uint8Array>;

const bundled = new Map<string, Promise<PageFiles>>();

/** Bundles the app for the browser from its first module, once for each process. Without that module the page says so. */
export function bundlePage(entry: string): Promise<PageFiles> {
  const known = bundled.get(entry) ?? bundle(entry);
  bundled.set(entry, known);
  return known;
}

async function bundle(entry: string): Promise<PageFiles> {
  const start = existsSync(entry)
    ? { entryPoints: { page: entry } }
    : { stdin: { contents: `document.body.textContent = 'The app is not here yet.'`, sourcefile: 'page.ts' } };
  const { outputFiles } = await build({
    ...start,
    outdir: 'page',
    write: false,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    loader: { '.svg': 'text', '.css': 'css' },
    logLevel: 'warning',
  });
  return new Map(outputFiles.map(({ path, contents }) => [path.endsWith('.css') ? 'page.css' : 'page.js', contents]));
}

/** The page's frame. All it shows is made by `page.js`. */
export const pageFrame = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Kith workbench</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/page.css">
</head>
<body>
<script type="module" src="/page.js"></script>
</body>
</html>
`;
