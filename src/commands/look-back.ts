import type { PaneType, Plugin } from 'obsidian';
import type { LookBack } from '../domain/look-back/look-back';
import { earlierDay, LookingBack } from '../domain/look-back/looking-back';
import type { LineAt } from '../domain/records/record';
import * as LOOK_BACK_WORDS from '../domain/words/look-back-words';
import { inSlices } from '../vault/in-slices';
import type { LookBackPorts } from '../views/look-back/look-back-ports';
import { LOOK_BACK_VIEW, LookBackView } from '../views/look-back/look-back-view';
import { goTo } from './go-to';
import type { Kith } from './kith';
import { nameOf } from './kith';
import { quoteLine } from './quote';

/** Makes the look back on a year known to the app. @param onChange calls back when the day or a setting is another */
export function registerLookBack(plugin: Plugin, kith: Kith, onChange: (listener: () => void) => () => void): void {
  plugin.registerView(LOOK_BACK_VIEW, (leaf) => new LookBackView(leaf, new KithLookBack(kith, onChange)));
  plugin.registerHoverLinkSource(LOOK_BACK_VIEW, { display: `${plugin.manifest.name}: ${LOOK_BACK_WORDS.title}`, defaultMod: true });
}

/** Answers one look back; remembers what it found of everybody, so that an edit costs those whom it is about. */
class KithLookBack implements LookBackPorts {
  private before: LookingBack | null = null;

  constructor(private readonly kith: Kith, private readonly onOtherChange: LookBackPorts['onChange']) {}

  /** In slices: with many people, everybody's facts may have to be gathered first. */
  async lookBack(year: number | null, stop: AbortSignal): Promise<LookBack | null> {
    const { people, rules, isBuilt } = this.kith.watcher;
    if (!isBuilt) return null;
    const today = this.kith.today();
    const goesOn = (): boolean => !stop.aborted;
    let first = today;
    await inSlices(people.all(), (facts) => (first = earlierDay(first, facts)), goesOn);
    const looking = new LookingBack(year, first, today, rules, this.before);
    await inSlices(people.all(), (facts) => looking.add(facts), goesOn);
    this.before = looking;
    return stop.aborted ? null : looking.found();
  }

  nameOf(path: string): string {
    return nameOf(this.kith.watcher.people, path);
  }

  quote(at: LineAt): Promise<string | null> {
    return quoteLine(this.kith, at);
  }

  open({ path, line }: LineAt, where: PaneType | boolean): void {
    void goTo(this.kith.app, path, line, where);
  }

  onChange(listener: () => void): () => void {
    const ends = [this.kith.watcher.onChange(listener), this.onOtherChange(listener)];
    return () => ends.forEach((end) => end());
  }
}
