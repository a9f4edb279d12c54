import { describe, expect, it } from 'vitest';
import { stableHash } from './stable-hash';

describe('the hash of a text', () => {
  it.each([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('of %j is that of FNV-1a', (text, hash) => {
    expect(stableHash(text)).toBe(hash);
  });

  it('continues that of a text before it', () => {
    expect(stableHash('bar', stableHash('foo'))).toBe(stableHash('foobar'));
  });

  it('tells names apart that differ only in what is not ASCII', () => {
    expect(stableHash('People/Ana.md')).not.toBe(stableHash('People/Áná.md'));
  });
});
