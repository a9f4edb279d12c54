import { describe, expect, it } from 'vitest';
import { readVault } from '../../../tests/notes/read-vault';
import { interactionsOf, problemsOf, tasksOf } from '../../../tests/notes/told';
import type { Rules } from '../rules';

const PEOPLE = { 'People/Sam.md': '', 'People/Ana.md': '', 'People/Bo.md': '' };

/** What is told of Sam by a daily note of 4 March. */
function toldOfSam(daily: string, rules: Partial<Rules> = {}): string[] {
  return interactionsOf(readVault({ ...PEOPLE, 'Daily/2026-03-04.md': daily }, rules), 'Sam');
}

describe('in a daily note', () => {
  it.each([
    ['- Met [[Sam]]: coffee #kith/met', 'met 2026-03-04'],
    ['- Talked with [[Sam]] #kith/talked', 'talked 2026-03-04'],
    ['- Wrote to [[Sam]] #kith/wrote', 'wrote 2026-03-04'],
    ['- Gave [[Sam]]: a book #kith/gave/book', 'gave 2026-03-04'],
    ['- Received from [[Sam]]: a book #kith/received', 'received 2026-03-04'],
    ['- Advice from [[Sam]]: wait #kith/advice', 'advice 2026-03-04'],
    ['- News of [[Sam]]: a new job #kith/news', 'news 2026-03-04'],
    ['- Thanked [[Sam]] #kith/thank', 'thank 2026-03-04'],
    ['- Told [[Sam]]: how it went #kith/tell', 'tell 2026-03-04'],
    ['- Congratulated [[Sam]] #kith/congratulate', 'congratulate 2026-03-04'],
    ['- Met [[Sam]]: coffee by the river, and a walk\n  to the mill #kith/met', 'met 2026-03-04'],
    ['- [x] Thank [[Sam]] #kith/thank 📅 2026-13-45', 'thank 2026-03-04'],
    ['* Met [Sam](People/Sam.md) #kith/met', 'met 2026-03-04'],
    ['1. Met [[People/Sam|him]] #KITH/Met', 'met 2026-03-04'],
    ['- [x] Met [[Sam]] #kith/met', 'met 2026-03-04'],
    ['- [x] Met [[Sam]] #kith/met ✅ 2026-03-02', 'met 2026-03-02'],
    ['> - Met [[Sam]] #kith/met', 'met 2026-03-04'],
    ['> [!note] Diary\n> - Met [[Sam]] #kith/met', 'met 2026-03-04'],
    ['- [x] Thank [[Sam]]: the story #kith/thank', 'thank 2026-03-04'],
    ['- [x] Thank [[Sam]] #kith/thank ✅ 2026-03-06', 'thank 2026-03-06'],
    ['- [X] Promised [[Sam]]: x #kith/promise [completion:: 2026-03-06]', 'promise 2026-03-06'],
    ['- [x] Be in touch with [[Sam]] #kith/today', 'today 2026-03-04'],
    ['- [x] Introduce [[Sam]] and [[Ana]] #kith/introduce ✅ 2026-03-07', 'introduce 2026-03-07 with Ana'],
    ['- [ ] a project\n\t- [x] Thank [[Sam]] #kith/thank ✅ 2026-03-06', 'thank 2026-03-06'],
    ['- [[Sam]]\n\t- [x] Promised: the deck #kith/promise ✅ 2026-03-06', 'promise 2026-03-06'],
    ['> - [x] Thank [[Sam]] #kith/thank', 'thank 2026-03-04'],
  ])('%s is contact', (daily, told) => {
    expect(toldOfSam(daily)).toContain(told);
  });

  it.each([
    ['a plain link', 'Lunch at [[Sam]]’s'],
    ['a heading', '## [[Sam]]'],
    ['a table', '| who |\n| --- |\n| [[Sam]] |'],
    ['a list item', '- saw [[Sam]] on the train'],
    ['a property', '---\npeople: ["[[Sam]]"]\n---\n'],
    ['a Markdown link', 'Lunch with [him](People/Sam.md)'],
    ['a link to a heading', 'as [[Sam#Work]] says'],
    ['someone linked after the colon', '- Met [[Ana]]: she knows [[Sam]] #kith/met'],
    ['someone linked on a further line', '- Met [[Ana]] #kith/met\n  who knows [[Sam]]'],
    ['someone linked under a record', '- Met [[Ana]] #kith/met\n\t- who knows [[Sam]]'],
    ['a record after the colon in a quote', '> - Met [[Ana]]: she knows [[Sam]] #kith/met'],
    ['a ticked task without a tag', '- [x] call [[Sam]]'],
    ['what stands under a ticked task', '- [x] party\n\t- [[Sam]] came'],
    ['a plain line of a kind that is to do', '- Promised [[Sam]] #kith/promise'],
    ['a line of two kinds', '- [[Sam]] #kith/met #kith/gave'],
  ])('%s is a mention', (_what, daily) => {
    expect(toldOfSam(daily)).toEqual(['mentioned 2026-03-04']);
  });

  it.each([
    ['an open task', '- [ ] call [[Sam]]'],
    ['an asked task', '- [/] call [[Sam]]'],
    ['a cancelled task', '- [-] call [[Sam]]'],
    ['a cancelled task with a tag', '- [-] Thank [[Sam]] #kith/thank ❌ 2026-03-04'],
    ['a box with another character', '- [>] call [[Sam]]'],
    ['an open record', '- [ ] Met [[Sam]] #kith/met'],
    ['an item under an open task', '- [ ] party\n\t- food\n\t\t- with [[Sam]]'],
    ['a record under a cancelled task', '- [-] party\n\t- Met [[Sam]] #kith/met'],
    ['a ticked task without a tag under an open one', '- [ ] party\n\t- [x] invite [[Sam]]'],
    ['a further line of an open task', '- [ ] party\n  with [[Sam]]'],
    ['a quote', '> [[Sam]] said so'],
    ['a list item in a quote', '> - [[Sam]] said so'],
    ['a callout', '> [!quote] [[Sam]]\n> said so'],
    ['code', '`[[Sam]]` and\n```\n[[Sam]]\n```'],
    ['an embed', '![[Sam]]'],
    ['a comment', '%%\n[[Sam]]\n%%'],
    ['an HTML comment', '<!-- [[Sam]] -->'],
    ['what they promised', '- [x] [[Sam]] will send: the deck #kith/waiting ✅ 2026-03-04'],
    ['a tagged follow-up that was done on no possible day', '- [x] Thank [[Sam]] #kith/thank ✅ 2026-13-45'],
    ['a ticked task that was done on no possible day', '- [x] call [[Sam]] [completion:: 2026-13-45]'],
    ['an open suggestion', '- [ ] [[Sam]]: ask about her talk #kith/today'],
    ['a line that leads to a task of theirs', '- [[Sam]]: [[2026-03-01|A promise: the deck]] #kith/today'],
    ['a line that leads to a task in their own note', '- [[Ana]]: [[Sam#Plans|A promise: the deck]] #kith/today'],
  ])('%s is not even a mention', (_what, daily) => {
    expect(toldOfSam(daily)).toEqual([]);
  });

  it.each([
    ['in text', 'Lunch %% with [[Sam]] %%'],
    ['in a list item', '- lunch %% with [[Sam]] %%'],
    ['after code that speaks of comments', '- `%%` hides %% [[Sam]] %%'],
    ['in a quote that is a list item', '- > [[Sam]] said so'],
    ['in a quote inside a list item', '1. a friend\n\n   > and so\n   > [[Sam]] said'],
  ])('leaves a link in a comment inside a line, or in a quote inside a list, out where the words are read: %s', (_where, line) => {
    expect(toldOfSam(`- [ ] call [[Ana]]\n\n${line}`)).toEqual([]);
  });

  it.each([
    ['after a comment', '- a %% hidden %% with [[Sam]]'],
    ['between signs in code', '- `%%` with [[Sam]] `%%`'],
    ['on the line of a record in a quote', '> - Met [[Bo]]: news of [[Sam]] #kith/met'],
    ['before a sign that begins no quote', '- [[Sam]] > [[Ana]]'],
    ['after signs that begin no comment', '- growth of 5%% with [[Sam]]'],
    ['between two code blocks that hold comments', '```mermaid\n%% first\n```\n[[Sam]]\n```mermaid\n%% first\n```'],
  ])('mentions who is linked %s', (_where, line) => {
    expect(toldOfSam(`- [ ] call [[Ana]]\n\n${line}`)).toEqual(['mentioned 2026-03-04']);
  });

  it.each([
    ['between code blocks that hold comments', (line: string) => `\`\`\`mermaid\n%% first\n\`\`\`\n${line}\n\n\`\`\`mermaid\n%% first\n\`\`\``],
    ['between signs in code', (line: string) => `See \`%%\`\n\n${line}\n\nand \`%%\``],
  ])('reads records and tasks %s', (_where, note) => {
    const index = readVault({ ...PEOPLE, 'Daily/2026-03-04.md': note('- [ ] Promised [[Sam]]: the deck #kith/promise\n- Met [[Ana]] and [[Bo]] #kith/met\n- [ ] call [[Ana]]') });
    expect([tasksOf(index, 'Sam'), tasksOf(index, 'Ana')]).toEqual([['open promise: the deck'], ['open task: call Ana']]);
    expect(interactionsOf(index, 'Bo')).toEqual(['met 2026-03-04 with Ana']);
    expect(problemsOf(index)).toEqual([]);
  });

  it('mentions a person once, on the first line, and not beside contact on that day', () => {
    expect(toldOfSam('[[Sam]] and [[Sam]]\n\n- [[Sam]]')).toEqual(['mentioned 2026-03-04']);
    expect(toldOfSam('[[Sam]] wrote\n\n- Met [[Sam]]: [[Sam]] moves #kith/met')).toEqual(['met 2026-03-04']);
  });

  it('mentions beside contact of another day', () => {
    expect(toldOfSam('[[Sam]] wrote\n\n- [x] Thank [[Sam]] #kith/thank ✅ 2026-03-06')).toEqual(['thank 2026-03-06', 'mentioned 2026-03-04']);
  });

  it('mentions nobody by plain links when the setting is off', () => {
    expect(toldOfSam('[[Sam]]', { mentionsQuiet: false })).toEqual([]);
    expect(toldOfSam('- Met [[Sam]] #kith/met', { mentionsQuiet: false })).toEqual(['met 2026-03-04']);
    expect(toldOfSam('- [x] call [[Sam]]', { mentionsQuiet: false })).toEqual(['mentioned 2026-03-04']);
  });

  it('tells of a future day too: whether it counts, today decides', () => {
    expect(interactionsOf(readVault({ ...PEOPLE, 'Daily/2999-01-01.md': '- Met [[Sam]] #kith/met' }), 'Sam')).toEqual(['met 2999-01-01']);
  });

  it('never takes the user for someone who took part', () => {
    const index = readVault({ ...PEOPLE, 'Daily/2026-03-04.md': '- Met [[Sam]] and [[Ana]] #kith/met' }, { yourNote: 'People/Ana.md' });
    expect(interactionsOf(index, 'Sam')).toEqual(['met 2026-03-04']);
    expect(interactionsOf(index, 'Ana')).toEqual([]);
  });

  it('tells of nobody by a link that leads nowhere or to another note', () => {
    const index = readVault({ ...PEOPLE, 'Notes/Soil.md': '', 'Daily/2026-03-04.md': '[[Nobody]] [[Soil]] [[2026-03-03]] [[#here]]' });
    expect([...index.all()].flatMap(({ interactions }) => interactions)).toEqual([]);
  });
});

describe('in a note without a day', () => {
  it.each([
    ['- Met [[Sam]] #kith/met'],
    ['[[Sam]]'],
    ['- [x] call [[Sam]]'],
    ['- [x] Thank [[Sam]] #kith/thank'],
  ])('%s tells of no day', (text) => {
    expect(interactionsOf(readVault({ ...PEOPLE, 'Notes/Soil.md': text }), 'Sam')).toEqual([]);
  });

  it.each([
    ['- [x] Thank [[Sam]] #kith/thank ✅ 2026-03-06', ['thank 2026-03-06']],
    ['- [x] call [[Sam]] ✅ 2026-03-06', ['mentioned 2026-03-06']],
  ])('%s tells of the day it was done', (text, told) => {
    expect(interactionsOf(readVault({ ...PEOPLE, 'Notes/Soil.md': text }), 'Sam')).toEqual(told);
  });
});

describe('nothing is told', () => {
  it.each([
    ['in an excluded folder', 'Archive/2026-03-04.md', { excludedFolders: ['Archive'] }],
    ['in a template', 'Templates/Day.md', { templatePaths: ['Templates'] }],
  ])('%s', (_where, path, rules) => {
    const index = readVault({ ...PEOPLE, [path]: '- [ ] call [[Sam]]\n- Met #kith/met' }, rules);
    expect(index.facts('People/Sam.md')).toMatchObject({ interactions: [], tasks: [] });
    expect(problemsOf(index)).toEqual([]);
  });
});
