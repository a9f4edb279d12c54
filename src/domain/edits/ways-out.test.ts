import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { advice, ANA, day, personWith, SAM, task } from '../follow-ups/follow-ups.test-support';
import type { FollowUp, FollowUpCause } from '../follow-ups/follow-up';
import { DEFAULT_RULES } from '../rules';
import type { Write } from './edit';
import { writesFor } from './ways-out';
import type { WayOut, WayOutTools } from './ways-out';

const TODAY = day('2026-03-04');
const LATER = day('2026-03-11');
const tools: WayOutTools = {
  today: TODAY,
  rules: DEFAULT_RULES,
  linkTo: (path) => `[[${path.replace(/^.*\/|\.md$/g, '')}]]`,
  toggle: null,
  reading: { parseYaml: (yaml) => parse(yaml) as unknown, readUserDay: () => null },
};
const done: WayOut = { type: 'done', by: null };
const notNow: WayOut = { type: 'not-now', until: LATER };
const rest: WayOut = { type: 'rest' };
const sam = personWith(SAM);

function row(kind: FollowUp['kind'], cause: FollowUpCause): FollowUp {
  return { key: 'k', kind, group: 'thanks', people: [SAM], due: TODAY, soft: false, cause };
}

/** What is written, with the notes given by path: the new text of each, or the lines for a daily note. */
function outcome(writes: readonly Write[], notes: Readonly<Record<string, string>> = {}): unknown[] {
  return writes.map((write) => ('path' in write && 'change' in write ? [write.path, write.change(notes[write.path] ?? '')] : write));
}

describe('a task', () => {
  const promise = task('promise', { line: 0, text: '- [ ] Promised [[Sam]]: x #kith/promise 📅 2026-03-01' });
  const cause: FollowUpCause = { type: 'task', task: promise, copies: [{ path: 'Copy.md', line: 1 }] };
  const notes = { [promise.path]: promise.text, 'Copy.md': `new\n${promise.text}` };

  it.each<[WayOut, string]>([
    [done, '- [x] Promised [[Sam]]: x #kith/promise 📅 2026-03-01 ✅ 2026-03-04'],
    [notNow, '- [ ] Promised [[Sam]]: x #kith/promise 📅 2026-03-01 ⏳ 2026-03-11'],
    [rest, '- [-] Promised [[Sam]]: x #kith/promise 📅 2026-03-01 ❌ 2026-03-04'],
  ])('in its note and in copies of it: %j', (way, line) => {
    expect(outcome(writesFor(row('promise', cause), way, tools), notes)).toEqual([[promise.path, line], ['Copy.md', `new\n${line}`]]);
  });

  it('that is an idea comes back a week ahead of its day', () => {
    const idea = task('idea', { line: 0, text: '- [ ] Idea for [[Sam]]: x #kith/idea ⏳ 2026-03-10' });
    const writes = writesFor(row('idea', { type: 'task', task: idea, copies: [] }), notNow, tools);
    expect(outcome(writes, { [idea.path]: idea.text })).toEqual([[idea.path, '- [ ] Idea for [[Sam]]: x #kith/idea ⏳ 2026-03-18']]);
  });

  it('is ticked by the Tasks plugin where that is on', () => {
    const seen: string[] = [];
    const toggle = (line: string, path: string): string => {
      seen.push(path);
      return line.replace('[ ]', '[x]');
    };
    const writes = writesFor(row('promise', { ...cause, copies: [] }), done, { ...tools, toggle });
    expect(outcome(writes, notes)).toEqual([[promise.path, '- [x] Promised [[Sam]]: x #kith/promise 📅 2026-03-01 ✅ 2026-03-04']]);
    expect(seen).toEqual([promise.path]);
  });
});

describe('the next step of an introduction', () => {
  const text = '\t- [ ] Ask [[Ana]]';
  const asked = '\t- [/] Ask [[Ana]] 🛫 2026-03-01 ⏳ 2026-03-08';
  const cause = (state: 'ask' | 'asked', line: string): FollowUpCause => {
    const days = { scheduled: null, due: null, start: null, done: null, cancelled: null };
    const step = { line: 0, text: line, people: [ANA], status: 'open' as const, days };
    return { type: 'introduction', introduction: { path: 'D.md', line: 0, people: [SAM, ANA], text: '', words: '', day: TODAY, steps: [step] }, step, state };
  };

  it.each<['ask' | 'asked', string, WayOut, string]>([
    ['ask', text, done, '\t- [/] Ask [[Ana]] 🛫 2026-03-04 ⏳ 2026-03-11'],
    ['asked', asked, done, '\t- [x] Ask [[Ana]] 🛫 2026-03-01 ⏳ 2026-03-08 ✅ 2026-03-04'],
    ['asked', asked, notNow, '\t- [/] Ask [[Ana]] 🛫 2026-03-01 ⏳ 2026-03-11'],
    ['asked', asked, rest, '\t- [-] Ask [[Ana]] 🛫 2026-03-01 ⏳ 2026-03-08 ❌ 2026-03-04'],
  ])('%s %s', (state, line, way, after) => {
    expect(outcome(writesFor(row('introduce', cause(state, line)), way, tools), { 'D.md': line })).toEqual([['D.md', after]]);
  });
});

describe('every other follow-up', () => {
  const rhythm: FollowUpCause = { type: 'rhythm', person: sam, rhythm: { unit: 'months', count: 1 }, last: null, onlyMentioned: false };
  const longAgo: FollowUpCause = { type: 'long-ago', person: sam, last: { day: TODAY, kind: 'met', at: null }, shared: null };
  const date: FollowUpCause = { type: 'date', person: sam, about: null };
  const birthday: FollowUpCause = { type: 'birthday', person: sam, day: TODAY };
  const introducer: FollowUpCause = { type: 'introducer', introduced: personWith(ANA), firstMet: TODAY };
  const given: FollowUpCause = { type: 'advice', advice: advice('2026-02-01'), answered: true };
  const note = { [SAM]: '---\nNext contact: 2026-03-01\nrhythm: monthly\n---\n' };
  const today = (...lines: string[]): Write => ({ day: TODAY, lines });

  it.each<[string, FollowUpCause, WayOut, unknown[]]>([
    ['a rhythm, written to', rhythm, { type: 'done', by: 'wrote' }, [today('- Wrote to [[Sam]] #kith/wrote')]],
    ['a rhythm, talked to', rhythm, { type: 'done', by: 'talked' }, [today('- Talked with [[Sam]] #kith/talked')]],
    ['a rhythm, met', rhythm, { type: 'done', by: 'met' }, [today('- Met [[Sam]] #kith/met')]],
    ['a rhythm, not now', rhythm, notNow, [[SAM, '---\nNext contact: 2026-03-01\nrhythm: monthly\nnot_now_until: 2026-03-11\n---\n']]],
    ['a rhythm, at rest', rhythm, rest, [[SAM, '---\nNext contact: 2026-03-01\nrhythm: none\n---\n']]],
    ['somebody from long ago, written to', longAgo, { type: 'done', by: 'wrote' }, [today('- Wrote to [[Sam]] #kith/wrote')]],
    ['somebody from long ago, at rest for a year', longAgo, rest, [[SAM, '---\nNext contact: 2026-03-01\nrhythm: monthly\nnot_now_until: 2027-03-04\n---\n']]],
    ['a date, done', date, { type: 'done', by: 'met' }, [today('- Met [[Sam]] #kith/met'), [SAM, '---\nrhythm: monthly\n---\n']]],
    ['a date, not now', date, notNow, [[SAM, '---\nNext contact: 2026-03-11\nrhythm: monthly\n---\n']]],
    ['a date, at rest', date, rest, [[SAM, '---\nrhythm: monthly\n---\n']]],
    ['a birthday, done', birthday, done, [today('- Wrote to [[Sam]]: happy birthday #kith/wrote')]],
    ['a birthday, not now', birthday, notNow, []],
    ['a birthday, at rest', birthday, rest, []],
    ['an introducer, done', introducer, done, [today('- [x] Tell [[Sam]]: thank you, and how meeting [[Ana]] went #kith/tell ✅ 2026-03-04')]],
    ['an introducer, not now', introducer, notNow, [today('- [ ] Tell [[Sam]]: thank you, and how meeting [[Ana]] went #kith/tell ⏳ 2026-03-11')]],
    ['an introducer, at rest', introducer, rest, [today('- [-] Tell [[Sam]]: thank you, and how meeting [[Ana]] went #kith/tell ❌ 2026-03-04')]],
    ['advice, done', given, done, [today('- [x] Tell [[Sam]]: what came of “try pricing by seat” #kith/tell ✅ 2026-03-04')]],
    ['advice, at rest', given, rest, [today('- [-] Tell [[Sam]]: what came of “try pricing by seat” #kith/tell ❌ 2026-03-04')]],
  ])('%s', (_, cause, way, expected) => {
    expect(outcome(writesFor(row('thank', cause), way, tools), note)).toEqual(expected);
  });

  it.each<[string, WayOut]>([['done', { type: 'done', by: 'met' }], ['at rest', rest]])('a date takes what it was about along: %s', (_name, way) => {
    const about = { [SAM]: '---\nfollow_up: 2026-03-01\nrhythm: monthly\nfollow_up_about: the deck\n---\n' };
    expect(outcome(writesFor(row('date', date), way, tools), about).at(-1)).toEqual([SAM, '---\nrhythm: monthly\n---\n']);
  });
});
