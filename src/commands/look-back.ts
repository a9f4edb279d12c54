import type { Plugin } from 'obsidian';
import { lookBackOn } from '../domain/look-back/look-back';
import type { LookBack } from '../domain/look-back/look-back';
import { LOOK_BACK_WORDS } from '../domain/words/look-back-words';
import { inSlices } from '../vault/in-slices';
import type { LookBackPorts } from '../views/look-back/look-back-ports';
import { LOOK_BACK_VIEW, LookBackView } from '../views/look-back/look-back-view';
import { goTo } from './go-to';
import type { Kith } from './kith';
import { nameOf } from './kith';
import { quoteLine } from './quote';

/** Makes the look back on a year known to the app. @param onChange calls back when the day or a setting is another */
export function registerLookBack(plugin: Plugin, kith: Kith, onChange: (listener: () => void) => () => void): void {
  const ports: LookBackPorts = {
    lookBack: (year, stop) => lookBack(kith, year, stop),
    nameOf: (path) => nameOf(kith.watcher.people, path),
    quote: (at) => quoteLine(kith, at),
    open: ({ path, line }, where) => void goTo(kith.app, path, line, where),
    onChange: (listener) => {
      const ends = [kith.watcher.onChange(listener), onChange(listener)];
      return () => ends.forEach((end) => end());
    },
  };
  plugin.registerView(LOOK_BACK_VIEW, (leaf) => new LookBackView(leaf, ports));
  plugin.registerHoverLinkSource(LOOK_BACK_VIEW, { display: `${plugin.manifest.name}: ${LOOK_BACK_WORDS.title}`, defaultMod: true });
}

/** Everybody's facts are gathered in slices first; those that have not changed are there already. */
async function lookBack(kith: Kith, year: number | null, stop: AbortSignal): Promise<LookBack | null> {
  const { people, rules, isBuilt } = kith.watcher;
  if (!isBuilt) return null;
  await inSlices(people.all(), () => {}, () => !stop.aborted);
  return stop.aborted ? null : lookBackOn(year, people, kith.today(), rules);
}
