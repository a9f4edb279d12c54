import { addDays } from '../domain/days/day';
import { askDay } from '../views/form/ask-day';
import { askForAnswer } from './answer-advice';
import { attempted } from './attempt';
import { putOnCalendar } from './calendar';
import { goTo } from './go-to';
import { introduce } from './introduce';
import type { Kith } from './kith';
import { openLog } from './log';
import type { Doors } from './row-ways';
import { setRhythm } from './set-rhythm';
import { WaysOut } from './ways-out';
import { writeTo } from './write-to';

/** What the ways out of rows do. */
export function rowDoors(kith: Kith): Doors {
  const out = new WaysOut(kith);
  return {
    open: attempted(({ path, line }, where) => goTo(kith.app, path, line, where)),
    done: attempted((rows, by) => out.done(rows, by)),
    getOn: attempted((row, step) => out.getOn(row, step)),
    answer: (advice, kind) => askForAnswer(kith, advice, kind),
    keepThinking: attempted((row) => out.keepThinking(row)),
    notNow: attempted((rows, choice) => out.notNow(rows, choice)),
    askDay: (rows) => askDay(kith.app, addDays(kith.today(), 1), attempted((until) => out.notNow(rows, { until }))),
    rest: attempted((rows) => out.rest(rows)),
    write: attempted((row) => writeTo(kith, row)),
    log: (people) => openLog(kith, 'meeting', people),
    addFollowUp: (people) => openLog(kith, 'follow-up', people),
    introduce: (people) => introduce(kith, people),
    setRhythm: (people) => setRhythm(kith, people),
    putOnCalendar: attempted((row) => putOnCalendar(kith, row)),
  };
}
