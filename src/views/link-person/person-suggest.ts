import { EditorSuggest, Platform } from 'obsidian';
import type { App, Editor, EditorPosition, EditorSuggestContext, EditorSuggestTriggerInfo, TFile } from 'obsidian';
import { isTableLine, readLayout } from '../../domain/edits/note-layout';
import type { FoundPerson } from '../../domain/persons/find-people';
import { foldName } from '../../domain/persons/fold-name';
import { halfWidth, looksLikeName, nameBeingTyped } from '../../domain/persons/name-being-typed';
import { mayBeIndentedCode } from '../../domain/unlinked-names/plain-lines';
import * as LOG_WORDS from '../../domain/words/log-words';
import * as SUGGEST_WORDS from '../../domain/words/suggest-words';
import { drawSuggestion, personSuggestion } from '../person-suggestion';
import type { SuggestionWords } from '../person-suggestion';
import type { LinkPorts } from './link-ports';

const MOST_PEOPLE = 8;
/** Marks the change as no part of the typing before it, so that undo takes it back alone. */
const ORIGIN = 'kith';

/** A row below the name that is being typed: a link to somebody, a name as plain text, or somebody new. */
interface LinkSuggestion extends SuggestionWords {
  readonly place: EditorSuggestContext;
  readonly choice: { readonly link: FoundPerson } | { readonly plain: string } | { readonly newName: string };
}

/** Where a sign stands. */
interface SignPlace { readonly path: string; readonly line: number; readonly ch: number }

/** Suggests people while their name is being typed after the sign, and puts a link in its place. */
export class PersonSuggest extends EditorSuggest<LinkSuggestion> {
  /** The sign that was looked at last, and whether a link may stand there: typing a name does not change that. */
  private last: (SignPlace & { readonly mayLink: boolean }) | null = null;
  private silenced: SignPlace | null = null;

  constructor(app: App, private readonly ports: LinkPorts) {
    super(app);
    if (Platform.isDesktop) this.setInstructions([...SUGGEST_WORDS.instructions]);
  }

  /** Asks no more about the sign that is being typed after, until it is typed again. */
  silence(): void {
    this.silenced = this.last;
  }

  override onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): EditorSuggestTriggerInfo | null {
    const sign = this.ports.sign();
    this.forgetGone(editor, sign, file);
    const typed = file ? nameBeingTyped(editor.getLine(cursor.line).slice(0, cursor.ch), sign) : null;
    if (!file || !typed) return null;
    const place = { path: file.path, line: cursor.line, ch: typed.from };
    if (!isAt(this.last, place)) this.last = { ...place, mayLink: mayLink(editor, cursor.line) };
    if (!this.last?.mayLink || isAt(this.silenced, place)) return null;
    return { start: { line: cursor.line, ch: typed.from }, end: cursor, query: typed.query };
  }

  override getSuggestions(place: EditorSuggestContext): LinkSuggestion[] | Promise<LinkSuggestion[]> {
    return this.ports.ready()?.then(() => this.suggestionsAt(place)) ?? this.suggestionsAt(place);
  }

  private suggestionsAt(place: EditorSuggestContext): LinkSuggestion[] {
    const name = place.query.trim();
    const found = this.ports.find(name, MOST_PEOPLE);
    const [first, ...others] = found.map((person) => ({ place, choice: { link: person }, ...personSuggestion(person) }));
    const plain = first && { place, choice: { plain: first.title }, title: first.title, note: SUGGEST_WORDS.plain };
    return [...(first && plain ? [first, plain] : []), ...others, ...this.somebodyNew(name, found, place)];
  }

  override renderSuggestion(suggestion: LinkSuggestion, el: HTMLElement): void {
    drawSuggestion(el, suggestion);
  }

  override selectSuggestion({ place, choice }: LinkSuggestion): void {
    this.close();
    if ('newName' in choice) void this.linkNew(choice.newName, place);
    else replace(place, 'plain' in choice ? choice.plain : this.ports.linkTo(choice.link, place.file.path));
  }

  /** Where nobody is found, only what looks like a name may make a note: Enter at the end of “call @home” must not. */
  private somebodyNew(name: string, found: readonly FoundPerson[], place: EditorSuggestContext): LinkSuggestion[] {
    const exists = found.some(({ by, facts }) => foldName(by) === foldName(name) || foldName(facts.person.name) === foldName(name));
    if (name === '' || exists || !(found.length > 0 || looksLikeName(name))) return [];
    return [{ place, choice: { newName: name }, title: LOG_WORDS.newPerson(name), note: SUGGEST_WORDS.goesTo(this.ports.folderOfNew()) }];
  }

  /** The note is made while the user may go on typing: the link takes the place of the name only where that still stands. */
  private async linkNew(name: string, place: EditorSuggestContext): Promise<void> {
    const typed = place.editor.getRange(place.start, place.end);
    const link = await this.ports.make(name, place.file.path);
    if (link !== null && place.editor.getRange(place.start, place.end) === typed) replace(place, link);
  }

  private forgetGone(editor: Editor, sign: string, file: TFile | null): void {
    const { silenced } = this;
    if (silenced && (silenced.path !== file?.path || !halfWidth(editor.getLine(silenced.line)).startsWith(sign, silenced.ch))) this.silenced = null;
  }
}

function isAt(place: SignPlace | null, { path, line, ch }: SignPlace): boolean {
  return place !== null && place.path === path && place.line === line && place.ch === ch;
}

/** Not in code, math or HTML, and not in the properties. */
function mayLink(editor: Editor, line: number): boolean {
  const lines = editor.getValue().split('\n');
  const { blocks, listItems } = readLayout(lines);
  const type = blocks[line]?.type ?? 'comment';
  return type.endsWith('comment') && !mayBeIndentedCode(lines, line, listItems);
}

/** In a table that is still being written, a line begins with a stroke. */
function isInTable(editor: Editor, line: number): boolean {
  return /^[\s>]*\|/.test(editor.getLine(line)) || isTableLine(editor.getValue().split('\n'), line);
}

/** Puts a text in the place of the sign and the name: one change, and so one step to undo. What is typed on the line behind it stays behind it. */
function replace({ editor, start, end }: EditorSuggestContext, text: string): void {
  const cursor = editor.getCursor();
  const isBehind = cursor.line === end.line && cursor.ch >= end.ch;
  const written = isInTable(editor, start.line) ? text.replace(/\\?\|/g, '\\|') : text;
  editor.replaceRange(written, start, end, ORIGIN);
  if (isBehind) editor.setCursor({ line: start.line, ch: start.ch + written.length + cursor.ch - end.ch });
}
