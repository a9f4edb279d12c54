import { describe, expect, it } from 'vitest';
import { linksIn, noteNamed, withoutLinks } from './links';

describe('the links of a text', () => {
  it.each<[string, string[], string]>([
    ['[[Ana Diaz]]', ['Ana Diaz'], 'Ana Diaz'],
    ['[[People/Ana Diaz|Ana]]', ['People/Ana Diaz'], 'Ana'],
    ['[[People/Ana Diaz]]', ['People/Ana Diaz'], 'Ana Diaz'],
    ['[[Ana Diaz#How we met|then]]', ['Ana Diaz'], 'then'],
    ['[[Ana]], [[Bo]] and [[Cy|C.]]', ['Ana', 'Bo', 'Cy'], 'Ana, Bo and C.'],
    ['[Ana](People/Ana%20Diaz.md)', ['People/Ana Diaz.md'], 'Ana'],
    ['[](People/Ana%20Diaz.md)', ['People/Ana Diaz.md'], 'Ana Diaz'],
    ['[Ana](<People/Ana Diaz.md>)', ['People/Ana Diaz.md'], 'Ana'],
    ['[Sam (work)](People/Sam%20(work).md)', ['People/Sam (work).md'], 'Sam (work)'],
    ['[Sam](<People/Sam (work).md>) and [Bo](Bo.md)', ['People/Sam (work).md', 'Bo.md'], 'Sam and Bo'],
    ['([Ana](Ana.md))', ['Ana.md'], '(Ana)'],
    ['[a](b (c', [], '[a](b (c'],
    ['[a](100%.md)', ['100%.md'], 'a'],
    ['![[Ana.png]]', ['Ana.png'], 'Ana.png'],
    ['soil [data]', [], 'soil [data]'],
    ['[[]]', [], '[[]]'],
    ['[[Ana', [], '[[Ana'],
    ['no link', [], 'no link'],
    ["[[O'Hara & $& Söhne 🌱]]", ["O'Hara & $& Söhne 🌱"], "O'Hara & $& Söhne 🌱"],
  ])('%s', (text, targets, shown) => {
    expect(linksIn(text).map(({ target }) => target)).toEqual(targets);
    expect(withoutLinks(text)).toBe(shown);
  });
});

it.each([['Ana.md', 'Ana'], ['People/Ana.MD', 'Ana'], ['Ana', 'Ana'], ['a/b/c.d', 'c.d'], ['', '']])('the note that %s leads to is called %s', (target, name) => {
  expect(noteNamed(target)).toBe(name);
});
