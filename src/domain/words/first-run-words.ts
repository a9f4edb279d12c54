/** The words of the pane that stays until it has been used. */

export const title = 'Welcome to Kith';
export const story = 'Read one story';
export const chooseFive = 'Choose five people to stay in touch with';
export const chooseRhythms = 'Go through your people one at a time';
export const log = 'Log your last conversation';
export const linkNames = (count: number): string => `Link ${count} names in your newest daily notes`;
export const place = 'Where would you like to have today’s people?';
export const close = 'Not now';
export const untouched = 'Nothing is written to any note until you ask for it.';
export const noPeople = 'No notes about people yet: log a conversation, or say in the settings where your people are.';

/** Where today's people may stand. */
export const PEOPLE_PLACES = { sidebar: 'In the sidebar', note: 'In today’s note', both: 'In both' } as const;

/** What was found in the vault. @example foundPeople(60, 41) // '60 people, 41 of them named in your daily notes.' */
export function foundPeople(people: number, named: number): string {
  if (people === 1) return named === 0 ? '1 person, not named in your daily notes yet.' : '1 person, named in your daily notes.';
  if (named === 0) return `${people} people, none of them named in your daily notes yet.`;
  return `${people} people, ${named === people ? 'all' : named} of them named in your daily notes.`;
}
