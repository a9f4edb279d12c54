import { linksIn, noteNamed } from './links';
import { textOf, valuesIn } from './values';

const NOT_ONE_PLAIN_TAG = /[\s,#[]/;

/**
 * The tags that a `tags` property holds, without `#`: a list, one text, or several in one text parted by commas or spaces.
 * A link stands for the name of its note.
 * @example tagsIn(['#person', null, 2026]) // ['person', '2026']
 * @example tagsIn('person, friend') // ['person', 'friend']
 */
export function tagsIn(value: unknown): readonly string[] {
  return valuesIn(value).flatMap((item) => {
    const text = textOf(item);
    if (text === null) return [];
    return NOT_ONE_PLAIN_TAG.test(text) ? severalTags(text) : text;
  });
}

function severalTags(text: string): readonly string[] {
  const links = linksIn(text);
  if (links.length > 0) return links.map(({ target }) => noteNamed(target));
  return text.split(/[\s,]+/).map((tag) => tag.replace(/^#+/, '')).filter((tag) => tag !== '');
}
