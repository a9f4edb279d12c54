import { expect, it } from 'vitest';
import { circlesAmong, isInCircle } from './circles';

it.each<[string[][], string[]]>([
  [[], []],
  [[['friends', 'choir'], ['choir']], ['choir', 'friends']],
  [[['Choir'], ['choir', '#CHOIR'], ['family']], ['Choir', 'family']],
])('the circles of %j are %j', (people, circles) => {
  expect(circlesAmong(people)).toEqual(circles);
});

it.each<[string[], string, boolean]>([
  [['choir'], 'choir', true],
  [['Choir'], 'choir', true],
  [['choir'], 'family', false],
  [[], 'choir', false],
  [[], '', true],
])('%j is in “%s”: %s', (circles, circle, expected) => {
  expect(isInCircle(circles, circle)).toBe(expected);
});
