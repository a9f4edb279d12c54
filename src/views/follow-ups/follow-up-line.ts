import type { FollowUp } from '../../domain/follow-ups/follow-up';
import type { Line } from '../lines/line';
import type { FollowUpsSource } from './follow-ups-source';
import { wordsOf } from './row-words';

/** A line of a list, that leads somewhere and has ways out. */
export type FollowUpLine = Line & Required<Pick<Line, 'open' | 'ways' | 'attr' | 'about'>>;

export const FOLLOW_UP = 'kith-follow-up';

/** A row of a list: who, why they are here, when, and something to say. It leads to the person. */
export function followUpLine(row: FollowUp, source: FollowUpsSource): FollowUpLine {
  const { who, why, when, quote, say } = wordsOf(row, source.people, source.today());
  const [path = ''] = row.people;
  const place = { path, line: null };
  return {
    key: lineKey(row),
    cls: FOLLOW_UP,
    parts: [['kith-who', who], ['kith-when', when], ['kith-why', why], ['kith-say', say]],
    quote,
    attr: { 'data-path': path, 'data-kind': row.kind, 'data-due': row.due ?? '' },
    open: (event) => source.open(place, event),
    preview: place,
    link: () => source.link(row),
    ways: () => source.ways([row]),
    about: [who, why],
  };
}

/** The key of a row on the screen: a row that moves to another group is another one, so the focus does not follow it. */
export function lineKey({ group, key }: FollowUp): string {
  return `${group}:${key}`;
}
