import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const alias = { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/, '') };

export default defineConfig({
  test: {
    projects: [
      {
        resolve: { alias },
        test: {
          name: 'unit',
          include: [
            'tests/{content,pages,payout,qr,report,export,scripts,search,share}/**/*.test.ts',
            'tests/*.test.ts',
          ],
          testTimeout: 20_000,
        },
      },
      // These read the built site in out/; npm test builds it first.
      { resolve: { alias }, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 60_000 } },
      {
        resolve: { alias },
        test: { name: 'attack', include: ['tests/attack/**/*.test.ts'], testTimeout: 120_000, fileParallelism: false },
      },
      {
        resolve: { alias },
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 20_000 } },
          // The files of a process share its browser and its server; two processes use two cores.
          isolate: false,
          maxWorkers: 2,
        },
      },
    ],
  },
});
