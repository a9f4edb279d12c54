import { generateVault } from '../bench/generate-vault';

export const TODAY = '2026-11-02';
/** The note that is written in. */
export const OPEN_NOTE = `Daily/${TODAY}.md`;
/** Somebody with several hundred interactions over three years. */
export const OLD_FRIEND = 'Soňa Vrba';

const DAYS = 500;

/** A vault of 5,000 people, and a few more for whom something is to be done, as files by path. */
export function vaultOfFiveThousand(): Record<string, string> {
  const generated = generateVault({ notes: 6_000, people: 5_000, dailyNotes: 1_000 });
  const files: Record<string, string> = Object.fromEntries(generated.map(({ path, text }) => [path, text]));
  const days = generated.map(({ path }) => path).filter((path) => path.startsWith('Daily/'));
  days.slice(1, DAYS + 1).forEach((path, index) => {
    files[path] += `- Met [[${OLD_FRIEND}]]: the walk, number ${index} #kith/met\n`;
  });
  for (const path of days.slice(1, 30)) files[path] += `Tea with Nora Quill by the river.\n`;
  return {
    ...files,
    '.obsidian/daily-notes.json': '{"folder":"Daily"}',
    '.obsidian/plugins/kith/data.json': JSON.stringify({ version: 1, startDay: '2026-01-01', firstRunDone: true, peopleFolders: ['People'] }),
    [`People/${OLD_FRIEND}.md`]: '---\ntype: person\ncompany: Harbour Labs\n---\n',
    'People/Nora Quill.md': '---\ntype: person\nemail: nora@example.org\n---\n',
    'People/Bo Chen.md': '---\ntype: person\n---\n\nlast-contact:: 2026-01-02\n',
    'People/Cleo Park.md': '---\ntype: person\nfollow_up: 13/04/2026\n---\n',
    [OPEN_NOTE]: 'Rain, and a walk with Nora Quill.\n',
  };
}
