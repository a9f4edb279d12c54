/** What would be read, for each kind of property: the end of the sentence "… can't be read. Kith expects …". */

export const day = 'a day like 2026-03-04';
export const birthday = 'a day like 1988-04-17, or 04-17 without the year';
export const rhythm = 'words like weekly, every 6 weeks, quarterly or twice a year, a number of days, or none';
export const yesOrNo = 'true or false';
export const list = 'text or a list of texts';
export const newestDay = 'one day; the newest counts until they agree';
export const earliestDay = 'one day; the earliest counts until they agree';
export const firstValue = 'one value; the first counts until they agree';
export const trueWins = 'one value; true counts until they agree';
export const pastDay = 'today or a day before it';
export const frontmatter = 'properties that Obsidian can show; often a text with : or @ needs quotes';

/** Of a note that could not be read: nothing stands in it that could be quoted. */
export const UNREAD_WORDS = {
  found: 'The file could not be opened.',
  accepted: 'a file that opens; Kith tries again when you come back to this window',
} as const;
