/** A text with a capital at its beginning. @example capitalised('every week') // 'Every week' */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
