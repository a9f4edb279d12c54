/** What would be read, for what is found only when a note's text is looked through: the end of the sentence "… can't be read. Kith expects …". */

export const field = 'properties; this line in the text stays as it is';
export const differ = 'one value, and these are several';
export const link = 'quotes around the link: without them Obsidian sees none here';
export const comment = 'a tag here without its #: after one, YAML reads nothing more of the line';
export const place = 'properties that begin on the first line, and a line of three hyphens below them';
