import { readFile } from 'node:fs/promises';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DiskApi, send } from './disk-api';
import { FolderDisk } from './folder-disk';
import type { PageFiles } from './page-bundle';
import { bundlePage, pageFrame } from './page-bundle';

export interface ServeOptions {
  /** The vault's folder. It is written to: give a copy. */
  vault: string;
  /** The name that the app shows for the vault. */
  name: string;
  /** Where the project lies. */
  root: string;
  /** A port of your own choice must be free; without one the next free port is taken. */
  port?: number;
  /** How much later than the disk a write is answered, in milliseconds: on a slow disk the bytes are there before the app knows. */
  lateMs?: number;
}

export interface Served {
  /** `http://localhost:4600` and the like. */
  address: string;
  close(): Promise<void>;
}

const usualPort = 4600;
const types: Record<string, string> = { js: 'text/javascript', css: 'text/css', json: 'application/json' };

/**
 * Serves the workbench's page and one vault folder, to this machine only. Rejects when the chosen port is taken.
 * Besides the page and `/vault/…` there are `/plugin/main.js`, `/plugin/manifest.json` and `/plugin/styles.css`, as built,
 * and `/workbench.json` with the vault's name.
 */
export async function serve(options: ServeOptions): Promise<Served> {
  const page = await bundlePage(join(options.root, 'tests/workbench/app/page.ts'));
  const disk = new FolderDisk(options.vault);
  const api = new DiskApi(disk, options.lateMs);
  const server = createServer((request, response) => void answer(request, response).catch((error: unknown) => send(response, 500, { message: String(error) })));
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const address = new URL(request.url ?? '/', 'http://localhost');
    if (!isFromHere(request)) return send(response, 403, { message: 'The workbench answers its own page only.' });
    const inVault = /^\/vault\/(.+)$/.exec(address.pathname)?.[1];
    if (inVault && (await api.answer(inVault, request, response, address.searchParams))) return;
    await answerWithFile(address.pathname, response, page, options);
  };
  await listen(server, options.port).catch(async (error: unknown) => {
    await disk.close();
    throw error;
  });
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: async () => {
      api.close();
      await disk.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Other sites' pages must not reach the vault through the reader's browser, whatever name they give this machine. */
function isFromHere({ headers }: IncomingMessage): boolean {
  const isLocal = /^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(headers.host ?? '');
  return isLocal && (headers.origin === undefined || headers.origin === `http://${headers.host}`);
}

async function answerWithFile(path: string, response: ServerResponse, page: PageFiles, { root, name }: ServeOptions): Promise<void> {
  if (path === '/') return sendText(response, 'text/html', pageFrame);
  if (path === '/workbench.json') return send(response, 200, { name });
  const plugin = /^\/plugin\/(main\.js|manifest\.json|styles\.css)$/.exec(path)?.[1];
  const content = plugin ? await readFile(join(root, plugin)).catch(() => undefined) : page.get(path.slice(1));
  if (content) return sendText(response, types[path.split('.').at(-1) ?? ''] ?? 'text/plain', content);
  send(response, 404, { message: `There is nothing at ${path}.` });
}

function sendText(response: ServerResponse, type: string, content: string | Uint8Array): void {
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'no-store' }).end(content);
}

async function listen(server: Server, port: number | undefined): Promise<void> {
  if (port !== undefined) return listenOn(server, port);
  for (let next = usualPort; next < usualPort + 100; next += 1) {
    const isFree = await listenOn(server, next).then(() => true, () => false);
    if (isFree) return;
  }
  return listenOn(server, 0);
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
