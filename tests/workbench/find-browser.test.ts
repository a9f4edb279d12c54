import { afterEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, findOrInstallBrowser } from './find-browser.mjs';

describe('the browser of the tests', () => {
  afterEach(() => vi.unstubAllEnvs());

  it('is the one that CHROME_PATH names', () => {
    vi.stubEnv('CHROME_PATH', process.execPath);
    expect(findBrowser()).toBe(process.execPath);
  });

  it('is none when CHROME_PATH names nothing, and the reason is said', async () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chromium');
    expect(findBrowser()).toBeNull();
    await expect(findOrInstallBrowser()).rejects.toThrow('CHROME_PATH is set to /nowhere/chromium');
  });
});
