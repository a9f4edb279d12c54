import type { App, FileManager, MetadataCache, Vault, Workspace } from 'obsidian';

const events = ['on', 'off', 'offref', 'trigger', 'tryTrigger'] as const;

/** The documented names of each object that a plugin is handed; `plugins` is the one undocumented door that Kith knocks at. */
const documented = {
  app: ['keymap', 'scope', 'workspace', 'vault', 'metadataCache', 'fileManager', 'lastEvent', 'renderContext', 'secretStorage', 'isDarkMode', 'loadLocalStorage', 'saveLocalStorage'] satisfies (keyof App)[],
  vault: [...events, 'adapter', 'configDir', 'getName', 'getFileByPath', 'getFolderByPath', 'getAbstractFileByPath', 'getRoot', 'create', 'createBinary', 'createFolder', 'read', 'cachedRead', 'readBinary', 'getResourcePath', 'delete', 'trash', 'rename', 'modify', 'modifyBinary', 'append', 'appendBinary', 'process', 'copy', 'getAllLoadedFiles', 'getAllFolders', 'getMarkdownFiles', 'getFiles'] satisfies (keyof Vault)[],
  metadataCache: [...events, 'getFirstLinkpathDest', 'getFileCache', 'getCache', 'fileToLinktext', 'resolvedLinks', 'unresolvedLinks'] satisfies (keyof MetadataCache)[],
  fileManager: ['getNewFileParent', 'renameFile', 'promptForDeletion', 'trashFile', 'generateMarkdownLink', 'processFrontMatter', 'getAvailablePathForAttachment'] satisfies (keyof FileManager)[],
  workspace: [...events, 'leftSplit', 'rightSplit', 'leftRibbon', 'rightRibbon', 'rootSplit', 'activeLeaf', 'containerEl', 'layoutReady', 'requestSaveLayout', 'activeEditor', 'onLayoutReady', 'changeLayout', 'getLayout', 'createLeafInParent', 'createLeafBySplit', 'splitActiveLeaf', 'duplicateLeaf', 'getUnpinnedLeaf', 'getLeaf', 'moveLeafToPopout', 'openPopoutLeaf', 'openLinkText', 'setActiveLeaf', 'getLeafById', 'getGroupLeaves', 'getMostRecentLeaf', 'getLeftLeaf', 'getRightLeaf', 'ensureSideLeaf', 'getActiveViewOfType', 'getActiveFile', 'iterateRootLeaves', 'iterateAllLeaves', 'getLeavesOfType', 'detachLeavesOfType', 'revealLeaf', 'getLastOpenFiles', 'updateOptions', 'handleLinkContextMenu'] satisfies (keyof Workspace)[],
};

/** Asked for by the language and by test reports, never by a plugin's own code. */
const harmless = new Set<string | symbol>(['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON', 'then', 'asymmetricMatch', '$$typeof', 'nodeType', 'tagName']);

const targets = new WeakMap<object, object>();

/**
 * The object as a plugin gets to see it: a name that is not documented, or that the workbench does not have, throws
 * instead of being `undefined`. `instead` gives other values for some names, documented or not.
 */
export function guard<T extends object>(kind: keyof typeof documented, target: T, instead: Record<string, () => unknown> = {}): T {
  const allowed = new Set<string | symbol>(documented[kind]);
  const bound = new WeakMap<object, unknown>();
  const bind = (method: (...args: never[]) => unknown): unknown => {
    if (!bound.has(method)) bound.set(method, method.bind(target));
    return bound.get(method);
  };
  const guarded = new Proxy(target, {
    get(_, name) {
      const other = typeof name === 'string' ? instead[name] : undefined;
      if (other) return other();
      const value: unknown = Reflect.get(target, name, target);
      if (typeof name === 'symbol' || harmless.has(name)) return value;
      if (!allowed.has(name)) throw new Error(`Kith asks for ${kind}.${name}, which is not documented.`);
      if (value === undefined && !(name in target)) throw new Error(`Kith asks for ${kind}.${name}, which the workbench does not offer.`);
      return typeof value === 'function' && !('mock' in value) ? bind(value as (...args: never[]) => unknown) : value;
    },
  });
  targets.set(guarded, target);
  return guarded;
}

/** The object behind a guarded one, for the workbench's own code; any other object is given back as it is. */
export function unguarded<T extends object>(object: T): T {
  return (targets.get(object) as T | undefined) ?? object;
}

/** An object whose unknown names throw, for the obsidian module itself: `obsidian.NoSuchThing` is a failed test. */
export function refusingModule<T extends object>(name: string, offered: T): T {
  return new Proxy(offered, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target || key === '__esModule' || key === 'default') return Reflect.get(target, key);
      throw new Error(`Kith asks for ${name}.${key}, which the workbench does not offer.`);
    },
  });
}
