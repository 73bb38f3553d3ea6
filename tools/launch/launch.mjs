import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './build.mjs';
import { installPackages } from './install.mjs';
import { allParts } from './parts.mjs';
import { findNode } from './runtime.mjs';
import { LaunchFailure } from './say.mjs';
import { runTarget } from './supervise.mjs';

/**
 * What each npm script runs. `parts` are the builds that it needs; `ipc` marks what serves until it is stopped.
 *
 * @type {Record<string, { entry?: string, parts: readonly string[], ipc?: boolean }>}
 */
const TARGETS = {
  demo: { entry: 'dist/apps/demo/src/main.js', parts: ['server', 'dashboard'], ipc: true },
  server: { entry: 'dist/apps/server/src/main.js', parts: ['server', 'dashboard'], ipc: true },
  cli: { entry: 'dist/apps/cli/src/main.js', parts: ['server'] },
  bench: { entry: 'test/bench/main.ts', parts: ['server', 'dashboard'] },
  screens: { entry: 'test/screens/main.ts', parts: ['server', 'dashboard'] },
  test: { entry: 'tools/test/main.mjs', parts: [] },
  build: { parts: ['server', 'dashboard'] },
};

/** What runs from its TypeScript finds the libraries by theirs: the build leaves programs and no libraries. */
const sourceOf = (/** @type {string} */ entry) => (entry.endsWith('.ts') ? ['--conditions=source'] : []);

/**
 * Prepares and runs a target.
 *
 * @param {readonly string[]} argv the target's name and the arguments passed on to it
 * @returns {Promise<number>} exit code: the target's own, 1 when it could not be prepared, 2 for an unknown target
 */
export async function launch(argv) {
  const [name = '', ...args] = argv;
  const target = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
  if (target === undefined) {
    process.stderr.write(`usage: node tools/launch.mjs ${Object.keys(TARGETS).join('|')} [argument…]\n`);
    return 2;
  }
  const root = fileURLToPath(new URL('../..', import.meta.url));
  try {
    await installPackages(root);
    const node = findNode(root);
    await buildStale({ root, node, parts: allParts.filter((part) => target.parts.includes(part.name)) });
    if (target.entry === undefined) return 0;
    return await runTarget({
      node,
      args: [...sourceOf(target.entry), join(root, target.entry), ...args],
      cwd: root,
      ipc: target.ipc === true,
    });
  } catch (error) {
    if (!(error instanceof LaunchFailure)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
}
