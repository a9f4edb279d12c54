import type { Disk, DiskChange, DiskEntry, DiskStat } from './disk';

type Answer<T> = { value: T } | { error: { message: string; code?: string } };

/** The folder that the workbench's server holds, seen from the page: `new HttpDisk(location.origin)`. */
export class HttpDisk implements Disk {
  readonly #api: string;
  readonly #client = crypto.randomUUID();
  readonly #listeners = new Set<(changes: DiskChange[]) => void>();
  #events: EventSource | null = null;

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

  /** The server knows a page by one name, so that all who watch share one connection. */
  watch(listener: (changes: DiskChange[]) => void): () => void {
    this.#events ??= this.#follow();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#events?.close();
      this.#events = null;
    };
  }

  #follow(): EventSource {
    const events = new EventSource(`${this.#api}changes?client=${this.#client}`);
    events.onmessage = (message: MessageEvent<string>) => {
      const changes = JSON.parse(message.data) as DiskChange[];
      this.#listeners.forEach((listener) => listener(changes));
    };
    return events;
  }

  async #ask<T>(method: string, name: string, query: Record<string, string> = {}, body?: string): Promise<T> {
    const words = new URLSearchParams({ ...query, client: this.#client });
    const response = await fetch(`${this.#api}${name}?${words.toString()}`, { method, ...(body === undefined ? {} : { body }) });
    const answer = (await response.json()) as Answer<T>;
    if (!response.ok) throw new Error(`The workbench's server says ${response.status}.`);
    if ('error' in answer) throw Object.assign(new Error(answer.error.message), { code: answer.error.code });
    return answer.value;
  }
}
