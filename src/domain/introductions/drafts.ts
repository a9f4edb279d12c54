import { readLayout } from '../edits/note-layout';
import { splitLines } from '../edits/note-lines';
import type { FollowUpCause } from '../follow-ups/follow-up';
import { firstName } from '../persons/first-name';
import type { Person } from '../persons/person';
import { withoutLinks } from '../properties/links';
import { capitalised } from '../words/capitalised';
import * as DRAFT_WORDS from '../words/draft-words';
import { INTRODUCTION_DRAFTS } from '../words/draft-words';
import { namesTogether } from '../words/view-words';

type Cause = Extract<FollowUpCause, { type: 'introduction' }>;

/** What a draft is for, as the heading over it says. */
type DraftName = keyof typeof INTRODUCTION_DRAFTS;

/** How the user writes about introductions: drafts of their own, and whether names are given before both have agreed. */
export interface IntroductionDrafts {
  readonly own: Readonly<Partial<Record<DraftName, string>>>;
  readonly givesNames: boolean;
}

const DRAFT_OF: Readonly<Record<Cause['state'], DraftName>> = { ask: 'ask', asked: 'ask again', 'rest?': 'ask again', introduce: 'introduce', hear: 'hear' };

/**
 * Reads the drafts in a note of the user's own: the text below each heading that names a step, whatever its level, case and emoji.
 * A heading without text leaves Kith's words.
 * @example readDrafts('## Ask\nDear {{name}}, …\n## Hear\n') // { ask: 'Dear {{name}}, …' }
 */
export function readDrafts(note: string): IntroductionDrafts['own'] {
  const { lines } = splitLines(note);
  const { headings } = readLayout(lines);
  const sections = headings.map(({ text, lastLine }, index): [string, string] => [
    text.toLowerCase().replace(/[^\p{L}\s]+/gu, '').replace(/\s+/g, ' ').trim(),
    lines.slice(lastLine + 1, headings[index + 1]?.line ?? lines.length).join('\n').trim(),
  ]);
  return Object.fromEntries(sections.filter(([name, text]) => name in INTRODUCTION_DRAFTS && text !== '').reverse());
}

/**
 * A letter for the next step of an introduction. Until both have agreed, who is asked does not learn the other's name, unless the user wants so:
 * it is left out of the reasons too.
 * @param to who is written to; empty where the step does not tell who is asked
 * @param others the other people of the introduction; empty where it is written to all of them
 */
export function introductionDraft({ introduction, state }: Cause, to: readonly Person[], others: readonly Person[], { own, givesNames }: IntroductionDrafts): string {
  const draft = DRAFT_OF[state];
  const hides = !givesNames && (draft === 'ask' || draft === 'ask again');
  const why = withoutLinks(introduction.words);
  const named = hides ? DRAFT_WORDS.somebody : namesTogether(others.map(({ name }) => name));
  return filled(own[draft] ?? INTRODUCTION_DRAFTS[draft], {
    name: namesTogether(to.map(({ name }) => firstName(name))) || DRAFT_WORDS.unknown,
    other: others.length === 0 ? DRAFT_WORDS.eachOther : named,
    why: hides ? withoutNames(why, others) : why,
  });
}

/** A draft with what its marks stand for; after the end of a sentence the reason begins like one. */
function filled(draft: string, values: Readonly<Record<string, string>>): string {
  const text = draft.replace(/\{\{\s*(name|other|why)\s*\}\}/gi, (_, mark: string, at: number) => {
    const value = values[mark.toLowerCase()] ?? '';
    return /(?:^|[.!?]\s+)$/.test(draft.slice(0, at)) ? capitalised(value) : value;
  });
  return text.trim();
}

function withoutNames(text: string, people: readonly Person[]): string {
  const names = people.flatMap(({ name, aliases }) => [name, ...aliases, firstName(name)]).filter((name) => name !== '');
  const pattern = names.sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  if (pattern === '') return text;
  return text.replace(new RegExp(`(^|[^\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'gu'), (_, before: string) => before + DRAFT_WORDS.someone);
}
