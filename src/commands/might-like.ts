import { withoutHeading } from '../domain/properties/links';
import { noteToShare } from '../domain/sharing/note-to-share';
import type { Given, LinkedNotes } from '../domain/sharing/given';
import { givenTo } from '../domain/sharing/given';
import type { Match } from '../domain/sharing/who-might-like';
import { whoMightLike } from '../domain/sharing/who-might-like';
import type { Kith } from './kith';

/** Who might like a note, best first, from the metadata cache alone. */
export function matchesFor(kith: Kith, path: string): Match[] {
  const { app, people, rules } = kith;
  const metadata = app.metadataCache.getCache(path);
  if (!metadata) return [];
  const note = noteToShare(path, metadata, (link) => app.metadataCache.getFirstLinkpathDest(link, path)?.path ?? null);
  return whoMightLike(note, people, kith.today(), rules, linkedNotes(kith));
}

/** What somebody was given before; null for a person who is not known. */
export function givenBefore(kith: Kith, person: string, note: string): Given | null {
  const facts = kith.people.facts(person);
  return facts && givenTo(facts, note, kith.today(), linkedNotes(kith));
}

/** Asks the cache only for the lines of people who come into question. */
function linkedNotes({ app: { metadataCache }, people }: Kith): LinkedNotes {
  return ({ path, line }) => {
    const { links = [], listItems = [] } = metadataCache.getCache(path) ?? {};
    const end = listItems.find(({ position }) => position.start.line === line)?.position.end.line ?? line;
    const here = links.filter(({ position: { start } }) => start.line >= line && start.line <= end);
    const targets = here.flatMap(({ link }) => metadataCache.getFirstLinkpathDest(withoutHeading(link), path)?.path ?? []);
    return targets.filter((target) => people.facts(target) === null);
  };
}
