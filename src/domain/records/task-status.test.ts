import { expect, it } from 'vitest';
import { statusOf } from './task-status';

it.each([[' ', 'open'], ['/', 'asked'], ['x', 'done'], ['X', 'done'], ['-', 'cancelled'], ['>', null], ['!', null], ['', null]])(
  'a box with "%s" is %s',
  (box, status) => expect(statusOf(box)).toBe(status),
);
