import type { CachedMetadata, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { buildMetadata } from './build-metadata';

/** The source at each position, which is what a position is for. */
function sources(text: string, items: { position: Pos }[] | undefined): string[] {
  return (items ?? []).map(({ position }) => text.slice(position.start.offset, position.end.offset));
}

function tags(text: string): string[] {
  return (buildMetadata(text).tags ?? []).map(({ tag }) => tag);
}

function links(text: string): [link: string, displayText: string | undefined][] {
  return (buildMetadata(text).links ?? []).map(({ link, displayText }) => [link, displayText]);
}

function items(text: string): [line: number, parent: number, task: string | undefined][] {
  return (buildMetadata(text).listItems ?? []).map(({ position, parent, task }) => [position.start.line, parent, task]);
}

function sections(text: string): [type: string, lines: string][] {
  return (buildMetadata(text).sections ?? []).map(({ type, position }) => [type, `${position.start.line}-${position.end.line}`]);
}

describe('an empty note', () => {
  it.each(['', '\n\n', '  '])('has nothing: %j', (text) => {
    expect(buildMetadata(text)).toEqual({});
  });
});

describe('frontmatter', () => {
  it.each<[string, string, CachedMetadata['frontmatter']]>([
    ['days stay text', 'on: 2026-03-09\nat: 2026-03-09T10:00', { on: '2026-03-09', at: '2026-03-09T10:00' }],
    ['an empty property is null', 'rhythm:\ntags:\n  -\n  - person', { rhythm: null, tags: [null, 'person'] }],
    ['numbers, truths and maps stay what they are', 'n: 20260131\nsilent: true\na: {b: 1}', { n: 20260131, silent: true, a: { b: 1 } }],
    ['a bare link is a list in a list', 'with: [[Ana]]', { with: [['Ana']] }],
    ['words of other YAML versions stay words', 'a: yes\nb: on\nc: 12:30', { a: 'yes', b: 'on', c: '12:30' }],
    ['a comment is no value', 'tag: #people', { tag: null }],
  ])('%s', (_what, yaml, frontmatter) => {
    expect(buildMetadata(`---\n${yaml}\n---\n`).frontmatter).toEqual(frontmatter);
  });

  it.each([
    ['an unquoted @', '---\nalias: @ana\n---\n'],
    ['a key twice', '---\na: 1\na: 2\n---\n'],
    ['a colon in a value', '---\na: b: c\n---\n'],
    ['a tab', '---\n\ta: 1\n---\n'],
    ['a list', '---\n- a\n---\n'],
    ['a value that holds itself', '---\na: &a [*a]\n---\n'],
    ['nothing', '---\n---\n'],
    ['a comment only', '---\n# later\n---\n'],
  ])('that is broken, empty or no map is none, but its section stays: %s', (_what, text) => {
    const cache = buildMetadata(text);
    expect(Object.keys(cache)).toEqual(['sections']);
    expect(cache.sections?.map(({ type }) => type)).toEqual(['yaml']);
  });

  it.each([
    ['a blank line before it', '\n---\na: 1\n---\n'],
    ['no end', '---\na: 1\n\nText'],
    ['more than three dashes', '----\na: 1\n----\n'],
  ])('needs its lines at the very top: %s', (_what, text) => {
    expect(buildMetadata(text).frontmatter).toBeUndefined();
    expect(sections(text).map(([type]) => type)).not.toContain('yaml');
  });

  it('ends before the line break, and the body goes on at its true place', () => {
    const text = '---\r\na: 1\r\n---\r\n# Ana\r\n';
    const { frontmatterPosition, headings } = buildMetadata(text);
    expect(frontmatterPosition).toEqual({ start: { line: 0, col: 0, offset: 0 }, end: { line: 2, col: 3, offset: 14 } });
    expect(headings?.[0]?.position).toEqual({ start: { line: 3, col: 0, offset: 16 }, end: { line: 3, col: 5, offset: 21 } });
  });

  it('keeps the links in it by their keys, whole values only', () => {
    const { frontmatterLinks } = buildMetadata('---\nwith:\n  - "[[Ana|my friend]]"\n  - met [[Bo]]\nmap:\n  to: "[[Cy#Work]]"\n---\n');
    expect(frontmatterLinks).toEqual([
      { key: 'with.0', link: 'Ana', original: '[[Ana|my friend]]', displayText: 'my friend' },
      { key: 'map.to', link: 'Cy#Work', original: '[[Cy#Work]]', displayText: 'Cy > Work' },
    ]);
  });
});

describe('places', () => {
  it.each([
    ['a byte order mark', '\ufeff# One\n\n- [[Ana]] #tag\n'],
    ['a byte order mark before frontmatter', '\ufeff---\na: 1\n---\n# One\n\n- [[Ana]] #tag\n'],
    ['CRLF', '# One\r\n\r\n- [[Ana]] #tag\r\n'],
    ['both line ends', '# One\n\r\n- [[Ana]] #tag\r\n'],
    ['tabs', '# One\n\n-\t[[Ana]] #tag'],
    ['letters outside the first plane', '🪵 李美玲\n# One\n\n- 🪵 [[Ana]] #tag'],
  ])('point at the source: %s', (_what, text) => {
    const cache = buildMetadata(text);
    expect(sources(text, cache.links)).toEqual(['[[Ana]]']);
    expect(sources(text, cache.tags)).toEqual(['#tag']);
    expect(sources(text, cache.headings)).toEqual(['# One']);
    expect(sources(text, cache.listItems)[0]).toMatch(/^-.+#tag$/u);
  });
});

describe('links', () => {
  it.each([
    ['[[Ana]]', 'Ana', 'Ana'],
    ['[[People/Ana]]', 'People/Ana', 'People/Ana'],
    ['[[Ana|my friend]]', 'Ana', 'my friend'],
    ['[[Ana#Work]]', 'Ana#Work', 'Ana > Work'],
    ['[[Ana#Work|there]]', 'Ana#Work', 'there'],
    ['[[#Work]]', '#Work', 'Work'],
    ['[[Ana#^b7]]', 'Ana#^b7', 'Ana > ^b7'],
    ["[[Siân O'Hara, jr.]]", "Siân O'Hara, jr.", "Siân O'Hara, jr."],
    ['[[a [b] c]]', 'a [b] c', 'a [b] c'],
    ['[words](Ana.md)', 'Ana.md', 'words'],
    ['[words](People/Ana%20Diaz.md)', 'People/Ana Diaz.md', 'words'],
    ['[words](<People/Ana Diaz.md>)', 'People/Ana Diaz.md', 'words'],
    ['[words](100%.md)', '100%.md', 'words'],
    ['[**bold** words](Ana.md#Work "title")', 'Ana.md#Work', '**bold** words'],
  ])('%s', (text, link, displayText) => {
    expect(links(`See ${text}, please`)).toEqual([[link, displayText]]);
  });

  it.each(['[[]]', '[words](https://kith.example)', '[words](mailto:a@b.example)', '[words]()', '<https://kith.example>', '\\[[Ana]]', '`[[Ana]]`', '[[Ana\n]]', '<!-- [[Ana]] -->'])(
    'are not: %s',
    (text) => {
      expect(links(`See ${text}, please`)).toEqual([]);
    },
  );

  it('in a table have their bar escaped', () => {
    expect(links('| who | when |\n|---|---|\n| [[Ana\\|my friend]] | x |\n')).toEqual([['Ana', 'my friend']]);
  });

  it('in headings, quotes, callouts and table cells count', () => {
    expect(links('# [[A]]\n\n> [[B]]\n\n> [!note] [[C]]\n> [[D]]\n\n|a|\n|-|\n|[[E]]|\n').map(([link]) => link)).toEqual(['A', 'B', 'C', 'D', 'E']);
  });

  it('that embed stand apart', () => {
    const { embeds, links: plain } = buildMetadata('![[Ana#Work]] ![photo](a%20b.png) ![out](https://kith.example/a.png)');
    expect(embeds?.map(({ link }) => link)).toEqual(['Ana#Work', 'a b.png']);
    expect(plain).toBeUndefined();
  });

  it('start anew at a second pair of brackets', () => {
    expect(links('[[Ana and [[Bo]]')).toEqual([['Bo', 'Bo']]);
  });
});

describe('tags', () => {
  it.each<[string, string[]]>([
    ['#person at the start', ['#person']],
    ['a #kith/gave/link here', ['#kith/gave/link']],
    ['x\t#tab and \u00a0#hard', ['#tab', '#hard']],
    ['#Größe, #李美玲 and #🪵', ['#Größe', '#李美玲', '#🪵']],
    ['#2026 #2026w #y2026', ['#2026w', '#y2026']],
    ['(#in) "#quotes" .#dot x#letter a—#dash', []],
    ['#a#b', ['#a', '#b']],
    ['_#em_ **#strong** snake_#case', ['#em', '#strong', '#case']],
    ['[about #work](Ana.md)', ['#work']],
    ['`#code` $#math$ $$ #math $$ <b title=" #html">', []],
    ['5$ #price 6$', ['#price']],
    ['\\#no', []],
    ['# heading is none', []],
    ['#tag, #tag.', ['#tag', '#tag']],
    ['https://kith.example/#part', []],
  ])('in %j are %j', (text, found) => {
    expect(tags(text)).toEqual(found);
  });

  it.each([
    ['a fence', '```\n#no\n```'],
    ['a fence that never ends', 'text\n\n```\n#no\n'],
    ['an HTML block', '<div>\n#no\n</div>'],
    ['an HTML comment', '<!--\n#no\n-->'],
    ['a math block', '$$\n#no\n$$'],
    ['indented code', 'text\n\n    #no'],
  ])('in %s are none', (_what, text) => {
    expect(tags(text)).toEqual([]);
  });
});

describe('comments between %%', () => {
  const text = 'before\n%%\n- [ ] [[Ana]] #person\n# no heading\n%%\n\nafter';

  it('hide lists and headings, but links and tags count, at their places', () => {
    const cache = buildMetadata(text);
    expect(cache.listItems).toBeUndefined();
    expect(cache.headings).toBeUndefined();
    expect(sources(text, cache.links)).toEqual(['[[Ana]]']);
    expect(sources(text, cache.tags)).toEqual(['#person']);
    expect(cache.links?.[0]?.position.start).toEqual({ line: 2, col: 6, offset: text.indexOf('[[') });
  });

  it('are sections of their own', () => {
    expect(sections(text)).toEqual([['paragraph', '0-0'], ['comment', '1-4'], ['paragraph', '6-6']]);
  });

  it('run to the end when nothing closes them', () => {
    expect(sections('before\n\n%%\n- a\n\n- b')).toEqual([['paragraph', '0-0'], ['comment', '2-5']]);
  });

  it('inside a line hide nothing', () => {
    expect(items('- [ ] a %% [[b]] %%')).toEqual([[0, -1, ' ']]);
  });
});

describe('list items', () => {
  it.each<[string, string, ReturnType<typeof items>]>([
    ['in one list', '- a\n- b', [[0, -1, undefined], [1, -1, undefined]]],
    ['in a list further down', 'x\n\n- a\n- b', [[2, -2, undefined], [3, -2, undefined]]],
    ['under another', '- a\n\t- b\n\t\t- c\n\t- d\n- e', [[0, -1, undefined], [1, 0, undefined], [2, 1, undefined], [3, 0, undefined], [4, -1, undefined]]],
    ['as tasks of any kind', '- [ ] a\n- [x] b\n- [/] c\n- [-] d\n- [] e\n- [ ]f', [[0, -1, ' '], [1, -1, 'x'], [2, -1, '/'], [3, -1, '-'], [4, -1, undefined], [5, -1, undefined]]],
    ['with other markers, each a list', '- a\n* b\n+ c\n1. d\n2) e', [[0, -1, undefined], [1, -1, undefined], [2, -2, undefined], [3, -3, undefined], [4, -4, undefined]]],
    ['in a callout', '> [!note]\n> - [ ] a', [[1, -1, ' ']]],
    ['in a quote', '> - [ ] a\n>   - b', [[0, -1, ' '], [1, 0, undefined]]],
    ['after a checkbox', '- [ ] 1. a', [[0, -1, ' '], [0, 0, undefined]]],
    ['in a fence: none', '```\n- [ ] a\n```', []],
  ])('%s', (_what, text, found) => {
    expect(items(text)).toEqual(found);
  });

  it('hold their own lines, not those of the lists below them', () => {
    const text = '- a\n  more\n  - b\n    ```\n    code\n    ```\n- c';
    expect(sources(text, buildMetadata(text).listItems)).toEqual(['- a\n  more', '- b\n    ```\n    code\n    ```', '- c']);
  });

  it('reach over their line end when a blank line and another item follow', () => {
    const text = '- a\r\n\r\n- b\r\n';
    expect(sources(text, buildMetadata(text).listItems)).toEqual(['- a\r\n', '- b']);
  });

  it('keep the white space before them that no item above has taken', () => {
    const text = '- a\n    - b\n\t- c';
    expect(sources(text, buildMetadata(text).listItems)).toEqual(['- a', '  - b', '- c']);
  });
});

describe('sections', () => {
  it('have their kinds', () => {
    const text = '---\na: 1\n---\n# h\ntext\n\n> quote\n\n> [!note] callout\n\n- list\n\n```\ncode\n```\n\n<div></div>\n\n|a|\n|-|\n\n***\n\n[^1]: foot\n';
    expect(sections(text).map(([type]) => type)).toEqual([
      'yaml', 'heading', 'paragraph', 'blockquote', 'callout', 'list', 'code', 'html', 'table', 'thematicBreak', 'footnoteDefinition',
    ]);
  });

  it('of an open fence reach to the end', () => {
    expect(sections('text\n\n```js\n# no heading\n\nmore\n')).toEqual([['paragraph', '0-0'], ['code', '2-6']]);
  });

  it('know a heading in a fence for what it is', () => {
    expect(buildMetadata('```\n# no\n```\n').headings).toBeUndefined();
  });
});

describe('headings', () => {
  it.each([
    ['# Ana', 'Ana', 1],
    ['###### Ana ##', 'Ana', 6],
    ['## About [[Ana]] and #work', 'About [[Ana]] and #work', 2],
    ['Ana\n===', 'Ana', 1],
    ['  ## People 🪵', 'People 🪵', 2],
  ])('%j', (text, heading, level) => {
    expect(buildMetadata(text).headings).toMatchObject([{ heading, level }]);
  });

  it.each(['####### Ana', '#Ana', '    # Ana'])('are not: %j', (text) => {
    expect(buildMetadata(text).headings).toBeUndefined();
  });
});

describe('block ids', () => {
  it('belong to the paragraph or item they end', () => {
    const { blocks, listItems, sections: all } = buildMetadata('A budget ^B7\n\n- one ^i1\n\t- two\n');
    expect(Object.keys(blocks ?? {})).toEqual(['b7', 'i1']);
    expect(blocks?.['b7']?.id).toBe('B7');
    expect(listItems?.map(({ id }) => id)).toEqual(['i1', undefined]);
    expect(all?.[0]?.id).toBe('B7');
  });

  it('on a line alone name the block above', () => {
    const { sections: all } = buildMetadata('> quote\n\n^q1\n');
    expect(all?.[0]).toMatchObject({ type: 'blockquote', id: 'q1' });
  });
});

describe('footnotes', () => {
  it('and what refers to them have their places', () => {
    const text = 'Text[^1].\n\n[^1]: Note [[Ana]].\n';
    const cache = buildMetadata(text);
    expect(sources(text, cache.footnoteRefs)).toEqual(['[^1]']);
    expect(cache.footnotes?.map(({ id }) => id)).toEqual(['1']);
    expect(links(text).map(([link]) => link)).toEqual(['Ana']);
  });
});

describe('a long note', () => {
  it('says the same as in one piece', () => {
    const piece = `# H\n\nText [[Ana]] #tag ${'and more words '.repeat(200)}\n\n- [ ] a\n\t- b\n\n- c\n\n\`\`\`\n# no\n\n- no\n\`\`\`\n\n%%\n#hidden\n\n[[Bo]]\n%%\n\n> [!note]\n> - d ^id\n\n1. e\n\n   f\n\n`;
    const once = buildMetadata(piece);
    const times = 20;
    const long = buildMetadata(piece.repeat(times));
    const shift = (items: { position: Pos }[] = [], round: number) => items.map(({ position }) => position.start.offset + round * piece.length);
    for (const key of ['headings', 'links', 'tags', 'listItems', 'sections'] as const) {
      const expected = Array.from({ length: times }, (_, round) => shift(once[key], round)).flat();
      expect(shift(long[key], 0)).toEqual(expected);
    }
    const lines = piece.split('\n').length - 1;
    expect(long.listItems?.map(({ parent }) => parent).slice(0, 8)).toEqual([
      ...(once.listItems ?? []).map(({ parent }) => parent),
      ...(once.listItems ?? []).map(({ parent }) => (parent < 0 ? parent - lines : parent + lines)),
    ].slice(0, 8));
  });
});
