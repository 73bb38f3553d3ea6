import { defineConfig } from 'vitest/config';
import { LongestFirst } from './test/longest-first.ts';

/** `source` makes `#libs/*` the TypeScript sources; the others are what Vite and Node use anyway. */
const conditions = ['source', 'module', 'node', 'development|production'];
const resolve = { conditions };
const ssr = { resolve: { conditions } };

/** How long `expect.poll` waits; its own second is too short for a page on a machine that does other things as well. */
const POLL_MS = 15_000;

interface Kind {
  name: string;
  include: string[];
  /** Limit of one test, set-up included, in milliseconds. */
  timeout: number;
}

/**
 * Kinds that run together, quick ones first: a broken rule shows before the browser starts. Few groups, because at the
 * end of each a core waits for the other.
 */
const groups: Kind[][] = [
  [
    {
      name: 'unit',
      include: ['libs/**/*.test.ts', 'apps/**/*.test.{ts,tsx}', 'tools/**/*.test.mjs'],
      timeout: 10_000,
    },
  ],
  [
    { name: 'servers', include: ['test/servers/**/*.test.ts'], timeout: 60_000 },
    { name: 'contract', include: ['test/contract/**/*.test.ts'], timeout: 60_000 },
    { name: 'integration', include: ['test/integration/**/*.test.ts'], timeout: 60_000 },
  ],
  [
    { name: 'evaluation', include: ['test/evaluation/**/*.test.ts'], timeout: 120_000 },
    { name: 'house', include: ['test/house/**/*.test.ts'], timeout: 300_000 },
    { name: 'e2e', include: ['test/e2e/**/*.test.ts'], timeout: 300_000 },
  ],
];

/** One project for each kind of test. `npm test` runs them all, `npm test -- --project unit` only the fast ones. */
export default defineConfig({
  test: {
    // Two cores: a third process only makes the ones that wait for a server time out.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: groups.flatMap((kinds, groupOrder) =>
      kinds.map(({ name, include, timeout }) => ({
        resolve,
        ssr,
        test: {
          name,
          include,
          testTimeout: timeout,
          hookTimeout: timeout,
          expect: { poll: { timeout: POLL_MS } },
          sequence: { groupOrder },
        },
      })),
    ),
  },
});
