import { beforeEach, describe, expect, it } from 'vitest';
import { noteOf, readVault } from '../../tests/notes/read-vault';
import { interactionsOf, problemsOf, tasksOf } from '../../tests/notes/told';
import { WatchedVault } from '../../tests/notes/watched-vault';
import { DEFAULT_RULES } from '../domain/rules';

const RULES = { ...DEFAULT_RULES, peopleFolders: ['People'] };
const SAM = 'People/Sam.md';
const ANA = 'People/Ana.md';
const DAILY = 'Daily/2026-03-04.md';

it('tells what the notes say of a person', () => {
  const index = readVault({
    [SAM]: '',
    [ANA]: '',
    [DAILY]: '- Met [[Sam]]: coffee, and spoke of [[Ana]] #kith/met\n- [ ] Promised [[Sam]]: the [[Budget|template]] #kith/promise ⏳ 2026-03-06\n',
  });
  expect(index.facts(SAM)).toMatchObject({
    interactions: [{ kind: 'met', day: '2026-03-04', people: [SAM], line: 0, path: DAILY, source: 'record' }],
    tasks: [{ kind: 'promise', words: 'the template', status: 'open', days: { scheduled: '2026-03-06' }, noteDay: '2026-03-04', line: 1 }],
    awaiting: false,
  });
  expect(interactionsOf(index, 'Ana')).toEqual(['mentioned 2026-03-04']);
  expect(index.problems()).toEqual([]);
});

it('puts the newest day first, wherever it was written', () => {
  const index = readVault({ [SAM]: '', 'Daily/2026-03-02.md': '[[Sam]]', 'Daily/2026-03-09.md': '[[Sam]]', [DAILY]: '- [x] Thank [[Sam]] #kith/thank ✅ 2026-03-05' });
  expect(interactionsOf(index, 'Sam')).toEqual(['mentioned 2026-03-09', 'thank 2026-03-05', 'mentioned 2026-03-02']);
});

it('keeps two people of one name apart', () => {
  const index = readVault({ [SAM]: '', 'Old/Sam.md': '---\ntype: person\n---\n', [DAILY]: '- Met [[Old/Sam]] #kith/met' });
  expect(interactionsOf(index, 'Sam')).toEqual([]);
  expect(index.facts('Old/Sam.md')?.interactions).toHaveLength(1);
  expect(index.peopleNamed('SAM')).toEqual(['Old/Sam.md', SAM]);
});

it('knows whom a note tells of, and who stands in the same notes', () => {
  const index = readVault({
    [SAM]: '', [ANA]: '', 'People/Bo.md': '', [DAILY]: '[[Sam]] and [[Ana]]', 'Daily/2026-03-05.md': '- Met [[Sam]] #kith/met\n- [ ] call [[Ana]]', 'Daily/2026-03-06.md': '[[Bo]]',
  });
  expect([...index.toldIn(DAILY)].sort()).toEqual([ANA, SAM]);
  expect(index.toldIn('Notes/Soil.md').size).toBe(0);
  expect([...index.sameNotes(SAM)]).toEqual([[ANA, ['Daily/2026-03-05.md', DAILY]]]);
});

it('finds who introduced whom, by link, name or alias', () => {
  const index = readVault({
    [SAM]: '---\nintroduced_by: ["[[Ana]]", B, Nobody, Sam]\n---\n', [ANA]: '', 'People/Bo.md': '---\naliases: B\n---\n',
  });
  expect(index.facts(SAM)?.introducers).toEqual([ANA, 'People/Bo.md']);
  expect(index.introducedBy(ANA).map(({ person }) => person.path)).toEqual([SAM]);
  expect(index.introducedBy(SAM)).toEqual([]);
});

it.each([
  ['"[[People/Ana|her]]"', [ANA]],
  ['People/Ana', [ANA]],
  ['"[Ana](People/Ana.md)"', [ANA]],
  ['"[[Ana]] at the fair"', [ANA]],
  ['"[[Ana]], B"', [ANA, 'People/Bo.md']],
  ['ana; b', [ANA, 'People/Bo.md']],
  ['Me', []],
])('reads who introduced somebody as it reads attendees: %s', (written, introducers) => {
  const index = readVault({ [SAM]: `---\nmet_via: ${written}\n---\n`, [ANA]: '', 'People/Bo.md': '---\naliases: B\n---\n', 'People/Me.md': '' }, { yourNote: 'People/Me' });
  expect(index.facts(SAM)?.introducers).toEqual(introducers);
  expect(problemsOf(index)).toEqual([]);
});

it.each(['Ana', '"[[Nobody]], Ana"', 'A'])('never guesses who introduced somebody: the name %s of two people is a problem', (written) => {
  const index = readVault({ [SAM]: `---\nmet_via: ${written}\n---\n`, [ANA]: '---\naliases: A\n---\n', 'Old/Ana.md': '---\ntype: person\naliases: A\n---\n' });
  expect(index.facts(SAM)?.introducers).toEqual([]);
  expect(problemsOf(index)).toEqual([`name "${written.length === 1 ? 'A' : 'Ana'}" met_via`]);
});

it.each([true, false])('finds who introduced whom by a record, as long as it stands, whether mentions count or not: %s', (mentionsQuiet) => {
  const index = readVault({ [SAM]: '', [ANA]: '', [DAILY]: '- Received from [[Ana]]: an introduction to [[Sam]] #kith/received/introduction' }, { mentionsQuiet });
  expect([index.facts(SAM)?.introducers, index.facts(ANA)?.introducers]).toEqual([[ANA], []]);
  expect(index.introducedBy(ANA).map(({ person }) => person.path)).toEqual([SAM]);
  index.put(noteOf(DAILY, '- Received from [[Ana]]: a book #kith/received'));
  expect(index.facts(SAM)?.introducers).toEqual([]);
});

it('lists problems by note and line, those of properties first', () => {
  const index = readVault({ [SAM]: '---\nrhythm: often\n---\n- [[Ana]] #kith/ghosted\n', [ANA]: '', [DAILY]: 'x\n- Met #kith/met\n- Gave #kith/gave' });
  expect(problemsOf(index)).toEqual(['people "#kith/met" on line 1', 'people "#kith/gave" on line 2', 'rhythm "often" rhythm', 'kind "#kith/ghosted" on line 3']);
});

describe('when a note changes', () => {
  let vault: WatchedVault;

  beforeEach(() => {
    vault = new WatchedVault(RULES);
    vault.write(SAM, '');
    vault.write(ANA, '');
    vault.write(DAILY, '- Met [[Sam]] #kith/met\n');
    vault.settle();
  });

  it('what it said before is forgotten', () => {
    vault.write(DAILY, '- Met [[Ana]] #kith/met\n');
    expect(interactionsOf(vault.index, 'Sam')).toEqual([]);
    expect(interactionsOf(vault.index, 'Ana')).toEqual(['met 2026-03-04']);
  });

  it('only the people it speaks of are gathered anew, and named to listeners', () => {
    const told: string[][] = [];
    const stop = vault.index.onChange((people) => told.push([...people]));
    const [sam, ana] = [vault.index.facts(SAM), vault.index.facts(ANA)];
    vault.write(DAILY, '- Gave [[Sam]] a book #kith/gave\n');
    expect(vault.index.facts(ANA)).toBe(ana);
    expect(vault.index.facts(SAM)).not.toBe(sam);
    expect(vault.index.facts(SAM)).toBe(vault.index.facts(SAM));
    stop();
    vault.write(DAILY, '');
    expect(told).toEqual([[SAM]]);
  });

  it('nobody hears of a note that says nothing of people', () => {
    let heard = 0;
    vault.index.onChange(() => heard++);
    vault.write('Notes/Soil.md', '- [ ] dig [[Garden]]');
    expect(heard).toBe(0);
    expect(vault.index.paths()).not.toContain('Notes/Soil.md');
    expect(vault.settle()).toBe(0);
  });

  it('listeners hear of a problem, too, that is about nobody', () => {
    const told: string[][] = [];
    vault.index.onChange((people) => told.push([...people]));
    vault.write('Notes/Soil.md', '- [[Garden]] #kith/ghosted');
    expect(told).toEqual([[]]);
    expect(problemsOf(vault.index)).toEqual(['kind "#kith/ghosted" on line 0']);
  });

  it('a deleted note is forgotten', () => {
    vault.delete(DAILY);
    expect(interactionsOf(vault.index, 'Sam')).toEqual([]);
    expect(vault.index.paths()).toEqual([SAM, ANA]);
  });

  it('a renamed daily note tells of its new day', () => {
    vault.rename(DAILY, 'Daily/2026-03-05.md');
    expect(interactionsOf(vault.index, 'Sam')).toEqual(['met 2026-03-05']);
  });

  it('a renamed person takes along those links that still lead there', () => {
    vault.rename(SAM, 'People/friends/Sam.md');
    vault.settle();
    expect(vault.index.facts(SAM)).toBeNull();
    expect(vault.index.facts('People/friends/Sam.md')?.interactions).toHaveLength(1);
  });

  it('a person who is renamed away leaves links that lead nowhere', () => {
    vault.rename(SAM, 'People/Samuel.md');
    vault.settle();
    expect(vault.index.facts('People/Samuel.md')?.interactions).toEqual([]);
    expect(problemsOf(vault.index)).toEqual(['people "#kith/met" on line 0']);
  });

  it('a link that starts to resolve counts from then on', () => {
    vault.write(DAILY, '- Met [[Cleo]] #kith/met\n');
    vault.settle();
    vault.write('People/Cleo.md', '');
    expect(vault.settle()).toBe(1);
    expect(interactionsOf(vault.index, 'Cleo')).toEqual(['met 2026-03-04']);
  });

  it('a link to a day tells of none as long as another note is called so', () => {
    vault.write(SAM, '- [[2026-03-05]] lunch\n');
    expect(interactionsOf(vault.index, 'Sam')).toContain('talked 2026-03-05');
    vault.write('Notes/2026-03-05.md', '');
    vault.settle();
    expect(interactionsOf(vault.index, 'Sam')).not.toContain('talked 2026-03-05');
    vault.delete('Notes/2026-03-05.md');
    vault.settle();
    expect(interactionsOf(vault.index, 'Sam')).toContain('talked 2026-03-05');
  });

  it('a note that becomes a person, and stops being one, is told of and not', () => {
    vault.write('Notes/Dora.md', 'a note');
    vault.write(DAILY, '[[Dora]] came\n');
    vault.settle();
    expect(vault.index.facts('Notes/Dora.md')).toBeNull();
    vault.write('Notes/Dora.md', '---\ntags: person\n---\n');
    vault.settle();
    expect(vault.index.facts('Notes/Dora.md')?.interactions).toHaveLength(1);
    vault.write('Notes/Dora.md', 'a note');
    vault.settle();
    expect(vault.index.facts('Notes/Dora.md')).toBeNull();
    expect(vault.index.paths()).not.toContain(DAILY);
  });

  it('an alias that comes or goes changes what plain names mean', () => {
    vault.write('Calls/2026-03-07.md', '---\nattendees: Sammy\n---\n');
    vault.settle();
    vault.write(SAM, '---\naliases: Sammy\n---\n');
    vault.settle();
    expect(interactionsOf(vault.index, 'Sam')).toEqual(['met 2026-03-07', 'met 2026-03-04']);
    vault.write(ANA, '---\naliases: Sammy\n---\n');
    vault.settle();
    expect(interactionsOf(vault.index, 'Sam')).toEqual(['met 2026-03-04']);
    expect(problemsOf(vault.index)).toEqual(['name "Sammy" attendees']);
  });

  it('a property of a person makes no other note stale', () => {
    vault.write('Calls/2026-03-07.md', '---\nattendees: Ana\n---\n');
    vault.settle();
    vault.write(SAM, '---\nrhythm: monthly\n---\n');
    expect(vault.settle()).toBe(0);
    expect(vault.index.facts(SAM)?.person.rhythm).toEqual({ unit: 'months', count: 1 });
  });

  it('its people wait until its words have been read again', () => {
    const { metadata } = noteOf(DAILY, '- [ ] call [[Sam]]');
    vault.index.put({ path: DAILY, metadata, text: null });
    expect(vault.index.facts(SAM)?.awaiting).toBe(true);
    expect(vault.index.facts(ANA)?.awaiting).toBe(false);
    expect(vault.index.notesToRead()).toEqual([DAILY]);
    vault.index.put({ path: DAILY, metadata, text: '- [ ] call [[Sam]]' });
    expect(vault.index.facts(SAM)?.awaiting).toBe(false);
    expect(tasksOf(vault.index, 'Sam')).toEqual(['open task: call Sam']);
    expect(vault.index.notesToRead()).toEqual([]);
  });
});

describe('when a whole vault is put', () => {
  const notes = [noteOf(DAILY, '- Met [[Sam]] #kith/met'), noteOf(SAM, '- [x] thank [[Ana]] ✅ 2026-03-05'), noteOf(ANA, '')];

  it('no note is stale when all have been announced', () => {
    const vault = new WatchedVault(RULES);
    for (const note of notes) vault.write(note.path, note.text ?? '');
    const index = vault.fromScratch((paths) => paths);
    const { names, paths } = index.takeStale();
    expect([names.size, paths.size]).toEqual([0, 0]);
    expect(interactionsOf(index, 'Sam')).toEqual(['met 2026-03-04']);
    expect(interactionsOf(index, 'Ana')).toEqual(['mentioned 2026-03-05']);
  });

  it('a note that was put before all had been announced is stale', () => {
    const vault = new WatchedVault(RULES);
    const index = vault.fromScratch((paths) => paths);
    index.announce(noteOf(ANA, ''));
    index.put(noteOf(DAILY, '[[Sam]] and [[Ana]]'));
    index.announce(noteOf(SAM, ''));
    expect(index.takeStale().names).toEqual(new Set(['sam']));
  });

  it('a note that has changed since it was announced is read as it is now', () => {
    const vault = new WatchedVault(RULES);
    vault.write('Notes/Dora.md', '---\ntype: person\n---\n');
    const index = vault.fromScratch((paths) => paths);
    index.announce(noteOf('Notes/Dora.md', '---\ntype: person\n---\n'));
    index.put(noteOf('Notes/Dora.md', 'a note'));
    expect(index.facts('Notes/Dora.md')).toBeNull();
    expect(index.takeStale().names).toEqual(new Set(['dora']));
  });

  it('500 notes that arrive one by one are told of as if they had always been there', () => {
    const vault = new WatchedVault(RULES);
    for (let i = 0; i < 250; i++) {
      vault.write(`Calls/2026-03-04 ${i}.md`, `---\nattendees: ["[[P${i}]]", Q${i}]\n---\n`);
      vault.write(`People/P${i}.md`, `---\naliases: Q${(i + 1) % 250}\n---\n`);
    }
    vault.settle();
    const all = [...vault.index.all()];
    expect(all).toHaveLength(250);
    expect(all.every(({ interactions }) => interactions.length === 2)).toBe(true);
  });
});
