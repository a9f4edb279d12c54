import type { Day } from '../days/day';
import { addDays, addMonths } from '../days/day';
import type { FollowUp, FollowUpCause } from '../follow-ups/follow-up';
import { dayToWrite } from '../follow-ups/put-off';
import { INTRODUCTION_WINDOW } from '../follow-ups/windows';
import { composeRecord } from '../records/compose';
import type { RecordDraft, TaskDraft } from '../records/compose';
import type { LineAt } from '../records/record';
import type { Rules } from '../rules';
import * as PHRASES from '../words/phrases';
import { cancelTask, markAsked, scheduleTask, tickTask } from './change-task';
import type { Change, DailyNoteEdit, Edit, Write } from './edit';
import { removeWith, setProperty } from './set-property';
import type { PropertyReading } from './property-block';

/** How the user gets a follow-up out of the way. `by` is how contact was made, where it was. */
export type WayOut =
  | { readonly type: 'done'; readonly by: 'wrote' | 'talked' | 'met' | null }
  | { readonly type: 'not-now'; /** the day on which it comes back */ readonly until: Day }
  | { readonly type: 'rest' };

/** What the ways out need besides the follow-up. */
export interface WayOutTools {
  readonly today: Day;
  readonly rules: Rules;
  /** The link to a person, as it is to stand in today's note. */
  readonly linkTo: (path: string) => string;
  /** The Tasks plugin's own way to tick a line, null without the plugin. */
  readonly toggle: ((line: string, path: string) => string) | null;
  readonly reading: PropertyReading;
}

type Cause<Type extends FollowUpCause['type']> = Extract<FollowUpCause, { type: Type }>;

/**
 * What is written when the user takes a way out of a follow-up (docs/follow-ups.md, “Ways out”). Every change is refused when the note has moved on.
 * Only a greeting is written of a birthday: that it is hidden this year is no fact, and silence is the user's to choose. Somebody from long ago rests for a year: there is no rhythm to end.
 */
export function writesFor(followUp: FollowUp, way: WayOut, tools: WayOutTools): readonly Write[] {
  const { cause } = followUp;
  switch (cause.type) {
    case 'task': return taskWrites(cause, way.type === 'not-now' ? { ...way, until: dayToWrite(followUp, way.until) } : way, tools);
    case 'introduction': return introductionWrites(cause, way, tools);
    case 'rhythm': return rhythmWrites(cause.person.path, way, tools);
    case 'long-ago': return rhythmWrites(cause.person.path, way.type === 'rest' ? { type: 'not-now', until: addMonths(tools.today, 12) } : way, tools);
    case 'date': return dateWrites(cause.person.path, way, tools);
    case 'birthday': return way.type === 'done' ? [contact(cause.person.path, way, PHRASES.happyBirthday, tools)] : [];
    case 'introducer': return [tell(followUp.people, PHRASES.thanksAndHowMeetingWent(tools.linkTo(cause.introduced.path)), way, tools)];
    case 'advice': return [tell(followUp.people, PHRASES.whatCameOf(cause.advice.words), way, tools)];
  }
}

/** The task, and the same task in copies of its note. */
export function taskWrites({ task, copies }: Pick<Cause<'task'>, 'task' | 'copies'>, way: WayOut, tools: Pick<WayOutTools, 'today' | 'toggle'>): readonly Edit[] {
  return [task, ...copies].map(({ path, line }) => ({ path, change: lineChange({ path, line }, task.text, way, tools) }));
}

function lineChange({ path, line }: LineAt, text: string, way: WayOut, { today, toggle }: Pick<WayOutTools, 'today' | 'toggle'>): Change {
  const known = { line, text };
  if (way.type === 'not-now') return scheduleTask(known, way.until);
  return way.type === 'rest' ? cancelTask(known, today) : tickTask(known, today, toggle && ((each) => toggle(each, path)));
}

/** A step that asks is asked when it is done for now; the answer ticks it. */
function introductionWrites({ introduction: { path }, step, state }: Cause<'introduction'>, way: WayOut, tools: WayOutTools): readonly Edit[] {
  const isAsking = way.type === 'done' && state === 'ask';
  const asked = markAsked(step, tools.today, addDays(tools.today, INTRODUCTION_WINDOW.nudgeAfter));
  return [{ path, change: isAsking ? asked : lineChange({ path, line: step.line }, step.text, way, tools) }];
}

function rhythmWrites(path: string, way: WayOut, tools: WayOutTools): readonly Write[] {
  if (way.type === 'done') return [contact(path, way, '', tools)];
  return [{ path, change: way.type === 'rest' ? setProperty('rhythm', 'none', tools.reading) : setProperty('not_now_until', way.until, tools.reading) }];
}

function dateWrites(path: string, way: WayOut, tools: WayOutTools): readonly Write[] {
  if (way.type === 'not-now') return [{ path, change: setProperty('follow_up', way.until, tools.reading) }];
  const removed = { path, change: removeWith('follow_up', 'follow_up_about', tools.reading) };
  return way.type === 'rest' ? [removed] : [contact(path, way, '', tools), removed];
}

function contact(path: string, way: WayOut & { readonly type: 'done' }, words: string, tools: WayOutTools): DailyNoteEdit {
  return record({ kind: way.by ?? 'wrote', people: [tools.linkTo(path)], words, task: null }, tools);
}

/** The line that a computed follow-up stands for: done, put off, or given up, which settles its cause. */
function tell(people: readonly string[], words: string, way: WayOut, tools: WayOutTools): DailyNoteEdit {
  return record({ kind: 'tell', people: people.map(tools.linkTo), words, task: tellDraft(way, tools.today) }, tools);
}

function tellDraft(way: WayOut, today: Day): TaskDraft {
  if (way.type === 'not-now') return { status: 'open', scheduled: way.until };
  return { status: way.type === 'done' ? 'done' : 'cancelled', on: today };
}

function record(draft: RecordDraft, { today, rules }: WayOutTools): DailyNoteEdit {
  return { day: today, lines: composeRecord(draft, rules) };
}
