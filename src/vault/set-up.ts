import { normalizePath } from 'obsidian';
import type { App } from 'obsidian';
import { bareFolder } from '../domain/persons/folders';
import { isMap } from '../domain/properties/values';
import type { Rules } from '../domain/rules';

/** Where and how the user keeps daily notes. */
export interface DailyNoteSettings {
  /** Path of the folder, empty for the top of the vault. */
  readonly folder: string;
  /** moment's tokens; may hold folders. */
  readonly format: string;
  /** Path of the template as the user wrote it, with or without `.md`; empty for none. */
  readonly template: string;
}

/** What the vault's own set-up says, as plain values: how it keeps templates, tasks and daily notes. */
export interface SetUp extends Pick<Rules, 'templatePaths' | 'taskFilter'> {
  readonly daily: DailyNoteSettings;
  /** Whether Templater is on, which may fill a note that has just been made. */
  readonly hasTemplater: boolean;
  /** How core Templates writes days and times; empty where that is not set. */
  readonly dateFormat: string;
  readonly timeFormat: string;
}

type Config = Readonly<Record<string, unknown>>;

/** How old what is known may be when it is asked for, in milliseconds. */
const FRESH_MS = 1000;

/** The vault's own set-up. Obsidian tells of no change in it, so it is read when it is asked for, at most once a second. */
export class VaultSetUp {
  private last: { readonly at: number; readonly setUp: Promise<SetUp> } | null = null;

  constructor(private readonly app: App) {}

  /** As it is, or was a moment ago. */
  now(): Promise<SetUp> {
    const at = performance.now();
    if (!this.last || at - this.last.at > FRESH_MS) this.last = { at, setUp: readSetUp(this.app) };
    return this.last.setUp;
  }

  /** As it is. */
  anew(): Promise<SetUp> {
    this.last = null;
    return this.now();
  }
}

/** Reads the configuration folder once. A file that is missing or can't be read counts as not set. */
async function readSetUp({ vault }: App): Promise<SetUp> {
  const read = async (name: string): Promise<unknown> => vault.adapter.read(`${vault.configDir}/${name}`).then(JSON.parse).catch(() => null);
  const plugins = await read('community-plugins.json');
  const isOn = (id: string): boolean => Array.isArray(plugins) && plugins.includes(id);
  const ofPlugin = (id: string): unknown => (isOn(id) ? read(`plugins/${id}/data.json`) : null);
  const files = ['templates.json', 'daily-notes.json'].map(read);
  const data = ['templater-obsidian', 'periodic-notes', 'obsidian-tasks-plugin'].map(ofPlugin);
  const [templates = {}, core = {}, templater = {}, periodic = {}, tasks = {}] = (await Promise.all([...files, ...data])).map(asConfig);
  return {
    daily: dailyNotesOf(asConfig(periodic['daily']), core),
    templatePaths: templatePaths([templates['folder'], templater['templates_folder']], [core, ...Object.values(periodic).map(asConfig)]),
    taskFilter: text(tasks['globalFilter']),
    hasTemplater: isOn('templater-obsidian'),
    dateFormat: text(templates['dateFormat']),
    timeFormat: text(templates['timeFormat']),
  };
}

/** By Periodic Notes when it is switched on with its daily notes, else by core Daily Notes; defaults where nothing is set. */
function dailyNotesOf(periodic: Config, core: Config): DailyNoteSettings {
  const daily = periodic['enabled'] === true ? periodic : core;
  return { folder: bareFolder(normalizePath(text(daily['folder']))), format: text(daily['format']) || 'YYYY-MM-DD', template: text(daily['template']) };
}

function templatePaths(folders: readonly unknown[], kinds: readonly Config[]): string[] {
  const templates = kinds.map(({ template }) => bareFolder(text(template)));
  const paths = [...folders.map((folder) => bareFolder(text(folder))), ...templates.flatMap((path) => [path, templateFolderOf(path)])];
  return [...new Set(paths)].filter((path) => path !== '');
}

/** The folder that a template lies in, when its name says what it is for: some keep the template among the daily notes. */
function templateFolderOf(path: string): string {
  const folder = path.slice(0, Math.max(0, path.lastIndexOf('/')));
  return /templat[^/]*$/i.test(folder) ? folder : '';
}

function asConfig(value: unknown): Config {
  return isMap(value) ? value : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
