// `node tests/chromium/screenshots.mjs [NAME…]` takes the pictures of docs/images, all of them or those named, from the workbench.
import { runnerImport } from 'vite';
import { fileURLToPath } from 'node:url';

const { module } = await runnerImport(fileURLToPath(new URL('screenshots.ts', import.meta.url)), { logLevel: 'warn' });
await module.takePictures(process.argv.slice(2));
