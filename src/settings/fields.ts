import { toDay } from '../domain/days/day';
import { readRhythm } from '../domain/rhythms/read-rhythm';
import type { Settings } from '../domain/settings';
import { SETTINGS_WORDS as W } from '../domain/words/settings-words';
import { listFrom, listText, pairsFrom, pairsText } from './field-texts';
import type { Separator } from './field-texts';
import { WORDING_FIELDS } from './wording-fields';

/** One field of the tab: what it shows of the settings, what it changes in them, and what is wrong with a text. */
export interface Field {
  readonly show: (settings: Settings) => unknown;
  readonly take: (value: unknown, settings: Settings) => Partial<Settings> | null;
  readonly wrong?: (text: string) => string | undefined;
}

type KeyOf<T> = { [K in keyof Settings]-?: Settings[K] extends T ? K : never }[keyof Settings];

/** Every field by its key. */
export const FIELDS: Readonly<Record<string, Field>> = {
  peopleFolders: list('peopleFolders', '\n'),
  excludedFolders: list('excludedFolders', '\n'),
  personTypes: list('personTypes', ', '),
  personTags: list('personTags', ', '),
  personCategories: list('personCategories', ', '),
  logHeadings: list('logHeadings', ', '),
  tagRoots: { ...list('tagRoots', ', '), wrong: wrongRoots },
  yourNote: plain('yourNote'),
  heading: { ...plain('heading'), wrong: (text) => (/\p{L}/u.test(text) && !text.includes('\n') ? undefined : W.noHeading) },
  startDay: {
    show: (settings) => settings.startDay ?? '',
    take: (value) => ({ startDay: toDay(String(value).trim()) }),
    wrong: (text) => (toDay(text.trim()) ? undefined : W.noDay),
  },
  awayUntil: {
    show: (settings) => settings.awayUntil ?? '',
    take: (value) => ({ awayUntil: toDay(String(value).trim()) }),
    wrong: (text) => (text.trim() === '' || toDay(text.trim()) ? undefined : W.noDay),
  },
  mentionsQuiet: { show: (settings) => settings.mentionsQuiet, take: (value) => ({ mentionsQuiet: value === true }) },
  personTemplate: plain('personTemplate'),
  introductionDrafts: plain('introductionDrafts'),
  namesBeforeAgreed: { show: (settings) => settings.namesBeforeAgreed, take: (value) => ({ namesBeforeAgreed: value === true }) },
  openNoteLine: { show: (settings) => settings.openNoteLine, take: (value) => ({ openNoteLine: value === true }) },
  peopleInNote: { show: (settings) => settings.peopleInNote, take: (value) => ({ peopleInNote: value === true }) },
  postTag: { ...plain('postTag'), wrong: (text) => (text.trim() === '' ? undefined : wrongRoots(text.trim().replace(/^#/, ''))) },
  linkSign: { ...plain('linkSign'), wrong: (text) => (/^[^\s\p{L}\p{N}[\]`]{0,3}$/u.test(text.trim()) ? undefined : W.badSign) },
  rhythmWords: pairs('rhythmWords'),
  circleRhythms: pairs('circleRhythms'),
  ...WORDING_FIELDS,
};

function list(key: KeyOf<readonly string[]>, separator: Separator): Field {
  return { show: (settings) => listText(settings[key], separator), take: (value) => ({ [key]: listFrom(String(value), separator) }) };
}

function plain(key: KeyOf<string>): Field {
  return { show: (settings) => settings[key], take: (value) => ({ [key]: String(value).trim() }) };
}

function pairs(key: 'rhythmWords' | 'circleRhythms'): Field {
  return {
    show: (settings) => pairsText(settings[key]),
    take: (value) => {
      const read = pairsFrom(String(value));
      return 'pairs' in read ? { [key]: read.pairs } : null;
    },
    wrong: wrongRhythms,
  };
}

function wrongRhythms(text: string): string | undefined {
  const read = pairsFrom(text);
  if ('unread' in read) return W.noPair(read.unread);
  const unread = Object.values(read.pairs).find((rhythm) => !readRhythm(rhythm, {}));
  return unread === undefined ? undefined : W.noRhythm(unread);
}

function wrongRoots(text: string): string | undefined {
  const roots = listFrom(text, ', ');
  if (roots.length === 0) return W.noRoots;
  const bad = roots.find((root) => !/^[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*$/u.test(root));
  return bad === undefined ? undefined : W.badRoot(bad);
}
