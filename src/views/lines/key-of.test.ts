import { expect, it } from 'vitest';
import { keyOf } from './key-of';

const press = (given: Partial<KeyboardEvent>): string | null => keyOf({ key: '', code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...given } as KeyboardEvent);

it.each<[string, Partial<KeyboardEvent>, string | null]>([
  ['d', { key: 'd', code: 'KeyD' }, 'D'],
  ['Shift and n', { key: 'N', code: 'KeyN', shiftKey: true }, 'Shift+N'],
  ['the n key of a Cyrillic keyboard', { key: 'т', code: 'KeyN' }, 'N'],
  ['d on a Dvorak keyboard, wherever it lies', { key: 'd', code: 'KeyH' }, 'D'],
  ['the space bar', { key: ' ', code: 'Space' }, 'Space'],
  ['a digit', { key: '1', code: 'Digit1' }, '1'],
  ['a slash', { key: '/', code: 'Slash' }, '/'],
  ['a slash that needs Shift', { key: '/', code: 'Digit7', shiftKey: true }, '/'],
  ['Shift and F10', { key: 'F10', code: 'F10', shiftKey: true }, 'Shift+F10'],
  ['an arrow', { key: 'ArrowDown', code: 'ArrowDown' }, 'ArrowDown'],
  ['Ctrl and d, which is not ours', { key: 'd', code: 'KeyD', ctrlKey: true }, null],
])('%s', (_, event, expected) => {
  expect(press(event)).toBe(expected);
});
