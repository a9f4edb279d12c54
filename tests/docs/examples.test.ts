import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Day } from '../../src/domain/days/day';
import { findingsIn } from '../../src/domain/fixes/findings-in';
import type { PersonFacts } from '../../src/domain/persons/person-facts';
import { futureContacts } from '../../src/domain/persons/future-contact';
import { DEFAULT_RULES } from '../../src/domain/rules';
import type { PeopleIndex } from '../../src/people-index/people-index';
import { ROOT } from '../architecture/imports';
import { parseYaml } from '../workbench/host/yaml-text';
import { readVault } from '../notes/read-vault';
import { PROBLEM_EXAMPLES } from './tables';

const PEOPLE = { 'People/Sam Rivera.md': '', 'People/Ana Diaz.md': '', 'People/Bo Lind.md': '' };

/** What one block of Markdown in a document tells, when it stands in the daily note of 3 March 2026. */
function toldBy(document: string, startsWith: string): PeopleIndex {
  const blocks = [...readFileSync(join(ROOT, document), 'utf8').matchAll(/```markdown\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const block = blocks.find((text) => text.startsWith(startsWith)) ?? '';
  return readVault({ ...PEOPLE, 'Daily/2026-03-03.md': block });
}

function factsOf(index: PeopleIndex, name: string): PersonFacts {
  const facts = index.facts(`People/${name}.md`);
  if (facts === null) throw new Error(`${name} is nobody`);
  return facts;
}

function interactionsOf(index: PeopleIndex, name: string): string[] {
  return factsOf(index, name).interactions.map(({ kind }) => kind).sort();
}

describe('the block of grammar in the README', () => {
  const index = toldBy('README.md', '## People');
  const sam = factsOf(index, 'Sam Rivera');
  const ana = factsOf(index, 'Ana Diaz');

  it('is read without a problem', () => {
    expect(index.problems()).toEqual([]);
  });

  it('tells what happened', () => {
    expect(interactionsOf(index, 'Sam Rivera')).toEqual(['advice', 'gave', 'met']);
    expect(interactionsOf(index, 'Ana Diaz')).toContain('news');
    expect(sam.advice.map(({ words, answers }) => [words, answers.length])).toEqual([['try pricing by seat', 1]]);
  });

  it('tells what is to be done, and for whom', () => {
    expect(sam.tasks.map(({ kind, days }) => `${kind} ${days.scheduled ?? '-'}`).sort()).toEqual(['promise 2026-03-06', 'thank 2026-03-04', 'waiting -']);
    expect(ana.tasks.map(({ kind, days }) => `${kind} ${days.scheduled ?? '-'}`)).toEqual(['tell 2026-03-05']);
    expect(sam.introductions.map(({ steps }) => steps.map(({ status }) => status))).toEqual([['done', 'asked', 'open', 'open']]);
  });
});

describe('who took part, in the grammar', () => {
  it('are those before the colon', () => {
    const index = toldBy('docs/grammar.md', '- Met [[Sam Rivera]] and [[Ana Diaz]]');
    expect(['Sam Rivera', 'Ana Diaz', 'Bo Lind'].map((name) => interactionsOf(index, name))).toEqual([['met'], ['met'], ['mentioned']]);
  });
});

describe('the problems that the grammar names', () => {
  const today = '2026-03-03' as Day;
  const written = Object.entries(PROBLEM_EXAMPLES).filter(([, { properties, line }]) => properties !== undefined || line !== undefined);
  it.each(written)('%s', (cause, { properties = [], line = '' }) => {
    const block = properties.length > 0 ? `---\n${properties.join('\n')}\n---\n` : '';
    const path = cause === 'name' ? 'Meetings/2026-03-02 Lunch.md' : 'People/Bo.md';
    const index = readVault({ 'People/Sam.md': '', 'People/Old/Sam.md': '', 'People/Ana.md': '', [path]: block, 'Daily/2026-03-03.md': line });
    const future = [...index.all()].flatMap(({ person }) => futureContacts(person, today));
    const reading = { parseYaml, readUserDay: () => null, rules: DEFAULT_RULES, today };
    const found = findingsIn({ path: 'People/Bo.md', text: block || line, isPerson: true, problems: [] }, reading).map(({ problem }) => problem);
    expect([...index.problems(), ...future, ...found].map((problem) => problem.cause)).toEqual([cause]);
  });
});
