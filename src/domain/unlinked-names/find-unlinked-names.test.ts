import { describe, expect, it } from 'vitest';
import { namesIn } from './unlinked-names.test-support';
import type { Named } from './unlinked-names.test-support';

/** The names found, in brackets: `Met [Sam Rivera]`. */
function bracketed(text: string, people: Named, path?: string): string {
  const names = namesIn(text, people, path);
  const lines = text.split('\n');
  for (const { line, from, to } of [...names].reverse()) lines[line] = `${lines[line]?.slice(0, from)}⟦${lines[line]?.slice(from, to)}⟧${lines[line]?.slice(to)}`;
  return lines.join('\n');
}

const SAM: Named = { 'Sam Rivera': ['Sam'], 'Ana Diaz': [] };

describe('a name is found as a whole word', () => {
  it.each<[string, Named, string]>([
    ['in a sentence', SAM, 'Met ⟦Sam Rivera⟧ and ⟦Ana Diaz⟧.'],
    ['by an alias', SAM, 'Coffee with ⟦Sam⟧'],
    ['not by a first name that is no alias', SAM, 'Coffee with Ana'],
    ['not inside another word', SAM, 'Samantha, Sámi, Sam1, 1Sam and sesam'],
    ['with a genitive', SAM, '⟦Sam⟧’s and ⟦Sam⟧\'s'],
    ['not as part of a word with hyphens or dots', { Anna: [] }, 'Anna-Maria, Maria-Anna, anna.de, x_Anna, Anna_x, People/Anna'],
    ['after an elision', { Anna: [] }, 'l’⟦Anna⟧ e d\'⟦Anna⟧'],
    ['not in a longer name with an apostrophe', { Brien: [] }, 'O’Brien'],
    ['in marks', SAM, '**⟦Sam⟧**, _⟦Sam⟧_, “⟦Sam⟧”, (⟦Sam⟧), ==⟦Sam⟧==, ⟦Sam⟧:, ⟦Sam⟧!'],
    ['not as a tag or a block’s id', SAM, '#Sam #people/Sam text ^Sam'],
    ['not after a mark that would make something else of a link', SAM, 'x !Sam and \\Sam, [Sam, Sam]'],
    ['with a sign before it', SAM, '@⟦Sam⟧'],
    ['with any shape of apostrophe', { 'Maeve O’Brien': [], "D'Arcy Wu": [] }, '⟦Maeve O\'Brien⟧ and ⟦D’Arcy Wu⟧'],
    ['with a space that does not break', SAM, '⟦Sam\u00A0Rivera⟧'],
    ['not over two lines', { 'Sam Rivera': [] }, 'Sam\nRivera'],
    ['with its accents only', { 'Soňa Nová': [] }, '⟦Soňa Nová⟧, not Sona Nova'],
    ['with accents written in two characters', { 'Soňa Nová': [] }, '⟦Son\u030Ca Nova\u0301⟧'],
    ['of several words, with or without capitals', SAM, '⟦sam rivera⟧ and ⟦Sam rivera⟧, not SAM RIVERA'],
    ['of one word, with its capital only', { Will: [], Mo: [] }, 'I will meet ⟦Will⟧ and ⟦Mo⟧, no mo'],
    ['of one word without a capital, also where a sentence begins', { 'Ruth Diaz': ['mum'] }, '⟦Mum⟧ called, then ⟦mum⟧'],
    ['with particles and initials', { 'Ludwig van Dam': [], 'J. R. Oake': [], 'María José Pérez-Gil': [] }, '⟦Ludwig Van Dam⟧, ⟦J. R. Oake⟧, ⟦María José Pérez-Gil⟧'],
    ['with what ends in a dot', { 'Sam Rivera': [], 'Sam Rivera Jr.': [] }, '⟦Sam Rivera Jr.⟧ and ⟦Sam Rivera⟧'],
    ['with an emoji', { '🌊 Sam': [] }, 'Met ⟦🌊 Sam⟧'],
    ['without a letter, never', { '2026': [], '🌊': [], J: [], 'Bo Li': ['2026-03-04', 'B'] }, '2026-03-04 🌊 J B'],
    ['in Chinese and Japanese, wherever it stands', { 田中: [], 王小明: [], マリア: [] }, '昨日⟦田中⟧さんと⟦王小明⟧。⟦マリア⟧と'],
    ['between letters of such a script', { 'Sam Rivera': [], Bo: [] }, '昨日⟦Sam Rivera⟧と⟦Bo⟧と'],
    ['in Thai', { สมชาย: [] }, 'พบ⟦สมชาย⟧วันนี้'],
    ['in Korean, Arabic, Hebrew and Cyrillic between spaces', { 김민수: [], 'سارة علي': [], 'דנה לוי': [], 'Анна Ким': [] }, '⟦김민수⟧ ⟦سارة علي⟧ ⟦דנה לוי⟧ ⟦Анна Ким⟧'],
    ['with words from Object', { 'constructor toString': [] }, '⟦constructor toString⟧ toString constructor'],
  ])('%s', (_, people, expected) => {
    expect(bracketed(expected.replace(/[⟦⟧]/g, ''), people)).toBe(expected);
  });

  it('and the longest wins', () => {
    const people = { Sam: [], 'Sam Rivera': [], 'Sam Rivera Lopez': [], 'Rivera Sons': [] };
    expect(bracketed('Sam Rivera Lopez, Sam Rivera, Sam, Sam Rivera Sons', people)).toBe('⟦Sam Rivera Lopez⟧, ⟦Sam Rivera⟧, ⟦Sam⟧, ⟦Sam Rivera⟧ Sons');
  });
});

describe('a name is not found', () => {
  it.each<[string, string]>([
    ['in a link', '[[Sam]] [[x|Sam]] ![[Sam]] [Sam](x) [a Sam b][x] ![Sam](y) [Sam] [x](Sam.md) [x](a(Sam)b)'],
    ['in a link that is not closed', 'see [[Sam'],
    ['in an address', 'https://sam.org/Sam www.x.org/Sam <https://x.org/Sam> Sam@x.org mailto:Sam@x.org x://Sam'],
    ['in code', '`Sam` ``a ` Sam`` <code>Sam</code>'],
    ['in code over two lines', 'a `b\nSam` c'],
    ['in code that looks closed on another line', 'a ` b\n`Sam` ` c `'],
    ['in a fence', '```\nSam\n```'],
    ['in a fence in a list', '- a\n  ```\n  Sam\n  ```'],
    ['in indented code', 'a\n\n    Sam\n\tSam\n\n    - Sam'],
    ['in code in a list', '- a\n\n      Sam'],
    ['in code that a list item begins with', '*     Sam\n      Sam'],
    ['in a comment', '%% Sam %% <!-- Sam --> a %% Sam\nSam\n%%'],
    ['in properties', '---\nwith: Sam\n---'],
    ['in the key of an inline field', 'Sam:: x\n- Sam Rivera:: y'],
    ['in a bracketed field', '[with:: Sam]'],
    ['in math', '$Sam$ $$Sam$$\n$$\nSam\n$$'],
    ['in HTML', '<b title="Sam">x</b> <a href="x">Sam</a>\n\n<div>\nSam\n</div>'],
    ['in a template', '{{Sam}} <% Sam %>'],
  ])('%s', (_, text) => {
    expect(namesIn(text, SAM)).toEqual([]);
  });

  it.each<[string, string]>([
    ['a heading', '# ⟦Sam⟧'],
    ['a quote and a callout', '> ⟦Sam⟧\n\n> [!note] ⟦Sam⟧\n> ⟦Sam⟧'],
    ['a task and its sub-item', '- [ ] call ⟦Sam⟧\n    - ⟦Sam⟧\n\n      ⟦Sam⟧'],
    ['a table', '| a | ⟦Sam⟧ |\n|---|---|\n| ⟦Sam⟧ | b |'],
    ['a footnote', '[^1]: ⟦Sam⟧'],
    ['the value of an inline field', 'with:: ⟦Sam⟧'],
    ['inline HTML', 'a <b>⟦Sam⟧</b>'],
    ['text beside a lone mark', 'a ` b ⟦Sam⟧, 5 < 6, ⟦Sam⟧ > 7, $5 for ⟦Sam⟧'],
    ['text after a link', '[[Ana Diaz]], ⟦Sam⟧ and [x](y) ⟦Sam⟧'],
  ])('but in %s', (_, expected) => {
    expect(bracketed(expected.replace(/[⟦⟧]/g, ''), SAM)).toBe(expected);
  });
});

describe('who is meant', () => {
  it.each<[string, string, Named, string | null]>([
    ['one person', 'Sam Rivera came', SAM, null],
    ['two of one name', 'Sam came', { 'Sam Rivera': ['Sam'], 'Sam Okafor': ['Sam'] }, 'several'],
    ['one whose name another has as an alias', 'Sam came', { Sam: [], 'Sam Okafor': ['Sam'] }, 'several'],
    ['one of two, when only one is called that', 'Sam Okafor came', { 'Sam Rivera': ['Sam'], 'Sam Okafor': ['Sam'] }, null],
    ['a word', 'Will do', { Will: [] }, 'word'],
    ['a month', 'in May', { May: [] }, 'word'],
    ['a name of two words that are words', 'May Grace', { 'May Grace': [] }, null],
    ['perhaps another, when a name follows', 'Sam Smith came', SAM, 'longer'],
    ['the one, when the sentence ends', 'I saw Sam. Then rain', SAM, null],
    ['perhaps a longer word', '田中央', { 田中: [] }, 'goes-on'],
    ['the one, before another script', '田中さん', { 田中: [] }, null],
  ])('%s', (_, text, people, doubt) => {
    expect(namesIn(text, people).map((name) => name.doubt)).toEqual([doubt]);
  });

  it('is never the person whose note it is, nor the user', () => {
    const people = { 'Sam Rivera': ['Sam'], Me: ['Sam Rivera Senior', 'Jo'], 'Jo Park': ['Jo'] };
    expect(bracketed('Sam Rivera, Sam and Jo Park', people, 'Sam Rivera.md')).toBe('Sam Rivera, Sam and ⟦Jo Park⟧');
    expect(bracketed('Sam Rivera Senior and Me', people)).toBe('Sam Rivera Senior and Me');
    expect(namesIn('Jo', people).map(({ people: fit, doubt }) => [fit, doubt])).toEqual([[['Jo Park.md'], 'several']]);
  });
});
