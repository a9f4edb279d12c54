import type { App } from 'obsidian';
import type { Participant } from '../../domain/log/log-entry';
import type { ShareEntry, ShareField } from '../../domain/sharing/share-entry';
import * as SHARE_WORDS from '../../domain/words/share-words';
import { ENTRY } from '../form/entry';
import type { EntryPorts } from '../form/entry';
import { text } from '../form/fields';
import { openForm } from '../form/form';
import { people } from '../form/people';
import { ticks } from '../form/ticks';
import type { Tick } from '../form/ticks';
import { roomToSay, say } from '../say';

interface SharePorts extends EntryPorts<ShareEntry, ShareField> {
  /** The name of the shared note. */
  readonly title: string;
  /** Those who might like it, by path, each with the reason. */
  readonly matches: readonly Tick<string>[];
  /** Who has the note already, in sentences. */
  already(people: readonly Participant[]): readonly string[];
}

/** Shares a note: with those who might like it, and with anybody else. */
export function openShare(app: App, ports: SharePorts, entry: ShareEntry): void {
  const { matches } = ports;
  openForm(app, { ...ENTRY, title: SHARE_WORDS.shareTitle(ports.title) }, entry, ports, (form) => {
    let ticked = entry.people.map(pathOf).filter((path) => matches.some(({ value }) => value === path));
    let others: readonly Participant[] = entry.people.filter((participant) => !ticked.includes(pathOf(participant)));
    const choose = (): void => {
      const chosen = [...ticked.map((path) => ({ path })), ...others.filter((participant) => !ticked.includes(pathOf(participant)))];
      form.change({ people: chosen });
      say(alreadyEl, ports.already(chosen).join(' '));
    };
    if (matches.length === 0) form.el.createEl('p', { cls: 'kith-quiet', text: SHARE_WORDS.nobody });
    const [firstEl] = ticks(form.el, SHARE_WORDS.might, matches, ticked, (paths) => {
      ticked = paths;
      choose();
    });
    const othersEl = people(form, 'people', ports, { name: SHARE_WORDS.others, chosen: others, set: (chosen) => {
      others = chosen;
      choose();
    } });
    text(form.row('words', SHARE_WORDS.words), entry.words, (words) => form.change({ words }));
    const alreadyEl = roomToSay(form.el, 'kith-quiet');
    choose();
    return firstEl ?? othersEl;
  });
}

function pathOf(participant: Participant): string {
  return 'path' in participant ? participant.path : '';
}
