import type { App } from 'obsidian';
import type { Suggestion } from '../../domain/half-hour/half-hour';
import { firstName } from '../../domain/persons/first-name';
import type { Person } from '../../domain/persons/person';
import * as WORDS from '../../domain/words/half-hour-words';
import { askOpener, offerOpener } from '../../domain/words/half-hour-words';
import type { RowDoors } from '../follow-ups/row-doors';
import type { Way } from '../follow-ups/ways-out';
import { WriteDialog } from '../write/write-dialog';
import type { HalfHourActions } from './half-hour-ports';

/** What can be done with one thing in a step: a button each, with its key. */
export type ItemWay = Pick<Way, 'words' | 'key'> & { readonly run: (button: HTMLElement) => void };

/** What is at hand beside a row: the rest of its ways out is in its menu. */
export function waysOfRow(row: Parameters<RowDoors['write']>[0], rows: RowDoors): readonly ItemWay[] {
  const rest = rows.waysFor(row).find(({ section }) => section === 'rest');
  return [
    { words: WORDS.write, key: 'W', run: () => rows.write(row) },
    { words: WORDS.done, key: 'D', run: (button) => rows.done(row, button, null) },
    ...(rest ? [rest] : []),
  ];
}

/** What can be done about a suggestion; nothing of it is in the notes until the user writes it. */
export function waysOfSuggestion(item: Suggestion, app: App, actions: HalfHourActions): readonly ItemWay[] {
  if (item.type === 'plenty') return [];
  return [
    ...ownWays(item, app, actions),
    { words: WORDS.done, key: 'D', run: () => actions.done(item) },
    { words: WORDS.rest, key: 'R', run: () => actions.rest(item) },
  ];
}

function ownWays(item: Exclude<Suggestion, { type: 'plenty' }>, app: App, actions: HalfHourActions): readonly ItemWay[] {
  const { followUps } = actions;
  const write = (to: Person, opener: string) => (): void => {
    new WriteDialog(app, { who: to.name, emails: to.emails, phones: to.phones, opener }, () => followUps.log([to.path], 'call-or-message')).open();
  };
  const open = (path: string): ItemWay => ({ words: WORDS.openNote, key: 'O', run: () => followUps.open(path, false) });
  switch (item.type) {
    case 'offer': return [
      { words: WORDS.write, key: 'W', run: write(item.person, offerOpener(firstName(item.person.name), item)) },
      { words: WORDS.logGiven, key: 'L', run: () => followUps.log([item.person.path], 'value-offered') },
    ];
    case 'pair': return [{ words: WORDS.introduce, key: 'I', run: () => actions.introduce([item.pair.seeker, item.pair.other]) }];
    case 'meet': return [
      ...item.through.map(({ person }): ItemWay => ({ words: WORDS.writeTo(person.name), key: null, run: write(person, askOpener(firstName(person.name), item.person.name)) })),
      open(item.person.path),
    ];
    case 'note': return [open(item.path)];
  }
}
