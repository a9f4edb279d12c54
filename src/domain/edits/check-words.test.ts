import { expect, it } from 'vitest';
import { wrongWords } from './check-words';

it.each<[string, RegExp]>([
  ['```js', /code block/], ['a\n- ~~~', /code block/], ['a\r\n > ``` b', /code block/], ['a %% b', /%%/], ['$$', /formula/], ['a <!-- b', /<!--/],
])('%j would break the note', (words, reason) => {
  expect(wrongWords(words)).toMatch(reason);
});

it.each(['', '100 % sure', 'a `code` b', 'costs $5 and $6', '<b>a</b> -->', 'a ~~b~~', '$& | \\', 'a\nb'])('%j would not', (words) => {
  expect(wrongWords(words)).toBeNull();
});
