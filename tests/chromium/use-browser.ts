import { afterAll, beforeAll } from 'vitest';
import type { BrowserTests } from './browser';
import { startBrowser } from './browser';

/** One browser for the tests of a file, from before the first to after the last. `code` is another plugin's main.js. */
export function useBrowser(code?: string): Pick<BrowserTests, 'openPage'> {
  let browser: BrowserTests | undefined;
  beforeAll(async () => {
    browser = await startBrowser(code);
  });
  afterAll(() => browser?.close());
  return {
    openPage: (options) => {
      if (!browser) throw new Error('The browser starts with the first test');
      return browser.openPage(options);
    },
  };
}
