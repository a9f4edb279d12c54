import { ItemView, Notice } from 'obsidian';
import { briefMarkdown } from '../domain/brief/brief-markdown';
import { insertBlock } from '../domain/edits/insert-block';
import { nameOf } from '../domain/persons/person-facts';
import * as BRIEF_WORDS from '../domain/words/brief-words';
import * as FORM_WORDS from '../domain/words/form-words';
import { sourceViewOf } from '../vault/open-editor';
import { openChoose } from '../views/form/choose';
import { linkIn, namesOf } from './kith';
import type { Kith } from './kith';
import { peopleOfNote } from './people-of-note';
import { readBrief } from './read-brief';
import { startingPoint } from './starting-point';

/** Copies the briefs of these people as Markdown. */
export async function copyBriefs(kith: Kith, people: readonly string[]): Promise<void> {
  const lines = await markdownOf(kith, people, kith.app.workspace.getActiveFile()?.path ?? '');
  // The clipboard is closed to a window that is not in use.
  const { navigator } = kith.app.workspace.getActiveViewOfType(ItemView)?.containerEl.win ?? window;
  const copied = await navigator.clipboard.writeText(`${lines.join('\n')}\n`).then(() => true, () => false);
  new Notice(copied ? BRIEF_WORDS.copied(namesOf(kith, people)) : BRIEF_WORDS.notCopied);
}

/** Puts the briefs of these people into the open note: below the line of the cursor, or where it is only read, at its end. */
export async function insertBriefs(kith: Kith, people: readonly string[]): Promise<void> {
  const file = kith.app.workspace.getActiveFile();
  if (file?.extension !== 'md') return void new Notice(BRIEF_WORDS.noNote);
  const lines = await markdownOf(kith, people, file.path);
  const below = sourceViewOf(kith.app, file)?.editor.getCursor().line ?? null;
  await kith.changes.make([{ path: file.path, change: insertBlock(below, lines) }], BRIEF_WORDS.inserted(namesOf(kith, people)));
}

export function copyBrief(kith: Kith): void {
  choosePeople(kith, (people) => void copyBriefs(kith, people));
}

export function insertBrief(kith: Kith): void {
  choosePeople(kith, (people) => void insertBriefs(kith, people));
}

/** Those who are linked where the cursor stands, or whom the open note is about; asks when there are several. */
function choosePeople(kith: Kith, use: (people: readonly string[]) => void): void {
  const linked = startingPoint(kith).people;
  const note = kith.app.workspace.getActiveFile()?.path;
  const people = linked.length > 0 || note === undefined ? linked : peopleOfNote(kith, note);
  if (people.length === 0) new Notice(BRIEF_WORDS.nobody);
  else if (people.length === 1) use(people);
  else {
    const choices = people.map((value) => ({ value, name: nameOf(kith.people, value) }));
    openChoose(kith.app, { title: BRIEF_WORDS.whose, intro: BRIEF_WORDS.whoseIntro, submit: BRIEF_WORDS.next, cancel: FORM_WORDS.cancel }, choices, (chosen) => () => use(chosen));
  }
}

async function markdownOf(kith: Kith, people: readonly string[], note: string): Promise<string[]> {
  const blocks: string[][] = [];
  for (const path of people) {
    const read = await readBrief(kith, path, new AbortController().signal);
    if (read) blocks.push(briefMarkdown(BRIEF_WORDS.calloutTitle(linkIn(kith, note, path)), read.who, read.sections));
  }
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}
