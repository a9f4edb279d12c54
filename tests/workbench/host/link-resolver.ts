import { parentPath, pathName } from './paths';
import type { TFile } from './vault-files';

/**
 * Finds the file that a link means, as Obsidian does: by file name without case, `.md` left out or not. A path has to be the
 * end of the file's path. Among several: the exact path of a link with folders, then files under the source's folder, then
 * the others, shorter paths first, older files first.
 */
export class LinkResolver {
  readonly #byName = new Map<string, TFile[]>();

  add(file: TFile): void {
    const name = file.name.toLowerCase();
    const files = this.#byName.get(name);
    if (files) files.push(file);
    else this.#byName.set(name, [file]);
  }

  /** Forgets a file under the name it had. */
  remove(file: TFile, path: string): void {
    const name = pathName(path).toLowerCase();
    const left = (this.#byName.get(name) ?? []).filter((candidate) => candidate !== file);
    if (left.length > 0) this.#byName.set(name, left);
    else this.#byName.delete(name);
  }

  /** All files that a link path may mean, the best first. A path with a `#` in it means no file: strip it with `getLinkpath` first. */
  find(linkpath: string, sourcePath: string): TFile[] {
    const wanted = linkpath.toLowerCase();
    const named = this.#byName.get(pathName(wanted));
    if (named) return pick(named, wanted, sourcePath.toLowerCase());
    return pick(this.#byName.get(`${pathName(wanted)}.md`) ?? [], `${wanted}.md`, sourcePath.toLowerCase());
  }
}

function pick(files: TFile[], wanted: string, source: string): TFile[] {
  const at = (path: string) => files.filter((file) => file.path.toLowerCase() === path);
  if (wanted.startsWith('/')) return at(wanted.slice(1));
  if (wanted.startsWith('./') || wanted.startsWith('../')) return at(fromFolder(parentPath(source), wanted));
  const exact = wanted.includes('/') ? at(wanted) : [];
  return exact.length > 0 ? exact : byNearness(files.filter((file) => file.path.toLowerCase().endsWith(wanted)), parentPath(source));
}

function byNearness(files: TFile[], folder: string): TFile[] {
  const isNear = (file: TFile) => file.path.toLowerCase().startsWith(`${folder}/`);
  const byLength = (one: TFile, other: TFile) => one.path.length - other.path.length;
  return [...files.filter(isNear).sort(byLength), ...files.filter((file) => !isNear(file)).sort(byLength)];
}

function fromFolder(folder: string, relative: string): string {
  const parts = folder === '/' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
