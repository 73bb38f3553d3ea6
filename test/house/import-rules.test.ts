import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScratchTree, type ToolRun } from './scratch-tree.ts';

/** Each breaks one rule: the rule, the file that breaks it, and its only line. */
const VIOLATIONS = [
  ['domain-packages', 'libs/domain/src/broken-package.ts', "import 'zod';"],
  ['domain-builtins', 'libs/domain/src/broken-builtin.ts', "import 'node:fs';"],
  ['domain-our-own', 'libs/domain/src/broken-lib.ts', "import '#libs/platform';"],
  ['domain-test-packages', 'libs/domain/src/broken.test.ts', "import 'bullmq';"],
  ['training-our-own', 'libs/training/src/broken.ts', "import '#libs/platform';"],
  ['contract-packages', 'libs/contract/src/broken.ts', "import '@nestjs/common';"],
  ['store-our-own', 'libs/store/src/broken.ts', "import '#libs/queue';"],
  ['mailbox-packages', 'libs/mailbox/src/broken.ts', "import 'bullmq';"],
  ['inbox-our-own', 'libs/inbox/src/broken-feature.ts', "import '#libs/intake';"],
  ['inbox-our-own', 'libs/inbox/src/broken-app.ts', "import '../../../apps/server/src/main.ts';"],
  ['intake-packages', 'libs/intake/src/broken.ts', "import type {} from '@node-rs/argon2';"],
  ['queue-in-processors', 'libs/intake/src/broken-queue.ts', "import 'bullmq';"],
  ['database-in-repositories', 'libs/inbox/src/broken-database.ts', "import 'drizzle-orm';"],
  ['by-the-index', 'libs/queue/src/broken.ts', "import '../../platform/src/clock.ts';"],
  ['lib-in-the-table', 'libs/toolbox/src/broken.ts', "import 'pg';"],
  ['resolvable', 'libs/platform/src/broken.ts', "import './nowhere.ts';"],
  ['apps-are-ends', 'apps/cli/src/broken.ts', "import '../../server/src/main.ts';"],
  ['no-tests-inside', 'libs/queue/src/broken-tests.ts', "import '../../domain/src/other.test.ts';"],
  ['dashboard-our-own', 'apps/dashboard/src/broken-lib.ts', "import '#libs/store';"],
  ['dashboard-packages', 'apps/dashboard/src/broken-package.ts', "import 'pg';"],
  ['dashboard-builtins', 'apps/dashboard/src/broken-builtin.ts', "import 'node:fs';"],
  ['no-cycle', 'libs/platform/src/round.ts', "import './about.ts';"],
] as const;

const ALLOWED = [
  ['libs/intake/src/fine.processor.ts', "import 'bullmq';"],
  ['libs/inbox/src/fine.queries.ts', "import 'drizzle-orm';"],
  ['libs/domain/src/fine.test.ts', "import 'vitest';"],
] as const;

describe('the import rules', () => {
  let tree: ScratchTree;
  let broken: ToolRun;

  beforeAll(() => {
    tree = new ScratchTree(['package.json', 'tsconfig.json', 'libs/platform/src/clock.ts']);
    tree.write('apps/server/src/main.ts', '');
    for (const [, file, line] of VIOLATIONS) tree.write(file, line);
    for (const [file, line] of ALLOWED) tree.write(file, line);
    tree.write('libs/platform/src/about.ts', "import './round.ts';");
    tree.write('libs/domain/src/other.test.ts', "import 'vitest';");
    broken = tree.run('tools/cruise.mjs');
  });
  afterAll(() => tree.remove());

  test.each(VIOLATIONS)('%s fails for %s', (rule, file) => {
    expect(broken.code).toBe(1);
    const lines = broken.output.split('\n').filter((line) => line.startsWith(`${rule}: `));
    expect(lines.join('\n')).toContain(`${file} `);
  });

  test.each(ALLOWED)('%s may %s', (file) => {
    expect(broken.output).not.toContain(file);
  });
});

test('a run that sees next to nothing is a failure', () => {
  const tree = new ScratchTree(['package.json', 'tsconfig.json']);
  try {
    tree.write('libs/domain/src/index.ts', 'export const alone = true;');
    tree.write('apps/server/src/main.ts', '');
    const { code, output } = tree.run('tools/cruise.mjs');
    expect(output).toMatch(/only \d+ modules were found/);
    expect(output).toContain('was not seen, so no rule can be trusted');
    expect(code).toBe(1);
  } finally {
    tree.remove();
  }
});
