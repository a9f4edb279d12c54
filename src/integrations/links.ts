import type { Plugin } from 'obsidian';
import { openLinkedLog } from '../commands/log';
import type { Kith } from '../commands/kith';
import { peopleCalled } from '../commands/participants';
import { whenBuilt } from '../commands/when-built';
import { readLink } from '../domain/log/read-link';

/**
 * Takes links like `obsidian://kith?person=Sam&kind=met` from shortcuts and other apps: they open the log dialog, filled in.
 * A link may be what has started the app, so it waits until people are known.
 */
export function registerLinks(plugin: Plugin, kith: Kith): void {
  plugin.registerObsidianProtocolHandler('kith', (given) => kith.app.workspace.onLayoutReady(() => whenBuilt(kith, () => open(kith, given))));
}

function open(kith: Kith, given: Readonly<Record<string, unknown>>): void {
  const { people, days } = kith.watcher;
  const linked = readLink(given, {
    today: kith.today(),
    isPerson: (path) => people.facts(path) !== null,
    peopleNamed: (name) => people.peopleNamed(name),
    mayMean: (name) => peopleCalled(kith, name, 1).length > 0,
    readUserDay: days.readUserDay,
  });
  openLinkedLog(kith, linked);
}
