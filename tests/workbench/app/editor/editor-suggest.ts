import type { EditorPosition, Instruction } from 'obsidian';
import type { TFile } from '../../host/vault-files';
import type { App } from '../app';
import { PopoverSuggest } from '../suggest/popover-suggest';
import type { MarkdownView } from '../workspace/markdown-view';
import type { Editor } from './editor';

export interface EditorSuggestContext {
  start: EditorPosition;
  end: EditorPosition;
  query: string;
  editor: Editor;
  file: TFile;
}

/** Suggestions beside the cursor, for as long as the text before it says so. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  context: EditorSuggestContext | null = null;
  limit = 100;
  private instructionsEl: HTMLElement | undefined;

  constructor(app: App) {
    super(app);
  }

  setInstructions(instructions: Instruction[]): void {
    this.instructionsEl ??= this.popoverEl.createDiv('prompt-instructions');
    this.instructionsEl.empty();
    for (const { command, purpose } of instructions) {
      const line = this.instructionsEl.createDiv('prompt-instruction');
      line.createSpan({ cls: 'prompt-instruction-command', text: command });
      line.createSpan({ text: purpose });
    }
  }

  abstract onTrigger(cursor: EditorPosition, editor: Editor, file: TFile | null): Omit<EditorSuggestContext, 'editor' | 'file'> | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  override close(): void {
    super.close();
    this.context = null;
  }

  /** Looks at the text before the cursor; says whether there is something to suggest. The editor calls it. */
  trigger(editor: Editor, file: TFile): boolean {
    const found = this.onTrigger(editor.getCursor(), editor, file);
    if (!found) {
      this.close();
      return false;
    }
    this.context = { ...found, editor, file };
    void this.suggest(this.context);
    return true;
  }

  private async suggest(context: EditorSuggestContext): Promise<void> {
    const given = this.getSuggestions(context);
    const values = Array.isArray(given) ? given : await given;
    if (this.context !== context) return;
    const at = context.editor.cm.coordsAtPos(context.editor.posToOffset(context.start));
    this.showSuggestions(this.limit > 0 ? values.slice(0, this.limit) : values, at ?? { left: 0, top: 0, bottom: 0 });
    if (values.length > 0) this.context = context;
  }
}

/** After each key the registered suggesters are asked in turn; the first that has something wins. */
export class EditorSuggests {
  private suggests: EditorSuggest<unknown>[] = [];

  add(suggest: EditorSuggest<unknown>): () => void {
    this.suggests.push(suggest);
    return () => {
      suggest.close();
      this.suggests.remove(suggest);
    };
  }

  textChanged(view: MarkdownView): void {
    const { file, editor } = view;
    if (!file) return;
    const winner = this.suggests.find((suggest) => suggest.trigger(editor, file));
    for (const suggest of this.suggests) if (suggest !== winner) suggest.close();
  }

  close(): void {
    for (const suggest of this.suggests) suggest.close();
  }
}
