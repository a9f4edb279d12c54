import { Platform } from '../platform';
import type { WorkspaceLeaf } from './leaf';
import { ItemView, View } from './view';

/** Stands in a leaf that nobody has looked at yet. It knows what will be there, and nothing else. */
export class DeferredView extends View {
  constructor(
    leaf: WorkspaceLeaf,
    private type: string,
    private state: Record<string, unknown>,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return typeof this.state.file === 'string' ? (this.state.file.split('/').pop()?.replace(/\.md$/, '') ?? '') : this.type;
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }
}

/** A new tab. */
export class EmptyView extends ItemView {
  override navigation = true;

  getViewType(): string {
    return 'empty';
  }

  getDisplayText(): string {
    return 'New tab';
  }

  protected override async onOpen(): Promise<void> {
    const box = this.contentEl.createDiv('empty-state').createDiv('empty-state-container');
    const { workspace } = this.leaf;
    const action = (text: string, command: string): void => {
      const link = box.createDiv({ cls: 'empty-state-action tappable', text, attr: { role: 'button', tabindex: 0 } });
      link.addEventListener('click', () => workspace.app.commands.run(command));
    };
    const keys = (letter: string): string => (Platform.isPhone ? '' : ` (${Platform.isMacOS ? 'Cmd' : 'Ctrl'} + ${letter})`);
    action(`Go to file${keys('O')}`, 'switcher:open');
    action(`See commands${keys('P')}`, 'command-palette:open');
  }
}

/** Stands where a view was whose plugin is gone. */
export class UnknownView extends ItemView {
  constructor(
    leaf: WorkspaceLeaf,
    private type: string,
    private state: Record<string, unknown>,
  ) {
    super(leaf);
  }

  getViewType(): string {
    return this.type;
  }

  getDisplayText(): string {
    return 'Plugin no longer active';
  }

  override getState(): Record<string, unknown> {
    return this.state;
  }

  protected override async onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: 'pane-empty', text: 'Plugin no longer active' });
  }
}
