import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScratchTree } from './scratch-tree.ts';

const DOMAIN = 'libs/domain/src/broken.ts';
const FEATURE = 'libs/inbox/src/broken.ts';
const APP = 'apps/server/src/broken.ts';

/** What the rule is about, the rule, the file, and the line that breaks it. */
const VIOLATIONS = [
  ['a clock in the domain', 'no-restricted-properties', DOMAIN, 'export const now = Date.now();'],
  ['chance in the domain', 'no-restricted-properties', DOMAIN, 'export const roll = Math.random();'],
  ['the process in the domain', 'no-restricted-globals', DOMAIN, 'export const where = process.cwd();'],
  ['a timer in the domain', 'no-restricted-globals', DOMAIN, 'setTimeout(() => {}, 1);'],
  ['a Node module in the domain', 'no-nodejs-modules', DOMAIN, "import 'node:fs/promises';"],
  [
    'the environment in a feature',
    'no-restricted-properties',
    FEATURE,
    "export const port = process.env['PORT'];",
  ],
  ['the environment in an app', 'no-restricted-properties', APP, 'export const port = process.env;'],
  ['the environment by import', 'no-restricted-imports', FEATURE, "export { env } from 'node:process';"],
  ['a forgotten promise', 'no-floating-promises', FEATURE, 'Promise.resolve(1);'],
  ['any', 'no-explicit-any', FEATURE, 'export const x: any = 1;'],
] as const;

describe('the lint rules', () => {
  let tree: ScratchTree;
  beforeAll(() => {
    tree = new ScratchTree();
  });
  afterAll(() => tree.remove());

  const lint = (file: string, line: string) => {
    tree.write(file, `${line}\n`);
    return tree.run('node_modules/oxlint/bin/oxlint', [
      '--type-aware',
      '--deny-warnings',
      '--format=unix',
      file,
    ]);
  };

  test.each(VIOLATIONS)('%s: %s', (_, rule, file, line) => {
    const { code, output } = lint(file, line);
    expect(output).toContain(rule);
    expect(code).toBe(1);
  });

  test('settings may read the environment', () => {
    const { code, output } = lint(
      'libs/platform/src/settings.ts',
      "export const port = process.env['PORT'];",
    );
    expect(output).not.toContain('no-restricted');
    expect(code).toBe(0);
  });
});
