import './phone-window'; // first, before any module looks at what the window has
import './style/page.css';
import type { PluginManifest } from 'obsidian';
import type { DiskChange } from '../host/disk';
import { HttpDisk } from '../host/http-disk';
import { openPage, showError } from './open-page';

/** One connection for all who follow the folder: the server knows a page by one name. */
class SharedHttpDisk extends HttpDisk {
  private listeners = new Set<(changes: DiskChange[]) => void>();
  private isFollowing = false;

  override watch(listener: (changes: DiskChange[]) => void): () => void {
    this.listeners.add(listener);
    if (!this.isFollowing) super.watch((changes) => this.listeners.forEach((each) => each(changes)));
    this.isFollowing = true;
    return () => this.listeners.delete(listener);
  }
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status} ${response.statusText}`);
  return response.text();
}

async function json<T>(path: string): Promise<T> {
  return JSON.parse(await text(path)) as T;
}

/** The plugin's styles come after the app's, as they do in Obsidian. */
function addPluginStyles(): void {
  const link = document.head.appendChild(document.createElement('link'));
  link.rel = 'stylesheet';
  link.href = '/plugin/styles.css';
}

async function start(): Promise<void> {
  addPluginStyles();
  const [{ name }, manifest, code] = await Promise.all([json<{ name: string }>('/workbench.json'), json<PluginManifest>('/plugin/manifest.json'), text('/plugin/main.js')]);
  document.title = `${name} - Kith workbench`;
  await openPage({ disk: new SharedHttpDisk(location.origin), name, code, manifest });
}

start().catch((error: unknown) => {
  showError(error);
  throw error; // for the console
});
