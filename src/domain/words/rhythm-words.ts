import type { Rhythm } from '../rhythms/rhythm';

const NAMED: Readonly<Record<string, string>> = {
  '1 days': 'every day', '7 days': 'every week', '1 months': 'every month', '6 months': 'twice a year', '12 months': 'every year',
};

/**
 * A rhythm as words inside a sentence.
 * @example rhythmWords({ unit: 'days', count: 42 }) // 'every 6 weeks'
 */
export function rhythmWords({ unit, count }: Rhythm): string {
  const named = NAMED[`${count} ${unit}`];
  if (named !== undefined) return named;
  if (unit === 'months') return count % 12 === 0 ? `every ${count / 12} years` : `every ${count} months`;
  return count % 7 === 0 ? `every ${count / 7} weeks` : `every ${count} days`;
}
