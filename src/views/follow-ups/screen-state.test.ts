import { describe, expect, it } from 'vitest';
import { ScreenState } from './screen-state';

describe('how the list is looked at', () => {
  it('folds "whenever", "from before" and the problems at first, and nothing else', () => {
    const state = new ScreenState();
    expect((['promises', 'rhythm', 'coming-up', 'whenever', 'before', 'problems'] as const).map((id) => state.isFolded(id))).toEqual([false, false, false, true, true, true]);
  });

  it('comes back from the workspace as it was', () => {
    const state = new ScreenState();
    state.fold('before', false);
    state.fold('rhythm', true);
    state.filter('ana', 'friends');
    state.filterShown = true;
    const again = new ScreenState();
    again.fromState(JSON.parse(JSON.stringify(state.toState())));
    expect(again.toState()).toEqual(state.toState());
    expect([again.query, again.circle, again.filterShown]).toEqual(['ana', 'friends', true]);
  });

  it.each([[null], ['text'], [{ folds: null }], [{ folds: 'x', query: 5, circle: [] }], [{ folds: { before: 'no' } }]])('is as at first after %j from a workspace file', (bad) => {
    const state = new ScreenState();
    state.fromState(bad);
    expect(state.toState()).toEqual(new ScreenState().toState());
  });

  it('opens every group while a filter is on, and folds them again after it', () => {
    const state = new ScreenState();
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
