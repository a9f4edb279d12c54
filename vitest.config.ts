import { defineConfig } from 'vitest/config';

/** Four kinds of test: rules in plain values, the built plugin in a vault in memory, the workbench itself, and real Chromium. */
export default defineConfig({
  test: {
    // Vitest leaves one core to its user; a test run has both of a small machine.
    maxWorkers: '100%',
    projects: [
      { test: { name: 'unit', testTimeout: 30_000, isolate: false, include: ['src/**/*.test.ts', 'tests/architecture/**/*.test.ts', 'tests/docs/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'workbench', testTimeout: 30_000, include: ['tests/workbench/**/*.test.ts'], environment: 'node' } },
      { test: { name: 'plugin', testTimeout: 30_000, include: ['tests/plugin/**/*.test.ts'], environment: 'happy-dom' } },
      { test: { name: 'chromium', include: ['tests/chromium/**/*.test.ts'], environment: 'node', testTimeout: 60_000, hookTimeout: 120_000 } },
    ],
  },
});
