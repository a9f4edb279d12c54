/** How a setting stands in a text field: a list by commas or by lines, and pairs as `name = value` lines. */

/** What parts the items of a list: names of folders may hold commas, so those stand one on a line. */
export type Separator = ', ' | '\n';

/** @example listFrom('kith, crm,', ', ') // ['kith', 'crm'] */
export function listFrom(text: string, separator: Separator): string[] {
  return text.split(separator === '\n' ? '\n' : /[,\n]/).map((item) => item.trim()).filter((item) => item !== '');
}

export function listText(items: readonly string[], separator: Separator): string {
  return items.join(separator);
}

/**
 * Reads `name = value` lines; empty lines do not count.
 * @returns the pairs, or the first line that is none.
 * @example pairsFrom('A = 3 weeks') // { pairs: { A: '3 weeks' } }
 */
export function pairsFrom(text: string): { readonly pairs: Readonly<Record<string, string>> } | { readonly unread: string } {
  const pairs: Record<string, string> = {};
  for (const line of text.split('\n').map((each) => each.trim()).filter((each) => each !== '')) {
    const at = line.indexOf('=');
    const [name, value] = [line.slice(0, Math.max(0, at)).trim(), line.slice(at + 1).trim()];
    if (name === '' || value === '') return { unread: line };
    pairs[name] = value;
  }
  return { pairs };
}

export function pairsText(pairs: Readonly<Record<string, string>>): string {
  return Object.entries(pairs).map(([name, value]) => `${name} = ${value}`).join('\n');
}
