/**
 * How the Tasks plugin reads a line in its emoji format, written anew from what its user guide and its source say (looked at in November 2026):
 * the list marker is `-`, `*`, `+` or a number with a dot; a box says todo (a space), in progress (`/`), done (`x`, `X`) or cancelled (`-`), and with any
 * other sign todo, unless the user has set it otherwise; a block link ends the line. What Tasks knows is taken from the end of the line, field by field in
 * rounds, tags among it, until a round finds nothing; all before that is the description. Of two days of one kind the one further to the left is taken last, and counts.
 */

/** What Tasks makes of a line. */
export interface TasksTask {
  readonly state: 'todo' | 'in progress' | 'done' | 'cancelled';
  readonly description: string;
  readonly tags: readonly string[];
  readonly days: Readonly<Partial<Record<'scheduled' | 'due' | 'start' | 'done' | 'cancelled' | 'created', string>>>;
}

const LINE = /^[\s>]*(?:[-*+]|\d+\.) +\[(.)\] *(.*)$/u;
const STATES: Readonly<Record<string, TasksTask['state']>> = { '/': 'in progress', x: 'done', X: 'done', '-': 'cancelled' };
const BLOCK_LINK = / \^[a-zA-Z0-9-]+$/;

/** The fields in the order of one round, each at the end of what is left. The last group is the value. */
const ROUND: readonly (readonly [string, RegExp])[] = [
  ['priority', /(🔺|⏫|🔼|🔽|⏬)\uFE0F?$/],
  ['done', /✅\uFE0F? *(\d{4}-\d\d-\d\d)$/],
  ['cancelled', /❌\uFE0F? *(\d{4}-\d\d-\d\d)$/],
  ['due', /(?:📅|📆|🗓)\uFE0F? *(\d{4}-\d\d-\d\d)$/],
  ['scheduled', /(?:⏳|⌛)\uFE0F? *(\d{4}-\d\d-\d\d)$/],
  ['start', /🛫\uFE0F? *(\d{4}-\d\d-\d\d)$/],
  ['created', /➕\uFE0F? *(\d{4}-\d\d-\d\d)$/],
  ['recurrence', /🔁\uFE0F? *([a-zA-Z0-9, !]+)$/],
  ['on completion', /🏁\uFE0F? *([a-zA-Z]+)$/],
  ['tag', /(?:^|\s)(#[^ !@#$%^&*(),.?":{}|<>]+)$/],
  ['id', /🆔\uFE0F? *([a-zA-Z0-9-_]+)$/],
  ['depends on', /⛔\uFE0F? *([a-zA-Z0-9-_]+(?: *, *[a-zA-Z0-9-_]+ *)*)$/],
];
const DAYS = new Set(['scheduled', 'due', 'start', 'done', 'cancelled', 'created']);

/** The task on a line; null when Tasks sees none. */
export function readAsTasks(line: string): TasksTask | null {
  const [, box, body = ''] = LINE.exec(line) ?? [];
  if (box === undefined) return null;
  const days: Record<string, string> = {};
  const tags: string[] = [];
  let rest = body.trim().replace(BLOCK_LINK, '').trim();
  for (let before = ''; rest !== before; ) {
    before = rest;
    for (const [name, pattern] of ROUND) {
      const [, value] = pattern.exec(rest) ?? [];
      if (value === undefined) continue;
      rest = rest.replace(pattern, '').trim();
      if (DAYS.has(name)) days[name] = value;
      if (name === 'tag') tags.unshift(value);
    }
  }
  return { state: STATES[box] ?? 'todo', description: rest, tags, days };
}
