import type { App } from '../app';

/** Puts the window in the dark or the light look and tells whoever draws by it. */
export function chooseTheme(app: App, dark: boolean): void {
  document.body.toggleClass('theme-dark', dark);
  document.body.toggleClass('theme-light', !dark);
  app.workspace.trigger('css-change');
}
