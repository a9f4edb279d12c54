import type { Note, Surroundings } from '../../src/domain/notes/note';
import { dayPattern } from '../../src/vault/day-pattern';

const pattern = dayPattern('YYYY-MM-DD');

/** What the index is told about the generated vault; links are looked up as Obsidian does: by the name, then by the path. */
export class Host {
  private readonly byName = new Map<string, string[]>();
  private readonly answers = new Map<string, string | null>();

  constructor(notes: readonly Note[]) {
    for (const { path } of notes) {
      const name = nameIn(path.toLowerCase());
      const others = this.byName.get(name);
      if (others) others.push(path);
      else this.byName.set(name, [path]);
    }
    for (const { metadata } of notes) {
      for (const { link } of [...(metadata.links ?? []), ...(metadata.frontmatterLinks ?? [])]) this.answers.set(link, this.resolve(link));
    }
  }

  /** Surroundings whose links have been resolved before: link resolution is Obsidian's work and is measured apart. */
  get vault(): Pick<Surroundings, 'resolve' | 'dailyNoteDay' | 'readUserDay'> {
    return { ...this.days, resolve: (link) => this.answers.get(link) ?? null };
  }

  /** Surroundings that note every link they are asked for. */
  recording(asked: string[]): Pick<Surroundings, 'resolve' | 'dailyNoteDay' | 'readUserDay'> {
    return { ...this.days, resolve: (link) => (asked.push(link), this.answers.get(link) ?? null) };
  }

  resolve(link: string): string | null {
    const wanted = link.toLowerCase().replace(/\.md$/, '');
    const found = this.byName.get(nameIn(`${wanted}.md`)) ?? [];
    return found.find((path) => path.toLowerCase().endsWith(`${wanted}.md`)) ?? null;
  }

  private readonly days = {
    dailyNoteDay: (path: string) => {
      const day = path.startsWith('Daily/') && path.endsWith('.md') ? pattern.dayIn(path.slice(6, -3)) : null;
      return day === 'ask' ? null : day;
    },
    readUserDay: () => null,
  };
}

function nameIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
