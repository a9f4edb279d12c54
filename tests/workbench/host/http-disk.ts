import type { Disk, DiskChange, DiskEntry, DiskStat } from './disk';

/** The folder that the workbench's server holds, seen from the page: `new HttpDisk(location.origin)`. */
export class HttpDisk implements Disk {
  readonly #api: string;
  readonly #client = crypto.randomUUID();

  constructor(origin: string) {
    this.#api = `${origin}/vault/`;
  }

  load(): Promise<DiskEntry[]> {
    return this.#ask<DiskEntry[]>('GET', 'tree');
  }

  stat(path: string): Promise<DiskStat | null> {
    return this.#ask<DiskStat | null>('GET', 'stat', { path });
  }

  list(path: string): Promise<{ files: string[]; folders: string[] }> {
    return this.#ask<{ files: string[]; folders: string[] }>('GET', 'list', { path });
  }

  async read(path: string): Promise<string> {
    return (await this.#ask<{ text: string }>('GET', 'text', { path })).text;
  }

  write(path: string, text: string): Promise<DiskStat> {
    return this.#ask<DiskStat>('PUT', 'text', { path }, text);
  }

  mkdir(path: string): Promise<DiskStat> {
    return this.#ask<DiskStat>('PUT', 'folder', { path });
  }

  async remove(path: string): Promise<void> {
    await this.#ask<null>('DELETE', 'entry', { path });
  }

  async rename(from: string, to: string): Promise<void> {
    await this.#ask<null>('PUT', 'name', { path: from, to });
  }

  watch(listener: (changes: DiskChange[]) => void): () => void {
    const events = new EventSource(`${this.#api}changes?client=${this.#client}`);
    events.onmessage = (message: MessageEvent<string>) => listener(JSON.parse(message.data) as DiskChange[]);
    return () => events.close();
  }

  async #ask<T>(method: string, name: string, query: Record<string, string> = {}, body?: string): Promise<T> {
    const words = new URLSearchParams({ ...query, client: this.#client });
    const response = await fetch(`${this.#api}${name}?${words.toString()}`, { method, ...(body === undefined ? {} : { body }) });
    const answer: unknown = await response.json();
    if (response.ok) return answer as T;
    const { message, code } = answer as { message: string; code?: string };
    throw Object.assign(new Error(message), { code });
  }
}
