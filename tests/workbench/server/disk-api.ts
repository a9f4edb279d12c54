import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import type { Disk, DiskChange } from '../host/disk';

type Answer = (request: IncomingMessage, query: URLSearchParams) => Promise<unknown>;

/**
 * A disk over HTTP, for `HttpDisk`. Answers are JSON: `{ value }`, or `{ error }` with its message and code (a file that is not
 * there is no failure of the server, and a browser's console stays clean). Each page names itself in `client`: what one page
 * does, the others hear of, and what happens outside all of them.
 */
export class DiskApi {
  readonly #disk: Disk;
  readonly #lateMs: number;
  readonly #pages = new Map<string, ServerResponse>();
  readonly #answers: Record<string, Answer>;

  /** @param lateMs how much later than the disk a write is answered, in milliseconds */
  constructor(disk: Disk, lateMs = 0) {
    this.#disk = disk;
    this.#lateMs = lateMs;
    disk.watch((changes) => this.#tell(changes));
    this.#answers = {
      'GET tree': () => disk.load(),
      'GET stat': (_, query) => disk.stat(pathIn(query)),
      'GET list': (_, query) => disk.list(pathIn(query)),
      'GET text': async (_, query) => ({ text: await disk.read(pathIn(query)) }),
      'PUT text': async (request, query) => this.#put(query, await body(request)),
      'PUT folder': async (_, query) => {
        const stat = await disk.mkdir(pathIn(query));
        this.#tell([{ kind: 'put', entry: { path: pathIn(query), ...stat } }], query.get('client'));
        return stat;
      },
      'DELETE entry': async (_, query) => {
        await disk.remove(pathIn(query));
        this.#tell([{ kind: 'gone', path: pathIn(query) }], query.get('client'));
      },
      'PUT name': (_, query) => disk.rename(pathIn(query), query.get('to') ?? ''),
    };
  }

  /** Answers a request below the API's address; `name` is what follows it. `false` when it knows no such thing. */
  async answer(name: string, request: IncomingMessage, response: ServerResponse, query: URLSearchParams): Promise<boolean> {
    if (name === 'changes') {
      this.#follow(response, query.get('client') ?? '');
      return true;
    }
    const answer = this.#answers[`${request.method} ${name}`];
    if (!answer) return false;
    try {
      const value = (await answer(request, query)) ?? null;
      if (request.method !== 'GET') await wait(this.#lateMs);
      send(response, 200, { value });
    } catch (error) {
      send(response, 200, { error: describe(error) });
    }
    return true;
  }

  /** Lets all pages go. */
  close(): void {
    this.#pages.forEach((page) => page.end());
  }

  async #put(query: URLSearchParams, text: string): Promise<unknown> {
    const path = pathIn(query);
    const stat = await this.#disk.write(path, text);
    this.#tell([{ kind: 'put', entry: { path, ...stat, text } }], query.get('client'));
    return stat;
  }

  #follow(response: ServerResponse, client: string): void {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
    this.#pages.set(client, response);
    response.on('close', () => this.#pages.delete(client));
  }

  /** A page that did something itself knows already; so does a renaming one, whose pieces the watcher finds one by one. */
  #tell(changes: DiskChange[], except: string | null = null): void {
    for (const [client, page] of this.#pages) {
      if (client !== except) page.write(`data: ${JSON.stringify(changes)}\n\n`);
    }
  }
}

function pathIn(query: URLSearchParams): string {
  return query.get('path') ?? '/';
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function describe(error: unknown): { message: string; code?: unknown } {
  if (!(error instanceof Error)) return { message: String(error) };
  return { message: error.message, ...('code' in error ? { code: error.code } : {}) };
}

/** Sends a value as JSON. */
export function send(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }).end(JSON.stringify(value));
}
