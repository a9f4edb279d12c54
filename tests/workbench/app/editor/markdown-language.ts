import { markdown, markdownLanguage } from '@codemirror/lang-markdown';
import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { tags } from '@lezer/highlight';

const heading = (level: number) => ({ tag: tags[`heading${level}` as 'heading1'], class: `cm-header cm-header-${level}` });

const style = HighlightStyle.define([
  ...[1, 2, 3, 4, 5, 6].map(heading),
  { tag: tags.strong, class: 'cm-strong' },
  { tag: tags.emphasis, class: 'cm-em' },
  { tag: tags.strikethrough, class: 'cm-strikethrough' },
  { tag: tags.monospace, class: 'cm-inline-code' },
  { tag: tags.quote, class: 'cm-quote' },
  { tag: tags.url, class: 'cm-url' },
  { tag: tags.processingInstruction, class: 'cm-formatting' },
]);

/** Markdown with its parts marked by Obsidian's class names. */
export const markdownHighlighting: Extension = [markdown({ base: markdownLanguage, addKeymap: true }), syntaxHighlighting(style)];
