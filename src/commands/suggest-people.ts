import { Component } from 'obsidian';
import type { Plugin } from 'obsidian';
import { isRefusal } from '../domain/edits/edit';
import type { FoundPerson } from '../domain/persons/find-people';
import * as SUGGEST_WORDS from '../domain/words/suggest-words';
import type { LinkPorts } from '../views/link-person/link-ports';
import { PersonSuggest } from '../views/link-person/person-suggest';
import { attempt } from './attempt';
import { linkIn } from './kith';
import type { Kith } from './kith';
import { NamesReady } from './names-ready';
import { newNotesFor, peopleCalled } from './participants';

/** Suggests people to link while writing. */
export function registerSuggestions(plugin: Plugin, kith: Kith): void {
  const names = new NamesReady(kith);
  const ports: LinkPorts = {
    sign: () => kith.settings.linkSign,
    ready: () => names.wait(),
    find: (query, most) => peopleCalled(kith, query, most),
    linkTo: (found, note) => linkAs(kith, found, note),
    folderOfNew: () => kith.rules.peopleFolders[0] ?? '',
    make: (name, note) => attempt(() => makeAndLink(kith, name, note)),
  };
  const suggest = new PersonSuggest(kith.app, ports);
  plugin.registerEditorSuggest(suggest);
  const windows = new Set<Window>([window]);
  kith.app.workspace.iterateAllLeaves(({ view }) => windows.add(view.containerEl.win));
  for (const win of windows) hearEscape(plugin, win, suggest);
  plugin.registerEvent(kith.app.workspace.on('window-open', (_, win) => hearEscape(plugin, win, suggest)));
}

/**
 * Which suggester's key goes first in its scope is not documented, so Escape is heard where every key passes, as long as the window is open;
 * while letters are being composed it ends only that.
 */
function hearEscape(plugin: Plugin, win: Window, suggest: PersonSuggest): void {
  const life = plugin.addChild(new Component());
  life.registerDomEvent(win, 'keydown', ({ key, isComposing }) => key === 'Escape' && !isComposing && suggest.silence(), { capture: true });
  life.registerEvent(plugin.app.workspace.on('window-close', (_, closed) => closed === win && plugin.removeChild(life)));
}

/** A link in the user's own style, which shows the alias or nickname that it was found by. */
function linkAs(kith: Kith, { facts: { person }, by }: FoundPerson, note: string): string {
  return linkIn(kith, note, person.path, by === person.name || /[[\]|]/.test(by) ? undefined : by);
}

async function makeAndLink(kith: Kith, name: string, note: string): Promise<string | null> {
  const notes = await newNotesFor(kith, [{ newName: name }]);
  if (isRefusal(notes)) {
    kith.changes.refuse(SUGGEST_WORDS.notMade(notes.refused));
    return null;
  }
  const [made] = notes;
  return made && (await kith.changes.make(notes, SUGGEST_WORDS.made(name))) ? linkIn(kith, note, made.path) : null;
}
