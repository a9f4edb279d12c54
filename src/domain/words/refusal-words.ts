import type { BlockType } from '../edits/open-blocks';

const BLOCK_NAMES: Readonly<Record<BlockType, string>> = {
  frontmatter: 'the block of properties',
  code: 'a code block',
  comment: 'a comment (%%)',
  'html-comment': 'a comment (<!--)',
  math: 'a math block ($$)',
  html: 'a block of HTML',
};

/** Something above the place is never closed, so that the line would end up inside it. `line` counts from 1. */
export function unclosedAbove(type: BlockType, line: number): string {
  return `${BLOCK_NAMES[type]} that opens on line ${line} is never closed, and the new line would end up inside it. Close it and try again.`;
}

/** A heading that would become part of the new list item. `line` counts from 1. */
export function indentedHeadingBelow(line: number): string {
  return `the heading on line ${line} is indented, and would become part of the new line. Take its spaces away and try again.`;
}

/** What was written can't be taken back. */
export const changedSince = 'what was written there has been changed since, so it was left as it is.';

/** What was written stands there more than once. */
export const ambiguousUndo = 'what was written is there more than once, and nothing says which is meant.';

/** @param note its name, without folder and extension */
export function notWritten(note: string, reason: string): string {
  return `Nothing was written to “${note}”: ${reason}`;
}

/** Some notes were written before one was not. */
export function writtenOnly(notes: readonly string[], problem: string): string {
  return `${problem} Written already: ${notes.map((note) => `“${note}”`).join(', ')}.`;
}

export const noteGone = 'the note is not there any more.';

export const noteExists = 'a note of that name is there already.';

/** @param message what the system said */
export function writeFailed(message: string): string {
  return `it could not be saved (${message}).`;
}

/** @param message what the system said */
export function notRead(note: string, message: string): string {
  return `“${note}” can’t be read (${message})`;
}

/** A template engine has filled the note anew and with it the line is gone. */
export const lineLost = 'a template has filled it anew, and the line is gone. Your words are kept: write them once more.';

/** @param name of a note, with signs that no link can hold */
export function noLinkTo(name: string): string {
  return `no link can reach a note called “${name}”. Rename it without # | ^ [ and ].`;
}

/** A person to be made has no name that a note can have. */
export const emptyNoteName = 'a new person needs a name, and it can’t begin with a dot.';

export const longNoteName = 'this name is too long for a note.';

/** What is known of a new person can't be written into the template's properties. */
export function inTemplate(reason: string): string {
  return `in your template, ${reason}`;
}

/** Windows keeps some names for itself, with any ending. */
export function reservedNoteName(name: string): string {
  return `Windows keeps the name “${name}” for itself: a note can’t have it on every device. Add another word to it.`;
}

/** @param character what a note's name can't hold */
export function badNoteName(character: string): string {
  return `a note can’t have “${character}” in its name.`;
}

/** @param note its name, without folder and extension */
export function notUndone(note: string, reason: string): string {
  return `Nothing was undone in “${note}”: ${reason}`;
}

/** @param note its name, without folder and extension */
export function notTakenBack(note: string, reason: string): string {
  return `“${note}” stays as it is: ${reason}`;
}

/** @param line the line as it was */
export function lineGone(line: string): string {
  return `the line “${line.trim()}” is not there any more as it was. Have a look at the note.`;
}

export function lineTwice(line: string): string {
  return `the line “${line.trim()}” is there more than once, and has moved since. Have a look at the note.`;
}

export function notATask(line: string): string {
  return `the line “${line.trim()}” is not an open task.`;
}

export const recurringTask = 'this task repeats, and only the Tasks plugin knows how to write the next one. Switch that plugin on, or tick it by hand.';

/** The Tasks plugin gave nothing to write. */
export const notToggled = 'the Tasks plugin would not tick this task. Tick it by hand.';

/** What would be written does not read as it was meant. */
export function notReadBack(line: string): string {
  return `the line “${line.trim()}” would not read as it was meant. Change it by hand.`;
}

export const propertiesUnclosed = 'its properties don’t begin on the first line, or are never closed with “---”. Put that right in the note and try again.';

export const propertiesUnreadable = 'its properties can’t be read as YAML. Put that right in the note and try again.';

/** @param names the spellings that are there */
export function propertyTwice(names: readonly string[]): string {
  return `the same property is there more than once (${names.join(', ')}). Keep one of them and try again.`;
}

export function propertyNotOneLine(name: string): string {
  return `the property “${name}” is more than one plain line. Change it in the note.`;
}

export function noSuchProperty(name: string): string {
  return `the property “${name}” is not there any more.`;
}

export const notMarkable = 'this line can’t be a record: only list items can. Write a new line instead.';

/** A file of that name holds something else than the entry that is to be written. */
export const notThisEntry = 'a file of that name is there already, and holds something else. Choose another name.';

/** None of the names that were to become links stands there any more. */
export const namesGone = 'the names are not there any more as they were. Have a look at the note.';
