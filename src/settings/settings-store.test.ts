import { describe, expect, it } from 'vitest';
import { SettingsStore } from './settings-store';
import type { SettingsData } from './settings';

function fileHolding(content: () => unknown) {
  const written: SettingsData[] = [];
  return {
    written,
    read: () => Promise.resolve(content()),
    write: (data: SettingsData) => {
      written.push(data);
      return Promise.resolve();
    },
  };
}

describe('settings', () => {
  it('start with the defaults where there is no file, and write nothing by themselves', async () => {
    const file = fileHolding(() => null);
    const store = new SettingsStore(file, () => {});
    await store.load();
    expect(store.settings.heading).toBe('People');
    expect(file.written).toEqual([]);
  });

  it('keep keys that Kith does not know, and write only what was changed', async () => {
    const file = fileHolding(() => ({ version: 1, futureThing: { a: 1 }, heading: 'Menschen' }));
    const store = new SettingsStore(file, () => {});
    await store.load();
    await store.change({ yourNote: 'Me.md' });
    expect(file.written).toEqual([{ version: 1, futureThing: { a: 1 }, heading: 'Menschen', yourNote: 'Me.md' }]);
  });

  it.each([
    ['a list', []],
    ['a text', 'hello'],
    ['a number', 4],
  ])('never write over a file that holds %s', async (_name, content) => {
    const file = fileHolding(() => content);
    const store = new SettingsStore(file, () => {});
    await store.load();
    await store.change({ heading: 'Menschen' });
    expect(store.canSave).toBe(false);
    expect(store.settings.heading).toBe('Menschen');
    expect(file.written).toEqual([]);
  });

  it('never write over a file that can not be parsed, and keep what was read before', async () => {
    let content: () => unknown = () => ({ version: 1, heading: 'Menschen' });
    const file = fileHolding(() => content());
    const store = new SettingsStore(file, () => {});
    await store.load();
    content = () => JSON.parse('{ "heading": ');
    await store.load();
    await store.change({ yourNote: 'Me.md' });
    expect(store.settings.heading).toBe('Menschen');
    expect(file.written).toEqual([]);
  });

  it('take over what has arrived from another device, and say so once', async () => {
    let heading = 'People';
    let changes = 0;
    const store = new SettingsStore(fileHolding(() => ({ version: 1, heading })), () => (changes += 1));
    await store.load();
    expect(changes).toBe(0);
    heading = 'Menschen';
    await store.load();
    expect(store.settings.heading).toBe('Menschen');
    expect(changes).toBe(1);
  });
});
