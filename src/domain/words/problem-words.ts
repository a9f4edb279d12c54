/** What would be read, for each kind of property: the end of the sentence "… can't be read. Kith reads …". */
export const ACCEPTED = {
  day: 'a day like 2026-03-04',
  birthday: 'a day like 1988-04-17, or 04-17 without the year',
  rhythm: 'words like weekly, every 6 weeks, quarterly or twice a year, a number of days, or none',
  yesOrNo: 'true or false',
  list: 'text or a list of texts',
  newestDay: 'one day; the newest counts until they agree',
  earliestDay: 'one day; the earliest counts until they agree',
  firstValue: 'one value; the first counts until they agree',
  trueWins: 'one value; true counts until they agree',
  pastDay: 'today or a day before it',
  frontmatter: 'properties that Obsidian can show; often a text with : or @ needs quotes',
} as const;

/** The same for what is found only when a note's text is looked through. */
export const FIX_ACCEPTED = {
  field: 'properties; this line in the text stays as it is',
  differ: 'one value, and these are several',
  link: 'it, but Obsidian sees a link here only in quotes',
  comment: 'a tag here without its #: after one, YAML reads nothing more of the line',
  firstLine: 'properties that begin on the first line',
} as const;

/** Of a note that could not be read: nothing stands in it that could be quoted. */
export const UNREAD_WORDS = {
  found: 'The file could not be opened.',
  accepted: 'a file that opens; Kith tries again when you come back to this window',
} as const;
