import { isRefusal } from '../domain/edits/edit';
import { emptyIntroduction } from '../domain/introductions/introduction-entry';
import type { IntroductionEntry } from '../domain/introductions/introduction-entry';
import { linesOfIntroduction } from '../domain/introductions/lines-of-introduction';
import { wrongInIntroduction } from '../domain/introductions/wrong-in-introduction';
import type { Participant } from '../domain/log/log-entry';
import type { FoundPerson } from '../domain/persons/find-people';
import * as INTRODUCE_WORDS from '../domain/words/introduce-words';
import * as LOG_WORDS from '../domain/words/log-words';
import { namesTogether } from '../domain/words/view-words';
import { IntroduceDialog } from '../views/introduce/introduce-dialog';
import type { IntroducePorts, IntroductionPreview } from '../views/introduce/introduce-ports';
import type { Kith } from './kith';
import { leadsToPerson, linksTo, newNotesFor, participantName, peopleCalled } from './participants';
import { startingPoint } from './starting-point';

/** What was typed when the dialog was left without writing; it comes back when the same people are to be introduced. */
const drafts = new WeakMap<Kith, IntroductionEntry>();

/** Opens the dialog with what was left in it, else with the people that the cursor stands on. */
export function introduceTwoPeople(kith: Kith): void {
  open(kith, drafts.get(kith) ?? emptyIntroduction(startingPoint(kith).people));
}

/** Opens the dialog with these people filled in, by path. A draft that speaks of all of them goes on; about others, it waits. */
export function introduce(kith: Kith, paths: readonly string[]): void {
  const left = drafts.get(kith);
  const isAbout = (path: string): boolean => left?.people.some((participant) => 'path' in participant && participant.path === path) ?? false;
  open(kith, left && paths.every(isAbout) ? left : emptyIntroduction(paths.map((path) => ({ path }))));
}

function open(kith: Kith, entry: IntroductionEntry): void {
  new IntroduceDialog(kith.app, new KithIntroducePorts(kith), entry).open();
}

/** What the dialog needs, from what Kith knows and through the one way to change notes. */
class KithIntroducePorts implements IntroducePorts {
  constructor(private readonly kith: Kith) {}

  find(query: string, most: number): readonly FoundPerson[] {
    return peopleCalled(this.kith, query, most);
  }

  nameOf(participant: Participant): string {
    return participantName(this.kith, participant);
  }

  async preview(entry: IntroductionEntry): Promise<IntroductionPreview> {
    const { rules } = this.kith.watcher;
    const { note, links, lines } = await this.lines(entry);
    const wrong = wrongInIntroduction(entry, links, lines, { rules, isPerson: (target) => leadsToPerson(this.kith, target, note) });
    return { note: note.replace(/\.md$/, ''), lines: entry.people.length < 2 ? [] : lines, wrong };
  }

  /** New people first, so that the links in the lines lead somewhere. */
  async submit(entry: IntroductionEntry): Promise<boolean> {
    const { changes } = this.kith;
    const newNotes = await newNotesFor(this.kith, entry.people);
    if (isRefusal(newNotes)) return changes.refuse(LOG_WORDS.notLogged(newNotes.refused));
    const { lines } = await this.lines(entry);
    const names = namesTogether(entry.people.map((participant) => this.nameOf(participant)));
    return changes.make([...newNotes, { day: this.kith.today(), lines }], INTRODUCE_WORDS.done(names));
  }

  keepDraft(entry: IntroductionEntry | null): void {
    if (entry) drafts.set(this.kith, entry);
    else drafts.delete(this.kith);
  }

  private async lines(entry: IntroductionEntry): Promise<{ readonly note: string; readonly links: readonly string[]; readonly lines: readonly string[] }> {
    const today = this.kith.today();
    const note = await this.kith.dailyNotes.pathOf(today);
    const links = linksTo(this.kith, note, entry.people);
    return { note, links, lines: linesOfIntroduction(entry, links, today, this.kith.watcher.rules) };
  }
}
