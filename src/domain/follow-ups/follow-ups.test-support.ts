import type { Day } from '../days/day';
import { toDay } from '../days/day';
import type { Person } from '../persons/person';
import type { KnownPeople, PersonFacts } from '../persons/person-facts';
import type { AdviceRecord, Interaction, IntroductionRecord, IntroductionStep, TaskDays, TaskRecord } from '../records/record';
import type { Rules } from '../rules';
import { DEFAULT_RULES } from '../rules';

/** The day for a text; throws when it is none. */
export function day(text: string): Day {
  const read = toDay(text);
  if (read === null) throw new Error(`${text} is no day`);
  return read;
}

export const SAM = 'People/Sam.md';
export const ANA = 'People/Ana.md';
export const BO = 'People/Bo.md';

export function rulesWith(given: Partial<Rules> = {}): Rules {
  return { ...DEFAULT_RULES, startDay: day('2026-01-01'), ...given };
}

export function personWith(path: string, given: Partial<Person> = {}): Person {
  return {
    path, name: path.replace(/^.*\//, '').replace(/\.md$/, ''), aliases: [], nicknames: [], rhythm: null, followUp: null, followUpAbout: null, lastContacts: [],
    notNowUntil: null, silent: false, deceased: false, met: null, metAt: null, through: [], interests: [], lookingFor: [], wantToMeet: false,
    birthday: null, company: null, role: null, emails: [], phones: [], location: null, circles: [], ...given,
  };
}

type Given = Partial<Omit<PersonFacts, 'person'>> & { readonly person?: Partial<Person> };

/** Facts of one person, Sam unless said otherwise; interactions may come in any order. */
export function factsWith({ person, interactions = [], ...rest }: Given = {}, path = SAM): PersonFacts {
  const newestFirst = [...interactions].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  return { person: personWith(path, person), interactions: newestFirst, tasks: [], advice: [], introductions: [], introducers: [], awaiting: false, ...rest };
}

export function peopleWith(...all: readonly PersonFacts[]): KnownPeople {
  const byPath = new Map(all.map((facts) => [facts.person.path, facts]));
  return { facts: (path) => byPath.get(path) ?? null, all: () => byPath.values() };
}

/** An interaction with Sam. */
export function interaction(kind: Interaction['kind'], on: string, given: Partial<Interaction> = {}): Interaction {
  return { kind, day: day(on), people: [SAM], path: `Days/${on}.md`, line: 1, source: kind === 'mentioned' ? 'link' : 'record', ...given };
}

function taskDays(given: { readonly [Of in keyof TaskDays]?: string } = {}): TaskDays {
  const read = (text: string | undefined): Day | null => (text === undefined ? null : day(text));
  return { scheduled: read(given.scheduled), due: read(given.due), start: read(given.start), done: read(given.done), cancelled: read(given.cancelled) };
}

type GivenTask = Partial<Omit<TaskRecord, 'days' | 'noteDay'>> & { readonly days?: Parameters<typeof taskDays>[0]; readonly noteDay?: string };

/** An open task about Sam; in a dated note where `noteDay` is given. */
export function task(kind: TaskRecord['kind'], { days, noteDay, ...given }: GivenTask = {}): TaskRecord {
  const path = noteDay === undefined ? 'Notes/Plans.md' : `Days/${noteDay}.md`;
  const words = given.words ?? 'the budget template';
  const written = Object.entries(days ?? {}).map(([of, on]) => ` [${of}:: ${on ?? ''}]`);
  return {
    kind, path, line: 3, people: [SAM], words, text: `- [ ] [[Sam]]: ${words} #kith/${kind}${written.join('')}`, status: 'open',
    days: taskDays(days), noteDay: noteDay === undefined ? null : day(noteDay), ...given,
  };
}

/** Advice from Sam. */
export function advice(on: string | null, given: Partial<AdviceRecord> = {}): AdviceRecord {
  const words = given.words ?? 'try pricing by seat';
  return { path: `Days/${on ?? 'undated'}.md`, line: 5, people: [SAM], words, text: `- Advice from [[Sam]]: ${words} #kith/advice`, day: on === null ? null : day(on), answers: [], tells: [], ...given };
}

type GivenStep = Partial<Omit<IntroductionStep, 'days'>> & { readonly days?: Parameters<typeof taskDays>[0] };

export function step(text: string, { days, ...given }: GivenStep = {}): IntroductionStep {
  return { line: 8, text: `\t- [ ] ${text}`, people: [], status: 'open', days: taskDays(days), ...given };
}

/** An introduction of Ana and Sam with these steps. */
export function introduction(on: string | null, steps: readonly IntroductionStep[], given: Partial<IntroductionRecord> = {}): IntroductionRecord {
  return {
    path: `Days/${on ?? 'undated'}.md`, line: 7, people: [ANA, SAM], words: 'both work on soil data',
    text: '- Introduce [[Ana]] and [[Sam]]: both work on soil data #kith/introduce', day: on === null ? null : day(on), steps, ...given,
  };
}
