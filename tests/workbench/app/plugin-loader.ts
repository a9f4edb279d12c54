import * as language from '@codemirror/language';
import * as state from '@codemirror/state';
import * as view from '@codemirror/view';
import type { PluginManifest } from 'obsidian';
import type { App } from './app';
import { obsidianModule } from './obsidian-module';
import { Plugin } from './plugin';

const modules: Record<string, unknown> = {
  obsidian: obsidianModule,
  '@codemirror/language': language,
  '@codemirror/state': state,
  '@codemirror/view': view,
};

type PluginClass = new (app: App, manifest: PluginManifest) => Plugin;

/** Gives a plugin the modules that Obsidian gives it; every other name throws, Node's modules too. */
function requireModule(name: string): unknown {
  if (name in modules) return modules[name];
  throw new Error(`Kith requires ${name}, which the workbench does not offer.`);
}

/** Evaluates a plugin's `main.js` as CommonJS and gives back the class it exports. Anything else is an error. */
export function evaluatePlugin(code: string): PluginClass {
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const evaluate = Reflect.construct(Function, ['module', 'exports', 'require', `${code}\n//# sourceURL=kith/main.js`]) as (...args: unknown[]) => void;
  evaluate(module, module.exports, requireModule);
  const exported = module.exports.default ?? module.exports;
  if (typeof exported === 'function' && exported.prototype instanceof Plugin) return exported as PluginClass;
  throw new Error('main.js does not export a class that extends Plugin.');
}

/** Makes the plugin and loads it. The plugin sees the guarded app. */
export async function loadPlugin(app: App, code: string, manifest: PluginManifest): Promise<Plugin> {
  const PluginOfFile = evaluatePlugin(code);
  const plugin = new PluginOfFile(app.offered, manifest);
  await plugin.load();
  return plugin;
}
