import { pathName } from './paths';

/** Which notes hold a link to a name, so that a file that comes or goes costs only the notes that name it. */
export class LinkSources {
  readonly #sources = new Map<string, Set<string>>();
  readonly #names = new Map<string, string[]>();

  /** A note's links are now these paths. */
  put(source: string, linkpaths: string[]): void {
    for (const name of this.#names.get(source) ?? []) this.#sources.get(name)?.delete(source);
    const names = [...new Set(linkpaths.map(nameOf))];
    if (names.length === 0) this.#names.delete(source);
    else this.#names.set(source, names);
    for (const name of names) this.#sourcesOf(name).add(source);
  }

  /** The notes with a link that may mean the file at a path. */
  linkingTo(path: string): Iterable<string> {
    return this.#sources.get(nameOf(path)) ?? [];
  }

  #sourcesOf(name: string): Set<string> {
    const known = this.#sources.get(name) ?? new Set();
    this.#sources.set(name, known);
    return known;
  }
}

function nameOf(path: string): string {
  return pathName(path).toLowerCase().replace(/\.md$/, '');
}
