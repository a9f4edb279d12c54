import { earlierDay, LookingBack } from '../domain/look-back/looking-back';
import { inSlices } from '../vault/in-slices';
import type { FindLookBack } from '../views/look-back/look-back-screen';
import type { Kith } from './kith';

/** Finds what one look back tells; remembers what it found of everybody, so that an edit costs those whom it is about. */
export function lookingBack(kith: Kith): FindLookBack {
  let before: LookingBack | null = null;
  // In slices: with many people, everybody's facts may have to be gathered first.
  return async (year, stop) => {
    const { people, rules, watcher: { isBuilt } } = kith;
    if (!isBuilt) return null;
    const today = kith.today();
    const goesOn = (): boolean => !stop.aborted;
    let first = today;
    await inSlices(people.all(), (facts) => (first = earlierDay(first, facts)), goesOn);
    const looking = new LookingBack(year, first, today, rules, before);
    await inSlices(people.all(), (facts) => looking.add(facts), goesOn);
    before = looking;
    return stop.aborted ? null : looking.found();
  };
}
