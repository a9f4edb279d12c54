import type { PaneType } from 'obsidian';
import type { FollowUp } from '../domain/follow-ups/follow-up';
import type { AdviceAnswer, AdviceRecord } from '../domain/records/record';
import type { ContactKind, FirstRunChoice, FollowUpsActions, LogForm, NotNowChoice, PeoplePlace, StepWay } from '../views/follow-ups/follow-ups-actions';
import { FOLLOW_UPS_VIEW } from '../views/kith-view';
import { comeBack } from './away';
import { askForAnswer, keepThinking } from './answer-advice';
import { putOnCalendar } from './calendar';
import { chooseFive } from './choose-five';
import { chooseRhythms } from './choose-rhythms';
import { goTo } from './go-to';
import { introduce } from './introduce';
import type { Kith } from './kith';
import { letOldOnesRest } from './let-old-ones-rest';
import { linkPeopleInDailyNotes } from './link-names';
import { openLog } from './log';
import { openHalfHour } from './open-view';
import { showProblems } from './show-problems';
import { setRhythm } from './set-rhythm';
import { shareThisNote } from './share-note';
import { tellStory } from './tell-story';
import { WaysOut } from './ways-out';
import { whoCouldBeWrittenTo } from './who-to-write-to';

/** Does what the follow-ups view hands back. */
export class FollowUpActions implements FollowUpsActions {
  private readonly waysOut: WaysOut;
  private place: PeoplePlace = 'sidebar';

  constructor(private readonly kith: Kith) {
    this.waysOut = new WaysOut(kith);
  }

  open(path: string, where: PaneType | boolean): void {
    void goTo(this.kith.app, path, null, where);
  }

  openLine(path: string, line: number | null, where: PaneType | boolean): void {
    void goTo(this.kith.app, path, line, where);
  }

  done(rows: readonly FollowUp[], how: ContactKind | null): void {
    void this.waysOut.done(rows, how);
  }

  getOn(row: FollowUp, way: StepWay): void {
    void this.waysOut.getOn(row, way);
  }

  answer(advice: AdviceRecord, kind: AdviceAnswer['kind'] | 'still-thinking'): void {
    if (kind === 'still-thinking') void keepThinking(this.kith, advice);
    else askForAnswer(this.kith, advice, kind);
  }

  notNow(rows: readonly FollowUp[], choice: NotNowChoice): void {
    void this.waysOut.notNow(rows, choice);
  }

  rest(rows: readonly FollowUp[]): void {
    void this.waysOut.rest(rows);
  }

  log(people: readonly string[], form: LogForm): void {
    openLog(this.kith, form ?? 'meeting', people);
  }

  addFollowUp(people: readonly string[]): void {
    openLog(this.kith, 'follow-up', people);
  }

  introduce(person: string): void {
    introduce(this.kith, [person]);
  }

  setRhythm(people: readonly string[]): void {
    setRhythm(this.kith, people);
  }

  chooseRhythms(): void {
    chooseRhythms(this.kith);
  }

  whoToWriteTo(): void {
    whoCouldBeWrittenTo(this.kith);
  }

  startHalfHour(): void {
    void openHalfHour(this.kith.app);
  }

  shareOpenNote(): void {
    shareThisNote(this.kith);
  }

  letOldOnesRest(): void {
    letOldOnesRest(this.kith);
  }

  putOnCalendar(row: FollowUp): void {
    void putOnCalendar(this.kith, row);
  }

  showProblems(): void {
    showProblems(this.kith);
  }

  comeBack(): void {
    void comeBack(this.kith);
  }

  undo(): void {
    void this.kith.changes.undo();
  }

  placePeople(place: PeoplePlace): void {
    this.place = place;
    void this.kith.set({ peopleInNote: place !== 'sidebar' });
  }

  firstRun(choice: FirstRunChoice): void {
    void this.kith.set({ firstRunDone: true });
    if (this.place === 'note') this.kith.app.workspace.detachLeavesOfType(FOLLOW_UPS_VIEW);
    if (choice === 'story') void tellStory(this.kith);
    if (choice === 'choose-five') chooseFive(this.kith);
    if (choice === 'choose-rhythms') chooseRhythms(this.kith);
    if (choice === 'link-names') linkPeopleInDailyNotes(this.kith);
    if (choice === 'log') openLog(this.kith, 'meeting');
  }
}
