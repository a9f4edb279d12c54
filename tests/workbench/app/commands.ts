import type { App } from './app';
import type { Editor } from './editor/editor';
import type { MarkdownView } from './workspace/markdown-view';

export interface Command {
  id: string;
  name: string;
  icon?: string;
  mobileOnly?: boolean;
  callback?: () => unknown;
  checkCallback?: (checking: boolean) => boolean | void;
  editorCallback?: (editor: Editor, view: MarkdownView) => unknown;
  editorCheckCallback?: (checking: boolean, editor: Editor, view: MarkdownView) => boolean | void;
}

/** All commands of the app and its plugins. */
export class Commands {
  private commands = new Map<string, Command>();

  constructor(private app: App) {}

  add(command: Command): void {
    this.commands.set(command.id, command);
  }

  remove(id: string): void {
    this.commands.delete(id);
  }

  /** The commands that can be run now, by name. */
  available(): Command[] {
    return [...this.commands.values()].filter((command) => this.attempt(command, true)).sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Runs a command. Says whether there was one and it was willing. */
  run(id: string): boolean {
    const command = this.commands.get(id);
    return command !== undefined && this.attempt(command, true) && this.attempt(command, false);
  }

  /** The editor's callbacks win over the others, a check wins over a plain call, as obsidian.d.ts says. */
  private attempt(command: Command, checking: boolean): boolean {
    const { editorCheckCallback, editorCallback, checkCallback, callback } = command;
    if (editorCheckCallback || editorCallback) {
      const view = this.app.workspace.activeEditor;
      if (!view || view.getMode() !== 'source') return false;
      if (editorCheckCallback) return editorCheckCallback(checking, view.editor, view) === true || !checking;
      if (!checking) editorCallback?.(view.editor, view);
      return true;
    }
    if (checkCallback) return checkCallback(checking) === true || !checking;
    if (!checking) callback?.();
    return callback !== undefined;
  }
}
