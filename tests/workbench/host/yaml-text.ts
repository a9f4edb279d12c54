import { parse, stringify } from 'yaml';

/** Reads YAML as Obsidian does: dates stay strings. Throws an error named `YAMLParseError` on broken YAML. */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { schema: 'core', logLevel: 'error' }) as unknown;
}

/** Writes a value as YAML, in Obsidian's style: two spaces, lists indented, no folding of long lines. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: '' });
}
