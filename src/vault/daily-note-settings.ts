import { normalizePath } from 'obsidian';
import type { App } from 'obsidian';
import { enabledPlugins, readConfig } from './vault-config';

/** Where and how the user keeps daily notes. */
export interface DailyNoteSettings {
  /** Path of the folder, empty for the top of the vault. */
  readonly folder: string;
  /** moment's tokens; may hold folders. */
  readonly format: string;
  /** Path of the template as the user wrote it, with or without `.md`; empty for none. */
  readonly template: string;
}

const DEFAULT_FORMAT = 'YYYY-MM-DD';

/**
 * Reads how daily notes are kept, from the configuration folder: by Periodic Notes when it is switched on with its daily notes,
 * else by core Daily Notes; defaults where nothing is set.
 */
export async function readDailyNoteSettings(app: App): Promise<DailyNoteSettings> {
  const daily = (await periodicDaily(app)) ?? (await readConfig(app, 'daily-notes.json'));
  return { folder: asFolder(text(daily['folder'])), format: text(daily['format']) || DEFAULT_FORMAT, template: text(daily['template']) };
}

async function periodicDaily(app: App): Promise<Readonly<Record<string, unknown>> | null> {
  if (!(await enabledPlugins(app)).has('periodic-notes')) return null;
  const { daily } = await readConfig(app, 'plugins/periodic-notes/data.json');
  return typeof daily === 'object' && daily !== null && 'enabled' in daily && daily.enabled === true ? { ...daily } : null;
}

function asFolder(folder: string): string {
  return normalizePath(folder).replace(/^\/+|\/+$/g, '');
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
