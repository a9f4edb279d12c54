import type { Plugin } from 'obsidian';

/** The plugin's `data.json`. Reading gives null when there is no file, and rejects when there is one that can't be read. */
export function settingsFileOf(plugin: Plugin): { readonly read: () => Promise<unknown>; readonly write: (data: object) => Promise<void> } {
  return { read: () => readData(plugin), write: (data) => plugin.saveData(data) };
}

/** Obsidian gives null both for no file and for one that it can't parse; only the first may be written over. */
async function readData(plugin: Plugin): Promise<unknown> {
  const data: unknown = await plugin.loadData();
  if (data !== null && data !== undefined) return data;
  const { app: { vault }, manifest: { dir, id } } = plugin;
  const path = `${dir ?? `${vault.configDir}/plugins/${id}`}/data.json`;
  if (await vault.adapter.exists(path)) throw new Error(`${path} can't be read`);
  return null;
}
