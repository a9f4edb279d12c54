import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Rules } from '../rules';
import { DEFAULT_RULES } from '../rules';
import { isPersonNote } from './is-person';

const isPerson = (yaml: string, path = 'Sam Rivera.md', rules: Partial<Rules> = {}): boolean =>
  isPersonNote(path, { frontmatter: parse(yaml, { logLevel: 'silent' }) as Record<string, unknown> }, { ...DEFAULT_RULES, ...rules });

describe('a note is a person by a property', () => {
  it.each([
    'type: person', 'type: Person', 'Type: PEOPLE', 'kind: contact', 'class: person', 'fileClass: person', 'fileclass: person', 'file class: person', 'entity: person',
    'type: [book, person]', 'type: type/person', 'type: "[[Person]]"', 'type: "[[Types/Person|a human]]"', 'type: "[Person](Types/Person.md)"', 'type: [[Person]]',
    'type:\n  - "[[Authors]]"\n  - "[[People]]"', 'type:\n  - [[Person]]', 'type: "#person"', 'type:\n  -\n  - contact',
  ])('%s', (yaml) => {
    expect(isPerson(yaml)).toBe(true);
  });
});

describe('a note is a person by a frontmatter tag', () => {
  it.each([
    'tags: person', 'tags: [people]', 'tags:\n  - contacts', 'Tags: contact', 'tags: "#person"', 'tags: ["#Person"]', 'tags: type/person', 'tags: person/friend',
    'tags: [a/people/b]', 'tags: friend, person', 'tags: friend person', 'tags:\n  -\n  - person', 'tags: [2024, person]', 'tag: person', 'tags: [[person]]',
  ])('%s', (yaml) => {
    expect(isPerson(yaml)).toBe(true);
  });
});

describe('a note is a person by its category', () => {
  it.each([
    'categories:\n  - "[[People]]"', 'categories: "[[People]]"', 'category: "[[Person]]"', 'Category: "[[Contacts|my contacts]]"', 'category: "[[Categories/People]]"',
    'categories: [[People]]', 'categories:\n  - [[People]]', 'category: "[People](Categories/People.md)"', 'category: "[[people#all]]"',
  ])('%s', (yaml) => {
    expect(isPerson(yaml)).toBe(true);
  });
});

describe('a note is no person', () => {
  it.each([
    'type: book', 'type: personal', 'type: persona', 'type: person/meeting', 'type: [meeting]', 'type:', 'type: [null]', 'type: 7', 'type: true', 'type: { a: person }',
    'tags: personal', 'tags: salesperson', 'tags:', 'tags: []', 'tags: [null]', 'tags: 2026', 'tags: { person: true }', 'tag: #people',
    'category: People', 'categories: "[[Books]]"', 'categories: "[[Peoples]]"', 'attendees: "[[Person]]"', 'subtype: person', 'aliases: person',
  ])('%s', (yaml) => {
    expect(isPerson(yaml)).toBe(false);
  });

  it.each([['without frontmatter', {}], ['with frontmatter of another shape', { frontmatter: [] as unknown as Record<string, unknown> }]])('%s', (_, metadata) => {
    expect(isPersonNote('Sam Rivera.md', metadata, DEFAULT_RULES)).toBe(false);
  });

  it('with a list that holds itself', () => {
    expect(isPerson('tags: &a [*a]')).toBe(false);
  });
});

describe('a people folder', () => {
  const rules = { ...DEFAULT_RULES, peopleFolders: ['People', 'Areas/Contacts/'] };
  it.each([
    ['People/Sam.md', true], ['people/Sam.md', true], ['People/Work/Sam.md', true], ['Areas/Contacts/Ana.md', true], ['People/Mochizuki.md', true],
    ['People.md', false], ['Peoples/Sam.md', false], ['People-old/Sam.md', false], ['Areas/People/Sam.md', false], ['Areas/Sam.md', false],
    ['People/README.md', false], ['People/readme.md', false],
  ])('%s: %s', (path, expected) => {
    expect(isPersonNote(path, {}, rules)).toBe(expected);
  });
});

describe('never a person, whatever it says', () => {
  it.each<[string, string, Partial<Rules>]>([
    ['in a template folder', 'Templates/Person.md', { templatePaths: ['Templates'] }],
    ['deep in a template folder', 'Meta/templates/people/Person.md', { templatePaths: ['meta/Templates/'] }],
    ['a template named without its extension', 'Meta/Person.md', { templatePaths: ['Meta/Person'] }],
    ['a template named with its extension', 'Meta/Person.md', { templatePaths: ['/Meta/Person.md'] }],
    ['in an excluded folder', 'Archive/2019/Sam.md', { excludedFolders: ['Archive'] }],
    ['in an excluded folder among the people', 'People/Archive/Sam.md', { peopleFolders: ['People'], excludedFolders: ['People/Archive'] }],
    ['called README', 'Docs/Readme.md', {}],
  ])('%s', (_, path, rules) => {
    expect(isPerson('type: person', path, rules)).toBe(false);
  });

  it.each([
    'birthday: "{{date}}"', 'created: {{date}}', 'created: {{date:YYYY-MM-DD}}', 'created: "{{date}} {{time}}"', 'up: "[[{{title}}]]"', 'up: ["[[{{title}}]]"]',
    'name: <% tp.file.title %>', 'created: "<% tp.date.now() %>"', 'aliases:\n  - <% tp.file.title %>', 'meta:\n  made: "{{date}}"', 'name: "<%* tR += x %>"',
  ])('with template text where a value should be, %s', (yaml) => {
    expect(isPerson(`type: person\n${yaml}`)).toBe(false);
  });

  it.each(['interests: templates with {{mustache}}', 'note: a <% b', 'meta: {}', 'meta: { a: null }', 'note: "{{"'])('but it may speak of templates, %s', (yaml) => {
    expect(isPerson(`type: person\n${yaml}`)).toBe(true);
  });
});

describe('the user decides', () => {
  it.each<[string, string, Partial<Rules>, boolean]>([
    ['types are off', 'type: person', { personTypes: [] }, false],
    ['a blank line among the types means nothing', 'type: ""', { personTypes: [''] }, false],
    ['tags are off', 'tags: person', { personTags: [] }, false],
    ['categories are off', 'category: "[[People]]"', { personCategories: [] }, false],
    ['a type of their own', 'type: mensch', { personTypes: ['Mensch'] }, true],
    ['a tag of their own', 'tags: crm/mensch', { personTags: ['#Mensch'] }, true],
    ['a category of their own', 'category: "[[Menschen]]"', { personCategories: ['[[Menschen]]'] }, true],
    ['an empty folder path holds nothing', 'title: a book', { peopleFolders: ['', '/'] }, false],
    ['an empty template path hides nobody', 'type: person', { templatePaths: ['', '/'] }, true],
  ])('%s', (_, yaml, rules, expected) => {
    expect(isPerson(yaml, 'Sam Rivera.md', rules)).toBe(expected);
  });
});
