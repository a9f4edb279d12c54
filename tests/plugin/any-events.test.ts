import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DATA_JSON, openVault, person, SETTINGS } from './open-vault';
import type { OpenVault } from './open-vault';

/** Something that happens to the vault, and how to say it when a test fails. */
class Happening {
  constructor(private readonly words: string, readonly to: (vault: OpenVault) => unknown) {}

  toString(): string {
    return this.words;
  }
}

const CONFIG = { 'templates.json': '{"folder":"Templates of mine"}' };
const PATHS = [
  'People/Sam.md', 'People/Ana.md', 'Friends old/Sam.md', 'Daily/2026-02-01.md', 'Daily/2026-03-02.md', 'Meetings/2026-02-20 Tea.md', 'Meetings/Sam.md', 'Notes in here/Plan.md',
  'Templates of mine/X.md',
];
const FOLDERS = ['People', 'Friends old', 'Meetings', 'Team of four'];
const TEXTS = [
  '', person('rhythm: weekly'), '---\nrhythm: monthly\naliases: [Sammy]\n---\n- Met on [[2026-02-01]]\n', '---\ntags: person\nintroduced_by: "[[Ana]]"\nmet: 2026-02-10\n---\n',
  '- Met [[Sam]] and [[Ana]]: tea #kith/met\n', '- [ ] Promised [[Sam]]: the map #kith/promise ⏳ 2026-03-06\n- Sam, [[Ana]]\n', '- [ ] Call [[People/Sam]] 📅 2026-03-01\n\t- [ ] and ask\n',
  '---\nattendees: [Sammy, "[[Ana]]"]\n---\n', '---\nattendees: "[[Sam]], [[Ana]]"\n---\nTalk.\n', '- Introduce [[Ana]] and [[Sam]]: soil #kith/introduce\n\t- [ ] Ask [[Ana]]\n',
  '- Advice from [[Sam]]: wait #kith/advice\n', '---\nfollow_up: 2026-13-45\nrhythm: soon\n---\n',
];
const RULES = [{ peopleFolders: ['People', 'Team of four'] }, { excludedFolders: ['Notes in here'] }, { mentionsQuiet: false }];

const path = fc.constantFrom(...PATHS);
const happening = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(path, fc.constantFrom(...TEXTS)).map(([at, text]) => new Happening(`write ${at} ${JSON.stringify(text)}`, ({ bench }) => bench.disk.outside(at, text))) },
  { weight: 2, arbitrary: path.map((at) => new Happening(`delete ${at}`, ({ bench }) => bench.disk.text(at) !== null && bench.disk.outside(at, null))) },
  { weight: 2, arbitrary: fc.tuple(path, path, fc.boolean()).map(([from, to, links]) => new Happening(`rename ${from} to ${to}`, (vault) => rename(vault, from, to, links))) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...FOLDERS), fc.constantFrom(...FOLDERS)).map(([from, to]) => new Happening(`rename ${from} to ${to}`, (vault) => rename(vault, from, to, false))) },
  { weight: 1, arbitrary: fc.constantFrom(...RULES).map((rules) => new Happening(JSON.stringify(rules), ({ bench }) => bench.disk.outside(DATA_JSON, JSON.stringify({ ...SETTINGS, ...rules })))) },
  { weight: 1, arbitrary: fc.constantFrom(0, 3).map((slow) => new Happening(`a disk that takes ${slow} ms`, ({ bench }) => (bench.disk.slow = slow))) },
  { weight: 1, arbitrary: fc.constant(new Happening('rest', ({ bench }) => bench.settled())) },
);

/** What can't be renamed stays: it is not there, or something else is. */
async function rename({ bench }: OpenVault, from: string, to: string, links: boolean): Promise<void> {
  const { vault, fileManager } = bench.app;
  const file = vault.getAbstractFileByPath(from);
  const folder = vault.getAbstractFileByPath(to.slice(0, Math.max(0, to.lastIndexOf('/'))) || '/');
  if (!file || !folder || vault.getAbstractFileByPath(to)) return;
  await (links ? fileManager.renameFile(file, to) : vault.rename(file, to)).catch(() => undefined);
}

async function seen(vault: OpenVault): Promise<unknown> {
  for (const group of vault.groups()) await vault.unfold(group);
  return { rows: vault.rows(), why: vault.view.findAll('.kith-why').map(({ textContent }) => textContent), problems: await vault.problems(), empty: vault.empty };
}

it('whatever happens to a vault, the view shows in the end what it shows of the same files after a restart', async () => {
  await fc.assert(fc.asyncProperty(fc.array(happening, { maxLength: 12 }), async (happenings) => {
    const files = { 'People/Sam.md': person('rhythm: weekly'), 'People/Ana.md': '', 'Daily/2026-02-01.md': '- Met [[Sam]] and [[Ana]]: tea #kith/met\n', 'Templates of mine/P.md': person('rhythm: weekly') };
    const vault = await openVault(files, { config: CONFIG });
    for (const { to } of happenings) await to(vault);
    vault.bench.disk.slow = 0;
    await vault.bench.settled();
    const before = await seen(vault);
    const again = await vault.reopen({ config: CONFIG });
    try {
      expect(before).toEqual(await seen(again));
    } finally {
      await again.close();
    }
  }), { numRuns: 25 });
});
