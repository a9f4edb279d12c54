import { foldName } from './fold-name';
import type { Person } from './person';

/** Whether two are of one company, case and accents aside. */
export function areOfOneCompany({ company: one }: Person, { company: other }: Person): boolean {
  return one !== null && other !== null && foldName(one) === foldName(other);
}
