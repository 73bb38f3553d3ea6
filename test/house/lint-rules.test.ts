import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScratchTree, type ToolRun } from './scratch-tree.ts';

/** What the rule is about, the rule, the file, and the line that breaks it. */
const VIOLATIONS = [
  [
    'a clock in the domain',
    'no-restricted-properties',
    'libs/domain/src/broken-a.ts',
    'export const now = Date.now();',
  ],
  [
    'chance in the domain',
    'no-restricted-properties',
    'libs/domain/src/broken-b.ts',
    'export const x = Math.random();',
  ],
  [
    'the process in the domain',
    'no-restricted-globals',
    'libs/domain/src/broken-c.ts',
    'export const x = process.cwd();',
  ],
  [
    'a timer in the domain',
    'no-restricted-globals',
    'libs/domain/src/broken-d.ts',
    'setTimeout(() => {}, 1);',
  ],
  [
    'a Node module in the domain',
    'no-nodejs-modules',
    'libs/domain/src/broken-e.ts',
    "import 'node:fs/promises';",
  ],
  [
    'the environment in a feature',
    'no-restricted-properties',
    'libs/inbox/src/broken-a.ts',
    "export const x = process.env['X'];",
  ],
  [
    'the environment in an app',
    'no-restricted-properties',
    'apps/server/src/broken.ts',
    'export const x = process.env;',
  ],
  [
    'the environment by import',
    'no-restricted-imports',
    'libs/inbox/src/broken-b.ts',
    "export { env } from 'node:process';",
  ],
  ['a forgotten promise', 'no-floating-promises', 'libs/inbox/src/broken-c.ts', 'Promise.resolve(1);'],
  ['any', 'no-explicit-any', 'libs/inbox/src/broken-d.ts', 'export const x: any = 1;'],
  ['a wrong type in a library', 'TS2322', 'libs/inbox/src/broken-e.ts', "export const x: number = '';"],
  [
    'a place of a list that may be empty',
    'TS2322',
    'libs/inbox/src/broken-f.ts',
    'export const x = (all: string[]): string => all[0];',
  ],
  [
    'an absent thing that is given as undefined',
    'TS2375',
    'libs/inbox/src/broken-g.ts',
    'export const x: { a?: number } = { a: undefined };',
  ],
  [
    'a wrong type in the dashboard',
    'TS2322',
    'apps/dashboard/src/broken.tsx',
    'export const x: number = <p>one</p>;',
  ],
  ['a wrong type in a tool', 'TS2322', 'tools/broken.mjs', "/** @type {number} */ export const x = '';"],
  ['a wrong type in a test', 'TS2322', 'test/broken.test.ts', "export const x: number = '';"],
] as const;

describe('the lint rules', () => {
  let tree: ScratchTree;
  const lint = (files: readonly string[]): ToolRun =>
    tree.run('node_modules/oxlint/bin/oxlint', [
      '--type-aware',
      '--type-check',
      '--deny-warnings',
      '--format=unix',
      ...files,
    ]);
  let broken: ToolRun;

  beforeAll(() => {
    tree = new ScratchTree([
      'package.json',
      '.oxlintrc.json',
      'tsconfig.json',
      'tools/tsconfig.json',
      'apps/dashboard/tsconfig.json',
    ]);
    for (const [, , file, line] of VIOLATIONS) tree.write(file, `${line}\n`);
    broken = lint(VIOLATIONS.map(([, , file]) => file));
  });
  afterAll(() => tree.remove());

  test.each(VIOLATIONS)('%s: %s', (_, rule, file) => {
    expect(broken.code).toBe(1);
    const lines = broken.output.split('\n').filter((line) => line.includes(`${file}:`));
    expect(lines.join('\n')).toContain(rule);
  });

  test('settings may read the environment', () => {
    tree.write('libs/platform/src/settings.ts', "export const port = process.env['PORT'];\n");
    const { code, output } = lint(['libs/platform/src/settings.ts']);
    expect(output).not.toContain('no-restricted');
    expect(code).toBe(0);
  });
});
