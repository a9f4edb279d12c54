import { describe, expect, it } from 'vitest';
import { DEFAULT_BLOCK, readListBlock } from './read-list-block';

describe('the options of a list in a note', () => {
  it.each<[string, object]>([
    ['', {}],
    ['\n  \n', {}],
    ['show: promises', { show: new Set(['promises']) }],
    ['Show :  Coming up, RHYTHM,whenever,', { show: new Set(['coming-up', 'rhythm', 'whenever']) }],
    ['circle: Book club', { circle: 'Book club' }],
    ['circle: #family', { circle: 'family' }],
    ['circle: [[Groups/Book club]]', { circle: 'Book club' }],
    ['number: 3\r\ndays ahead: 0\r\n', { number: 3, daysAhead: 0 }],
    ['days-ahead: 14', { daysAhead: 14 }],
    ['circle: a: b', { circle: 'a: b' }],
  ])('%j sets %j', (source, set) => {
    expect(readListBlock(source)).toEqual({ options: { ...DEFAULT_BLOCK, ...set }, wrong: [] });
  });

  it.each<[string, string]>([
    ['colour: red', 'show, circle, number and days ahead'],
    ['promises', 'show, circle, number and days ahead'],
    [': 3', 'show, circle, number and days ahead'],
    ['constructor: 3', 'show, circle, number and days ahead'],
    ['show: promises, before', 'one or several of promises'],
    ['show:', 'one or several of promises'],
    ['circle:', 'the name of a circle'],
    ['number: many', 'a number from 1 to 50'],
    ['number: 0', 'a number from 1 to 50'],
    ['number: 51', 'a number from 1 to 50'],
    ['number: -1', 'a number from 1 to 50'],
    ['days ahead: 15', 'a number of days from 0 to 14'],
    ['days ahead: 1.5', 'a number of days from 0 to 14'],
  ])('%s is explained, and changes nothing', (source, accepted) => {
    expect(readListBlock(source)).toEqual({ options: DEFAULT_BLOCK, wrong: [{ line: 1, found: source, accepted: expect.stringContaining(accepted) }] });
  });

  it('stand each for themselves: what is wrong names its line, and what is said twice counts once', () => {
    const { options, wrong } = readListBlock('number: many\n\nnumber: 4\nshow: rhythm\nshow: dates');
    expect(options).toEqual({ ...DEFAULT_BLOCK, show: new Set(['rhythm']) });
    expect(wrong.map(({ line, accepted }) => [line, accepted])).toEqual([[1, 'a number from 1 to 50'], [3, 'each option once'], [5, 'each option once']]);
  });
});
