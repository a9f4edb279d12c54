import { expect, it } from 'vitest';
import { noteOf, vaultOf } from '../../tests/notes/read-vault';
import { DEFAULT_RULES } from '../domain/rules';
import { PeopleIndex } from './people-index';

const RULES = { ...DEFAULT_RULES, peopleFolders: ['People'] };
const SAM = 'People/Sam Rivera.md';
const JOSE = 'People/José.md';
const DAILY = 'Daily/2026-03-04.md';

/** Whom a daily note with this text names, and what was looked up for it. Links of other letters lead where their composed form leads. */
function reading(text: string): { readonly named: readonly string[]; readonly lookedUp: readonly string[] } {
  const lookedUp: string[] = [];
  const vault = vaultOf(() => [SAM, JOSE, DAILY, 'Notes/Budget.md']);
  const resolve = (link: string, from: string): string | null => (lookedUp.push(link), vault.resolve(link.normalize('NFC'), from));
  const index = new PeopleIndex(RULES, { ...vault, resolve });
  for (const note of [noteOf(SAM, ''), noteOf(JOSE, ''), noteOf(DAILY, text)].filter((each) => index.announce(each))) index.put(note);
  return { named: [...index.all()].filter(({ interactions }) => interactions.length > 0).map(({ person }) => person.path), lookedUp };
}

it.each([
  ['the name', '[[Sam Rivera]]', SAM],
  ['the name in other letter case', '[[sam RIVERA]]', SAM],
  ['the path', '[[People/Sam Rivera]]', SAM],
  ['the path with its ending', '[[People/Sam Rivera.md]]', SAM],
  ['a heading', '[[Sam Rivera#Notes]]', SAM],
  ['other words', '[[Sam Rivera|she]]', SAM],
  ['a Markdown link', '[Sam](People/Sam%20Rivera.md)', SAM],
  ['letters with their accents apart', `[[${'José'.normalize('NFD')}]]`, JOSE],
])('a link finds its person by %s', (_by, link, person) => {
  expect(reading(`Spoke with ${link}.`).named).toEqual([person]);
});

it('a link of a name that nobody has is not looked up, and one of other letters always is', () => {
  expect(reading('[[Budget]] and [[Plans/Spring#Costs]] and [[Übersicht]] and [[Sam Rivera]]').lookedUp).toEqual(['Übersicht', 'Sam Rivera']);
});
