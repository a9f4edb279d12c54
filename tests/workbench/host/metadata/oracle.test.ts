import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { buildMetadata } from './build-metadata';

const folder = fileURLToPath(new URL('../../../../../shared/oracle/', import.meta.url));
const isHere = existsSync(folder);
const wanted = 85;

interface Observed {
  fileContents: string;
  cachedMetadata: unknown;
}

function observations(): [name: string, observed: Observed][] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name): [string, Partial<Observed>] => [name, JSON.parse(readFileSync(folder + name, 'utf8')) as Partial<Observed>])
    .filter((entry): entry is [string, Observed] => entry[1].fileContents !== undefined && entry[1].cachedMetadata !== undefined);
}

describe("metadata held against what real Obsidian's cache said", () => {
  it.skipIf(!isHere)(`matches at least ${wanted} of the files exactly${isHere ? '' : ': the folder shared/oracle is not beside the repository'}`, () => {
    const results = observations().map(([name, { fileContents, cachedMetadata }]) => {
      const built: unknown = JSON.parse(JSON.stringify(buildMetadata(fileContents)));
      return { name, isExact: isEqual(built, cachedMetadata) };
    });
    const missed = results.filter(({ isExact }) => !isExact).map(({ name }) => name);
    console.info(`Metadata matches ${results.length - missed.length} of ${results.length} files exactly.${missed.map((name) => `\n  not ${name}`).join('')}`);
    expect(results.length - missed.length).toBeGreaterThanOrEqual(wanted);
  });
});

function isEqual(one: unknown, other: unknown): boolean {
  try {
    expect(one).toEqual(other);
    return true;
  } catch {
    return false;
  }
}
