import { redo, undo } from '@codemirror/commands';
import type { ChangeSpec, TransactionSpec } from '@codemirror/state';
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import type { EditorChange, EditorCommandName, EditorPosition, EditorRange, EditorRangeOrCaret, EditorSelection as LineSelection, EditorSelectionOrCaret, EditorTransaction } from 'obsidian';
import { notOffered } from '../../host/not-offered';

type Side = 'from' | 'to' | 'head' | 'anchor';

/** Obsidian's way of speaking to a text editor, in lines and characters counted from zero, over CodeMirror 6. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.cm.dispatch({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return this.has(line) ? this.cm.state.doc.line(line + 1).text : '';
  }

  setLine(line: number, text: string): void {
    this.replaceRange(text, { line, ch: 0 }, { line, ch: this.getLine(line).length });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.dispatch(this.cm.state.replaceSelection(replacement), origin);
  }

  replaceRange(replacement: string, from: EditorPosition, to: EditorPosition = from, origin?: string): void {
    this.dispatch({ changes: this.change({ from, to, text: replacement }) }, origin);
  }

  getCursor(side: Side = 'head'): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): LineSelection[] {
    return this.cm.state.selection.ranges.map(({ anchor, head }) => ({ anchor: this.offsetToPos(anchor), head: this.offsetToPos(head) }));
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === 'number' ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const selections = ranges.map(({ anchor, head }) => EditorSelection.range(this.posToOffset(anchor), this.posToOffset(head ?? anchor)));
    this.cm.dispatch({ selection: EditorSelection.create(selections, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    return { top: this.cm.scrollDOM.scrollTop, left: this.cm.scrollDOM.scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === 'number') this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === 'number') this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: EditorRange, center = false): void {
    this.cm.dispatch({ effects: EditorView.scrollIntoView(this.posToOffset(range.from), { y: center ? 'center' : 'nearest' }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: EditorCommandName): void {
    throw notOffered(`Editor.exec('${command}')`);
  }

  /** All changes at once, in the positions of the text as it was before any of them; one step for undo. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const changes = tx.changes?.map((change) => this.change(change)) ?? [];
    const selection = tx.replaceSelection === undefined ? undefined : this.cm.state.replaceSelection(tx.replaceSelection);
    const state = this.cm.state.update({ ...selection, ...(changes.length > 0 ? { changes } : {}) });
    const ranges = tx.selections ?? (tx.selection ? [tx.selection] : []);
    const offset = (pos: EditorPosition): number => offsetIn(state.newDoc, pos);
    const newSelection = ranges.map(({ from, to }: EditorRangeOrCaret) => EditorSelection.range(offset(from), offset(to ?? from)));
    this.dispatch({ changes: state.changes, ...(newSelection.length > 0 ? { selection: EditorSelection.create(newSelection) } : { selection: state.selection }) }, origin);
  }

  wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  posToOffset(pos: EditorPosition): number {
    return offsetIn(this.cm.state.doc, pos);
  }

  offsetToPos(offset: number): EditorPosition {
    const line = this.cm.state.doc.lineAt(Math.max(0, Math.min(offset, this.cm.state.doc.length)));
    return { line: line.number - 1, ch: offset - line.from };
  }

  processLines<T>(read: (line: number, text: string) => T | null, write: (line: number, text: string, value: T | null) => EditorChange | void): void {
    const lines = Array.from({ length: this.lineCount() }, (_, line) => ({ line, text: this.getLine(line) }));
    const values = lines.map(({ line, text }) => read(line, text));
    const changes = lines.flatMap(({ line, text }, index) => write(line, text, values[index] ?? null) ?? []);
    this.transaction({ changes });
  }

  private has(line: number): boolean {
    return line >= 0 && line < this.lineCount();
  }

  private change({ from, to, text }: EditorChange): ChangeSpec {
    return { from: this.posToOffset(from), to: this.posToOffset(to ?? from), insert: text };
  }

  private dispatch(spec: TransactionSpec, origin?: string): void {
    this.cm.dispatch(spec, origin === undefined ? {} : { userEvent: origin });
  }
}

/** Positions beyond the text are brought back into it: a later line is the end, a later character the end of its line. */
function offsetIn(doc: EditorView['state']['doc'], { line, ch }: EditorPosition): number {
  if (line < 0) return 0;
  if (line >= doc.lines) return doc.length;
  const { from, to } = doc.line(line + 1);
  return Math.max(from, Math.min(from + ch, to));
}
