import type { TFile } from 'obsidian';
import type { Finding, FixReading } from '../domain/fixes/finding';
import { findingsIn } from '../domain/fixes/findings-in';
import { groupedBy } from '../domain/grouped-by';
import { brokenFrontmatter } from '../domain/persons/broken-frontmatter';
import { contributesNothing } from '../domain/persons/contributes';
import { futureContacts } from '../domain/persons/future-contact';
import { propertyCalled } from '../domain/persons/property-names';
import type { Problem } from '../domain/problems/problem';
import { breath, inSlices } from '../vault/in-slices';
import { textAt } from '../vault/read-note';
import { propertyReading } from './kith';
import type { Kith } from './kith';

/** What is known from memory of what can't be read as it was meant. */
export function knownProblems(kith: Kith): readonly Problem[] {
  const today = kith.today();
  return [...kith.watcher.problems(), ...[...kith.people.all()].flatMap(({ person }) => futureContacts(person, today))];
}

/**
 * Waits until Kith has read the notes that it reads at the start; then looks through the text of the notes with problems, then of all notes about people, and of those whose tags YAML took for a comment, or whose properties it can't read.
 * @param proceed asked before each note; when it says no, the rest is left
 */
export async function findProblems(kith: Kith, proceed: () => boolean): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  // Until then, what is known is not all there is.
  while (kith.watcher.isReading && proceed()) await breath();
  const byPath = groupedBy(knownProblems(kith), ({ path }) => path);
  const reading = { ...propertyReading(kith), rules: kith.rules, today: kith.today() };
  const files = kith.app.vault.getMarkdownFiles();
  const look = async (file: TFile): Promise<void> => {
    const problems = byPath.get(file.path) ?? [];
    if (problems.length > 0 || mayHoldMore(kith, file)) findings.push(...(await findingsOf(kith, file.path, problems, reading)));
  };
  await inSlices([...files.filter(({ path }) => byPath.has(path)), ...files.filter(({ path }) => !byPath.has(path))], look, proceed);
  return findings;
}

function mayHoldMore({ app, people, rules }: Kith, file: TFile): boolean {
  if (people.facts(file.path) !== null) return true;
  const metadata = app.metadataCache.getFileCache(file) ?? {};
  const { frontmatter = {} } = metadata;
  const hasTags = Object.keys(frontmatter).some((name) => frontmatter[name] === null && propertyCalled(name) === 'tags');
  return (hasTags || brokenFrontmatter(file.path, metadata) !== null) && !contributesNothing(file.path, rules);
}

/** A note that can't be opened keeps what is known of it. */
async function findingsOf(kith: Kith, path: string, problems: readonly Problem[], reading: FixReading): Promise<readonly Finding[]> {
  const text = await textAt(kith.app, path);
  if (text === null) return problems.map((problem) => ({ problem, line: problem.line ?? null, change: null, preview: [] }));
  return findingsIn({ path, text, isPerson: kith.people.facts(path) !== null, problems }, reading);
}
