import { stableHash } from '../follow-ups/stable-hash';
import type { Told } from './told';
import { inOrder, isMention } from './told';

/**
 * A few of many lines, always the same ones for the same lines and seed: first one line for each of as many people as
 * there is room for, what happened before mere mentions, whoever is told of most often.
 * @param seed draws others in another month
 * @returns at most so many, the earliest first
 */
export function spreadOverPeople(lines: readonly Told[], most: number, seed: string): readonly Told[] {
  if (lines.length <= most) return lines;
  const drawn = lines.map((told) => ({ told, hash: stableHash(`${seed} ${told.path}:${told.line}`) }));
  drawn.sort((a, b) => Number(isMention(a.told)) - Number(isMention(b.told)) || a.hash - b.hash);
  const timesTold = new Map<string, number>();
  const placed = drawn.map(({ told }) => {
    const round = Math.max(0, ...told.people.map((person) => timesTold.get(person) ?? 0));
    for (const person of told.people) timesTold.set(person, round + 1);
    // By the person and not by the line: else whoever has many lines would mostly come first.
    return { told, round, hash: stableHash(`${seed} ${told.people[0] ?? ''}`) };
  });
  placed.sort((a, b) => a.round - b.round || Number(isMention(a.told)) - Number(isMention(b.told)) || a.hash - b.hash);
  return placed.slice(0, most).map(({ told }) => told).sort(inOrder);
}
