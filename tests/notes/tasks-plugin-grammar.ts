/**
 * How the Tasks plugin reads a line in its emoji format, written anew from its user guide: "Tasks Emoji Format" (the signs of the days),
 * "Statuses" (what stands in the box), and "Getting started", on limits (what Tasks knows is read from the end of the line backwards, tags and a block link among it;
 * the first thing that it does not know ends the reading, and all before it is the description).
 */

/** What Tasks makes of a line. */
export interface TasksTask {
  readonly state: 'todo' | 'in progress' | 'done' | 'cancelled';
  readonly description: string;
  readonly tags: readonly string[];
  readonly days: Readonly<Partial<Record<'scheduled' | 'due' | 'start' | 'done' | 'cancelled' | 'created', string>>>;
}

const LINE = /^[\s>]*(?:[-*+]|\d+[.)]) +\[(.)\] *(.*)$/u;
const STATES: Readonly<Record<string, TasksTask['state']>> = { ' ': 'todo', '/': 'in progress', x: 'done', '-': 'cancelled' };
const SIGNS = { scheduled: '⏳|⌛', due: '📅|📆|🗓', start: '🛫', done: '✅', cancelled: '❌', created: '➕' } as const;
const TAG = /(?:^|\s)(#[^ !@#$%^&*(),.?":{}|<>]+)$/;
const OTHERS = /(?:🔺|⏫|🔼|🔽|⏬|🔁 *[a-zA-Z0-9, !]+|🏁 *[a-zA-Z]+)$/u;
const BLOCK_LINK = / \^[a-zA-Z0-9-]+$/;

/** The task on a line; null when Tasks sees none, or a state that is not among those it comes with. */
export function readAsTasks(line: string): TasksTask | null {
  const [, box = '', body = ''] = LINE.exec(line) ?? [];
  const state = STATES[box];
  if (state === undefined) return null;
  const days: Record<string, string> = {};
  const tags: string[] = [];
  let rest = body.trimEnd().replace(BLOCK_LINK, '');
  for (let before = ''; rest !== before; ) {
    before = rest;
    rest = takeDays(rest, days).replace(TAG, (_, tag: string) => (tags.unshift(tag), '')).replace(OTHERS, '').trimEnd();
  }
  return { state, description: rest, tags, days };
}

function takeDays(text: string, days: Record<string, string>): string {
  for (const [name, signs] of Object.entries(SIGNS)) {
    const found = new RegExp(`(?:${signs})\uFE0F? *(\\d{4}-\\d{2}-\\d{2})$`, 'u').exec(text);
    if (!found) continue;
    days[name] ??= found[1] ?? '';
    return text.slice(0, found.index).trimEnd();
  }
  return text;
}
