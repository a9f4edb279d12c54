import { describe, expect, it } from 'vitest';
import type { FollowUpList } from './follow-up-list';
import { ANA, BO, day, factsWith, interaction, peopleWith, rulesWith, SAM, task } from './follow-ups.test-support';
import { listFollowUps } from './list-follow-ups';

const RULES = rulesWith();
const MONTHLY = { unit: 'months', count: 1 } as const;

/** Each group with the paths of its rows. */
function rowsOf(list: FollowUpList): Record<string, string[]> {
  return Object.fromEntries(list.groups.map(({ group, rows }) => [group, rows.map(({ people }) => people.join(' + '))]));
}

describe('the list', () => {
  it('asks nothing of a user with 500 people and no rhythm, date or follow-up', () => {
    const people = peopleWith(...Array.from({ length: 500 }, (_, at) => factsWith({ interactions: [interaction('met', '2024-01-01')] }, `People/${at}.md`)));
    expect(listFollowUps(people, day('2026-03-04'), RULES)).toEqual({ groups: [], moreRhythms: [], next: null });
  });

  it('has groups in their order, each by due day', () => {
    const people = peopleWith(
      factsWith({ tasks: [task('thank', { noteDay: '2026-03-01' }), task('promise', { noteDay: '2026-03-01' })] }),
      factsWith({ tasks: [task('promise', { noteDay: '2026-02-01', people: [ANA] })] }, ANA),
      factsWith({ person: { rhythm: MONTHLY }, interactions: [interaction('met', '2026-01-01')] }, BO),
    );
    const list = listFollowUps(people, day('2026-03-04'), RULES);
    expect(list.groups.map(({ group }) => group)).toEqual(['promises', 'thanks', 'rhythm']);
    expect(rowsOf(list)).toEqual({ promises: [ANA, SAM], thanks: [SAM], rhythm: [BO] });
  });
});
