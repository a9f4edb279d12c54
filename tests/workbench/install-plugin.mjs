// `npm run install-plugin -- PATH` builds Kith and puts it into the vault at PATH.
import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const pluginFiles = ['main.js', 'manifest.json', 'styles.css'];

/** Builds main.js as the release does. Throws when the build fails; what is wrong stands above. */
export function buildPlugin() {
  try {
    execFileSync(process.execPath, ['esbuild.config.mjs'], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch {
    throw new Error('Kith could not be built. What is wrong stands above.');
  }
}

/** Copies the built plugin into a vault's configuration folder. */
export async function copyPlugin(vault) {
  const folder = join(vault, '.obsidian/plugins/kith');
  await mkdir(folder, { recursive: true });
  for (const file of pluginFiles.filter((name) => existsSync(join(root, name)))) await copyFile(join(root, file), join(folder, file));
  return folder;
}

/** The words that say why a path is no vault, or `null` when it is one. */
export function whyNoVault(path) {
  if (!path) return 'Say which vault: npm run install-plugin -- PATH';
  if (!existsSync(path)) return `There is nothing at ${path}.`;
  if (!statSync(path).isDirectory()) return `${path} is not a folder.`;
  return existsSync(join(path, '.obsidian')) ? null : `${path} is not a vault: it has no .obsidian folder. Open it in Obsidian once, then try again.`;
}

async function main() {
  const [path = ''] = process.argv.slice(2);
  const problem = whyNoVault(path && resolve(path));
  if (problem) throw new Error(problem);
  buildPlugin();
  const folder = await copyPlugin(resolve(path));
  console.log(`Kith is in ${folder}.\nIn Obsidian: Settings, Community plugins, switch Kith on (reload the plugin list if it isn't there).`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
