import { defineConfig } from 'vitest/config';

/** How long something that is to become true may take on a machine with other work; the default is a second. */
const expect = { poll: { timeout: 20_000 } };

/** Four kinds of test: rules in plain values, the built plugin in a vault in memory, the workbench itself, and real Chromium. */
export default defineConfig({
  test: {
    // Vitest leaves one core to its user; a test run has both of a small machine.
    maxWorkers: '100%',
    projects: [
      { test: { expect, name: 'unit', testTimeout: 30_000, isolate: false, include: ['src/**/*.test.ts', 'tests/architecture/**/*.test.ts', 'tests/docs/**/*.test.ts'], environment: 'node' } },
      { test: { expect, name: 'workbench', testTimeout: 30_000, include: ['tests/workbench/**/*.test.ts'], environment: 'node' } },
      { test: { expect, name: 'plugin', testTimeout: 30_000, include: ['tests/plugin/**/*.test.ts'], environment: 'happy-dom' } },
      { test: { expect, name: 'chromium', include: ['tests/chromium/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
