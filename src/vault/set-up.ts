import type { App } from 'obsidian';
import type { Surroundings } from '../domain/notes/note';
import { dayOfPaths, dayReader } from './daily-note-names';
import { readDailyNoteSettings } from './daily-note-settings';
import { readVaultConfig } from './vault-config';
import type { FoundRules } from './vault-config';

/** What the vault's own set-up says, and a text that differs when any of it does. */
export interface VaultSetUp extends Pick<Surroundings, 'dailyNoteDay' | 'readUserDay'> {
  readonly found: FoundRules;
  readonly fingerprint: string;
}

/** Reads how this vault keeps templates, tasks and daily notes. */
export async function readSetUp(app: App): Promise<VaultSetUp> {
  const [found, daily] = await Promise.all([readVaultConfig(app), readDailyNoteSettings(app)]);
  const name = daily.format.slice(daily.format.lastIndexOf('/') + 1);
  return { found, dailyNoteDay: dayOfPaths(daily), readUserDay: dayReader(name), fingerprint: JSON.stringify([found, daily]) };
}
