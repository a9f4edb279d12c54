/** What is wrong with words that the user typed, as it stands at the field. */
export const WRONG_WORDS = {
  fence: 'A line of ``` or ~~~ would begin a code block in the note. Leave it out, or use single ` marks.',
  comment: '%% would begin a comment in the note. Leave it out.',
  math: '$$ would begin a formula in the note. Leave it out.',
  html: '<!-- would begin a comment in the note. Leave it out.',
} as const;

/** Why a line would not read as it was meant, as it stands at the field. */
export const WRONG_RECORD = {
  unreadable: 'Written like this, the line could not be read back. Change the words.',
  kind: 'These words would make it another kind of line. Look for a tag in them.',
  people: 'These words would change who took part. Look for links in them.',
  days: 'These words would change the days of the line. Look for dates with signs in them.',
} as const;

/** What is wrong with a line's wording, as it stands at the setting. */
export const WRONG_WORDING = {
  noPeople: 'It needs {people} once: that is where the links go.',
  noWords: 'It needs {words} once: that is where your words go.',
  severalLines: 'It has to be one line.',
  unreadable: 'A line worded like this could not be read back. Try something like “Met {people}: {words}”.',
} as const;
