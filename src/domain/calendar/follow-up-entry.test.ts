import { describe, expect, it } from 'vitest';
import { followUpsOf } from '../follow-ups/follow-ups-of';
import { ANA, day, factsWith, introduction, peopleWith, rulesWith, SAM, step, task } from '../follow-ups/follow-ups.test-support';
import { followUpUid } from './follow-up-entry';

function uidOf(given: Parameters<typeof factsWith>[0], today = '2026-03-04'): string {
  const sam = factsWith(given);
  const [first] = followUpsOf(sam, peopleWith(sam, factsWith({}, ANA)), day(today), rulesWith());
  return followUpUid(first ?? expect.fail('There is no follow-up.'));
}

const promise = (given: Parameters<typeof task>[1] = {}): Parameters<typeof factsWith>[0] => ({ tasks: [task('promise', { noteDay: '2026-03-01', ...given })] });

describe('the name of a follow-up in a calendar', () => {
  it.each<[string, Parameters<typeof factsWith>[0], Parameters<typeof factsWith>[0]]>([
    ['another day', promise({ days: { scheduled: '2026-03-10' } }), promise({ days: { scheduled: '2026-03-20' } })],
    ['a day in a field', promise({ days: { scheduled: '2026-03-10' }, text: '- [ ] Promised [[Sam]]: x [scheduled:: 2026-03-10] #kith/promise' }), promise({ text: '- [ ] Promised [[Sam]]: x [scheduled:: 2026-03-20] #kith/promise' })],
    ['another box', promise({ text: '- [ ] Promised [[Sam]]: x #kith/promise' }), promise({ text: '- [/] Promised [[Sam]]: x #kith/promise 🛫 2026-03-01 ⏳ 2026-03-20' })],
    ['another line', promise({ line: 3 }), promise({ line: 9 })],
    ['another rhythm', { person: { rhythm: { unit: 'days', count: 7 } } }, { person: { rhythm: { unit: 'days', count: 14 } } }],
  ])('is the same with %s', (_name, one, other) => {
    expect(uidOf(one, '2026-06-04')).toBe(uidOf(other, '2026-06-04'));
  });

  it('is another for each cause', () => {
    const all = [
      promise(), promise({ words: 'the deck' }), { tasks: [task('thank', { noteDay: '2026-03-01' })] }, { person: { followUp: day('2026-03-04') } },
      { introductions: [introduction('2026-03-01', [step('Ask', { people: [SAM] })])] }, { introductions: [introduction('2026-03-01', [step('Ask', { people: [ANA] })])] },
    ].map((given) => uidOf(given));
    expect(new Set(all).size).toBe(all.length);
    expect(all[0]).toMatch(/^follow-up-[0-9a-f]{8}-[0-9a-f]{8}@kith$/);
  });
});
