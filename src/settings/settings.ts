import { toDay } from '../domain/days/day';
import type { Day } from '../domain/days/day';
import type { Rules } from '../domain/rules';
import { DEFAULT_SETTINGS } from '../domain/settings';
import type { Settings } from '../domain/settings';

/** `data.json` as it was read: an object whose unknown keys are kept. */
export type SettingsData = Readonly<Record<string, unknown>>;

/**
 * Reads settings from what stands in `data.json`. A value of the wrong shape counts as not set;
 * it stays in the file until the user changes that setting.
 * @example readSettings({ heading: 7 }).heading // 'People'
 */
export function readSettings(data: SettingsData): Settings {
  const { startDay, awayUntil: _away, firstRunDone, version, ...rules } = DEFAULT_SETTINGS;
  const read = Object.fromEntries(Object.entries(rules).map(([key, fallback]) => [key, sameShape(data[key], fallback)]));
  return {
    ...rules,
    ...read,
    version: typeof data['version'] === 'number' ? data['version'] : version,
    startDay: typeof data['startDay'] === 'string' ? toDay(data['startDay']) : startDay,
    awayUntil: typeof data['awayUntil'] === 'string' ? toDay(data['awayUntil']) : null,
    firstRunDone: data['firstRunDone'] === true || firstRunDone,
  };
}

/** The rules of the domain: the user's settings, with what the vault's own configuration says. */
export function rulesOf(settings: Settings, found: Pick<Rules, 'templatePaths' | 'taskFilter'>, today: Day): Rules {
  const { version: _version, firstRunDone: _done, openNoteLine: _line, peopleInNote: _inNote, linkSign: _sign, postTag: _tag, awayUntil: _away, halfHour: _halfHour, startDay, ...rules } = settings;
  const templatePaths = [...found.templatePaths, ...(rules.personTemplate === '' ? [] : [rules.personTemplate])];
  return { ...rules, taskFilter: found.taskFilter, templatePaths, startDay: startDay ?? today };
}

function sameShape(value: unknown, fallback: unknown): unknown {
  if (Array.isArray(fallback)) return isTextList(value) ? value : fallback;
  if (typeof fallback === 'object') return isTextRecord(value) ? value : fallback;
  return typeof value === typeof fallback ? value : fallback;
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isTextRecord(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && isTextList(Object.values(value));
}
