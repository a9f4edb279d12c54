import type { StepId, Suggestion, Through } from '../half-hour/half-hour';
import { firstName } from '../persons/first-name';
import { withoutLinks } from '../properties/links';
import { COMMAND_NAMES } from './command-words';
import * as VIEW_WORDS from './view-words';

/** The words of the half hour. */

export const title = 'My half hour';
export const start = COMMAND_NAMES['start-half-hour'];
export const writeTo = (name: string): string => `Write to ${firstName(name)}…`;
export const logGiven = 'Log what you gave…';
export const introduce = 'Introduce…';
export const leave = 'Leave for now';
export const goOn = 'Go on';
export const back = 'Back';
export const again = 'Start again';
export const rested = 'Not suggested again for half a year.';

/** What stands there when no step does: the end, the end of a day without anything, and while the notes are being read. */
export const NO_STEP_WORDS = {
  end: { title: 'That was your half hour.', hint: 'Somebody will be glad that you thought of them.' },
  nothing: { title: 'Nothing today.', hint: 'Go for a walk.' },
  reading: { title: VIEW_WORDS.reading, hint: '' },
} as const;

/** What each step is, and a sentence that makes it small. */
export const STEP_WORDS: Readonly<Record<StepId, { readonly title: string; readonly hint: string }>> = {
  promises: { title: 'What you promised', hint: 'The smallest first.' },
  thanks: { title: 'Thanks, and things to tell', hint: 'A sentence is enough.' },
  'in-touch': { title: 'People to be in touch with', hint: 'Whoever you feel like; one is plenty.' },
  kindness: { title: 'One kindness', hint: 'Something small that costs you little and helps them.' },
  'old-tie': { title: 'An old tie', hint: 'A hello, and nothing follows from it.' },
  meet: { title: 'Somebody you would like to meet', hint: 'Asking is easiest through somebody you both know.' },
  note: { title: 'A note that may be worth posting', hint: 'You wrote it for yourself; others may like it too.' },
};

/** How far along the half hour is. @example stepOf(1, 6) // '2 of 6' */
export function stepOf(at: number, steps: number): string {
  return `${at + 1} of ${steps}`;
}

/** Why something is suggested, and what could be said or done. */
export function suggestionWords(item: Exclude<Suggestion, { type: 'pair' | 'note' | 'plenty' }>): { readonly why: string; readonly say: string } {
  const name = firstName(item.person.name);
  if (item.type === 'meet') return { why: item.through.map(throughWords).join(' '), say: item.through.length === 0 ? 'Who may know them? Note it for later.' : '' };
  const topic = withoutLinks(item.topic);
  if (item.by === 'interest') return { why: `${name} cares about ${topic}.`, say: 'Is there a link, a name or a word of praise that you could send?' };
  return { why: `${name} is looking for ${topic}.`, say: 'What could you offer, or whom could you ask?' };
}

/** What is said to somebody with plenty in hand, instead of a kindness. */
export const PLENTY_WORDS = { who: 'You have plenty in hand.', say: 'What you have promised is kindness enough.' } as const;

/** What stands below a note that may be worth posting. */
export const NOTE_WORDS = 'Read it once more. When it is out, take its tag away or give it the property “posted”.';

/** A way to begin a message that offers something. @example offerOpener('Bo', …) // 'Hi Bo, I thought of you: you were looking for a second boat.' */
export function offerOpener(to: string, { by, topic }: Extract<Suggestion, { type: 'offer' }>): string {
  const about = withoutLinks(topic);
  return by === 'looking-for' ? `Hi ${to}, I thought of you: you were looking for ${about}.` : `Hi ${to}, this made me think of you and ${about}:`;
}

/** A way to ask for an introduction. @example askOpener('Cleo', 'Dana Ito') // 'Hi Cleo, do you know Dana Ito? …' */
export function askOpener(to: string, name: string): string {
  return `Hi ${to}, do you know ${name}? I would like to meet them. Would you introduce us?`;
}

function throughWords({ person: { name }, by }: Through): string {
  switch (by.type) {
    case 'introducer': return `${name} could introduce you.`;
    case 'known': return `${name} may know them.`;
    case 'company': return `${name} is at ${withoutLinks(by.name)} too.`;
    case 'circle': return `${name} is in “${by.name}” too.`;
  }
}
