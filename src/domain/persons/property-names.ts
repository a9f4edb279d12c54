import { readDay } from '../days/read-day';
import type { Day } from '../days/day';
import { memo } from '../properties/memo';

/** Every spelling that is read, by the name that Kith writes on a note that has none of them. */
const SPELLINGS = {
  aliases: ['aliases', 'alias'],
  nickname: ['nickname', 'nicknames'],
  rhythm: ['rhythm', 'cadence', 'cadence_days', 'contact_frequency', 'contact_cadence', 'frequency', 'keep_in_touch', 'meets', 'prm-cadence'],
  prm_tier: ['prm-tier'],
  follow_up: ['follow_up', 'next_contact', 'next_contact_due', 'next_follow_up', 'next_followup', 'next_touch'],
  next_action: ['next_action'],
  follow_up_about: ['follow_up_about', 'follow_up_note'],
  last_contact: [
    'last_contact', 'last_contacted', 'last_interaction', 'last_met', 'last_chat', 'last_chatted', 'date_last_contacted', 'prm-last-contacted',
  ],
  interactions: ['interactions'],
  not_now_until: ['not_now_until', 'snooze_until', 'prm-snooze-until'],
  silent: ['silent', 'prm-paused', 'do_not_contact'],
  deceased: ['deceased'],
  introduced_by: ['introduced_by', 'met_through', 'met_via'],
  met: ['met', 'first_met', 'met_on'],
  met_at: ['met_at', 'how_we_met'],
  interests: ['interests'],
  looking_for: ['looking_for'],
  want_to_meet: ['want_to_meet'],
  birthday: ['birthday', 'birthdate', 'bday', 'prm-birthday'],
  company: ['company', 'org', 'organization', 'organizations', 'organisation', 'organisations'],
  role: ['role'],
  title: ['title'],
  email: ['email'],
  phone: ['phone'],
  location: ['location'],
  circles: ['circles', 'circle', 'groups'],
  type: ['type', 'kind', 'class', 'fileClass', 'entity'],
  category: ['category', 'categories'],
  tags: ['tags', 'tag'],
  attendees: ['attendees', 'participants'],
  people: ['people', 'person', 'with', 'contacts'],
  date: ['date'],
} as const;

/** A property that Kith knows, by its first name. */
export type PropertyName = keyof typeof SPELLINGS;

/** A property as it stands in a note: the name as spelled there, and its value as YAML gave it. */
export interface Found { readonly name: string; readonly value: unknown }

export type Frontmatter = Readonly<Record<string, unknown>>;

const KNOWN = new Map<string, PropertyName>(
  Object.entries(SPELLINGS).flatMap(([name, spellings]) => spellings.map((spelling) => [letters(spelling), name as PropertyName] as const)),
);

/**
 * The property that a spelling stands for: case does not matter, and space, `-`, `_` and camelCase are alike.
 * @returns null for a property that Kith does not know.
 * @example propertyCalled('lastContacted') // 'last_contact'
 * @example propertyCalled('Follow Up') // 'follow_up'
 */
export const propertyCalled = memo((spelling: string): PropertyName | null => KNOWN.get(letters(spelling)) ?? null);

/**
 * The known properties of a note, in the order of the note.
 * @example propertiesOf({ Bday: '04-17', shoe: 42 }) // Map { 'birthday' → [{ name: 'Bday', value: '04-17' }] }
 */
export function propertiesOf(frontmatter: Frontmatter): ReadonlyMap<PropertyName, readonly Found[]> {
  const found = new Map<PropertyName, Found[]>();
  for (const name of Object.keys(frontmatter)) {
    const property = propertyCalled(name);
    if (property === null) continue;
    const others = found.get(property);
    if (others) others.push({ name, value: frontmatter[name] });
    else found.set(property, [{ name, value: frontmatter[name] }]);
  }
  return found;
}

/**
 * Where one property stands in a note, under each of its spellings, in the order of the note. Among them `next_action`
 * for `follow_up` where it is a day, and `prm-tier` for `rhythm` where nothing else gives a rhythm.
 * @example propertyIn({ 'Next contact': '2026-03-04' }, 'follow_up', noUserDay) // [{ name: 'Next contact', value: '2026-03-04' }]
 */
export function propertyIn(
  frontmatter: Frontmatter | undefined, property: PropertyName, readUserDay: (text: string) => Day | null,
): readonly Found[] {
  const found = propertiesOf(frontmatter ?? {});
  const own = found.get(property) ?? [];
  if (property === 'rhythm' && own.length === 0) return found.get('prm_tier') ?? [];
  return property === 'follow_up' ? [...own, ...dayActions(found, readUserDay)] : own;
}

/** Where `next_action` says a day to follow up, and not what to do. */
export function dayActions(
  properties: ReadonlyMap<PropertyName, readonly Found[]>, readUserDay: (text: string) => Day | null,
): readonly Found[] {
  return (properties.get('next_action') ?? []).filter(({ value }) => readDay(value, readUserDay) !== null);
}

/** How a spelling is compared: its letters alone, in lower case. */
function letters(spelling: string): string {
  return spelling.toLowerCase().replace(/[\s_-]+/g, '');
}
