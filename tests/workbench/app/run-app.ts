import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import type { WindowOptions } from './app-window';
import { openAppWindow } from './app-window';
import { openUrl } from './open-url';
import type { Plugin } from './plugin';
import { loadPlugin } from './plugin-loader';
import { rememberLayout, restoreLayout } from './workspace/layout';

export interface RunOptions extends WindowOptions {
  /** The plugin's main.js. */
  code: string;
  manifest: PluginManifest;
  /** The user has just switched the plugin on: it is loaded into an app that stands already, and told so. */
  firstEnable?: boolean;
  /** What was open at the last start with this storage is open again. */
  remembersLayout?: boolean;
  /** A link to the app that has started it, such as `obsidian://kith?person=Sam`. */
  url?: string;
  /** Entries of `app.plugins.plugins`. */
  otherPlugins?: Record<string, unknown>;
}

export interface RunningApp {
  app: App;
  plugin: Plugin;
  close(): Promise<void>;
}

/**
 * Starts the app with the plugin, in the real order: the plugin loads into an empty vault, the vault loads with a `create`
 * event for each file, the panes stand, the layout is ready. A plugin that has just been switched on comes last.
 */
export async function runApp(options: RunOptions): Promise<RunningApp> {
  const { app, close } = openAppWindow(options);
  try {
    return await start(app, options, close);
  } catch (error) {
    close();
    throw error;
  }
}

async function start(app: App, options: RunOptions, closeWindow: () => void): Promise<RunningApp> {
  const manifest = { ...options.manifest, dir: `.obsidian/plugins/${options.manifest.id}` };
  app.plugins.plugins = options.otherPlugins ?? {};
  const load = (): Promise<Plugin> => loadPlugin(app, options.code, manifest);
  const early = options.firstEnable ? undefined : await load();
  if (early && options.url) openUrl(app, options.url);
  const stopFollowing = await app.loadVault();
  if (!(options.remembersLayout && (await restoreLayout(app)))) await openExplorer(app);
  if (options.remembersLayout) rememberLayout(app);
  app.workspace.becomeReady();
  const plugin = early ?? (await load());
  if (options.firstEnable) plugin.onUserEnable();
  if (!early && options.url) openUrl(app, options.url);
  const stopWatchingSettings = watchSettings(options, `${manifest.dir}/data.json`, plugin);
  const close = async (): Promise<void> => {
    stopWatchingSettings();
    plugin.unload();
    await closeViews(app);
    stopFollowing();
    closeWindow();
  };
  return { app, plugin, close };
}

async function openExplorer(app: App): Promise<void> {
  await app.workspace.getLeftLeaf(false)?.setViewState({ type: 'file-explorer' });
}

function watchSettings({ disk }: RunOptions, path: string, plugin: Plugin): () => void {
  return disk.watch((changes) => {
    const isChanged = changes.some((change) => change.kind === 'put' && change.entry.path === path);
    if (isChanged) plugin.onExternalSettingsChange?.();
  });
}

async function closeViews(app: App): Promise<void> {
  app.workspace.trigger('quit', { add: () => undefined, addPromise: () => undefined, isEmpty: () => true, promise: () => Promise.resolve() });
  const closings: Promise<void>[] = [];
  app.workspace.iterateAllLeaves((leaf) => closings.push(leaf.view.close()));
  await Promise.all(closings);
}
