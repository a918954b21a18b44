import { fileURLToPath } from 'node:url';
import { defineConfig, type UserWorkspaceConfig } from 'vitest/config';

const project = (config: UserWorkspaceConfig) => ({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') } },
  // Styles are Next's to make.
  css: { postcss: { plugins: [] } },
  ...config,
});

export default defineConfig({
  test: {
    // Every core; without this, one is left out.
    maxWorkers: '100%',
    // What the unit tests run of lib/, held by the full ring; a floor rises with the figure, rounded down, and never falls.
    coverage: {
      provider: 'v8',
      include: ['lib/**/*.ts'],
      reporter: ['text-summary'],
      reportsDirectory: 'test-results/coverage',
      thresholds: { statements: 97, branches: 94, functions: 95, lines: 97 },
    },
    projects: [
      project({
        // React as the build has it; that of developers takes several times as long.
        esbuild: { jsxDev: false },
        test: {
          name: 'unit',
          env: { NODE_ENV: 'production' },
          include: ['tests/**/*.test.ts'],
          // They look at the built site (scripts/checks/gates.ts).
          exclude: ['tests/{site,browser,attack}/**'],
          // On a busy machine all takes many times as long; what counts milliseconds counts those of its own thread.
          testTimeout: 300_000,
          hookTimeout: 300_000,
          // Files share what they load: modules, the content, the search. What a test changes, it puts back.
          pool: 'threads',
          isolate: false,
        },
      }),
      // These read the built site in out/; npm test builds it first.
      project({
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          // Files share what they load: every page of the site, parsed once a worker.
          pool: 'threads',
          isolate: false,
        },
      }),
      project({ test: { name: 'attack', include: ['tests/attack/**/*.test.ts'], testTimeout: 120_000 } }),
      project({
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Some tests visit twenty pages, and machines are busy; what a page is waited for has a limit of its own.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 20_000 } },
          // The files of a process share its browser and its server; two processes use two cores.
          isolate: false,
          maxWorkers: 2,
        },
      }),
    ],
  },
});
