import { describe, expect, it } from 'vitest';
import { ScreenState, type Folds } from './screen-state';

/** Folds as a view keeps them. */
function folds(): Folds {
  const said = new Map<string, boolean>();
  return { isFolded: (id, unlessSaid) => said.get(id) ?? unlessSaid, fold: (id, folded) => void said.set(id, folded) };
}

describe('how the list is looked at', () => {
  it('folds "whenever", "from before" and the problems at first, and nothing else', () => {
    const state = new ScreenState(folds());
    expect((['promises', 'rhythm', 'coming-up', 'whenever', 'before', 'problems'] as const).map((id) => state.isFolded(id))).toEqual([false, false, false, true, true, true]);
  });

  it('opens every group while a filter is on, and folds them again after it', () => {
    const state = new ScreenState(folds());
    state.filter('ana', '');
    expect(state.isFolded('before')).toBe(false);
    state.fold('before', true);
    expect(state.isFolded('before')).toBe(true);
    state.filter('', '');
    state.fold('before', false);
    state.filter('sam', '');
    state.filter('', '');
    expect(state.isFolded('before')).toBe(false);
  });
});
