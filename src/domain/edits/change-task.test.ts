import { describe, expect, it } from 'vitest';
import { toDay } from '../days/day';
import { cancelTask, markAsked, scheduleTask, tickTask } from './change-task';
import { undoOf } from './undo';

const TODAY = toDay('2026-03-04');
const LATER = toDay('2026-03-11');
if (!TODAY || !LATER) throw new Error('no such day');
const tick = (line: string): unknown => tickTask({ line: 0, text: line }, TODAY, null)(line);

describe('a task is ticked on its line alone', () => {
  it.each([
    ['- [ ] a', '- [x] a ✅ 2026-03-04'],
    ['- [/] a', '- [x] a ✅ 2026-03-04'],
    ['\t* [ ] a #kith/thank ⏳ 2026-03-01', '\t* [x] a #kith/thank ⏳ 2026-03-01 ✅ 2026-03-04'],
    ['> - [ ] a ^id-1', '> - [x] a ✅ 2026-03-04 ^id-1'],
    ['1. [ ] a  ', '1. [x] a ✅ 2026-03-04  '],
    ['- [ ] a [due:: 2026-03-01]', '- [x] a [due:: 2026-03-01] [completion:: 2026-03-04]'],
    ['- [ ] a (scheduled:: 2026-03-01) 📅 2026-03-02', '- [x] a (scheduled:: 2026-03-01) 📅 2026-03-02 ✅ 2026-03-04'],
    ['- [ ] $& [ ] b', '- [x] $& [ ] b ✅ 2026-03-04'],
  ])('%s', (before, after) => {
    expect(tick(before)).toBe(after);
  });

  it.each(['- [x] a', '- [-] a', '- [?] a', '- a', 'a [ ] b', '- [ ]a'])('%s is no open task', (line) => {
    expect(tick(line)).toEqual({ refused: expect.stringContaining('not an open task') });
  });

  it.each(['- [ ] a 🔁 every week', '- [ ] a [repeat:: every week]', '- [ ] a (repeat:: every week)'])('%s repeats, and is refused without the Tasks plugin', (line) => {
    expect(tick(line)).toEqual({ refused: expect.stringContaining('repeats') });
  });
});

describe('the Tasks plugin ticks in its own way', () => {
  it.each([
    ['- [ ] a', '- [x] a ✅ 2026-03-05', '- [x] a ✅ 2026-03-05'],
    ['- [ ] a ^id', '- [x] a ^id', '- [x] a ✅ 2026-03-04 ^id'],
    ['- [ ] a 🔁 every day', '- [ ] a 🔁 every day ⏳ 2026-03-05\n- [x] a 🔁 every day ✅ 2026-03-04', '- [ ] a 🔁 every day ⏳ 2026-03-05\n- [x] a 🔁 every day ✅ 2026-03-04'],
    ['- [ ] a', '- [/] a', '- [x] a ✅ 2026-03-04'],
  ])('%s becomes %j', (before, toggled, after) => {
    expect(tickTask({ line: 0, text: before }, TODAY, () => toggled)(before)).toBe(after);
  });

  it.each([
    ['gives nothing', '- [ ] a', ''],
    ['leaves a repeating task open', '- [ ] a 🔁 every day', '- [/] a 🔁 every day'],
  ])('and is not followed where it %s', (_, before, toggled) => {
    expect(tickTask({ line: 0, text: before }, TODAY, () => toggled)(before)).toEqual({ refused: expect.any(String) });
  });
});

describe('a task is put off by its scheduled day', () => {
  it.each([
    ['- [ ] a 📅 2026-03-01 ^id', '- [ ] a 📅 2026-03-01 ⏳ 2026-03-11 ^id'],
    ['- [ ] a ⏳ 2026-03-01 #x', '- [ ] a ⏳ 2026-03-11 #x'],
    ['- [ ] a ⏳️2026-03-01', '- [ ] a ⏳️2026-03-11'],
    ['- [ ] a [scheduled:: 2026-03-01] b', '- [ ] a [scheduled:: 2026-03-11] b'],
    ['- [ ] a (scheduled::[[2026-03-01]])', '- [ ] a (scheduled::2026-03-11)'],
    ['- [ ] a [due:: 2026-03-01]', '- [ ] a [due:: 2026-03-01] [scheduled:: 2026-03-11]'],
    ['- [ ] a ⏳ 2026-02-30', '- [ ] a ⏳ 2026-02-30 ⏳ 2026-03-11'],
    ['- [ ] a 🔁 every week ⏳ 2026-03-01', '- [ ] a 🔁 every week ⏳ 2026-03-11'],
  ])('%s', (before, after) => {
    expect(scheduleTask({ line: 0, text: before }, LATER)(before)).toBe(after);
  });
});

it('a task rests when it is cancelled, also one that repeats', () => {
  expect(cancelTask({ line: 0, text: '- [ ] a 🔁 every week' }, TODAY)('- [ ] a 🔁 every week')).toBe('- [-] a 🔁 every week ❌ 2026-03-04');
});

it('a step is asked from today, and again later', () => {
  expect(markAsked({ line: 0, text: '\t- [ ] Ask [[Ana]]' }, TODAY, LATER)('\t- [ ] Ask [[Ana]]')).toBe('\t- [/] Ask [[Ana]] 🛫 2026-03-04 ⏳ 2026-03-11');
});

describe('a task is found', () => {
  const known = { line: 1, text: '- [ ] a' };
  const change = tickTask(known, TODAY, null);
  it.each<[string, string, string]>([
    ['at its line, even when there are others like it', '- [ ] a\n- [ ] a\n- [ ] a', '- [ ] a\n- [x] a ✅ 2026-03-04\n- [ ] a'],
    ['where it has moved to', 'new\nnew\n- [ ] a\r\nend', 'new\nnew\n- [x] a ✅ 2026-03-04\r\nend'],
    ['outside a code block with the same words', '```\nx\n- [ ] a\n```\n- [ ] a', '```\nx\n- [ ] a\n```\n- [x] a ✅ 2026-03-04'],
  ])('%s', (_, before, after) => {
    expect(change(before)).toBe(after);
    expect(undoOf(before, after)(after)).toBe(before);
  });

  it.each<[string, string, string]>([
    ['when it has been edited', 'new\n- [ ] a!', 'not there any more'],
    ['when it has moved and stands there twice', '- [ ] a\nnew\n- [ ] a', 'more than once'],
    ['when it has been ticked', 'new\n- [x] a', 'not there any more'],
    ['when it stands in a code block alone', '```\n\n- [ ] a\n```', 'not there any more'],
  ])('not %s', (_, note, reason) => {
    expect(change(note)).toEqual({ refused: expect.stringContaining(reason) });
  });
});
