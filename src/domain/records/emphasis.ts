/** Bold, italics, highlights, struck out and code, around whole words; an address on the way is left as it is. */
const EMPHASIS = /(?<![\p{L}\p{N}\\*_=~`])(\*{1,3}|_{1,3}|==|~~|`)(?![\s*_=~`])((?:(?!\1).)*)(?<![\s\\])\1(?![\p{L}\p{N}*_=~`])|https?:\/\/\S+/gu;

/**
 * A text to read: without Markdown's marks around words. What goes back into a note keeps them.
 * @example withoutEmphasis('the **lease** is ==signed==') // 'the lease is signed'
 */
export function withoutEmphasis(text: string): string {
  return text.replace(EMPHASIS, (all: string, _mark: string | undefined, words?: string) => words ?? all);
}
