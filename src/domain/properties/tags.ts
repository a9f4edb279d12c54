import { textOf, valuesIn } from './values';

/**
 * The tags that a `tags` property holds, without `#`: a list, one text, or several in one text parted by commas or spaces.
 * @example tagsIn(['#person', null, 2026]) // ['person', '2026']
 * @example tagsIn('person, friend') // ['person', 'friend']
 */
export function tagsIn(value: unknown): readonly string[] {
  return valuesIn(value).flatMap((item) => tagsOf(textOf(item)));
}

function tagsOf(text: string | null): readonly string[] {
  if (text === null) return [];
  return text.split(/[\s,]+/).map((tag) => tag.replace(/^#+/, '')).filter((tag) => tag !== '');
}
