const BLOCK = /(<!-- generated:([\w-]+) -->\n)[\s\S]*?(<!-- \/generated -->)/g;

/** A table of a document that is written from code, by the name in its marker. */
export interface GeneratedBlock { readonly name: string; readonly text: string }

/** The tables between `<!-- generated:NAME -->` and `<!-- /generated -->`, as they stand in a document. */
export function blocksIn(document: string): GeneratedBlock[] {
  return [...document.matchAll(BLOCK)].map(([whole, start = '', name = '', end = '']) => ({ name, text: whole.slice(start.length, -end.length).trim() }));
}

/** The document with every such table written anew; a name that nobody renders stays as it is. */
export function withTables(document: string, tables: Readonly<Record<string, () => string>>): string {
  return document.replace(BLOCK, (whole: string, start: string, name: string, end: string) => {
    const render = tables[name];
    return render ? `${start}${render()}\n${end}` : whole;
  });
}
