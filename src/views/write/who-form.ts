import type { App } from 'obsidian';
import type { Day } from '../../domain/days/day';
import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { KnownPeople } from '../../domain/persons/person-facts';
import * as WHO_WORDS from '../../domain/words/who-words';
import { wordsOf } from '../follow-ups/row-words';
import { drawQuotedLines } from '../quoted-lines';
import type { QuotedLine } from '../quoted-lines';
import { ReadAhead } from '../read-ahead';
import { letterFor } from './letter';
import type { Letter } from './letter';
import { openWrite } from './write-form';

interface WhoPorts {
  readonly title: string;
  readonly people: KnownPeople;
  readonly today: Day;
  /** What was written for each before. */
  readonly kept: Map<string, string>;
  lines(path: string, stop: AbortSignal): Promise<readonly QuotedLine[]>;
  /** @returns whether it stands in the notes; when not, the user has been told why */
  done(row: FollowUp): Promise<boolean>;
}

/** Names one person to write to: why now, their last line, something to say, and the ways to write. Another one only when asked. @param rows each about one person, in the order in which they are named */
export function openWho(app: App, ports: WhoPorts, rows: readonly FollowUp[]): void {
  const { people, today, kept, title } = ports;
  const reading = new ReadAhead<readonly QuotedLine[]>((path, stop) => ports.lines(path, stop));
  const rowsOf = new Map<Letter, FollowUp>(rows.map((row) => [letterTo(row, people), row]));
  const [first, ...others] = rowsOf.keys();
  if (!first) return;
  openWrite(app, { title, submit: WHO_WORDS.done }, [first, ...others], {
    kept,
    others: WHO_WORDS.another,
    about: (el, letter) => {
      const row = rowsOf.get(letter);
      if (row) drawPerson(el, row, letter, people, today);
      const linesEl = el.createDiv();
      void reading.want(row?.people[0] ?? '')?.then((lines) => linesEl.isConnected && lines.length > 0 && drawQuotedLines(linesEl, lines));
    },
    submit: (letter) => {
      const row = rowsOf.get(letter);
      return row ? ports.done(row) : true;
    },
    left: () => void reading.want(),
  });
}

function letterTo(row: FollowUp, people: KnownPeople): Letter {
  return { ...letterFor(row, people, { own: {}, givesNames: false }), circles: row.people.flatMap((path) => people.facts(path)?.person.circles ?? []) };
}

function drawPerson(el: HTMLElement, row: FollowUp, letter: Letter, people: KnownPeople, today: Day): void {
  const { who, why, when, say } = wordsOf(row, people, today);
  el.createDiv({ cls: 'kith-choose-name', text: who });
  el.createDiv({ cls: 'kith-quiet', text: `${why.replace(/\.$/, '')} · ${when}` });
  if (!letter.opener.includes(say(null))) el.createEl('p', { text: say(null) });
}
