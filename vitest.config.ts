import { defineConfig } from 'vitest/config';

const resolve = { conditions: ['source', 'module', 'node', 'development|production'] };
const ssr = { resolve: { conditions: resolve.conditions } };

/** One project per kind of test; `npm test` runs them all, `npx vitest --project unit` the fast ones. */
export default defineConfig({
  resolve,
  ssr,
  test: {
    projects: [
      {
        resolve,
        ssr,
        test: { name: 'unit', include: ['libs/**/*.test.ts', 'apps/**/*.test.ts', 'tools/**/*.test.ts'] },
      },
    ],
  },
});
