import { wrongWords } from '../edits/check-words';
import { wordsOf } from '../records/line-words';
import { BRIEF_SECTIONS } from '../words/brief-words';
import type { BriefLine, BriefSection } from './brief-lines';

/**
 * A brief as Markdown, in a callout: what stands in one is read as no contact, no mention and no task.
 * @param title the callout's title
 * @param who lines about the person
 * @returns lines without line endings
 * @example briefMarkdown('Brief: [[Sam]]', ['Product · Harbour Labs'], []) // ['> [!note]+ Brief: [[Sam]]', '> Product · Harbour Labs']
 */
export function briefMarkdown(title: string, who: readonly string[], sections: readonly BriefSection[]): string[] {
  const body = sections.flatMap(({ id, lines }) => ['', `**${BRIEF_SECTIONS[id]}**`, ...lines.map((line) => `- ${itemOf(line)}`)]);
  return [`[!note]+ ${title}`, ...who.map(plain), ...body].map((line) => `> ${line}`.trimEnd());
}

function itemOf({ words, note }: BriefLine): string {
  const [said, what] = [plain(words), plain(note)];
  return said === '' || what === '' ? said || what : `${said} (${what})`;
}

/** Words without what would say something of its own there, or break the note. */
function plain(words: string): string {
  return wrongWords(words) === null ? wordsOf(words, -1) : '';
}
