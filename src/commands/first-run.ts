import type { PersonFacts } from '../domain/persons/person-facts';
import * as FIRST_RUN_WORDS from '../domain/words/first-run-words';
import type { FirstRun, FirstRunChoice, PeoplePlace } from '../views/follow-ups/follow-ups-source';
import { FOLLOW_UPS_VIEW } from '../views/kith-view';
import { attempt } from './attempt';
import { chooseFive } from './choose-five';
import { chooseRhythms } from './choose-rhythms';
import type { Kith } from './kith';
import { linkPeopleInDailyNotes } from './link-names';
import { openLog } from './log';
import { tellStory } from './tell-story';
import { UnlinkedCount } from './unlinked-count';

/** Fewer names without a link are not worth a choice of their own. */
const MANY = 10;

/** What was found when Kith was first enabled, and the ways to begin, until one of them has been used. */
export class FirstRunFindings {
  private readonly unlinked: UnlinkedCount;
  private inNoteAlone = false;

  constructor(private readonly kith: Kith) {
    this.unlinked = new UnlinkedCount(kith);
  }

  /** Null once it has been used, and while nothing is known yet. */
  now(): FirstRun | null {
    const { people: known, watcher, settings: { firstRunDone, peopleInNote } } = this.kith;
    if (firstRunDone) this.unlinked.stop();
    if (firstRunDone || !watcher.isBuilt) return null;
    const people = [...known.all()];
    return {
      people: people.length,
      named: people.filter(isNamed).length,
      choices: this.choices(),
      place: !peopleInNote ? 'sidebar' : this.inNoteAlone ? 'note' : 'both',
      setPlace: (place) => this.setPlace(place),
      close: () => this.use(),
    };
  }

  private choices(): readonly FirstRunChoice[] {
    const choice = (icon: string, words: string, run: (kith: Kith) => unknown): FirstRunChoice => ({ icon, words, run: () => this.use(run) });
    const names = this.unlinked.known;
    return [
      choice('book-open', FIRST_RUN_WORDS.story, tellStory),
      choice('users', FIRST_RUN_WORDS.chooseFive, chooseFive),
      choice('list-restart', FIRST_RUN_WORDS.chooseRhythms, chooseRhythms),
      choice('pencil', FIRST_RUN_WORDS.log, (kith) => openLog(kith, 'meeting')),
      ...(names < MANY ? [] : [choice('link', FIRST_RUN_WORDS.linkNames(names), linkPeopleInDailyNotes)]),
    ];
  }

  private setPlace(place: PeoplePlace): void {
    this.inNoteAlone = place === 'note';
    void this.kith.set({ peopleInNote: place !== 'sidebar' });
  }

  /** Where today's people are to stand in the note alone, the view closes. */
  private use(next: (kith: Kith) => unknown = () => null): void {
    void this.kith.set({ firstRunDone: true });
    if (this.inNoteAlone) this.kith.app.workspace.detachLeavesOfType(FOLLOW_UPS_VIEW);
    void attempt(() => next(this.kith));
  }
}

/** Whether a daily or meeting note speaks of them. */
function isNamed(facts: PersonFacts): boolean {
  return facts.interactions.some(({ path }) => path !== facts.person.path);
}
