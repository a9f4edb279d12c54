import type { Vault } from './vault';

/** The choices in `.obsidian/app.json` that the host follows, with the app's own defaults. */
export interface AppConfig {
  useMarkdownLinks: boolean;
  newLinkFormat: 'shortest' | 'relative' | 'absolute';
  newFileLocation: 'root' | 'current' | 'folder';
  newFileFolderPath: string;
  trashOption: 'system' | 'local' | 'none';
}

export const defaultAppConfig: AppConfig = {
  useMarkdownLinks: false,
  newLinkFormat: 'shortest',
  newFileLocation: 'root',
  newFileFolderPath: '/',
  trashOption: 'system',
};

/** Reads `app.json`; a missing or broken file means the defaults. */
export async function readAppConfig(vault: Vault): Promise<AppConfig> {
  try {
    const chosen: unknown = JSON.parse(await vault.adapter.read(`${vault.configDir}/app.json`));
    return { ...defaultAppConfig, ...(typeof chosen === 'object' ? chosen : {}) };
  } catch {
    return defaultAppConfig;
  }
}
