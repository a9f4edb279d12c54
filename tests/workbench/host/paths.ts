/**
 * A path as Obsidian keeps it: forward slashes, none at either end, ordinary spaces, composed characters (NFC).
 * `normalizePath('\\People//Ana\u00a0Diaz.md/')` is `'People/Ana Diaz.md'`; an empty path is the root, `'/'`.
 */
export function normalizePath(path: string): string {
  const slashes = path.replace(/[\\/]+/g, '/').replace(/^\/+|\/+$/g, '');
  return (slashes === '' ? '/' : slashes).replace(/[\u00a0\u202f]/g, ' ').normalize('NFC');
}

/** The folder of a path: `'People/Ana.md'` gives `'People'`, a path at the top gives `'/'`. */
export function parentPath(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '/' : path.slice(0, slash);
}

/** The last part of a path: `'People/Ana.md'` gives `'Ana.md'`; the root has the empty name. */
export function pathName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** A path inside a folder, where `'/'` is the root: `joinPath('/', 'Ana.md')` is `'Ana.md'`. */
export function joinPath(folder: string, name: string): string {
  return folder === '/' || folder === '' ? name : `${folder}/${name}`;
}

/** A file's name without its extension, and the extension: `'Ana.Diaz.md'` gives `['Ana.Diaz', 'md']`, `'.hidden'` gives `['.hidden', '']`. */
export function splitExtension(name: string): [basename: string, extension: string] {
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? [name, ''] : [name.slice(0, dot), name.slice(dot + 1)];
}

/** Whether Obsidian hides the path from the vault: any part of it begins with a dot. */
export function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.'));
}

/** Whether a path is the folder itself or lies in it: `events-old/a.md` does not lie in `events`. */
export function isWithin(path: string, folder: string): boolean {
  return folder === '/' || path === folder || path.startsWith(`${folder}/`);
}

/** A path as seen from a folder: from `'Daily/2026'`, `'People/Ana.md'` is `'../../People/Ana.md'`. */
export function relativePath(folder: string, path: string): string {
  const from = folder === '/' ? [] : folder.split('/');
  const to = path.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}
