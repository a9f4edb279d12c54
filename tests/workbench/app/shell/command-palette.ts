import type { App } from '../app';
import type { Command } from '../commands';
import { FuzzySuggestModal } from '../suggest/suggest-modal';

/** All commands that can be run now, found by letters of their name. */
export class CommandPalette extends FuzzySuggestModal<Command> {
  constructor(private host: App) {
    super(host.offered);
    this.setPlaceholder('Select a command...');
    this.setInstructions([
      { command: '↑↓', purpose: 'to navigate' },
      { command: '↵', purpose: 'to use' },
      { command: 'esc', purpose: 'to dismiss' },
    ]);
  }

  getItems(): Command[] {
    return this.host.commands.available();
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    this.host.commands.run(command.id);
  }
}
