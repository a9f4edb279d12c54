import { propertyCalled } from '../persons/property-names';
import { linksIn, noteNamed } from '../properties/links';
import { memo } from '../properties/memo';
import { tagsIn } from '../properties/tags';
import { valuesIn } from '../properties/values';
import type { NoteMetadata } from './note';

type Frontmatter = NonNullable<NoteMetadata['frontmatter']>;

/** A property that matters in a meeting note: who took part, who did when it says that it is a meeting, and when it was. */
type MeetingProperty = 'attendees' | 'people' | 'date';

const PROPERTIES: ReadonlyMap<string, MeetingProperty> = new Map([
  ['attendees', 'attendees'], ['participants', 'attendees'],
  ['people', 'people'], ['person', 'people'], ['with', 'people'], ['contacts', 'people'],
  ['date', 'date'],
]);

const MEETINGS: ReadonlySet<string> = new Set(['meeting', 'call', 'conversation', 'interaction', '1-1', '1:1', '1on1']);

/** What a property says of a meeting; case, spaces, `-` and `_` in its name make no difference. */
export const meetingProperty = memo((spelling: string): MeetingProperty | null => PROPERTIES.get(spelling.toLowerCase().replace(/[\s_-]+/g, '')) ?? null);

/**
 * Whether a note says that it is a meeting, call, conversation, interaction or 1-1: by a type-like property, a tag or a category.
 * @example isMeetingNote({ frontmatter: { categories: ['[[Meetings]]'] } }) // true
 */
export function isMeetingNote({ frontmatter, tags }: NoteMetadata): boolean {
  return (frontmatter !== undefined && saysMeeting(frontmatter)) || (tags?.some(({ tag }) => isMeetingTag(tag)) ?? false);
}

function saysMeeting(frontmatter: Frontmatter): boolean {
  for (const name in frontmatter) {
    const property = propertyCalled(name);
    if ((property === 'type' || property === 'category') && valuesIn(frontmatter[name]).some(isMeetingValue)) return true;
    if (property === 'tags' && tagsIn(frontmatter[name]).some(isMeetingTag)) return true;
  }
  return false;
}

function isMeetingValue(value: unknown): boolean {
  return typeof value === 'string' && isMeetingWord(noteNamed(linksIn(value)[0]?.target ?? value));
}

function isMeetingTag(tag: string): boolean {
  return tag.split('/').some((segment) => isMeetingWord(segment.replace(/^#/, '')));
}

/** One or several: a category is a note called Meetings. */
const isMeetingWord = memo((text: string): boolean => {
  const word = text.trim().toLowerCase();
  return MEETINGS.has(word) || (word.endsWith('s') && MEETINGS.has(word.slice(0, -1)));
});
