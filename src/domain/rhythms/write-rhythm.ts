import type { Rhythm } from './rhythm';

const WORDS: Readonly<Record<string, string>> = {
  '1 days': 'daily', '7 days': 'weekly', '1 months': 'monthly', '3 months': 'quarterly', '6 months': 'twice a year', '12 months': 'yearly',
};

/**
 * The text that stands for a rhythm in a property; read back it is the same rhythm.
 * @example writeRhythm({ unit: 'days', count: 42 }) // '6 weeks'
 */
export function writeRhythm(rhythm: Rhythm | 'none'): string {
  if (rhythm === 'none') return 'none';
  return WORDS[`${rhythm.count} ${rhythm.unit}`] ?? counted(rhythm);
}

function counted({ unit, count }: Rhythm): string {
  if (unit === 'months') return count % 12 === 0 ? `${count / 12} years` : `${count} months`;
  return count % 7 === 0 ? `${count / 7} weeks` : `${count} days`;
}
