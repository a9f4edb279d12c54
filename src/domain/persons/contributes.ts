import type { Rules } from '../rules';
import { liesIn } from './folders';

/**
 * Whether a note adds nothing at all, not even tasks: it lies in a template folder or an excluded one, or is a template.
 * @param path of the note, with `.md`; a template may be named without it
 * @example contributesNothing('Templates/Person.md', { ...rules, templatePaths: ['Templates'] }) // true
 */
export function contributesNothing(path: string, rules: Rules): boolean {
  return liesIn(path, rules.excludedFolders) || liesIn(path, rules.templatePaths) || liesIn(withoutExtension(path), rules.templatePaths);
}

function withoutExtension(path: string): string {
  return path.endsWith('.md') ? path.slice(0, -3) : path;
}
