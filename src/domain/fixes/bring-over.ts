import { readDay } from '../days/read-day';
import { setProperty } from '../edits/set-property';
import { groupedBy } from '../grouped-by';
import { readBirthday } from '../persons/birthday';
import { propertyIn } from '../persons/property-names';
import type { PropertyName } from '../persons/property-names';
import { valuesIn } from '../properties/values';
import { readRhythm } from '../rhythms/read-rhythm';
import * as ACCEPTED from '../words/problem-words';
import * as FIX_ACCEPTED from '../words/fix-words';
import type { FixReading, Offer, ReadNote } from './finding';
import { inlineFields } from './inline-fields';
import type { InlineField } from './inline-fields';
import { mendDay } from './mend-day';

type Written = string | boolean | null;
interface Kind { readonly accepted: string; readonly write: (value: string, reading: FixReading) => Written }

const text: Kind = { accepted: ACCEPTED.list, write: (value) => value };
const day: Kind = { accepted: ACCEPTED.day, write: (value, { readUserDay }) => readDay(value, readUserDay) ?? mendDay(value) };
const yes: Kind = { accepted: ACCEPTED.yesOrNo, write: (value) => /^(?:true|yes)$/i.test(value) || null };

/** The properties that a field in the text can become, and what is written for its value; null where it can't be read. */
const KINDS: Readonly<Partial<Record<PropertyName, Kind>>> = {
  aliases: text, follow_up_about: text, introduced_by: text, met_at: text, interests: text, looking_for: text,
  company: text, role: text, email: text, phone: text, location: text, circles: text,
  follow_up: day, not_now_until: day, silent: yes, want_to_meet: yes,
  last_contact: { accepted: ACCEPTED.pastDay, write: (value, reading) => pastDay(day.write(value, reading), reading) },
  met: { accepted: ACCEPTED.day, write: (value, reading) => day.write(value, reading) ?? value },
  deceased: { accepted: ACCEPTED.yesOrNo, write: (value, reading) => day.write(value, reading) ?? yes.write(value, reading) },
  birthday: { accepted: ACCEPTED.birthday, write: (value, reading) => day.write(value, reading) ?? (readBirthday(value, () => null) ? value : null) },
  rhythm: { accepted: ACCEPTED.rhythm, write: (value, { rules }) => (readRhythm(value, rules.rhythmWords) ? value : null) },
};

/**
 * Fields in the text of a person's note that no property says yet, brought over as properties; the text stays as it is.
 * The newest last contact counts, also before an older property; several different values of anything else are no certain fix.
 */
export function fieldsToBringOver(note: ReadNote, reading: FixReading): readonly Offer[] {
  return Array.from(groupedBy(inlineFields(note.lines), ({ property }) => property)).flatMap(([property, fields]) => {
    const kind = KINDS[property];
    return kind ? offersOf(note, property, kind, fields, reading) : [];
  });
}

function offersOf(note: ReadNote, property: PropertyName, kind: Kind, fields: readonly InlineField[], reading: FixReading): readonly Offer[] {
  const said = fields.filter(({ value }) => kind !== yes || !/^(?:false|no)$/i.test(value)).map((field) => ({ field, value: kind.write(field.value, reading) }));
  const readable = said.filter(({ value }) => value !== null);
  const there = propertyIn(note.values ?? {}, property, reading.readUserDay).flatMap(({ value }) => valuesIn(value));
  if (readable.length === 0) return there.length > 0 ? [] : said.map(({ field }) => offer(note.path, field, kind.accepted));
  const chosen = readable.reduce((best, one) => (property === 'last_contact' && String(one.value) > String(best.value) ? one : best));
  if (property === 'last_contact' ? there.some((value) => !isBefore(value, String(chosen.value), reading)) : there.length > 0) return [];
  const differ = property !== 'last_contact' && readable.some(({ value }) => value !== chosen.value);
  if (differ) return readable.map(({ field }) => offer(note.path, field, FIX_ACCEPTED.differ));
  return [{ ...offer(note.path, chosen.field, FIX_ACCEPTED.field), change: setProperty(property, chosen.value ?? '', reading) }];
}

function offer(path: string, { line, written }: InlineField, accepted: string): Offer {
  return { problem: { path, cause: 'field', line, found: written, accepted }, line, change: null };
}

function isBefore(value: unknown, newest: string, { readUserDay }: FixReading): boolean {
  const known = readDay(value, readUserDay);
  return known !== null && known < newest;
}

function pastDay(value: Written, { today }: FixReading): Written {
  return typeof value === 'string' && value <= today ? value : null;
}
