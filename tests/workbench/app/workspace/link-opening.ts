import type { OpenViewState, PaneType } from 'obsidian';
import { parseLinktext } from '../../host/link-text';
import { joinPath } from '../../host/paths';
import type { TFile } from '../../host/vault-files';
import type { App } from '../app';

/** Opens what a link points to. A note that is not there yet is made, where the user's settings put new notes. */
export async function openLinkText(app: App, linktext: string, sourcePath: string, newLeaf?: PaneType | boolean, openViewState: OpenViewState = {}): Promise<void> {
  const { path, subpath } = parseLinktext(linktext);
  const file = app.metadataCache.getFirstLinkpathDest(path, sourcePath) ?? (await createLinked(app, path, sourcePath));
  const eState = subpath === '' ? openViewState.eState : { ...openViewState.eState, subpath };
  await app.workspace.getLeaf(newLeaf).openFile(file, { active: true, ...openViewState, eState });
}

async function createLinked(app: App, linkpath: string, sourcePath: string): Promise<TFile> {
  const name = linkpath.endsWith('.md') ? linkpath : `${linkpath}.md`;
  if (name.includes('/')) return app.vault.create(name, '');
  return app.vault.create(joinPath(app.fileManager.getNewFileParent(sourcePath, name).path, name), '');
}
