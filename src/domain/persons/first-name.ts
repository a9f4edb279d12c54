/** What somebody is called in a letter. @example firstName('Ana Diaz') // 'Ana' */
export function firstName(name: string): string {
  return name.split(/\s/, 1)[0] ?? name;
}

/** Several names in short: by the first name of each, or in full where two would be called the same. @example inShort(['Ana Diaz', 'Sam Rivera']) // ['Ana', 'Sam'] */
export function inShort(names: readonly string[]): readonly string[] {
  const first = names.map(firstName);
  return new Set(first).size === names.length ? first : names;
}
