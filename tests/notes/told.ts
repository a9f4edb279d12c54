import type { PeopleIndex } from '../../src/people-index/people-index';

/** What the notes tell of a person, newest first: `met 2026-03-04`; with the others who took part, `met 2026-03-04 with Ana`. */
export function interactionsOf(index: PeopleIndex, name: string): string[] {
  const interactions = index.facts(pathOf(name))?.interactions ?? [];
  return interactions.map(({ kind, day, people }) => `${kind} ${day}${others(people, name)}`);
}

/** The tasks about a person: `open promise: the words`; with the others, `open task with Ana: the words`. */
export function tasksOf(index: PeopleIndex, name: string): string[] {
  const tasks = index.facts(pathOf(name))?.tasks ?? [];
  return tasks.map(({ status, kind, people, words }) => `${status} ${kind}${others(people, name)}: ${words}`);
}

/** The problems, as `cause found`, with their line or property. */
export function problemsOf(index: PeopleIndex): string[] {
  return index.problems().map(({ cause, found, line, property }) => `${cause} "${found}" ${property ?? `on line ${line ?? '?'}`}`);
}

function pathOf(name: string): string {
  return `People/${name}.md`;
}

function others(people: readonly string[], name: string): string {
  const names = people.filter((path) => path !== pathOf(name)).map((path) => path.slice('People/'.length, -'.md'.length));
  return names.length > 0 ? ` with ${names.join(', ')}` : '';
}
