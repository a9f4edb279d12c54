import type { App } from 'obsidian';
import { describe, expect, it } from 'vitest';
import type { Day } from '../domain/days/day';
import { Hints } from './hints';

const TODAY = '2026-03-09' as Day;

function hintsOf() {
  const stored = new Map<string, unknown>();
  const told: number[] = [];
  const app = { loadLocalStorage: (key: string) => stored.get(key) ?? null, saveLocalStorage: (key: string, value: unknown) => void stored.set(key, value) };
  return { hints: new Hints(app as unknown as App, () => told.push(1)), told };
}

describe('what is kept of a note', () => {
  it('goes on under its new path, and nothing else changes', () => {
    const { hints } = hintsOf();
    for (const key of ['offer|People/Ana.md', 'pair|People/Ana.md|People/Bo.md', 'offer|Old People/Ana.md']) hints.restSuggestion(key, TODAY, '2026-03-16' as Day);
    hints.passOver('People/Ana.md');
    hints.followRename('People/Ana.md', 'Friends/“A” \\ Ana.md');
    expect([...hints.rested(TODAY)]).toEqual(['offer|Friends/“A” \\ Ana.md', 'pair|Friends/“A” \\ Ana.md|People/Bo.md', 'offer|Old People/Ana.md']);
    expect([...hints.passedOver]).toEqual(['Friends/“A” \\ Ana.md']);
  });
});

describe('a birthday that is put off', () => {
  it('is hidden, and the list is made anew', () => {
    const { hints, told } = hintsOf();
    hints.hideBirthdays(['birthday Sam'], TODAY);
    expect([...(hints.forList().hiddenBirthdays ?? [])]).toEqual(['birthday Sam']);
    expect(told).toHaveLength(1);
  });

  it('where there is none, nobody is told, so that the list is not made for nothing', () => {
    const { hints, told } = hintsOf();
    hints.hideBirthdays([], TODAY);
    expect(told).toEqual([]);
  });
});

it.each<[string, () => void]>([
  ['full', () => { throw new Error('quota'); }],
  ['forgetful', () => undefined],
])('where the app’s storage is %s, hints hold until it closes, and nothing breaks', (_, saveLocalStorage) => {
  const hints = new Hints({ loadLocalStorage: () => null, saveLocalStorage } as unknown as App, () => undefined);
  hints.hideBirthdays(['birthday Sam'], TODAY);
  expect([...(hints.forList().hiddenBirthdays ?? [])]).toEqual(['birthday Sam']);
  expect([hints.putOff('Sam.md', '', null), hints.putOff('Sam.md', '', TODAY)]).toEqual([1, 2]);
});
