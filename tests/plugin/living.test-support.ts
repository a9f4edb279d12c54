import { onTestFinished, vi } from 'vitest';
import { LogForm } from './log-form.test-support';
import type { OpenVault } from './open-vault';

/** Something that somebody does with Kith. */
export type Act = (vault: OpenVault) => Promise<void>;

/** A key on the row of a kind and a name. */
export const press = (row: string, key: string): Act => (vault) => vault.pressOn(row, key);

/** Fills in a dialog, and writes it down with the keyboard. @param last the field to do so from */
export function log(command: string, fill: (form: LogForm) => Promise<unknown>, last: string): Act {
  return async (vault) => {
    await vault.bench.run(`kith:${command}`);
    const form = new LogForm(vault.bench);
    await fill(form);
    await form.key('Enter', form.field(last), { ctrlKey: true });
  };
}

/** They met somebody, who may have helped. */
export function met(name: string, words: string, helped = ''): Act {
  return log('log-meeting', async (form) => {
    await form.name(name);
    await form.type('What happened', words);
    await form.type('What helped?', helped);
  }, 'With whom');
}

/** They were given advice. */
export function advice(name: string, words: string): Act {
  return log('log-meeting', async (form) => {
    await form.name(name);
    await form.type('What it was', 'advice');
    await form.type('The advice', words);
  }, 'With whom');
}

/** They set about introducing two people. */
export function introduce(one: string, other: string, why: string): Act {
  return log('introduce-two-people', async (form) => {
    for (const name of [one, other]) {
      await form.type('Who', name);
      await form.key('Enter', form.field('Who'));
    }
    await form.type('Why each would gain', why);
  }, 'Why each would gain');
}

/** They say what came of advice: tried, or gone another way. */
export function answer(row: string, key: '1' | '2', words: string): Act {
  return async (vault) => {
    await vault.pressOn(row, key);
    const form = new LogForm(vault.bench);
    const asks = key === '1' ? 'What came of it' : 'What you did instead';
    await form.type(asks, words);
    await form.key('Enter', form.field(asks), { ctrlKey: true });
  };
}

/** What an act did to one note: lines that went and lines that came. */
export interface NoteChange { readonly path: string; readonly gone: readonly string[]; readonly come: readonly string[] }

type Notes = Readonly<Record<string, string>>;

/** The notes that differ, by path, and their lines that do; empty lines aside. */
export function noteChanges(before: Notes, after: Notes): NoteChange[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return paths.filter((path) => before[path] !== after[path]).map((path) => ({ path, ...lineChanges(linesOf(before[path]), linesOf(after[path])) }));
}

/** Lines that went and came, by note, as they are shown. */
export function changes(before: Notes, after: Notes): string[] {
  return noteChanges(before, after).flatMap(({ path, gone, come }) => [path, ...gone.map((line) => `- ${line}`), ...come.map((line) => `+ ${line}`)]);
}

function linesOf(text = ''): string[] {
  return text.split('\n').filter((line) => line !== '');
}

/** Lines that are in both, in the same order, have neither gone nor come. */
function lineChanges(before: readonly string[], after: readonly string[]): Pick<NoteChange, 'gone' | 'come'> {
  const gone: string[] = [];
  const come: string[] = [];
  let at = 0;
  for (const line of before) {
    const found = after.indexOf(line, at);
    if (found < 0) gone.push(line);
    else {
      come.push(...after.slice(at, found));
      at = found + 1;
    }
  }
  return { gone, come: [...come, ...after.slice(at)] };
}

class AllInView {
  constructor(private readonly seen: (entries: readonly { readonly target: Element; readonly isIntersecting: boolean }[]) => void) {}

  observe(target: Element): void {
    this.seen([{ target, isIntersecting: true }]);
  }

  unobserve(): void {}

  disconnect(): void {}
}

/** For this test, whatever is looked for is in view: happy-dom knows no view, and rows would have no words to say. */
export function seeAll(): void {
  vi.stubGlobal('IntersectionObserver', AllInView);
  onTestFinished(() => void vi.unstubAllGlobals());
}
