import { compare } from '../compare';
import type { Person } from './person';

/** By name as the alphabet has it, and by path where two have one name. */
export function byName(a: Pick<Person, 'name' | 'path'>, b: Pick<Person, 'name' | 'path'>): number {
  return a.name.localeCompare(b.name) || compare(a.path, b.path);
}
