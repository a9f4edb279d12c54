import type { App } from 'obsidian';

/** Ticks a task's line as the Tasks plugin would: what stands in its place afterwards, one line or, for a recurring task, two. */
type ToggleTask = (line: string, path: string) => string;

/**
 * The Tasks plugin's own way to tick a task, so that recurrence and done dates are its own; null when the plugin is not switched on.
 * Obsidian offers no documented way to another plugin: every step is checked.
 */
export function tasksPluginToggle(app: App): ToggleTask | null {
  const api = ['plugins', 'plugins', 'obsidian-tasks-plugin', 'apiV1'].reduce<unknown>(propertyOf, app);
  const toggle = propertyOf(api, 'executeToggleTaskCommand');
  if (typeof toggle !== 'function') return null;
  return (line, path) => {
    const result: unknown = toggle.call(api, line, path);
    return typeof result === 'string' ? result : '';
  };
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}
