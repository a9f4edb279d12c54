import type { Rules } from '../rules';

/** Whether a note is the one about the user, who is never suggested to themselves. */
export function isYou(path: string, rules: Rules): boolean {
  return rules.yourNote !== '' && (path === rules.yourNote || path === `${rules.yourNote}.md`);
}
