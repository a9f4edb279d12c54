import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { apiFunctions } from './api-functions';
import { buildMetadata } from './metadata/build-metadata';

const {
  debounce, getAllTags, getFrontMatterInfo, getLinkpath, iterateCacheRefs, normalizePath, parseFrontMatterAliases, parseFrontMatterEntry, parseFrontMatterTags,
  parseLinktext, parseYaml, prepareFuzzySearch, prepareSimpleSearch, requireApiVersion, resolveSubpath, sortSearchResults, stringifyYaml, stripHeading, stripHeadingForLink,
} = apiFunctions;

describe('paths', () => {
  it.each([
    ['People\\Ana.md', 'People/Ana.md'],
    ['//People///Ana.md/', 'People/Ana.md'],
    ['', '/'],
    ['/', '/'],
    ['People/Ana\u00a0Diaz.md', 'People/Ana Diaz.md'],
    ['People/Zoe\u0308.md', 'People/Zoë.md'],
    [' People ', ' People '],
  ])('%j is %j', (path, normal) => {
    expect(normalizePath(path)).toBe(normal);
  });
});

describe('link texts', () => {
  it.each([
    ['Ana', 'Ana', ''],
    ['People/Ana#Work#Hopes', 'People/Ana', '#Work#Hopes'],
    ['#Work', '', '#Work'],
    ['Ana#^b7', 'Ana', '#^b7'],
  ])('%s', (linktext, path, subpath) => {
    expect(parseLinktext(linktext)).toEqual({ path, subpath });
    expect(getLinkpath(linktext)).toBe(path);
  });

  it('of headings lose what a link can not hold', () => {
    expect(stripHeadingForLink('A | B: [[C]] #d ^e')).toBe('A B C d e');
    expect(stripHeading('What, "if"  (2026)?')).toBe('What if 2026');
  });
});

describe('the frontmatter block', () => {
  it.each([
    ['---\na: 1\n---\nBody', { exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 13 }],
    ['---\r\na: 1\r\n---\r\nBody', { exists: true, frontmatter: 'a: 1\r\n', from: 5, to: 11, contentStart: 16 }],
    ['---\n---\n', { exists: true, frontmatter: '', from: 4, to: 4, contentStart: 8 }],
    ['---\na: 1\n---', { exists: true, frontmatter: 'a: 1\n', from: 4, to: 9, contentStart: 12 }],
    ['\n---\na: 1\n---\n', { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 }],
    ['---\na: 1\n', { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 }],
    ['---\na: 1\n ---\n--- b\n', { exists: false, frontmatter: '', from: 0, to: 0, contentStart: 0 }],
  ])('of %j', (text, info) => {
    expect(getFrontMatterInfo(text)).toEqual(info);
  });
});

describe('properties', () => {
  it.each<[unknown, string[] | null]>([
    [['person', null, 2026, '#friend', 'two words'], ['#person', '#2026', '#friend']],
    ['person', ['#person']],
    ['a, b', []],
    [[], []],
    [null, null],
    [{ a: 1 }, null],
  ])('tags: %j are %j', (tags, found) => {
    expect(parseFrontMatterTags({ tags })).toEqual(found);
  });

  it('count under their exact names only', () => {
    expect(parseFrontMatterTags({ TAG: ['a'], tag: 'b' })).toBeNull();
    expect(parseFrontMatterTags(null)).toBeNull();
    expect(parseFrontMatterAliases({ aliases: ['Ana', 1988, null] })).toEqual(['Ana', '1988']);
    expect(parseFrontMatterEntry({ rhythm: 'monthly' }, /^RHYTHM$/i)).toBe('monthly');
    expect(parseFrontMatterEntry({ rhythm: 'monthly' }, 'RHYTHM')).toBeNull();
  });

  it('as YAML', () => {
    expect(parseYaml('a: 2026-03-09\nb: [x]')).toEqual({ a: '2026-03-09', b: ['x'] });
    expect(() => parseYaml('a: @x')).toThrow(expect.objectContaining({ name: 'YAMLParseError' }) as Error);
    expect(stringifyYaml({ a: '2026-03-09', b: ['[[Ana]]'], c: null })).toBe('a: 2026-03-09\nb:\n  - "[[Ana]]"\nc:\n');
  });
});

describe('a note in the cache', () => {
  const cache = buildMetadata('---\ntags: [a]\nwith: "[[Z]]"\n---\n# Work\n\n#b [[X]] ![[Y]]\n\n## Hopes\n\ntext ^id\n\n# Home\n\n## Hopes\n');

  it('has all its tags, those of its properties first', () => {
    expect(getAllTags(cache)).toEqual(['#a', '#b']);
    expect(getAllTags({})).toEqual([]);
  });

  it('has its links and embeds visited until told to stop', () => {
    const visited: string[] = [];
    expect(iterateCacheRefs(cache, ({ link }) => void visited.push(link))).toBe(false);
    expect(iterateCacheRefs(cache, () => true)).toBe(true);
    expect(visited).toEqual(['X', 'Y']);
  });

  it.each([
    ['#Work', 'Work', 4],
    ['#home', 'Home', 12],
    ['#Home#Hopes', 'Hopes', 14],
    ['#Work#Hopes', 'Hopes', 8],
  ])('has the heading %s', (subpath, heading, line) => {
    expect(resolveSubpath(cache, subpath)).toMatchObject({ type: 'heading', current: { heading }, start: { line } });
  });

  it('has its blocks, and nothing else', () => {
    expect(resolveSubpath(cache, '#^ID')).toMatchObject({ type: 'block', block: { id: 'id' } });
    expect(resolveSubpath(cache, '#Hopes#Work')).toBeNull();
    expect(resolveSubpath(cache, '#^none')).toBeNull();
  });

  it('has sections that end where the next of their rank begins', () => {
    expect(resolveSubpath(cache, '#Work')?.end?.line).toBe(12);
    expect(resolveSubpath(cache, '#Home')?.end).toBeNull();
  });
});

describe('searching', () => {
  it('simply: every word as it stands', () => {
    expect(prepareSimpleSearch('riv SAM')('Sam Rivera')?.matches).toEqual([[0, 3], [4, 7]]);
    expect(prepareSimpleSearch('sr')('Sam Rivera')).toBeNull();
  });

  it('fuzzily: the letters in order', () => {
    expect(prepareFuzzySearch('srv')('Sam Rivera')?.matches).toEqual([[0, 1], [4, 5], [6, 7]]);
    expect(prepareFuzzySearch('vs')('Sam Rivera')).toBeNull();
  });

  it('sorts a whole word before scattered letters', () => {
    const find = prepareFuzzySearch('ana');
    const results = ['a new atlas', 'Diana', 'Ana'].map((text) => ({ text, match: find(text) ?? { score: -100, matches: [] } }));
    sortSearchResults(results);
    expect(results.map(({ text }) => text)).toEqual(['Ana', 'Diana', 'a new atlas']);
  });
});

describe('putting off', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('runs once, with the last arguments, when the time from the first call is over', () => {
    const run = vi.fn();
    const later = debounce(run, 100);
    later('a');
    vi.advanceTimersByTime(60);
    later('b');
    vi.advanceTimersByTime(40);
    expect(run.mock.calls).toEqual([['b']]);
  });

  it('starts the time anew when asked to', () => {
    const run = vi.fn();
    const later = debounce(run, 100, true);
    later('a');
    vi.advanceTimersByTime(60);
    later('b');
    vi.advanceTimersByTime(99);
    expect(run).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(run.mock.calls).toEqual([['b']]);
  });

  it('can be given up, or run at once', () => {
    const run = vi.fn((word: string) => `ran ${word}`);
    const later = debounce(run, 100);
    later('a').cancel();
    expect(later.run()).toBeUndefined();
    later('b');
    expect(later.run()).toBe('ran b');
    vi.runAllTimers();
    expect(run).toHaveBeenCalledTimes(1);
  });
});

describe('the version', () => {
  it.each([
    ['1.13.1', true],
    ['1.13.0', true],
    ['1.9.10', true],
    ['1.13.2', false],
    ['1.14', false],
    ['2.0.0', false],
  ])('is at least %s: %s', (version, isEnough) => {
    expect(requireApiVersion(version)).toBe(isEnough);
  });
});
