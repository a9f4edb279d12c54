import type { NoteMetadata } from '../notes/note';
import { noteNamed, withoutHeading } from '../properties/links';
import { tagsIn } from '../properties/tags';

/** A note as it is held against what people care about. */
export interface NoteToShare {
  readonly path: string;
  readonly title: string;
  /** Without `#`. */
  readonly tags: readonly string[];
  /** What links lead to, and where it differs their text. */
  readonly links: readonly string[];
  /** Paths of the people that it is about: its own person, and those whom its properties link. */
  readonly about: ReadonlySet<string>;
}

/**
 * What a note is about, from the metadata cache alone.
 * @param resolve the path that a link of this note leads to
 */
export function noteToShare(path: string, metadata: NoteMetadata, resolve: (link: string) => string | null): NoteToShare {
  const links = [...(metadata.links ?? []), ...(metadata.embeds ?? [])].flatMap(({ link, displayText }) => {
    const name = noteNamed(withoutHeading(link));
    return displayText === undefined || displayText === link ? [name] : [name, displayText];
  });
  const inProperties = (metadata.frontmatterLinks ?? []).map(({ link }) => link);
  const tags = [...(metadata.tags ?? []).map(({ tag }) => tag.slice(1)), ...tagsIn(metadata.frontmatter?.['tags'])];
  return {
    path,
    title: noteNamed(path),
    tags: [...new Set(tags)],
    links: [...new Set([...links, ...inProperties.map(noteNamed)])],
    about: new Set([path, ...inProperties.flatMap((link) => resolve(link) ?? [])]),
  };
}
