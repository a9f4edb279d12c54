import type { SettingsData } from './settings';

type Migration = (data: SettingsData) => SettingsData;

/** Each takes the data of the version that is its place in the list to the next one. */
const MIGRATIONS: readonly Migration[] = [
  // 0 → 1: a file without a version, written by hand.
  (data) => ({ ...data, version: 1 }),
];

/**
 * Brings `data.json` to the current version. Keys that Kith does not know stay; data of a newer version stays as it is.
 * @example migrate({ heading: 'Menschen' }) // { heading: 'Menschen', version: 1 }
 */
export function migrate(data: SettingsData): SettingsData {
  const version = Number.isInteger(data['version']) ? Math.max(0, Number(data['version'])) : 0;
  return MIGRATIONS.slice(version).reduce((older, step) => step(older), data);
}
