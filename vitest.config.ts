import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import './test/drizzle-known.mjs';
import { LongestFirst } from './test/longest-first.ts';
import { programsAsBuilt } from './test/programs-as-built.ts';

/** `source` makes `#libs/*` the TypeScript sources; the others are what Vite and Node use anyway. */
const conditions = ['source', 'module', 'node', 'development|production'];
const resolve = { conditions };
const ssr = { resolve: { conditions } };
/** Where vitest loads what sets up a kind of test; it looks at neither of those above for that. */
const environments = { __vitest__: { resolve } };

/** Here, where kinds are set up, and in the processes of tests. */
const DRIZZLE_KNOWN = fileURLToPath(new URL('test/drizzle-known.mjs', import.meta.url));

/** How long `expect.poll` waits; its own second is too short for a page on a machine that does other things as well. */
const POLL_MS = 30_000;

interface Kind {
  name: string;
  include: string[];
  /** Limit of one test, set-up included, in milliseconds. */
  timeout: number;
  /**
   * Its files follow each other in the same processes, which load packages and models once: half the CPU time of the
   * unit tests (measured).
   */
  sharesProcesses?: boolean;
  /** Its files have databases of one server; those that stop or set it start their own. */
  sharesPostgres?: boolean;
  /** What is run before each of its files. */
  setUp?: string;
}

/**
 * Processes at once, for two cores. What waits for servers, networks and deadlines computes for half of its time in
 * journeys and for a third of it in integration (measured): four of either fill two cores. A fifth costs more than it
 * uses, as each has to read and to warm up.
 */
const WORKERS = 4;

/**
 * Kinds that run together, quick ones first: a broken rule shows before the browser starts. At the end of each group a core
 * waits for the other, so there are two. What waits stands beside what only computes: integration beside the unit tests
 * and what assesses. Journeys stand alone, since they compute more than two cores have, and some tests of integration
 * are about seconds.
 */
const groups: Kind[][] = [
  [
    {
      name: 'unit',
      include: ['libs/**/*.test.ts', 'apps/**/*.test.{ts,tsx}', 'tools/**/*.test.mjs'],
      timeout: 60_000,
      sharesProcesses: true,
    },
    { name: 'servers', include: ['test/servers/**/*.test.ts'], timeout: 60_000, sharesProcesses: true },
    { name: 'contract', include: ['test/contract/**/*.test.ts'], timeout: 60_000, sharesProcesses: true },
    {
      name: 'integration',
      include: ['test/integration/**/*.test.ts'],
      timeout: 60_000,
      sharesProcesses: true,
      sharesPostgres: true,
    },
    {
      name: 'evaluation',
      include: ['test/evaluation/**/*.test.ts'],
      timeout: 300_000,
      sharesProcesses: true,
    },
  ],
  [
    { name: 'house', include: ['test/house/**/*.test.ts'], timeout: 300_000 },
    {
      name: 'e2e',
      include: ['test/e2e/**/*.test.ts'],
      timeout: 300_000,
      sharesProcesses: true,
      sharesPostgres: true,
      setUp: 'test/e2e/clear-up.ts',
    },
  ],
];

/** One project for each kind of test. `npm test` runs them all, `npm test -- --project unit` only the fast ones. */
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: groups.flatMap((kinds, groupOrder) =>
      kinds.map(({ name, include, timeout, sharesProcesses = false, sharesPostgres = false, setUp }) => ({
        resolve,
        ssr,
        environments,
        plugins: [programsAsBuilt()],
        test: {
          name,
          include,
          maxWorkers: WORKERS,
          isolate: !sharesProcesses,
          execArgv: ['--import', DRIZZLE_KNOWN],
          testTimeout: timeout,
          hookTimeout: timeout,
          expect: { poll: { timeout: POLL_MS } },
          sequence: { groupOrder },
          setupFiles: setUp ?? [],
          globalSetup: ['test/run-folder.ts', ...(sharesPostgres ? ['test/share-postgres.ts'] : [])],
        },
      })),
    ),
  },
});
