import { addDays } from '../domain/days/day';
import { thinkOn } from '../domain/edits/answer-advice';
import type { Write } from '../domain/edits/edit';
import { setProperty } from '../domain/edits/set-property';
import { writesFor } from '../domain/edits/ways-out';
import type { WayOut, WayOutTools } from '../domain/edits/ways-out';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { FollowUpList } from '../domain/follow-ups/follow-up-list';
import { putOffUntil } from '../domain/follow-ups/put-off';
import type { PutOff } from '../domain/follow-ups/put-off';
import { ADVICE_WINDOW, INTRODUCTION_WINDOW } from '../domain/follow-ups/windows';
import { nameOf } from '../domain/persons/person-facts';
import { slower } from '../domain/rhythms/slower';
import { writeRhythm } from '../domain/rhythms/write-rhythm';
import * as ANSWER_WORDS from '../domain/words/answer-words';
import * as DONE_WORDS from '../domain/words/done-words';
import * as LOG_WORDS from '../domain/words/log-words';
import { noLinkTo } from '../domain/words/refusal-words';
import { STEP_SAID } from '../domain/words/step-words';
import type { Written } from '../vault/note-writer';
import { tasksPluginToggle } from '../vault/tasks-plugin';
import type { ContactKind, LastChange } from '../views/follow-ups/follow-ups-source';
import { recipientsOf } from '../views/write/letter';
import type { StepWay } from './row-ways';
import { canBeLinked, linkIn, namesOf, propertyReading } from './kith';
import type { Kith } from './kith';
import { writeRhythms } from './set-rhythm';

/** So many "not now" in a row, and the rhythm was wrong, not the user. */
const TOO_OFTEN = 3;

/** Takes the ways out of rows: one change of the notes for all of them, one sentence, one undo. */
export class WaysOut {
  /** What has been taken out of a list that does not know it yet: a key or a tap that comes twice counts once. */
  private taken: { readonly list: FollowUpList; readonly keys: Set<string> } | null = null;

  constructor(private readonly kith: Kith) {}

  /** @returns whether it stands in the notes */
  done(rows: readonly FollowUp[], by: ContactKind | null): Promise<boolean> {
    return this.take(rows, () => ({ type: 'done', by }), DONE_WORDS.done(this.names(rows), by));
  }

  /** Gets on with an introduction. A no is a cancelled step, which lets the whole rest; asking again moves the nudge. */
  async getOn(row: FollowUp, way: StepWay): Promise<void> {
    const again = { type: 'not-now', until: addDays(this.kith.today(), INTRODUCTION_WINDOW.nudgeAfter) } as const;
    const wayOut: WayOut = way === 'again' ? again : way === 'no' ? { type: 'rest' } : { type: 'done', by: null };
    await this.take([row], () => wayOut, STEP_SAID[way](this.names([{ people: recipientsOf(row) }])));
  }

  /** Still thinking: the advice comes back after as long as it took to be asked about, with the line that stands for it once there is one. */
  async keepThinking(row: FollowUp): Promise<void> {
    const { kith } = this;
    const { cause, key, people } = row;
    const until = addDays(kith.today(), ADVICE_WINDOW.dueAfter);
    const said = ANSWER_WORDS.thinking(namesOf(kith, people));
    if (cause.type !== 'advice') return void await this.take([row], () => ({ type: 'not-now', until }), said);
    const { advice } = cause;
    const links = people.map((path) => linkIn(kith, advice.path, path));
    if (!this.isOutOfReach(people, advice.path)) await this.once([key], [thinkOn(advice, links, until, kith.rules)], said);
  }

  async notNow(rows: readonly FollowUp[], choice: PutOff): Promise<void> {
    const today = this.kith.today();
    const way = (row: FollowUp): WayOut => ({ type: 'not-now', until: putOffUntil(row, choice, today) });
    await this.take(rows, way, DONE_WORDS.notNow(this.names(rows)), () => this.slowerRhythm(rows));
  }

  async rest(rows: readonly FollowUp[]): Promise<void> {
    await this.take(rows, () => ({ type: 'rest' }), DONE_WORDS.rest(this.names(rows)), () => this.silence(rows));
  }

  /** @param offer asked for once something has been written */
  private async take(rows: readonly FollowUp[], way: (row: FollowUp) => WayOut, said: string, offer: () => LastChange['offer'] = () => null): Promise<boolean> {
    const linked = new Set<string>();
    const { note, tools } = await this.tools(linked);
    const writes = rows.flatMap((row) => writesFor(row, way(row), tools));
    const hidden = rows.filter((row) => isBirthday(row) && way(row).type !== 'done').map(({ key }) => key);
    return !this.isOutOfReach([...linked], note) && this.once(rows.map(({ key }) => key), writes, said, offer, hidden);
  }

  /** Whether somebody can't be linked from a note; the user is told who. */
  private isOutOfReach(people: readonly string[], note: string): boolean {
    const lost = people.find((path) => !canBeLinked(this.kith, note, path));
    if (lost !== undefined) this.kith.changes.refuse(LOG_WORDS.notLogged(noLinkTo(nameOf(this.kith.people, lost))));
    return lost !== undefined;
  }

  /** Writes what a key or a tap asks for. @param hidden the birthdays that are hidden this year with it: nothing is written of those @returns whether it stands in the notes; false, too, when the same was asked for and the list does not show it yet */
  private async once(keys: readonly string[], writes: readonly Write[], said: string, offer?: () => LastChange['offer'], hidden: readonly string[] = []): Promise<boolean> {
    const { kith } = this;
    const { changes, hints } = kith;
    const list = kith.list();
    if (this.taken?.list !== list) this.taken = { list, keys: new Set() };
    const taken = this.taken.keys;
    if (keys.some((key) => taken.has(key))) return false;
    keys.forEach((key) => taken.add(key));
    const free = (): void => keys.forEach((key) => taken.delete(key));
    let written: readonly Written[] | null = null;
    try {
      written = await changes.write(writes);
    } finally {
      if (!written?.length) free();
    }
    if (!written) return false;
    hints.hideBirthdays(hidden, kith.today());
    const undone = (): void => {
      free();
      hints.hideBirthdays(hidden.map((key) => kith.currentKey(key)), kith.today(), false);
    };
    changes.wrote(written, said, { offer, undone: written.length + hidden.length > 0 ? undone : undefined });
    return true;
  }

  /** @param linked takes the people whom the lines link */
  private async tools(linked: Set<string>): Promise<{ readonly note: string; readonly tools: WayOutTools }> {
    const { app, dailyNotes } = this.kith;
    const today = this.kith.today();
    const note = await dailyNotes.pathOf(today);
    const linkTo = (path: string): string => {
      linked.add(path);
      return linkIn(this.kith, note, path);
    };
    return { note, tools: { today, rules: this.kith.rules, linkTo, toggle: tasksPluginToggle(app), reading: propertyReading(this.kith) } };
  }

  /** After three "not now" in a row for one person, without contact in between: the next slower rhythm. */
  private slowerRhythm(rows: readonly FollowUp[]): LastChange['offer'] {
    const counted = rows.flatMap(({ cause }) => (cause.type === 'rhythm' ? [{ cause, inARow: this.kith.hints.putOff(cause.person.path, standing(cause), cause.person.notNowUntil) }] : []));
    const [one, ...others] = counted;
    const next = one && slower(one.cause.rhythm);
    if (!next || others.length > 0 || one.inARow < TOO_OFTEN) return null;
    const { path } = one.cause.person;
    return { label: DONE_WORDS.slower(next), take: () => void writeRhythms(this.kith, [path], writeRhythm(next)) };
  }

  /** Of a single birthday that is let rest: that there is never to be one, nor anything else suggested. */
  private silence(rows: readonly FollowUp[]): LastChange['offer'] {
    const [one, ...others] = rows;
    if (one?.cause.type !== 'birthday' || others.length > 0) return null;
    const { path, name } = one.cause.person;
    const write = { path, change: setProperty('silent', true, propertyReading(this.kith)) };
    return { label: DONE_WORDS.silence, take: () => void this.kith.changes.make([write], DONE_WORDS.silenced(name)) };
  }

  private names(rows: readonly Pick<FollowUp, 'people'>[]): string {
    const paths = [...new Set(rows.flatMap(({ people }) => people))];
    return namesOf(this.kith, paths);
  }
}

/** How a rhythm stands: being in touch, or another rhythm, makes it another. */
function standing({ last, rhythm }: Extract<FollowUp['cause'], { type: 'rhythm' }>): string {
  return `${last?.day ?? ''} ${writeRhythm(rhythm)}`;
}

function isBirthday({ cause }: FollowUp): boolean {
  return cause.type === 'birthday';
}
