import type { Items, PersonLink } from './list-items';

interface Comment { readonly from: number; readonly to: number }

/**
 * The links outside `%%` comments, which the metadata can't tell from others.
 * @param text of the note
 */
export function withoutCommented({ items, loose }: Items, text: string): Items {
  const comments = commentsIn(text);
  if (comments.length === 0) return { items, loose };
  const stands = ({ offset }: PersonLink): boolean => !comments.some(({ from, to }) => from < offset && offset < to);
  for (const item of items) item.keepLinks(stands);
  return { items, loose: loose.filter(stands) };
}

function commentsIn(text: string): readonly Comment[] {
  const comments: Comment[] = [];
  for (let from = text.indexOf('%%'); from >= 0;) {
    const to = text.indexOf('%%', from + 2);
    if (to < 0) return comments;
    comments.push({ from, to });
    from = text.indexOf('%%', to + 2);
  }
  return comments;
}
