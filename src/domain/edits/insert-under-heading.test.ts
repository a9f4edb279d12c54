import { describe, expect, it } from 'vitest';
import { insertUnderHeading } from './insert-under-heading';
import { undoOf } from './undo';

const RECORD = '- Met [[Sam]] #kith/met';

/** The lines with `+` are those that the insertion adds; without them stands the note as it was. */
function before(marked: readonly string[]): string {
  return marked.filter((line) => !line.startsWith('+')).map((line) => line.slice(1)).join('\n');
}
function after(marked: readonly string[]): string {
  return marked.map((line) => line.slice(1)).join('\n');
}

describe('a record goes to the end of the section under the heading', () => {
  it.each<[string, string[]]>([
    ['right below an empty heading', [' # Day', ' ## People', `+${RECORD}`, ' ']],
    ['before the blank lines that end the section', [' ## People', ' - a', `+${RECORD}`, ' ', '   ', ' ## Next', ' text']],
    ['after sub-headings of a lower level', [' ## People', ' - a', ' ### Later', ' - b', `+${RECORD}`, ' ## Next']],
    ['before the next heading of a higher level', [' ## People', ' - a', `+${RECORD}`, ' # Next']],
    ['under a heading of any level', [' ###### people', `+${RECORD}`, ' ']],
    ['whatever the case and emoji of the heading', [' ## 👩‍👩‍👧 PEOPLE  🙂', `+${RECORD}`, ' ']],
    ['under a heading with closing marks', [' ## People ##', `+${RECORD}`, ' ']],
    ['under the first of two such headings', [' ## People', `+${RECORD}`, ' ', ' ## People', ' - b']],
    ['after the sub-items of the last item', [' ## People', ' - a', ' \t- b', `+${RECORD}`]],
    ['after the later paragraph of the last item', [' ## People', ' - a', ' ', '   more', `+${RECORD}`, ' ']],
    ['after a lazy line of the last item', [' ## People', ' - a', ' lazy', `+${RECORD}`, ' ']],
    ['after a code block in a list', [' ## People', ' - a', '   ```', '   # no', '   ```', `+${RECORD}`, ' ']],
    ['not under a heading in a code block', [' ```', ' ## People', ' ```', ' ## People', `+${RECORD}`, ' ']],
    ['not under a heading in a comment', [' %%', ' ## People', ' %%', ' <!--', ' ## People', ' -->', ' ## People', `+${RECORD}`, ' ']],
    ['not under a heading in the properties', [' ---', ' # People', ' ---', ' # People', `+${RECORD}`, ' ']],
    ['not under a tag', [' #people', ' ## People', `+${RECORD}`, ' ']],
    ['not past a code block that holds a heading', [' ## People', ' ~~~', ' ## Next', ' ~~~', '+', `+${RECORD}`, ' ']],
    ['not past an indented code block', [' ## People', ' text', ' ', '     ## code', '+', `+${RECORD}`, ' ', ' ## Next']],
    ['before a heading that is underlined, with a blank line', [' ## People', `+${RECORD}`, '+', ' Next', ' ===', ' text']],
    ['under a heading that is underlined', [' People', ' ---', `+${RECORD}`, ' ', ' Next', ' ----']],
    ['after a paragraph, with a blank line', [' ## People', ' some text', '+', `+${RECORD}`, ' ']],
    ['after a table, with a blank line', [' ## People', ' | a | b |', ' |---|---|', ' | c | d |', '+', `+${RECORD}`]],
    ['after a quote, with a blank line', [' ## People', ' > - said', '+', `+${RECORD}`, ' ']],
    ['after a callout whose fence is never closed', [' ## People', ' > [!note]', ' > ```', '+', `+${RECORD}`, ' ']],
    ['after HTML, with a blank line', [' ## People', ' <div>', '+', `+${RECORD}`, ' ']],
    ['after a list item with a break below it', [' ## People', ' - a', ' ***', '+', `+${RECORD}`, ' ']],
    ['although something below is never closed', [' ## People', `+${RECORD}`, ' ## Next', ' ```', ' code']],
    ['although a comment stands on a line', [' ## People', ' - a %% hidden %% b', `+${RECORD}`, ' ## Next']],
    ['although code speaks of comments', [' ## People', ' - `%%` and `<!--`', `+${RECORD}`, ' ## Next']],
    ['although a list’s fence ended with its list', [' - a', '   ```', '   code', ' ', ' ## People', `+${RECORD}`, ' ']],
  ])('%s', (_, marked) => {
    expect(insertUnderHeading(before(marked), 'People', [RECORD])).toBe(after(marked));
  });
});

describe('the heading is made when it is missing', () => {
  it.each<[string, string, string]>([
    ['in an empty note', '', '## People\n- x\n'],
    ['after text without a final newline', 'text', 'text\n\n## People\n- x'],
    ['after text with one', 'text\n', 'text\n\n## People\n- x\n'],
    ['before blank lines at the end', 'text\n\n\n', 'text\n\n## People\n- x\n\n\n'],
    ['after the properties', '---\na: b\n---\n', '---\na: b\n---\n## People\n- x\n'],
    ['after properties with no newline', '---\na: b\n---', '---\na: b\n---\n## People\n- x'],
    ['after a byte order mark', '\uFEFF', '\uFEFF## People\n- x\n'],
    ['after a list', '- a\n', '- a\n\n## People\n- x\n'],
    ['after a line of a space that does not break', '\u00a0', '\u00a0\n\n## People\n- x'],
  ])('%s', (_, note, expected) => {
    expect(insertUnderHeading(note, 'People', ['- x'])).toBe(expected);
  });
});

describe('line endings and indentation are those of the note', () => {
  it.each<[string, string, string]>([
    ['CRLF', '## People\r\n- a\r\n', '## People\r\n- a\r\n- x\r\n\t- y\r\n'],
    ['the neighbour’s ending in a mixed note', 'a\n## People\r\n- a\r\n\n## B\n', 'a\n## People\r\n- a\r\n- x\r\n\t- y\r\n\n## B\n'],
    ['CRLF without a final newline', '## People\r\n- a', '## People\r\n- a\r\n- x\r\n\t- y'],
    ['a byte order mark before the heading', '\uFEFF## People\n', '\uFEFF## People\n- x\n\t- y\n'],
    ['two spaces', '- a\n  - b\n## People\n', '- a\n  - b\n## People\n- x\n  - y\n'],
    ['four spaces', '- a\n    - b\n## People\n', '- a\n    - b\n## People\n- x\n    - y\n'],
    ['tabs before spaces', '- a\n\t- b\n  - c\n## People\n', '- a\n\t- b\n  - c\n## People\n- x\n\t- y\n'],
    ['a tab in spite of indented code', '```\n  - b\n```\n## People\n', '```\n  - b\n```\n## People\n- x\n\t- y\n'],
  ])('%s', (_, note, expected) => {
    expect(insertUnderHeading(note, 'People', ['- x', '\t- y'])).toBe(expected);
  });
});

describe('a place where the item would not stand alone is refused', () => {
  it.each<[string, string, RegExp]>([
    ['a fence', 'a\n```js\n## People\n', /code block that opens on line 2/],
    ['a fence in the section', '## People\n- a\n```\n- b\n', /line 3/],
    ['a longer fence', '````\n```\n## People\n', /line 1/],
    ['a fence of the other kind', '~~~\n```\n', /line 1/],
    ['a comment', '## People\n%% hidden\n', /%%.*line 2/],
    ['a comment opened at the end of a line', '## People\n- a %%\n- b\n', /line 2/],
    ['a comment opened on the last line', '## People\n- see %% open\n', /%%.*line 2/],
    ['an HTML comment', '<!-- \n## People\n', /<!--.*line 1/],
    ['an HTML comment opened on the last line, where the heading is to be made', 'diary <!-- open\n', /<!--.*line 1/],
    ['a comment opened on the last line, where the heading is to be made', 'diary %% open\n', /%%.*line 1/],
    ['math', '## People\n$$\nx\n', /\$\$.*line 2/],
    ['an indented heading below', '## People\n\n  ## Next\n', /heading on line 3/],
    ['raw HTML', '## People\n<pre>\nx\n', /line 2/],
  ])('%s', (_, note, reason) => {
    expect(insertUnderHeading(note, 'People', [RECORD])).toEqual({ refused: expect.stringMatching(reason) });
  });
});

it('keeps words that look like a replacement pattern', () => {
  expect(insertUnderHeading('## $&\n', '$&', ["- $& $1 $` $'"])).toBe("## $&\n- $& $1 $` $'\n");
});

it('finds its place in a note of ten megabytes, and undo takes it back', () => {
  const note = `## People\n- a\n\n## Log\n${'- a line of a very long note\n\t- and below it\n'.repeat(230_000)}`;
  const after = note.replace('- a\n', '- a\n- x\n\t- y\n');
  expect(insertUnderHeading(note, 'People', ['- x', '\t- y']) === after).toBe(true);
  expect(undoOf(note, after)(after) === note).toBe(true);
}, 60_000);
