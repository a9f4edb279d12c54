import { Notice } from 'obsidian';
import type { TFile } from 'obsidian';
import type { Change } from '../domain/edits/edit';
import { nameOf } from '../domain/persons/person-facts';
import { noteNamed } from '../domain/properties/links';
import { findUnlinkedNames } from '../domain/unlinked-names/find-unlinked-names';
import type { UnlinkedName } from '../domain/unlinked-names/find-unlinked-names';
import { linkNames } from '../domain/unlinked-names/link-names';
import type { NameToLink } from '../domain/unlinked-names/link-names';
import { NameMatcher } from '../domain/unlinked-names/name-matcher';
import { sentenceAround } from '../domain/unlinked-names/sentence-around';
import * as LINK_NAMES_WORDS from '../domain/words/link-names-words';
import { DOUBT_WORDS, howFar } from '../domain/words/link-names-words';
import { namesGone } from '../domain/words/refusal-words';
import { currentText } from '../vault/change-note';
import { breath } from '../vault/in-slices';
import type { Written } from '../vault/note-writer';
import type { ChosenNames, LinkingPorts, NamesOfNote, ShownName } from '../views/unlinked-names/linking-ports';
import { personSuggestion } from '../views/person-suggestion';
import { canBeLinked, linkIn } from './kith';
import type { Kith } from './kith';

/** Goes from note to note and links names there. Each note is read when it is its turn; what was written is said at the end, and taken back as one. */
export class Linking implements LinkingPorts {
  private readonly matcher: NameMatcher;
  private readonly written: Written[] = [];
  private at = 0;
  private linked = 0;
  private hasFound = false;

  /** @param files in the order in which they are shown */
  constructor(private readonly kith: Kith, private readonly files: readonly TFile[], readonly title: string) {
    this.matcher = new NameMatcher([...kith.people.all()].map(({ person }) => person));
  }

  get isRun(): boolean {
    return this.files.length > 1;
  }

  get progress(): string {
    return this.isRun ? howFar(this.at, this.files.length) : '';
  }

  async next(looking: () => void, proceed: () => boolean): Promise<NamesOfNote | null> {
    for (let file = this.files[this.at]; file !== undefined && proceed(); file = this.files[this.at]) {
      this.at += 1;
      looking();
      const text = await this.read(file);
      const names = this.find(text, file.path);
      if (names.length > 0) return this.toShow(file, text, names);
      await breath();
    }
    return null;
  }

  ended(): void {
    const written = this.written.splice(0);
    if (written.length > 0) this.kith.changes.wrote(written, LINK_NAMES_WORDS.done(this.linked, written.length));
    else if (!this.hasFound && this.at === this.files.length) new Notice(LINK_NAMES_WORDS.noneInNotes);
    this.linked = 0;
  }

  /** Whether names stand without a link in a note as it is now. */
  async hasNamesIn(file: TFile): Promise<boolean> {
    return this.find(await this.read(file), file.path).length > 0;
  }

  /** A note that can't be read holds no names. */
  private read(file: TFile): Promise<string> {
    return currentText(this.kith.app, file).catch(() => '');
  }

  /** Without those who can't be linked, for what their notes are called. */
  private find(text: string, path: string): UnlinkedName[] {
    return findUnlinkedNames(text, this.matcher, path, this.kith.rules).flatMap((name) => {
      const people = name.people.filter((person) => canBeLinked(this.kith, path, person));
      return people.length === 0 ? [] : [{ ...name, people }];
    });
  }

  private toShow(file: TFile, text: string, names: readonly UnlinkedName[]): NamesOfNote {
    this.hasFound = true;
    const toLink = (chosen: ChosenNames): NameToLink[] => names.flatMap((name, index) => {
      const person = chosen.get(index);
      return person === undefined ? [] : [{ name, link: linkShown(this.kith, file.path, person, name.name) }];
    });
    return {
      title: file.basename,
      names: names.map((name) => this.shown(name)),
      preview: (chosen) => linkNames(text, toLink(chosen), (now) => this.find(now, file.path)).lines,
      link: (chosen) => this.link(file, toLink(chosen)),
    };
  }

  private shown(name: UnlinkedName): ShownName {
    const people = name.people.map((path) => ({ path, label: toldApart(this.kith, path) })).sort((a, b) => a.label.localeCompare(b.label));
    const [whom = ''] = name.doubt === 'several' ? [] : name.people.map((path) => nameOf(this.kith.people, path));
    const hint = [whom === name.name ? '' : whom, name.doubt === null ? '' : DOUBT_WORDS[name.doubt]].filter((part) => part !== '');
    return { ...sentenceAround(name), people, hint: hint.join(' · '), isTicked: name.doubt === null };
  }

  private async link(file: TFile, names: readonly NameToLink[]): Promise<boolean> {
    let left = 0;
    const change: Change = (text) => {
      const linked = linkNames(text, names, (now) => this.find(now, file.path));
      left = linked.left;
      return left === names.length ? { refused: namesGone } : linked.text;
    };
    const written = await this.kith.changes.write([{ path: file.path, change }]);
    if (written === null) return false;
    if (left > 0) new Notice(LINK_NAMES_WORDS.left(left, file.basename));
    this.written.push(...written);
    this.linked += names.length - left;
    return true;
  }
}

/** The link to a person that reads as the name that stood there. */
function linkShown(kith: Kith, note: string, person: string, name: string): string {
  const plain = linkIn(kith, note, person);
  return plain === `[[${name}]]` ? plain : linkIn(kith, note, person, name);
}

/** A person's name with what tells two of one name apart. @example 'Sam Rivera · Soil Lab · People' */
function toldApart({ people }: Kith, path: string): string {
  const facts = people.facts(path);
  const { title, note } = facts ? personSuggestion({ facts, by: facts.person.name }) : { title: noteNamed(path), note: '' };
  return [title, note].filter((part) => part !== '').join(' · ');
}
