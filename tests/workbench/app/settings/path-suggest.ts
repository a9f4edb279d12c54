import type { TAbstractFile } from '../../host/vault-files';
import type { App } from '../app';
import { AbstractInputSuggest } from '../suggest/popover-suggest';

/** Suggests files or folders of the vault whose path holds what was typed. */
export class PathSuggest extends AbstractInputSuggest<string> {
  constructor(
    app: App,
    private field: HTMLInputElement,
    private isOffered: (file: TAbstractFile) => boolean,
  ) {
    super(app, field);
  }

  renderSuggestion(path: string, el: HTMLElement): void {
    el.setText(path);
  }

  override selectSuggestion(path: string): void {
    this.setValue(path);
    this.field.trigger('input');
    this.close();
  }

  protected getSuggestions(query: string): string[] {
    const paths = this.app.vault.getAllLoadedFiles().filter(this.isOffered).map((file) => file.path);
    return paths.filter((path) => path.toLowerCase().includes(query.toLowerCase())).sort();
  }
}
