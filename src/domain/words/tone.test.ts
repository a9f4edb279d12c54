import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * What Kith never says (docs/follow-ups.md, “Words”), in every form in which it could slip in.
 * Five have a letter in brackets, so that whoever searches the sources for them finds nothing.
 */
const NEVER_SAID = [
  'overdu[e]', 'late', 'behind', 'neglect(?:ed|s|ing)?',
  'pipelin[e]s?', 'leads?', 'stages?', 'prospects?', 'touchpoin[t]s?', 'tiers?', 'scor(?:e|es|ed|ing)', 'health', 'healthy',
  'miss(?:ed|es)?', 'fail(?:ed|s|ure)?', 'expir(?:e|es|ed|y)', 'belate[d](?:ly)?',
  'dismiss(?:ed|es)?', 'drop(?:ped|s)?',
  'balances?', 'debts?', 'ow(?:e|es|ed|ing)', 'returns?', 'returned', 'strea[k]s?',
];
const NEVER = new RegExp(String.raw`\b(?:${NEVER_SAID.join('|')})\b`, 'i');

const WORDS = import.meta.dirname;
const FILES = [...readdirSync(WORDS).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts')).map((name) => join(WORDS, name)), ...['record-kinds.ts', 'wording.ts'].map((name) => join(WORDS, '../records', name))];

/** The texts of a source file, without what it imports: what a user may come to read. */
function textsIn(source: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) texts.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('words.ts', source, ts.ScriptTarget.Latest, true));
  return texts;
}

describe('the words of the screen', () => {
  it.each(FILES.map((path) => [path.slice(path.lastIndexOf('/') + 1), path] as const))('in %s say nothing that Kith never says', (_name, path) => {
    expect(textsIn(readFileSync(path, 'utf8')).filter((text) => NEVER.test(text))).toEqual([]);
  });

  it.each(['3 days late', 'Two weeks behind', 'It failed.', 'you owe them', 'Dismiss', 'health', 'missed'])('would be found: "%s"', (text) => {
    expect(textsIn(`const words = { a: \`\${b} ${text}\` };`).filter((found) => NEVER.test(found))).toHaveLength(1);
  });

  it.each(['later', 'around now', 'whenever it comes', 'let it rest', 'the owner', 'understage'])('are not taken for what they only contain: "%s"', (text) => {
    expect(NEVER.test(text)).toBe(false);
  });
});
