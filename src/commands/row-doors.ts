import { addDays } from '../domain/days/day';
import { askDay } from '../views/form/ask-day';
import { askForAnswer, keepThinking } from './answer-advice';
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
    open: ({ path, line }, where) => void goTo(kith.app, path, line, where),
    done: (rows, by) => void out.done(rows, by),
    getOn: (row, step) => void out.getOn(row, step),
    answer: (advice, kind) => void (kind === 'still-thinking' ? keepThinking(kith, advice) : askForAnswer(kith, advice, kind)),
    notNow: (rows, choice) => void out.notNow(rows, choice),
    askDay: (rows) => askDay(kith.app, addDays(kith.today(), 1), (until) => void out.notNow(rows, { until })),
    rest: (rows) => void out.rest(rows),
    write: (row) => void writeTo(kith, row),
    log: (people) => openLog(kith, 'meeting', people),
    addFollowUp: (people) => openLog(kith, 'follow-up', people),
    introduce: (people) => introduce(kith, people),
    setRhythm: (people) => setRhythm(kith, people),
    putOnCalendar: (row) => void putOnCalendar(kith, row),
  };
}
