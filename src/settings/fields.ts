import { toDay } from '../domain/days/day';
import { wrongWords } from '../domain/edits/check-words';
import { KINDS } from '../domain/records/record-kinds';
import { wrongWording } from '../domain/records/wrong-wording';
import { readRhythm } from '../domain/rhythms/read-rhythm';
import { DEFAULT_SETTINGS } from '../domain/settings';
import type { Settings } from '../domain/settings';
import * as FORM_WORDS from '../domain/words/form-words';
import { SETTINGS_WORDS as W } from '../domain/words/settings-words';
import { listFrom, listText, pairsFrom, pairsText } from './field-texts';
import type { Separator } from './field-texts';
import { isTextList, isTextRecord } from './settings';
import type { SettingsData } from './settings';

/** Folders stand one on a line, since their names may hold commas. */
export const FOLDERS: readonly string[] = ['peopleFolders', 'excludedFolders'];

/** What a text may begin or end with as it stands in a note, and does without in a setting. */
const SIGNS: Readonly<Record<string, RegExp>> = { heading: /^#+\s+|\s+#+$/g, logHeadings: /^#+\s+|\s+#+$/g, tagRoots: /^[#\s]+(?=.)/, postTag: /^[#\s]+(?=.)/ };

const NOT_WORDED = ['introduce', 'today', 'tried', 'another-way'];
/** The kinds whose words are a setting. */
export const WORDED = Object.keys(KINDS).filter((kind): kind is keyof typeof KINDS => !NOT_WORDED.includes(kind));

/** The field of a kind's words. */
export function wordingKey(kind: string): string {
  return `wording.${kind}`;
}

/** What the field of a setting shows: a text, or whether it is on. Lists, pairs and days are told by what the setting is before the user has set it. */
export function shown(settings: Settings, key: string): unknown {
  const kind = wordedKind(key);
  if (kind) return settings.wording[kind] ?? KINDS[kind].wording;
  const value = ({ ...settings } as SettingsData)[key];
  if (isTextList(value)) return listText(value, separatorOf(key));
  return isTextRecord(value) ? pairsText(value) : (value ?? '');
}

/** What changes in the settings by what stands in a field; null where that can't be read. Words that are emptied go back to Kith's. */
export function taken(settings: Settings, key: string, value: unknown): Partial<Settings> | null {
  const kind = wordedKind(key);
  const text = String(value).trim();
  if (kind) return { wording: { ...settings.wording, [kind]: text || KINDS[kind].wording } };
  const first = ({ ...DEFAULT_SETTINGS } as SettingsData)[key];
  if (first === null) return { [key]: toDay(text) };
  if (typeof first === 'boolean') return { [key]: value === true };
  if (isTextList(first)) return { [key]: listFrom(text, separatorOf(key)).map((item) => withoutSigns(key, item)) };
  if (typeof first === 'string') return { [key]: withoutSigns(key, text) };
  const read = pairsFrom(text);
  return 'pairs' in read ? { [key]: read.pairs } : null;
}

/** What is wrong with the text of a field, beside the other settings; nothing where it can be taken. */
export function wrong(settings: Settings, key: string, typed: string): string | undefined {
  const kind = wordedKind(key);
  const text = typed.trim();
  return kind && text !== '' ? (wrongWording(kind, text) ?? undefined) : WRONG[key]?.(withoutSigns(key, text), settings);
}

const WRONG: Readonly<Record<string, (text: string, settings: Settings) => string | undefined>> = {
  tagRoots: wrongRoots,
  heading: (text) => (/\p{L}/u.test(text) && !text.includes('\n') ? (wrongWords(text) ?? undefined) : W.noHeading),
  startDay: (text) => (toDay(text) ? undefined : FORM_WORDS.noDay),
  awayUntil: (text) => (text === '' || toDay(text) ? undefined : FORM_WORDS.noDay),
  postTag: (text) => (text === '' || isTag(text) ? undefined : W.badRoot(text)),
  linkSign: (text) => (/^[^\s\p{L}\p{N}[\]`]{0,3}$/u.test(text) ? undefined : W.badSign),
  rhythmWords: (text) => wrongRhythms(text, {}),
  circleRhythms: (text, { rhythmWords }) => wrongRhythms(text, rhythmWords),
};

function wordedKind(key: string): (typeof WORDED)[number] | undefined {
  return WORDED.find((kind) => wordingKey(kind) === key);
}

function separatorOf(key: string): Separator {
  return FOLDERS.includes(key) ? '\n' : ', ';
}

function wrongRhythms(text: string, words: Settings['rhythmWords']): string | undefined {
  const read = pairsFrom(text);
  if ('unread' in read) return W.noPair(read.unread);
  const unread = Object.values(read.pairs).find((rhythm) => !readRhythm(rhythm, words));
  return unread === undefined ? undefined : W.noRhythm(unread);
}

function wrongRoots(text: string): string | undefined {
  const roots = listFrom(text, ', ');
  if (roots.length === 0) return W.noRoots;
  const bad = roots.map((root) => withoutSigns('tagRoots', root)).find((root) => !isTag(root));
  return bad === undefined ? undefined : W.badRoot(bad);
}

/** A tag has something that is no digit, and nothing empty between its slashes. */
function isTag(text: string): boolean {
  return /^[\p{L}\p{N}_-]+(?:\/[\p{L}\p{N}_-]+)*$/u.test(text) && /[^\p{N}/]/u.test(text);
}

function withoutSigns(key: string, text: string): string {
  return SIGNS[key] ? text.replace(SIGNS[key], '') : text;
}
