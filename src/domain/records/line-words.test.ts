import { expect, it } from 'vitest';
import { wordsOf } from './line-words';

it.each([
  ['- [ ] Promised [[Sam]]: the budget template #kith/promise ⏳ 2026-03-06', 'the budget template'],
  ['- [ ] Tell [[Ana]]: how meeting [[Sam Rivera|Sam]] went #kith/tell', 'how meeting Sam went'],
  ['- Met [[Ana]]: at 9:30, news: she moves', 'at 9:30, news: she moves'],
])('after the colon of "%s" stand the words "%s"', (line, words) => {
  expect(wordsOf(line, line.indexOf(']]:') + 2)).toBe(words);
});

it.each([
  ['- [ ] call [[Sam Rivera]] about taxes', 'call Sam Rivera about taxes'],
  ['> - [x] call [Bob](People/Bob.md)', 'call Bob'],
  ['1. [ ] #task call #errand now 📅 2026-03-04 🔁 every week ⏫ ^a1', 'call now'],
  ['\t* [/] call %% not this %% soon [due:: 2026-03-04] (priority:: high)', 'call soon'],
  ['- [ ] call 🆔 a1b ⛔ c2,d3 🔁 every week 🏁 delete ⏳ 2026-03-04', 'call'],
  ['- [ ] pay C# lessons at #5', 'pay C# lessons at #5'],
  ['- [ ] ', ''],
])('"%s" says "%s"', (line, words) => {
  expect(wordsOf(line, -1)).toBe(words);
});
