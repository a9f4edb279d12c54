import { isMap } from '../properties/values';
import type { Frontmatter } from './property-names';

const DEEPEST = 3;
const EXPRESSION = /\{\{[\s\S]*?\}\}|<%[\s\S]*?%>/g;
const WORD = /[\p{L}\p{N}]/u;
/** A key that was a map: YAML reads `{{title}}` without quotes as a map in a map. */
const MAP_AS_KEY = /^(?:\{[\s\S]*\}|\[object Object\])$/;

/**
 * Whether a template's text stands where a value should be: `{{…}}` or `<%…%>` without a word beside it.
 * Quotes make no difference.
 * @example holdsTemplateText({ birthday: '<% tp.date.now() %>' }) // true
 * @example holdsTemplateText({ interests: 'templates with {{mustache}}' }) // false
 */
export function holdsTemplateText(frontmatter: Frontmatter): boolean {
  for (const name in frontmatter) if (isTemplateText(frontmatter[name], 0)) return true;
  return false;
}

function isTemplateText(value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isExpression(value);
  if (depth > DEEPEST) return false;
  if (Array.isArray(value)) return value.some((item) => isTemplateText(item, depth + 1));
  return isMap(value) && Object.entries(value).some(([key, item]) => (item === null && MAP_AS_KEY.test(key)) || isTemplateText(item, depth + 1));
}

function isExpression(text: string): boolean {
  if (!text.includes('{{') && !text.includes('<%')) return false;
  const rest = text.replace(EXPRESSION, '');
  return rest !== text && !WORD.test(rest);
}
