import type { App } from 'obsidian';
import type { Rules } from '../domain/rules';

type Config = Readonly<Record<string, unknown>>;

/** What Kith's rules take from the vault's own set-up: where templates lie, and which tag makes a task. */
export type FoundRules = Pick<Rules, 'templatePaths' | 'taskFilter'>;

/**
 * Reads the set-up of core Templates, Daily Notes, Periodic Notes, Templater and Tasks from the configuration folder.
 * A file that is missing or can't be read counts as not set.
 */
export async function readVaultConfig(app: App): Promise<FoundRules> {
  const plugins = await enabledPlugins(app);
  const plugin = (id: string): Promise<Config> => (plugins.has(id) ? readConfig(app, `plugins/${id}/data.json`) : Promise.resolve({}));
  const [templates, daily, templater, periodic, tasks] = await Promise.all([
    readConfig(app, 'templates.json'),
    readConfig(app, 'daily-notes.json'),
    plugin('templater-obsidian'),
    plugin('periodic-notes'),
    plugin('obsidian-tasks-plugin'),
  ]);
  return {
    templatePaths: templatePaths([templates['folder'], templater['templates_folder']], [daily['template'], ...templatesOf(periodic)]),
    taskFilter: text(tasks['globalFilter']).trim(),
  };
}

/** The ids of the community plugins that are switched on. */
export async function enabledPlugins(app: App): Promise<ReadonlySet<unknown>> {
  const ids = await readConfigFile(app, 'community-plugins.json');
  return new Set(Array.isArray(ids) ? ids : []);
}

/** One object of the configuration folder; empty when the file is missing, can't be read, or holds something else. */
export async function readConfig(app: App, name: string): Promise<Config> {
  const content = await readConfigFile(app, name);
  return typeof content === 'object' && content !== null ? { ...content } : {};
}

async function readConfigFile(app: App, name: string): Promise<unknown> {
  try {
    return JSON.parse(await app.vault.adapter.read(`${app.vault.configDir}/${name}`));
  } catch {
    return null;
  }
}

function templatePaths(folders: readonly unknown[], templates: readonly unknown[]): string[] {
  const paths = [...folders.map(asPath), ...templates.map(asPath).flatMap((path) => [path, templateFolderOf(path)])];
  return [...new Set(paths)].filter((path) => path !== '');
}

/** The folder that a template lies in, when its name says what it is for: some keep the template among the daily notes. */
function templateFolderOf(path: string): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return /templat[^/]*$/i.test(folder) ? folder : '';
}

function templatesOf(periodic: Config): unknown[] {
  return Object.values(periodic).map((period) => (typeof period === 'object' && period !== null && 'template' in period ? period.template : null));
}

function asPath(value: unknown): string {
  return text(value).replace(/^\/+|\/+$/g, '');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
