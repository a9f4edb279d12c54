/**
 * The key of an event by the name that menus show, with `Shift+` in front where it was held; null when another modifier was.
 * On a keyboard without Latin letters the place of the key counts.
 * @example keyOf(new KeyboardEvent('keydown', { key: 'd' })) // 'D'
 * @example keyOf(new KeyboardEvent('keydown', { key: 'т', code: 'KeyN' })) // 'N'
 */
export function keyOf(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey) return null;
  if (event.key === ' ') return 'Space';
  if (event.key.length > 1) return event.shiftKey ? `Shift+${event.key}` : event.key;
  const isLetter = /^[a-z]$/i.test(event.key) || /^Key[A-Z]$/.test(event.code);
  if (!isLetter) return event.key;
  const letter = /^[a-z]$/i.test(event.key) ? event.key.toUpperCase() : event.code.slice(3);
  return event.shiftKey ? `Shift+${letter}` : letter;
}
