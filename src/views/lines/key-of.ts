/**
 * The key of an event by the name that menus show, with `Shift+` in front where it was held; null when another modifier was.
 * On a keyboard without Latin letters the place of the key counts.
 * @example keyOf(new KeyboardEvent('keydown', { key: 'd' })) // 'D'
 * @example keyOf(new KeyboardEvent('keydown', { key: 'т', code: 'KeyN' })) // 'N'
 */
export function keyOf({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): string | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === ' ') return 'Space';
  const letter = /^[a-z]$/i.test(key) ? key.toUpperCase() : /^Key([A-Z])$/.exec(code)?.[1];
  const name = key.length > 1 ? key : letter;
  if (name === undefined) return key;
  return shiftKey ? `Shift+${name}` : name;
}
