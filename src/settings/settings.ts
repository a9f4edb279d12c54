import { toDay } from '../domain/days/day';
import type { Day } from '../domain/days/day';
import { isMap } from '../domain/properties/values';
import { DEFAULT_RULES } from '../domain/rules';
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
  const read = Object.entries(DEFAULT_SETTINGS).map(([key, first]): [string, unknown] => [key, sameShape(data[key], first)]);
  return { ...DEFAULT_SETTINGS, ...Object.fromEntries(read) };
}

/** The rules of the domain: the user's settings, with what the vault's own configuration says. */
export function rulesOf(settings: Settings, found: Pick<Rules, 'templatePaths' | 'taskFilter'>, today: Day): Rules {
  const own = Object.fromEntries(Object.entries(settings).filter(([key]) => key in DEFAULT_RULES));
  const { personTemplate, startDay } = settings;
  const templatePaths = [...found.templatePaths, ...(personTemplate === '' ? [] : [personTemplate])];
  return { ...DEFAULT_RULES, ...own, taskFilter: found.taskFilter, templatePaths, startDay: startDay ?? today };
}

/** The only settings that may be null are days. */
function sameShape(value: unknown, first: unknown): unknown {
  if (first === null) return typeof value === 'string' ? toDay(value) : null;
  if (Array.isArray(first)) return isTextList(value) ? value : first;
  if (typeof first === 'object') return isTextRecord(value) ? value : first;
  return typeof value === typeof first ? value : first;
}

export function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

export function isTextRecord(value: unknown): value is Readonly<Record<string, string>> {
  return isMap(value) && isTextList(Object.values(value));
}
