import { join } from 'node:path';
import { runStep } from './command.mjs';

/**
 * Something that is built as a whole and swapped in as a whole.
 *
 * @typedef {object} Part
 * @property {string} name
 * @property {readonly string[]} sources files and folders that the result depends on
 * @property {readonly string[]} outputs folders below `dist` that the build replaces
 * @property {(context: BuildContext) => Promise<number>} build returns the compiler's exit code
 */

/**
 * @typedef {object} BuildContext
 * @property {string} root the checkout
 * @property {string} node the Node to run compilers on
 * @property {string} target stands for `dist`. It lies as deep as `dist` does, so that the relative paths in source
 *   maps still hold after the swap
 */

/** @type {Part} */
const server = {
  name: 'server',
  sources: [
    'apps/server',
    'apps/cli',
    'apps/demo',
    'libs',
    'tools/launch/bundle.mjs',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ],
  outputs: ['apps/server', 'apps/cli', 'apps/demo', 'libs'],
  build: async ({ root, node, target }) => {
    const { code } = await runStep(node, [join(root, 'tools/launch/bundle.mjs'), target], { cwd: root });
    return code;
  },
};

/** @type {Part} */
const dashboard = {
  name: 'dashboard',
  sources: [
    'apps/dashboard',
    'libs/contract',
    'libs/domain',
    'tsconfig.json',
    'package.json',
    'package-lock.json',
  ],
  outputs: ['apps/dashboard'],
  build: async ({ root, node, target }) => {
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    const out = join(target, 'apps/dashboard');
    const args = [
      vite,
      'build',
      '--config',
      'apps/dashboard/vite.config.ts',
      '--outDir',
      out,
      '--emptyOutDir',
      '--logLevel',
      'warn',
    ];
    // Vite takes a NODE_ENV that it finds, and React would be built as its developers need it: a third larger.
    const env = { ...process.env, NODE_ENV: 'production' };
    const { code } = await runStep(node, args, { cwd: root, env });
    return code;
  },
};

/** @type {readonly Part[]} */
export const allParts = [server, dashboard];
